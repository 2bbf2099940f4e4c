"""Irish. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ga",
    never=words("""
        An.tUas Uas Dr Prof Mr Mrs Ms An.tOll Oll Naomh St m.sh i.e .i e.g féach cf vs c tOll tUas tAth tSr
        """),
    numbered=words("uimh lch lgh alt caib iml fíor roinn"),
    maybe=words("RC IC R.Ch I.C a.m p.m Tta Inc Ltd Co"),
    ends=words("srl etc é í r.n i.n"),
    starters=words("""
        an na tá bhí is ní níl sa san i ag ar as le do de ó faoi roimh tar trí idir agus ach nó mar sin freisin
        ansin anois inniu inné anseo sé sí siad sinn mé tú seo cé cad cathain cá conas má dá nuair go gach
        """),
)
