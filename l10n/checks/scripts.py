"""The script of letters, by code point ranges of Unicode's Scripts.txt, for the scripts languages are written in today."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache

_RANGES = (
    (0x41, 0x5A, "Latn"), (0x61, 0x7A, "Latn"), (0xAA, 0xAA, "Latn"), (0xBA, 0xBA, "Latn"), (0xC0, 0xD6, "Latn"),
    (0xD8, 0xF6, "Latn"), (0xF8, 0x2B8, "Latn"), (0x370, 0x373, "Grek"), (0x375, 0x377, "Grek"), (0x37A, 0x37D, "Grek"),
    (0x37F, 0x37F, "Grek"), (0x384, 0x386, "Grek"), (0x388, 0x3FF, "Grek"), (0x400, 0x52F, "Cyrl"), (0x531, 0x58A, "Armn"),
    (0x591, 0x5F4, "Hebr"), (0x610, 0x61A, "Arab"), (0x620, 0x63F, "Arab"), (0x641, 0x64A, "Arab"), (0x656, 0x66F, "Arab"),
    (0x671, 0x6DC, "Arab"), (0x6DE, 0x6FF, "Arab"), (0x750, 0x77F, "Arab"), (0x900, 0x963, "Deva"), (0x966, 0x97F, "Deva"),
    (0x980, 0x9FE, "Beng"), (0xA01, 0xA76, "Guru"), (0xA81, 0xAFF, "Gujr"), (0xB01, 0xB77, "Orya"), (0xB82, 0xBFA, "Taml"),
    (0xC00, 0xC7F, "Telu"), (0xC80, 0xCF3, "Knda"), (0xD00, 0xD7F, "Mlym"), (0xD81, 0xDF4, "Sinh"), (0xE01, 0xE3A, "Thai"),
    (0xE40, 0xE5B, "Thai"), (0xE81, 0xEDF, "Laoo"), (0xF00, 0xFDA, "Tibt"), (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"), (0x1780, 0x17F9, "Khmr"), (0x1C80, 0x1C8A, "Cyrl"), (0x1C90, 0x1CBF, "Geor"),
    (0x1E00, 0x1EFF, "Latn"), (0x1F00, 0x1FFE, "Grek"), (0x2C60, 0x2C7F, "Latn"), (0x3041, 0x3096, "Hira"), (0x309D, 0x309F, "Hira"),
    (0x30A1, 0x30FA, "Kana"), (0x30FD, 0x30FF, "Kana"), (0x3105, 0x312F, "Bopo"), (0x3131, 0x318E, "Hang"), (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"), (0xA720, 0xA7FF, "Latn"), (0xAC00, 0xD7FB, "Hang"), (0xF900, 0xFAD9, "Hani"), (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"), (0xFF21, 0xFF3A, "Latn"), (0xFF41, 0xFF5A, "Latn"), (0xFF66, 0xFF9D, "Kana"), (0x20000, 0x3FFFF, "Hani"),
)  # fmt: skip
_STARTS = [low for low, _, _ in _RANGES]

# The scripts a text in a script may be written with throughout.
FAMILIES = {
    "Jpan": frozenset({"Hani", "Hira", "Kana"}),
    "Hans": frozenset({"Hani", "Bopo"}),
    "Hant": frozenset({"Hani", "Bopo"}),
    "Kore": frozenset({"Hang", "Hani"}),
}
_ALIKE = {"Latn", "Cyrl", "Grek"}
_RUN = re.compile(r"[A-Za-zªºÀ-ÖØ-öø-ʸ\u0370-\u0373\u0376-\u03ff\u0400-\u052f\u1c80-\u1c8a\u1e00-\u1ffe]+")
_BEYOND_ASCII_LATIN = re.compile(r"[\u0370-\u0373\u0376-\u03ff\u0400-\u052f\u1f00-\u1ffe]")
_ASCII_LETTER = re.compile(r"[A-Za-z]")

_LATIN, _GREEK, _CYRILLIC = "A-Za-zªºÀ-ÖØ-öø-ʸ\u1e00-\u1eff", "\u0370-\u0373\u0376-\u03ff\u1f00-\u1ffe", "\u0400-\u052f\u1c80-\u1c8a"
_BESIDE_LATIN = re.compile(f"[{_LATIN}](?:(?=[{_GREEK}{_CYRILLIC}])|(?<=[{_GREEK}{_CYRILLIC}].))")
_BESIDE_GREEK = re.compile(f"[{_GREEK}](?:(?=[{_CYRILLIC}])|(?<=[{_CYRILLIC}].))")


@lru_cache(8192)
def script_of(character: str) -> str:
    """The ISO 15924 code of a letter's script; "" for what no one script owns (digits, marks, symbols)."""
    code = ord(character)
    at = bisect_right(_STARTS, code) - 1
    if at < 0:
        return ""
    _, high, name = _RANGES[at]
    return name if code <= high else ""


@cache
def _letters(names: frozenset[str]) -> re.Pattern[str]:
    """Runs of letters of the scripts given; of all, where none is."""
    spans = (f"{re.escape(chr(low))}-{re.escape(chr(high))}" for low, high, name in _RANGES if name in names or not names)
    return re.compile(f"[{''.join(spans)}]+")


@cache
def foreign_letter(script: str) -> re.Pattern[str]:
    """A letter that text in a locale of this script is not written with."""
    names = frozenset(name for _, _, name in _RANGES) - family(script)
    return re.compile(_letters(names).pattern.removesuffix("+"))


def letters_of(text: str, names: frozenset[str] = frozenset()) -> int:
    """How many letters of the scripts given a text has; of any, where none is."""
    return sum(map(len, _letters(names).findall(text)))


def family(script: str) -> frozenset[str]:
    """The scripts that text in a locale of this script is written with."""
    return FAMILIES.get(script, frozenset({script}))


def may_mix(text: str) -> bool:
    """Whether letters of two of the three scripts stand side by side; False where ``mixed`` finds nothing."""
    if text.isascii() or not _BEYOND_ASCII_LATIN.search(text) or not _ASCII_LETTER.search(text):
        return False
    return _BESIDE_LATIN.search(text) is not None or _BESIDE_GREEK.search(text) is not None


def mixed(text: str) -> list[tuple[int, int]]:
    """Runs of letters in which Latin, Cyrillic and Greek stand together: spans in characters."""
    if not _BEYOND_ASCII_LATIN.search(text) or not _ASCII_LETTER.search(text):
        return []
    found = []
    for match in _RUN.finditer(text):
        if len({script_of(character) for character in match[0]} & _ALIKE) > 1:
            found.append(match.span())
    return found
