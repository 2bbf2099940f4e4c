"""Words for powers of ten (``Millionen``, ``тыс.``, ``लाख``, 万) and names of months, from CLDR through babel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from l10n.locales.facts import babel_locale
from l10n.locales.tags import language

# What prose writes and CLDR's compact patterns leave out; the letter is taken only directly after digits.
_MORE = {
    "en": {
        "hundred": 100,
        "bn": 10**9,
        "mn": 10**6,
        "tn": 10**12,
        "k": 1000,
        "m": 10**6,
        "b": 10**9,
        "mln": 10**6,
    },
    "hi": {"मिलियन": 10**6, "बिलियन": 10**9, "अरब": 10**9, "सौ": 100, "हजार": 1000},
    "fr": {"mds": 10**9, "mio": 10**6},
    "ru": {"трлн": 10**12},
    "es": {"millon": 10**6, "billon": 10**12, "mil": 1000},
    "tr": {"mln": 10**6},
    "vi": {"nghìn": 1000, "ngàn": 1000, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9, "trăm": 100},
}
_MYRIADS = frozenset({"zh", "ja", "ko", "yue"})
_SHORTEST_STEM = 3
_WORD = re.compile(r"[^\s\d.;'()¤-]+")


@cache
def scales(tag: str) -> dict[str, int]:
    """Each word, or the beginning common to its forms, in lower case, with its number."""
    name = language(tag)
    found: dict[int, set[str]] = {}
    for size, pattern in _patterns(tag) if name not in _MYRIADS else ():
        words = _WORD.findall(pattern.lower())
        if len(words) == 1 and "0" in pattern:
            found.setdefault(int(size) // 10 ** (pattern.count("0") - 1), set()).update(words)
    table = {stem: value for value, words in found.items() for stem in _stemmed(words)}
    return {**table, **_MORE.get(name, {})}


def _patterns(tag: str) -> Iterator[tuple[str, str]]:
    """(power of ten, pattern) of CLDR's compact formats: ("1000000", "0 Millionen")."""
    locale = babel_locale(tag)
    for style in ("short", "long") if locale else ():
        for forms in locale.compact_decimal_formats.get(style, {}).values() if locale else ():
            for size, pattern in forms.items():
                yield size, str(getattr(pattern, "pattern", pattern)).split(";")[0]


def _stemmed(words: set[str]) -> set[str]:
    """Forms of one word by what they all begin with; words that have little in common as they are."""
    by_start: dict[str, list[str]] = {}
    for word in sorted(words):
        by_start.setdefault(word[:_SHORTEST_STEM], []).append(word)
    return {_common(forms) if len(start) >= _SHORTEST_STEM else forms[0] for start, forms in by_start.items()}


def _common(forms: list[str]) -> str:
    """What the first and the last of some sorted words, and so all, begin with."""
    first, last = forms[0], forms[-1]
    return next((first[:at] for at, letter in enumerate(first) if not last.startswith(letter, at)), first)


@cache
def months(tag: str) -> dict[str, int]:
    """Names of months in lower case, in full and short, as they stand alone and in dates, with 1 to 12."""
    locale = babel_locale(tag)
    found: dict[str, int] = {}
    for context in ("format", "stand-alone") if locale else ():
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items() if locale else ():
                word = name.lower().rstrip(".")
                if len(word) > 2 and not word[0].isdigit():
                    found[word] = number
    return found
