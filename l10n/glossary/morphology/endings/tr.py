"""Turkish: number, possessor and case in their order; k, p, t, ç softened before a vowel are levelled."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_VOWELS = (("ı", "a"), ("i", "e"), ("u", "a"), ("ü", "e"))
_SOFT = str.maketrans("bcdğ", "pçtk")


def _suffixes(high: str, low: str) -> list[str]:
    numbers = ["", f"l{low}r"]
    owners = ["", f"{high}m", "m", f"{high}n", f"{high}", f"s{high}", f"{high}m{high}z", f"m{high}z", f"{high}n{high}z"]
    cases = ["", high, f"y{high}", f"n{high}", low, f"y{low}", f"n{low}", f"{high}n", f"n{high}n"]
    cases += [f"{c}{low}{tail}" for c in ("d", "t", "nd") for tail in ("", "n", "ki", "kil" + "er")]
    cases += [f"l{low}", f"yl{low}", f"d{high}r", f"t{high}r", f"yd{high}", f"c{low}", f"ç{low}"]
    return ["".join(parts) for parts in product(numbers, owners, cases)]


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_SOFT)


# A plural's vowels follow its own: Ruslar-ın, whatever the stem's were.
_ALL = sorted({ending for high, low in _VOWELS for ending in _suffixes(high, low)} - {""})

ENDINGS = endings("- lar ler ı i u ü sı si su sü ları leri: " + " ".join(_ALL), normal=_hard, deriving="lı li lu lü sız siz suz süz")
