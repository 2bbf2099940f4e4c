"""Low German, with what it shares with High German. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.de import LANGUAGE as GERMAN

LANGUAGE = GERMAN.extend(
    "nds",
    maybe=words("un.so.wieder"),
    starters=words("""
        de dat en een he se wi ji ik du in op an vun mit na bi to för un man oder ok denn dor nu hier wenn wat
        wo keen alle nich is weer sünd
        """),
    ordinal_next=words("""
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember Johrhunnert
        """),
)
