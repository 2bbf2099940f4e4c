"""Numbers of East Asia: digits and numerals with 十, 百, 千 inside groups of four, 万, 億, 兆 (만, 억, 조)."""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.locales import language

_LANGUAGES = frozenset({"zh", "ja", "ko", "yue"})
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
    "壱": 1,
    "弐": 2,
    "参": 3,
}
_SMALL = {"十": 10, "百": 100, "千": 1000, "백": 100, "천": 1000, "십": 10}
_GREAT = {
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "億": 10**8,
    "亿": 10**8,
    "억": 10**8,
    "兆": 10**12,
    "조": 10**12,
}
_NUMERALS = "".join((*_DIGITS, *_SMALL, *_GREAT))
_BEHIND = re.compile(rf"[{_NUMERALS}](?:(?<=[\d.,．，].)|(?<=[\d.,．，][ \u00a0].))")
_RUN = re.compile(
    rf"(?:\d[\d.,．，]*|[{_NUMERALS}])(?:[ \u00a0]?[{''.join((*_SMALL, *_GREAT))}]|(?<=[{_NUMERALS}]) ?\d[\d.,]*|[{_NUMERALS}])*"
)
_TOKEN = re.compile(rf"\d+(?:[.．]\d+)?|[{_NUMERALS}]")


def by_myriads(tag: str) -> bool:
    """Whether the locale's language counts in groups of four digits."""
    return language(tag) in _LANGUAGES


def counted(text: str) -> bool:
    """Whether a numeral stands behind digits: the number may be more than these say."""
    return _BEHIND.search(text) is not None


class Myriad(NamedTuple):
    """A number and where it stands, ``start`` to ``end`` in characters."""

    value: float
    start: int
    end: int


def myriads(text: str) -> list[Myriad]:
    """Numbers with at least one numeral in them; plain digits are not listed."""
    return [
        Myriad(_value(match[0]), *match.span())
        for match in _RUN.finditer(text)
        if any(character in _NUMERALS for character in match[0])
    ]


def _value(written: str) -> float:
    total = section = number = 0.0
    for token in _TOKEN.findall(written.replace(",", "").replace("，", "")):
        if token in _GREAT:
            total += (section + number or 1) * _GREAT[token]
            section = number = 0.0
        elif token in _SMALL:
            section += (number or 1) * _SMALL[token]
            number = 0.0
        elif token in _DIGITS:
            number = number * 10 + _DIGITS[token]
        else:
            number = float(token.replace("．", "."))
    return total + section + number
