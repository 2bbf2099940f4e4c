"""Text on a terminal: the cells characters take, and characters that must not be sent raw.

Widths by Unicode's East Asian Width (UAX #11) and general category: wide and full-width characters take
two cells, combining marks and format characters none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\x1b": "\\e"}
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@lru_cache(4096)
def visible(character: str) -> str:
    """A character as it may be shown: controls, bidi controls and lone surrogates become escapes."""
    if character in _NAMED:
        return _NAMED[character]
    if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in _BIDI_CONTROLS:
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character


def shown(text: str) -> str:
    """A text with every character made visible: one line, no terminal escape in it."""
    return "".join(map(visible, text))


@lru_cache(4096)
def cells(character: str) -> int:
    """The cells that one visible character takes: 0, 1 or 2."""
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def width(pieces: Sequence[str]) -> int:
    """The cells of visible characters or escapes."""
    return sum(cells(character) for piece in pieces for character in piece)


def right_to_left(text: str) -> bool:
    """Whether the first strong character is one of a script written from the right (UAX #9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
