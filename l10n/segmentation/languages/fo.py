"""Faroese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "fo",
    never=words("hr fr dr prof t.d t.e t.v.s m.a u.l ca sbr smb viðv umleið áðrenn St Mr Mrs"),
    numbered=words("nr s bls kap kl gr pkt"),
    maybe=words("kr mió mia o.tíl m.a.a f.Kr e.Kr p/f sp/f"),
    ends=words("o.s.fr o.a v.m á í"),
    starters=words("""
        tað hetta hesin hesir tey teir tær hann hon eg vit tú tit hvat hvør hvar nær hvussu hví um tá sum í á
        frá til við uttan fyri undir yvir eftir áðrenn síðan meðan millum gjøgnum móti og men ella so eisini tí
        her nú altíð aldri ofta fyrst seinni øll alt hvørt mong nøkur onki ikki ja nei
        """),
    ordinal=True,
    roman=True,
    ordinal_before=words("tann"),
)
