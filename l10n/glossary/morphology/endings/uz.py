"""Uzbek in both of its scripts: number, owner and case in a row; q and k are softened before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_LATIN = (
    ("", "lar"),
    ("", "i", "si", "im", "m", "ing", "ng", "imiz", "miz", "ingiz", "ngiz"),
    ("", "ning", "ni", "ga", "ka", "qa", "da", "dan", "dagi", "gacha", "dir"),
)
_CYRILLIC = (
    ("", "лар"),
    ("", "и", "си", "им", "м", "инг", "нг", "имиз", "миз", "ингиз", "нгиз"),
    ("", "нинг", "ни", "га", "ка", "қа", "да", "дан", "даги", "гача", "дир"),
)


def _hard(stem: str) -> str:
    """A stem as it is without an ending: bogʻim of bogʻ, but qishlogʻi of qishloq."""
    for soft, hard in (("g'", "q"), ("g", "k"), ("ғ", "қ"), ("г", "к")):
        if stem.endswith(soft):
            return stem.removesuffix(soft) + hard
    return stem


_ALL = sorted({"".join(parts) for table in (_LATIN, _CYRILLIC) for parts in product(*table)} - {""})

ENDINGS = endings("- lar лар: " + " ".join(_ALL), normal=_hard)
