"""Lists that run on in one line: "1. The first item 2. The second item". Each item becomes a sentence."""

from __future__ import annotations

import re

_LABEL = re.compile(r"\s{0,4}(?:[•▪◦⁃‣*–-]\s{0,2})?(?:([0-9]{1,3})|([a-z]))(\.\)|\.|\))\s")
_BULLETS = "•▪◦⁃‣*"


def may_be_list(text: str) -> bool:
    """Whether a text's first characters could be a label; costs next to nothing."""
    head = text[:6]
    return "." in head or ")" in head


def list_cuts(text: str) -> list[int]:
    """The offsets at which the second and later items of a list start; none where the text is no list.

    A list opens with a label, and goes on with its successor in the same style: 1. 2. or a) b).
    """
    opening = _LABEL.match(text)
    if not opening:
        return []
    number, letter, style = opening.groups()
    value = int(number) if number else ord(letter)
    cuts: list[int] = []
    at = opening.end()
    while True:
        value += 1
        label = str(value) if number else chr(value)
        at = text.find(f" {label}{style} ", at)
        if at < 0 or (letter and value > ord("z")):
            return cuts
        cuts.append(_before_bullet(text, at + 1))
        at += len(label) + len(style) + 1


def _before_bullet(text: str, at: int) -> int:
    return at - 2 if at > 2 and text[at - 2] in _BULLETS else at
