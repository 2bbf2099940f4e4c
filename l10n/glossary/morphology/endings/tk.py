"""Turkmen: number, owner and case in a row, by the harmony of vowels; what ends a stem is voiced before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_VOWELS = (("y", "a"), ("i", "e"), ("u", "a"), ("ü", "e"), ("i", "ä"))
_VOICED = str.maketrans("bgdj", "pktç")


def _suffixes(high: str, low: str) -> list[str]:
    owners = ["", high, f"s{high}", f"{high}m", "m", f"{high}ň", "ň", f"{high}m{high}z", f"m{high}z", f"{high}ň{high}z", f"ň{high}z"]
    cases = ["", f"{high}ň", f"n{high}ň", high, f"n{high}", low, f"g{low}", f"n{low}"]
    cases += [f"{consonant}{low}{tail}" for consonant in ("d", "nd") for tail in ("", "n", f"k{high}")]
    return ["".join(parts) for parts in product(("", f"l{low}r"), owners, cases)]


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_VOICED)


_ALL = sorted({ending for high, low in _VOWELS for ending in _suffixes(high, low)} - {""})

ENDINGS = endings("- lar ler: " + " ".join(_ALL), normal=_hard)
