"""Kazakh: numbers, owners and cases in a row; what ends a stem is voiced before a vowel."""

from __future__ import annotations

from itertools import product

from l10n.glossary.morphology.paradigms import endings

_NUMBERS = ("", "лар", "лер", "дар", "дер", "тар", "тер")
_OWNERS = ("", "ы", "і", "сы", "сі", "ым", "ім", "м", "ың", "ің", "ң", "ымыз", "іміз", "мыз", "міз", "ыңыз", "іңіз", "ңыз", "ңіз")
_CASES = """
    ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те нда нде
    дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі
"""
_VOICED = str.maketrans("бгғ", "пкқ")


def _hard(stem: str) -> str:
    return stem[:-1] + stem[-1:].translate(_VOICED)


_ALL = sorted({"".join(parts) for parts in product(_NUMBERS, _OWNERS, ["", *_CASES.split()])} - {""})

ENDINGS = endings("- лар лер дар дер тар тер: " + " ".join(_ALL), normal=_hard)
