"""S102: a character that nobody sees and the source does not have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.locales import language
from l10n.spans import Span

_RANGES = (
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x180E, 0x180E), (0x200B, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069), (0xFEFF, 0xFEFF),
)  # fmt: skip
_SIGNS = frozenset(chr(code) for low, high in _RANGES for code in range(low, high + 1))
_INVISIBLE = re.compile(f"[{''.join(sorted(_SIGNS))}]")
_JOINERS = frozenset("\u200c\u200d")
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
_BREAKS = frozenset("\xad\u200b")
_JOINED_SCRIPTS = re.compile(
    "[\u0600-\u06ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\U0001f000-\U0001faff\u2600-\u27bf]"
)


def find(pair: Pair) -> Iterator[Evidence]:
    """Controls, zero-width characters and marks of direction, but where the script needs them."""
    if pair.target.text.isascii() and pair.target.text.isprintable():
        return
    for match in _INVISIBLE.finditer(pair.target.text):
        character = match[0]
        if character in pair.source.text or _needed(character, pair, match.start()):
            continue
        text = pair.target.text
        name = unicodedata.name(character, f"control character U+{ord(character):04X}").lower()
        weight = 4.2 if character in _BREAKS else 6.5
        fix = Fix(f"take the {name} out", text[: match.start()] + text[match.end() :])
        yield Evidence(
            f"an invisible {name}", weight, None, Span(*match.span()), f"U+{ord(character):04X}", fix
        )
        return


def _needed(character: str, pair: Pair, at: int) -> bool:
    if character in _JOINERS:
        return _JOINED_SCRIPTS.search(pair.target.text[max(0, at - 2) : at + 2]) is not None
    if character in _DIRECTIONS:
        return pair.target.locale.direction == "rtl"
    return character == "\u200b" and not pair.target.locale.spaced and not pair.target.hani and language(pair.target.tag) != "ja"


CHECK = Check(
    code="S102",
    name="invisible-character",
    severity=Severity.WARNING,
    summary="The translation has an invisible character that the source has not",
    why="Pasted from a web page or a word processor, it breaks searching, wrapping and comparison; marks of direction can hide what a text says.",
    mqm="Design and markup / Character encoding",
    examples=(
        wrong("de", "in the city", "in der\u200b Stadt"),
        wrong("fr", "the end", "la\ufeff fin"),
        wrong("uk", "the end", "кі\u202eнець"),
        right("fa", "they want", "می\u200cخواهند"),
        right("th", "the Thai language", "ภาษา\u200bไทย"),
        right("ar", "the word PRC", "كلمة \u200ePRC\u200e"),
    ),
    find=find,
    signs=_SIGNS,
)
