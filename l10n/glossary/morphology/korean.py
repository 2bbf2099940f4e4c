"""Korean: what may stand behind a word, and what it then is. Spaces inside a compound are optional there."""

from __future__ import annotations

from l10n.glossary.morphology.clitics import PARTICLES
from l10n.glossary.verdict import Verdict

# Behind a noun these make another word: an inhabitant, a language, a kind, a study.
_DERIVING = frozenset("인어계식산풍화학족파제판")
# Before a name these make another one: South Africa, Outer Mongolia.
_NAMING = frozenset("남북동서외내반친")


def pieces(form: str) -> frozenset[str]:
    """The keys of a word: its letters in pairs, and one by one, as a term may begin anywhere in it."""
    return frozenset((*form, *(form[at : at + 2] for at in range(len(form) - 1))))


def relation(term: str, word: str) -> Verdict | None:
    """How sure it is that a text's word has a term's word in it, as a word; None where it has not."""
    if term == word:
        return Verdict.EXACT
    at = word.find(term)
    if at < 0:
        return None
    rest = word[at + len(term) :]
    ends = not rest or rest in PARTICLES
    if at == 0 and ends:
        return Verdict.INFLECTED
    if len(term) < 2 or rest[:1] in _DERIVING or word[:at] in _NAMING:
        return None
    return Verdict.PROBABLE if ends or at == 0 else None
