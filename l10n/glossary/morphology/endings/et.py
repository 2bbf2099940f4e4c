"""Estonian: a stem vowel, number and case; final stops, which weaken, are levelled."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_PLURAL_CASES = ("s", "sse", "st", "l", "le", "lt", "ks", "ni", "na", "ta", "ga")
_CASES = ("", *_PLURAL_CASES, "t", "d", "te", "de", "id")
_STOPS = str.maketrans("bdg", "ptk")


def _level(stem: str) -> str:
    stem = stem[:-1] + stem[-1:].translate(_STOPS)
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def _table() -> str:
    plural = [number + case for number, case in product(("te", "de", "i"), _PLURAL_CASES)]
    every = {vowel + case for vowel, case in product(("", "i", "a", "u", "e"), [*_CASES, *plural])} - {""}
    ne = {"se" + case for case in (*_CASES, *plural)} | {"st", "sed", "si", "ste"}
    us = {"use" + case for case in _CASES} | {"ust", "used", "uste"}
    lines = (("- d id ed ad ud", every), ("ne sed", ne), ("us", us))
    return "\n".join(f"{citations}: " + " ".join(sorted(forms)) for citations, forms in lines)


ENDINGS = endings(_table(), normal=_level, complete=False)
