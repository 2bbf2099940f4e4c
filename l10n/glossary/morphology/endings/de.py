"""German names and nouns without a change of vowel, and adjectives; the articles."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: s es n en e nen
    e: en er es em
    er: e en es em
    es: e en er em
    en: e er es em
    um a: en ums
    us: usse en usses
    """
)
