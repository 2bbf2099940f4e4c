"""Spanish plurals; a change of gender makes another word, so it is none of them."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

_ACUTE = str.maketrans("áéíóú", "aeiou")


def _plain(stem: str) -> str:
    return stem.translate(_ACUTE)


ENDINGS = endings(
    """
    - s es
    z ces
    """,
    normal=_plain,
)
