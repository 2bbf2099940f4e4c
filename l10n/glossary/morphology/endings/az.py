"""Azerbaijani: numbers, owners and cases in a row; what ends a stem is voiced before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_VOWELS = (("ı", "a"), ("i", "ə"), ("u", "a"), ("ü", "ə"))
_SOFT = str.maketrans("ğy", "qk")


def _suffixes(high: str, low: str) -> list[str]:
    owners = ["", high, f"s{high}", f"{high}m", "m", f"{high}n", f"{high}m{high}z", f"m{high}z", f"{high}n{high}z"]
    cases = ["", f"{high}n", f"n{high}n", high, f"n{high}", low, f"y{low}", f"n{low}"]
    cases += [f"{consonant}{low}{tail}" for consonant in ("d", "nd") for tail in ("", "n", "k" + ("ı" if low == "a" else "i"))]
    cases += [f"l{low}", f"d{high}r", f"l{high}"]
    return ["".join(parts) for parts in product(("", f"l{low}r"), owners, cases)]


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_SOFT)


# A plural's vowels follow its own, whatever the stem's were.
_ALL = sorted({ending for high, low in _VOWELS for ending in _suffixes(high, low)} - {""})

ENDINGS = endings("- lar lər: " + " ".join(_ALL), normal=_hard)
