"""Greek nouns, names and adjectives; the accent, which moves, is levelled."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

_PLAIN = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")


def _level(stem: str) -> str:
    return stem.translate(_PLAIN)


ENDINGS = endings(
    """
    ος οι: ου ο ε ων ους
    ός οί: ού ό έ ών ούς
    ας ες: α ων
    άς άδες: ά άδων
    ης ες: η ων
    ής ές: ή ών
    α ες: ας ων ών
    ά ές: άς ών
    η ες: ης ων ών
    ή ές: ής ών
    η εις: ης εως εων
    ο α: ου ων
    ό ά: ού ών
    ι ια: ιου ιων ιού ιών
    ί ιά: ιού ιών
    μα ματα: ματος μάτων
    ος η ο οι ες α: ου ης ων ους ας
    ός ή ό οί ές ά: ού ής ών ούς άς
    """,
    normal=_level,
    complete=False,
)
