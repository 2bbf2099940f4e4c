"""Hungarian: plural, possessor and case, with the consonant that -val and -vá take over."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_LONG = str.maketrans("áé", "ae")
_NUMBERS = ("", "k", "ok", "ek", "ök", "ak", "i", "ja", "je", "a", "e", "jai", "jei", "ai", "ei", "unk", "ünk", "juk", "jük", "uk", "ük")
_CASES = """
    t ot et öt at ban ben ba be ból ből nak nek hoz hez höz tól től nál nél ra re ról ről on en ön n ig ért ként
    val vel kal kel lal lel nal nel ral rel sal sel tal tel dal del gal gel bal bel pal pel mal mel zal zel jal jel
    szal szel gyal gyel nyal nyel
"""


def _short(stem: str) -> str:
    """A stem whose last vowel is long only before an ending."""
    return stem[:-1] + stem[-1:].translate(_LONG)


_ALL = sorted({number + case for number, case in product(_NUMBERS, ["", *_CASES.split()])} - {""})

ENDINGS = endings("- k ok ek ök ak: " + " ".join(_ALL), normal=_short, complete=False)
