"""How many columns of a terminal a text takes (UAX #11)."""

from __future__ import annotations

import unicodedata
from functools import cache

_BLANK = frozenset({"Mn", "Me", "Cf", "Cc", "Zl", "Zp"})

_SPACING = frozenset("\u0cbf\u0cc6")  # marks that Unicode came to call spacing, then not


def width(text: str) -> int:
    """Columns: two for a wide character, none for a combining mark, a format or a control character."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_width, text))


@cache
def _width(character: str) -> int:
    category = unicodedata.category(character)
    if character in _SPACING:
        return 1
    if category in _BLANK or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if category != "Cn" and unicodedata.east_asian_width(character) in "WF" else 1
