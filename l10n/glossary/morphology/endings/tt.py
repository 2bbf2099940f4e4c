"""Tatar: number, owner and case in a row, by the harmony of vowels; what ends a stem is voiced before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_VOWELS = (("ы", "а"), ("е", "ә"))
_VOICED = str.maketrans("бг", "пк")


def _suffixes(high: str, low: str) -> list[str]:
    numbers = ["", f"л{low}р", f"н{low}р"]
    owners = ["", high, f"с{high}", f"{high}м", "м", f"{high}ң", "ң", f"{high}б{high}з", f"б{high}з", f"{high}г{high}з", f"г{high}з"]
    cases = ["", "н", low, f"н{high}", f"н{high}ң", *(f"{consonant}{low}" for consonant in "гкн")]
    cases += [f"{consonant}{low}{tail}" for consonant in ("д", "т", "нд", "н", "нн") for tail in ("", "н", f"г{high}")]
    return ["".join(parts) for parts in product(numbers, owners, cases)]


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_VOICED)


_ALL = sorted({ending for high, low in _VOWELS for ending in _suffixes(high, low)} - {""})

ENDINGS = endings("- лар ләр нар нәр: " + " ".join(_ALL), normal=_hard)
