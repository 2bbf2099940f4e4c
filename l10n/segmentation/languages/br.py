"""Breton. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "br",
    never=words("Ao It Dim Dr Prof St da.sk sk ma.n"),
    numbered=words("niv p pp pajenn art pennad levr"),
    maybe=words("all JK a-raok.JK g.JK Ltd Inc Co"),
    ends=words("etc h.a"),
    starters=words("""
        ar an al ur un ul ez e eus hag ha met pe evit gant en er war pa ma mar pegoulz penaos perak piv petra
        setu bremañ neuze goude me te eñ hi ni c'hwi int ne n'eus na dre diwar kement
        """),
)
