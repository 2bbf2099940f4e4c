"""The classes of characters that segmentation knows: closing and opening punctuation, dashes, note marks.

After Unicode's General_Category (Ps, Pe, Pi, Pf) and Unicode Standard Annex 29, Sentence_Break=Close.
"""

from __future__ import annotations

QUOTES = frozenset("\"'“”„‟‘’‚‛«»‹›″′`´＂＇")
CLOSING_BRACKETS = frozenset(")]}）］｝】〕〉》」』〗〙〛｣")
OPENING_BRACKETS = frozenset("([{（［｛【〔〈《「『〖〘〚｢")
DASHES = frozenset("-–—―‒−‐‑")
RUN = frozenset(".!?…؟‽⁇⁈⁉。！？｡．։।॥۔።፧፡។៕။།")
DOTS = frozenset(".…")
SUPERSCRIPTS = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹*†‡")

# Directly behind a mark every quotation mark closes, whichever way it looks: German and Danish close with
# the ones that others open with.
CLOSERS = CLOSING_BRACKETS | QUOTES
# Where no space stands between sentences, only the shape tells which way a mark looks.
SOLID_CLOSERS = CLOSING_BRACKETS | frozenset("”’»›\"'＂＇")
OPENERS = OPENING_BRACKETS | QUOTES | DASHES | frozenset("¿¡•·*_#§~…‎‏‪‫‬")

# What may close a quotation from behind a space.
DETACHED = frozenset("»”“\"'")

# What stands apart and still belongs to the sentence before it, by its first character.
EMOTICONS = {
    "'": ("''",),
    ":": (":-)", ":)", ":-(", ":(", ":D", ":-D", ":P", ":-P"),
    ";": (";-)", ";)"),
    "=": ("=)",),
    "<": ("<3",),
}

APART = DETACHED.union(EMOTICONS, "[")


def caseless(letter: str) -> bool:
    """Whether a letter has no capital to open a sentence with; Georgian's are for titles only."""
    return letter.isalpha() and (letter.lower() == letter.upper() or "ა" <= letter <= "ჿ")


def is_picture(letter: str) -> bool:
    """Whether a character is an emoji or part of one: it ends a sentence, and opens none."""
    return letter >= "\U0001f000" or "☀" <= letter <= "➿" or letter in "\u200d\ufe0f"
