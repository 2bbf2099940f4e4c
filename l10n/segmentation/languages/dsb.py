"""Lower Sorbian, with what it shares with Upper Sorbian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.hsb import LANGUAGE as UPPER_SORBIAN

LANGUAGE = UPPER_SORBIAN.extend(
    "dsb",
    starters=words("""
        w na z ze do wót za pó pśi wó bźez pód nad mjazy pśed pśez a ale abo pak togodla teke hyšći južo to ten
        ta te wón wóna wóni ja ty my wy chto co kótary źo ga kak cogodla gaž jolic až dokulaž pótom něnto źinsa
        cora witśe how tam wšykne kuždy njejo jo su
        """),
)
