"""Languages in Latin script without a table of their own: the titles and marks of commerce that travel."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "und-Latn",
    never=words("Dr Prof Mr Mrs Ms St Sr Sra Rev Gen Col Lt Capt cf vs i.e e.g"),
    numbered=words("No no Nr nr Fig fig Art art Vol vol p pp Chap chap § S"),
    maybe=words("Inc Ltd Corp Co Jr S.A U.S U.K a.m p.m"),
    ends=words("etc"),
)
