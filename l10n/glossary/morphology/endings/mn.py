"""Mongolian in Cyrillic: plural, case and the reflexive in a row, by the harmony of vowels."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_NUMBERS = ("", "ууд", "үүд", "нууд", "нүүд", "чууд", "чүүд")
_CASES = """
    ын ийн н гийн ны ний д т ад эд од өд нд ыг ийг г тай тэй той руу рүү луу лүү
    аас ээс оос өөс наас нээс ноос нөөс аар ээр оор өөр гаар гээр гоор гөөр
"""
_REFLEXIVES = ("", "аа", "ээ", "оо", "өө", "гаа", "гээ", "гоо", "гөө")

_ALL = sorted({"".join(parts) for parts in product(_NUMBERS, ["", *_CASES.split()], _REFLEXIVES)} - {""})

ENDINGS = endings("- ууд үүд нууд нүүд: " + " ".join(_ALL))
