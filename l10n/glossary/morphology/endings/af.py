"""Afrikaans plurals, genitives and the endings of adjectives; a short vowel doubles its consonant."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings


def _single(stem: str) -> str:
    """A stem without doubled letters: katte of kat, bome of boom."""
    for vowel in "aeou":
        stem = stem.replace(vowel * 2, vowel)
    return stem[:-1] if stem[-2:-1] == stem[-1:] else stem


ENDINGS = endings(
    """
    - e s: te de ers
    f: we wes
    """,
    normal=_single,
)
