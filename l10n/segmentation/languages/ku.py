"""Kurmanji Kurdish in Latin script. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ku",
    never=words("Dr Prof Doç mam bnr mîn îng tir alm fr far"),
    numbered=words("r rûp hej j beş cild"),
    maybe=words("û.hwd w.d b.z p.z"),
    ends=words("hwd"),
    starters=words("""
        ev ew ez tu em hûn kî çi ku kengî çawa çima çend heke eger ji di li bi bê ber piştî berî niha îro duh
        sibe hîn hemû her hin yek du sê yekem din û an yan lê belê na ne lewma herwiha dema wî wê wan min te me
        we
        """),
)
