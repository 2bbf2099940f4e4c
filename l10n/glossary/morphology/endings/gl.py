"""Galician: plurals of nouns, and both genders of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s es: a as
    o a os as:
    l is: les
    z ces:
    n ns:
    ón óns: oa oas
    """,
    complete=False,
)
