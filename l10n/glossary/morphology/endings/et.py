"""Estonian: a stem vowel, number and case; final stops, which weaken, are levelled."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_CASES = "- s sse st l le lt ks ni na ta ga t d te de id".split()
_PLURAL_CASES = "s sse st l le lt ks ni na ta ga".split()
_STOPS = str.maketrans("bdg", "ptk")


def _level(stem: str) -> str:
    stem = stem[:-1] + stem[-1:].translate(_STOPS)
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def _table() -> str:
    singular = [case.strip("-") for case in _CASES]
    plural = [number + case for number, case in product(("te", "de", "i"), _PLURAL_CASES)]
    every = {vowel + case for vowel, case in product(("", "i", "a", "u", "e"), [*singular, *plural])} - {""}
    ne = {"se" + case for case in (*singular, *plural)} | {"st", "sed", "si", "ste"}
    return "\n".join(("- d id ed ad ud: " + " ".join(sorted(every)), "ne sed: " + " ".join(sorted(ne)), "us: use " + " ".join("use" + c for c in singular) + " ust used uste"))


ENDINGS = endings(_table(), normal=_level)
