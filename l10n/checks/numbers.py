"""Numbers of a text as values: digits of every script, separators by locale, words and signs for powers of ten.

A written number can mean several values; ``readings`` has the likeliest first. ``1.100`` is 1100 to a German and
1.1 to an Englishman; ``3 Mrd.`` is 3,000,000,000, and 3 where the word was not understood; in ``1950–53`` the second
is 53 and 1953; ``5.30 pm`` is 5 or 17, and 30.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from l10n.checks.myriads import by_myriads, myriads
from l10n.locales import Profile, profile
from l10n.locales.scales import scales
from l10n.spans import Span

# The zero of every script that has ten digits of its own (Unicode 17, Nd).
_ZEROS = (
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900,
    0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450,
    0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0,
    0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0,
    0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
)  # fmt: skip
DIGITS = frozenset(chr(zero + step) for zero in _ZEROS for step in range(10))
"""Every digit: what a text with a number in figures has one of."""
_SPACES = " \u00a0\u202f\u2009"
_NUMBER = re.compile(rf"(?<!\d)\d{{1,3}}(?:[{_SPACES}'’]\d{{3}})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬·．，،]\d+)*")
_GROUPS = re.compile(rf"[{_SPACES}'’]")
_ANY_SEPARATOR = re.compile(rf"[{_SPACES}'’.,٫٬·．，،]")
_SEPARATOR = re.compile(r"[.,٫٬·．，،]")
_WORD_AFTER = re.compile(rf"([{_SPACES}]?)[-‑]?([^\W\d_][^\s\d.,;:!?()\"“”»]*)\.?")
_CLOCK = re.compile(r"\s?(?:[ap]\.?\s?m\b|uhr\b|h\b|час|година|год\b|時|点)", re.IGNORECASE)
_MERIDIEM = re.compile(r"\s?[ap]\.?\s?m\b", re.IGNORECASE)
_CENTURY = re.compile(r"(?:st|nd|rd|th)[ -]centur", re.IGNORECASE)
_DASHES = "-–—‑/"
_APOSTROPHES = "'’‘"


class Number(NamedTuple):
    """``readings`` are its possible values, the likeliest first, ``digits`` its digits in ASCII without separators.

    ``certain`` is how many of the readings follow from the locale's own conventions. ``trivial`` marks what a
    translation may well leave out: the minutes of a full hour.
    """

    span: Span
    readings: tuple[float, ...]
    digits: str
    certain: int = 1
    trivial: bool = False

    @property
    def small(self) -> bool:
        """Up to twelve: what is often written as a word, or not at all (an hour, a month)."""
        return self.readings[-1] <= 12


def numbers(text: str, tag: str) -> tuple[Number, ...]:
    """All numbers of a text written with digits, in order. Spans count characters."""
    if by_myriads(tag):
        return tuple(_with_myriads(text, tag))
    return tuple(_plain(text, tag))


def _plain(text: str, tag: str) -> Iterator[Number]:
    conventions = profile(tag)
    for match in _NUMBER.finditer(text):
        yield from _number(text, match[0], match.start(), conventions)


def _with_myriads(text: str, tag: str) -> Iterator[Number]:
    """As ``_plain``, but where 万, 億, 만 and the like follow, the whole is one number."""
    composite = {number.start: number for number in myriads(text)}
    done = 0
    for number in _plain(text, tag):
        if number.span.start < done:
            continue
        whole = composite.get(number.span.start)
        if whole is None:
            yield number
        else:
            done = whole.end
            digits = _ascii(text[whole.start : whole.end])
            yield Number(Span(whole.start, whole.end), (whole.value, *number.readings), digits)


def _ascii(text: str) -> str:
    digits = "".join(filter(str.isdecimal, text))
    return digits if digits.isascii() else "".join(map(str, map(int, digits)))


def _number(text: str, written: str, start: int, conventions: Profile) -> Iterator[Number]:
    """One number, or the several that stand in what looks like one (a date, a time of day, a score)."""
    end = start + len(written)
    bare = written if written.isdecimal() else _GROUPS.sub("", written)
    parts = [bare] if bare.isdecimal() else _SEPARATOR.split(bare)
    if len(parts) > 1 and len(bare) == len(written) and (_is_list(parts) or _is_clock(text, parts, end)):
        yield from _parts(text, written, start)
        return
    digits = _ascii(bare)
    values, certain = _values(bare, parts, conventions)
    scale = _scale(text, end, conventions.tag)
    readings = [value * scale for value in values] if scale != 1 else []
    readings += values
    readings += _short_forms(text, start, end, digits) if len(parts) == 1 else []
    certain += certain if scale != 1 else 0
    yield Number(Span(start, end), tuple(dict.fromkeys(readings)), digits, certain, digits == "00")


def parts(number: Number, text: str) -> list[Number]:
    """The numbers that a number with separators could be instead: 7.55, 0800 555 111."""
    found, at = [], number.span.start
    for written in _ANY_SEPARATOR.split(text[slice(*number.span)]):
        if written.isdecimal():
            found.append(Number(Span(at, at + len(written)), (float(written),), _ascii(written)))
        at += len(written) + 1
    return found


def _is_list(parts: list[str]) -> bool:
    """Separators that part neither groups nor a fraction: 29.9.2018, 3.1.4."""
    return (len(parts) > 2 and any(len(part) not in (2, 3) for part in parts[1:-1])) or (
        len(parts) > 2 and (len(parts[0]) > 3 or (len(parts[-1]) in (2, 4) and len(parts[1]) != 3))
    )


def _is_clock(text: str, parts: list[str], end: int) -> bool:
    """Two digits of minutes after the point, and a word of the clock behind: 7.55am, 17.30 Uhr."""
    if len(parts) != 2 or len(parts[1]) != 2 or len(parts[0]) > 2:
        return False
    return int(parts[0]) < 25 and int(parts[1]) < 60 and _CLOCK.match(text, end) is not None


def _parts(text: str, written: str, start: int) -> Iterator[Number]:
    at = start
    for part in _SEPARATOR.split(written):
        readings = (float(part), *_short_forms(text, at, at + len(part), part))
        yield Number(Span(at, at + len(part)), readings, _ascii(part), trivial=at > start and float(part) == 0)
        at += len(part) + 1


def _values(bare: str, parts: list[str], conventions: Profile) -> tuple[list[float], int]:
    """The values that separators allow, the locale's own first, and how many follow its conventions."""
    if len(parts) == 1:
        return [float(bare)], 1
    whole = float("".join(parts))
    fraction = float(f"{''.join(parts[:-1])}.{parts[-1]}")
    last = bare[len(bare) - len(parts[-1]) - 1]
    mixed = len({mark for mark in bare if not mark.isdecimal()}) > 1
    grouped = all(len(part) == 3 for part in parts[1:]) or (len(parts[-1]) == 3 and len(parts) > 2)
    if mixed or not grouped:
        return [fraction], 1
    if len(parts) > 2:
        return [whole], 1
    return ([fraction, whole], 1) if last == conventions.decimal else ([whole, fraction], 1)


def _scale(text: str, end: int, tag: str) -> float:
    """The product of up to two scale words after a number: 60 mil millones."""
    product = 1.0
    for _ in range(2):
        match = _WORD_AFTER.match(text, end)
        value = _scale_word(match[2].lower(), tag, bool(match[1])) if match else None
        if match is None or value is None:
            break
        product, end = product * value, match.end()
    return product


@lru_cache(8192)
def _scale_word(word: str, tag: str, apart: bool) -> int | None:
    known = scales(tag)
    if word in known:
        return None if apart and len(word) == 1 else known[word]
    stem = max((stem for stem in known if len(stem) > 2 and word.startswith(stem)), key=len, default="")
    return known.get(stem)


def _short_forms(text: str, start: int, end: int, digits: str) -> list[float]:
    """What two digits can be short for (a year of the range or decade), what a year's decade, an hour of the day."""
    if len(digits) not in (1, 2, 4):
        return []
    value, before = int(digits), text[start - 1] if start else ""
    found: list[float] = []
    year = text[start - 5 : start - 1] if start > 4 else ""
    if len(digits) == 2 and before and before in _DASHES and year.isdecimal():
        found.append(float(int(year[:2]) * 100 + value))
    if len(digits) == 2 and (before in _APOSTROPHES or text[end : end + 1] in ("s", "-")):
        found.append(1900.0 + value)
    if len(digits) == 4 and digits.endswith("0") and 1900 <= value < 2030:
        found.append(float(value % 100))
    if len(digits) == 4 and digits.endswith("00") and text[end : end + 1] == "s":
        found.append(value / 100 + 1)  # the 1800s are the 19th century
    if len(digits) < 3 and _CENTURY.match(text, end):
        found.append(100.0 * (value - 1))  # the 15th century is the 1400s: 1400-luku, 1400-talet
    if 0 < value < 12 and (_MERIDIEM.match(text, end) or text[end : end + 1] in (":", ".")):
        found.append(value + 12.0)
    elif (
        12 < value < 24
        and len(digits) == 2
        and (_CLOCK.match(text, end) or text[end : end + 1] in (":", "."))
    ):
        found.append(value - 12.0)
    return found
