"""Norwegian Nynorsk: Bokmål's abbreviations and its own words. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.nb import LANGUAGE as BOKMAAL

LANGUAGE = BOKMAAL.extend(
    "nn",
    maybe=words("o.fl mv"),
    ends=words("i å"),
    starters=words("""
        ein eit eg ho dei me vi de kva kven kvar kor korleis kvifor når dersom ikkje frå utan etter mellom
        gjennom mykje nokre noko ingen inkje vår deira er var har hadde kan skal vil må blir vart
        """),
)
