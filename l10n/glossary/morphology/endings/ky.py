"""Kyrgyz: number, owner and case in a row, by the harmony of vowels; what ends a stem is voiced before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_VOWELS = (("ы", "а"), ("и", "е"), ("у", "о"), ("ү", "ө"), ("у", "а"))
_VOICED = str.maketrans("бг", "пк")


def _suffixes(high: str, low: str) -> list[str]:
    numbers = ["", *(f"{consonant}{low}р" for consonant in "лдт")]
    owners = ["", high, f"с{high}", f"{high}м", "м", f"{high}ң", "ң", f"{high}б{high}з", f"б{high}з", f"{high}ң{high}з", f"ң{high}з"]
    cases = ["", "н", low, *(f"{consonant}{low}" for consonant in "гкн")]
    cases += [f"{consonant}{high}{tail}" for consonant in "ндт" for tail in ("", "н")]
    cases += [f"{consonant}{low}{tail}" for consonant in ("д", "т", "нд", "н") for tail in ("", "н", f"г{high}")]
    return ["".join(parts) for parts in product(numbers, owners, cases)]


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_VOICED)


_ALL = sorted({ending for high, low in _VOWELS for ending in _suffixes(high, low)} - {""})
_PLURALS = " ".join(f"{consonant}{low}р" for consonant in "лдт" for low in "аеоө")

ENDINGS = endings(f"- {_PLURALS}: " + " ".join(_ALL), normal=_hard)
