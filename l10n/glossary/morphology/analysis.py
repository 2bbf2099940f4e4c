"""What is known of a word, and how two words of one locale relate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from l10n.glossary.morphology.lemmas import guessed, lemmas
from l10n.glossary.morphology.stems import stem
from l10n.glossary.verdict import Verdict
from l10n.glossary.words import folded


@dataclass(frozen=True, slots=True)
class Analysis:
    """A word: folded, its citation forms (folded; empty where no dictionary has it), and its stems."""

    form: str
    lemmas: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=400_000)
def analyse(word: str, locale: str) -> Analysis:
    """All that is known of a word as written."""
    form = folded(word, locale)
    found = frozenset(folded(lemma, locale) for lemma in lemmas(word, locale))
    stems = {stem(form, locale), folded(guessed(word, locale), locale)} - {""}
    return Analysis(form, found, frozenset(stems))


def keys(word: str, locale: str) -> frozenset[str]:
    """Strings of which two related words share at least one."""
    known = analyse(word, locale)
    return known.lemmas | known.stems | {known.form}


def relate(term: str, word: str, locale: str) -> Verdict | None:
    """How a word of a text relates to a word of a term (both as written); None where it does not."""
    a, b = analyse(term, locale), analyse(word, locale)
    if a.form == b.form:
        return Verdict.EXACT
    if (a.lemmas | {a.form}) & (b.lemmas | {b.form}):
        return Verdict.INFLECTED
    if a.stems & b.stems:
        return Verdict.PROBABLE
    return None
