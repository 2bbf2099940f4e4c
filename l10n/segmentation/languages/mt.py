"""Maltese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "mt",
    never=words("Sra Dott Dr Prof Mons Av San St Onor On eż p.eż ara Mr Mrs Ms Triq"),
    numbered=words("nru Nru p pp paġ art kap vol sez"),
    maybe=words("etċ Q.K W.K Inc Co "),
    ends=words("a.m p.m"),
    starters=words("""
        il l id in ir is it ix iż iz dan din dawn dak dik dawk hu hi huma jien int aħna intom min x'inhu meta
        fejn kif għaliex għax jekk imma iżda u jew ukoll wara qabel issa illum ilbieraħ għada hawn hemm dejjem
        qatt forsi kollha kull xi wieħed waħda tnejn ieħor oħra kien kienet kienu fi f' b' minn ma' mingħajr
        għal bejn skont
        """),
)
