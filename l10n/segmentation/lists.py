"""Lists that run on in one line: "1. The first item 2. The second item". Each item becomes a sentence."""

from __future__ import annotations

import re

from l10n.segmentation.characters import RUN
from l10n.segmentation.dots import next_word
from l10n.segmentation.language import words
from l10n.segmentation.tables import Tables

_LABEL = re.compile(r"\s{0,4}(?:[•▪◦⁃‣*–-]\s{0,2})?(?:([0-9]{1,3})|([a-z]))(\.\)|\.|\))\s")
_COUNTED = words(
    "step page part version level number table figure chapter section phase grade day point stage round class type "
    "option question paragraph line unit season volume area zone room group"
)
_BULLETS = "•▪◦⁃‣*"


def may_be_list(text: str) -> bool:
    """Whether a text's first characters could be a label; costs next to nothing."""
    head = text[:6]
    return "." in head or ")" in head


def list_cuts(tables: Tables, text: str) -> list[int]:
    """The offsets at which the second and later items of a list start; none where the text is no list.

    A list opens with a label, and goes on with its successor in the same style: 1. 2. or a) b). A number with
    a mere dot is none behind a word that it may count ("step 2."), nor where it would be an ordinal.
    """
    opening = _LABEL.match(text)
    if not opening:
        return []
    number, letter, style = opening.groups()
    if style == "." and number and tables.language.capital_nouns:
        return []
    value = int(number) if number else ord(letter)
    cuts: list[int] = []
    at = opening.end()
    while True:
        value += 1
        label = str(value) if number else chr(value)
        at = text.find(f" {label}{style} ", at)
        if at < 0 or (letter and value > ord("z")):
            return cuts
        if style == "." and number and (_counts(tables, text, at) or _orders(tables, text, at, label)):
            return cuts
        cuts.append(_before_bullet(text, at + 1))
        at += len(label) + len(style) + 1


def _counts(tables: Tables, text: str, at: int) -> bool:
    """Whether the word before a number asks for one: "Table 2", "step 2", "of 2", "Nr. 2"."""
    word = text[max(0, at - 24) : at].rpartition(" ")[2]
    if word[-1:] in _BULLETS or word[-1:] in RUN:
        return word.rstrip(".") in tables.kinds
    return word[:1].isupper() or word[-1:].isdecimal() or tables.opens(word.capitalize()) or word in _COUNTED


def _orders(tables: Tables, text: str, at: int, label: str) -> bool:
    """Whether a number with a dot is an ordinal where a language has them: no capital follows, or a word before asks."""
    if not tables.language.ordinal:
        return False
    following = next_word(text, at + len(label) + 3)
    before = text[max(0, at - 24) : at].rpartition(" ")[2]
    return not following[:1].isupper() or following in tables.ordinal_next or before in tables.ordinal_before


def _before_bullet(text: str, at: int) -> int:
    return at - 2 if at > 2 and text[at - 2] in _BULLETS else at
