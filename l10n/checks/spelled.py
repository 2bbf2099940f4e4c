"""Numbers written as words: which values a text could be naming."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from l10n.checks.myriads import by_myriads, myriads
from l10n.locales.numerals import stems
from l10n.locales.scales import months, scales

_WORD = re.compile(r"[^\W\d_][^\s\d.,;:!?()\"“”«»。，、-]*")
# With a French or Italian ending of an ordinal (XIXe, XVIIᵉ, Ier); others are set off by a hyphen, a stop or nothing.
_ROMAN = re.compile(r"\b[IVXLCХІ]{1,7}(?=(?:e|er|re|ère|ème|ième|ᵉ|º|ª)?(?!\w))")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "Х": 10, "І": 1}
_PREFIXES = ("ال", "و", "ب", "ل", "ף", "ה", "ו", "ב", "ל", "כ", "מ", "ש")
_GLUE = ("und", "en", "ën", "og", "och", "e", "i", "o")
_BARE_ALEF = str.maketrans("أإآ", "ااا")
_LONGEST_WORD = 60
_HALF_HOUR = 30.0
_RUN = 6


def spelled(text: str, tag: str) -> frozenset[float]:
    """Values that words of a text name: units, sums (twenty-two), products (three million), months, Roman numerals."""
    found: set[float] = set()
    run: list[float] = []
    for word in _WORD.findall(text):
        values = _values_of(word[: 2 * _LONGEST_WORD], tag)
        found.update(values)
        run = [*run[1 - _RUN :], *values[-1:]] if values else []
        found.update(_combined(run))
    found.update(_roman(match) for match in _ROMAN.findall(text))
    if by_myriads(tag):
        found.update(number.value for number in myriads(text))
        if "半" in text or "반" in text:
            found.add(_HALF_HOUR)
    return frozenset(found)


def known(tag: str) -> bool:
    """Whether number words of the locale's language are known."""
    return bool(stems(tag)) or by_myriads(tag)


def _plain(word: str) -> str:
    """In lower case, and Arabic alef without the hamza that is often left out."""
    return word.lower().translate(_BARE_ALEF)


@cache
def _by_first(tag: str) -> dict[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for stem, value in (*stems(tag), *scales(tag).items()):
        table.setdefault(_plain(stem)[0], []).append((_plain(stem), value))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


@lru_cache(16384)
def _values_of(word: str, tag: str) -> tuple[float, ...]:
    return tuple(_word_values(_plain(word)[:_LONGEST_WORD], tag))


def _word_values(word: str, tag: str) -> list[float]:
    """Every part of a word that begins with a stem, and their sum or product: dreiundzwanzig gives 3, 20, 23."""
    month = _month(word, tag)
    found: list[float] = [month] if month else []
    parts: list[float] = []
    table = _by_first(tag)
    at = 0
    while at < len(word):
        entry = next((e for e in table.get(word[at], ()) if word.startswith(e[0], at)), None)
        if entry:
            parts.append(entry[1])
            at += len(entry[0])
            continue
        glue = next((g for g in _GLUE if parts and word.startswith(g, at)), None)
        if glue is None:
            break
        at += len(glue)
    if not parts and word.startswith(_PREFIXES) and len(word) > 4:
        return found + _word_values(word[2:] if word.startswith(("ال", "וה", "לל")) else word[1:], tag)
    found += parts
    return [*found, *_combined(parts)] if len(parts) > 1 else found


def _month(word: str, tag: str) -> int | None:
    names = months(tag)
    if word in names or len(word) < 3:
        return names.get(word)
    return next((number for name, number in names.items() if name.startswith(word)), None)


def _combined(run: list[float]) -> list[float]:
    """The sums and products that end at the last of some values in a row: 3, 100, 20, 2 gives 322, 22."""
    found = []
    for start in range(len(run) - 1):
        total = current = 0.0
        for value in run[start:]:
            if value >= 1000:
                total += (current or 1) * value
                current = 0.0
            elif value == 100:
                current = (current or 1) * 100
            else:
                current += value
        found.append(total + current)
    return found


def _roman(numeral: str) -> float:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    signed = [
        -value if any(after > value for after in values[at + 1 : at + 2]) else value
        for at, value in enumerate(values)
    ]
    return float(sum(signed))
