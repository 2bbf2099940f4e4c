"""Catalan: plurals of nouns, and both genders of adjectives."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    - s es os: a
    a es: -
    ca ques:
    ga gues:
    ça ces:
    ja ges:
    à ans: ana anes
    é ens ena enes:
    ó ons: ona ones
    í ins: ina ines
    ú uns: una unes
    t ts da des:
    """,
    complete=False,
)
