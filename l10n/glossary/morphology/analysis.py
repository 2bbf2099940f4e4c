"""What is known of a word, and how two words of one locale relate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from l10n.glossary.morphology.clitics import bare
from l10n.glossary.morphology.korean import pieces, relation
from l10n.glossary.morphology.lemmas import guessed, lemmas
from l10n.glossary.morphology.paradigms import endings_of
from l10n.glossary.morphology.stems import stem
from l10n.glossary.verdict import Verdict
from l10n.glossary.words import folded
from l10n.locales import language

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Analysis:
    """A word, folded, and what may tie it to another.

    ``lemmas`` are its citation forms by dictionaries (none where they do not have it), ``bare`` the word
    without clitics; ``citations`` and ``forms`` its stems by paradigms, as a citation form and as any form;
    ``stems`` what rules leave of it.
    """

    form: str
    lemmas: frozenset[str]
    bare: frozenset[str]
    citations: frozenset[str]
    forms: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=400_000)
def analyse(word: str, locale: str) -> Analysis:
    """All that is known of a word as written."""
    form = folded(word, locale)
    alone = bare(form, locale)
    found = {folded(lemma, locale) for lemma in lemmas(word, locale)}
    found |= {folded(lemma, locale) for part in alone - {form} for lemma in lemmas(part, locale)}
    table = endings_of(locale)
    stems = {stem(form, locale), folded(guessed(word, locale), locale)} - {""}
    return Analysis(
        form,
        frozenset(found),
        alone,
        _union(table.citation_keys(part) for part in alone) if table else _NONE,
        _union(table.form_keys(part) for part in alone) if table else _NONE,
        frozenset(stems),
    )


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(chain.from_iterable(sets))


def keys(word: str, locale: str) -> frozenset[str]:
    """Strings of which two related words share at least one."""
    if language(locale) == "ko":
        return pieces(folded(word, locale))
    known = analyse(word, locale)
    return known.lemmas | known.bare | known.forms | known.stems


def relate(term: str, word: str, locale: str) -> Verdict | None:
    """How a word of a text relates to a word of a term (both as written); None where it does not.

    Two words that dictionaries know under different lemmas, with endings of no common paradigm, are related
    at most, whatever a stemmer says.
    """
    if language(locale) == "ko":
        return _korean(folded(term, locale), folded(word, locale))
    a, b = analyse(term, locale), analyse(word, locale)
    if a.form == b.form:
        return Verdict.EXACT
    if (a.lemmas | a.bare) & (b.lemmas | b.bare):
        return Verdict.INFLECTED
    if a.citations & b.forms:
        return Verdict.PROBABLE
    if a.stems & b.stems:
        settled = a.lemmas and b.lemmas and endings_of(locale)
        return Verdict.RELATED if settled else Verdict.PROBABLE
    return None


def _korean(term: str, word: str) -> Verdict | None:
    return Verdict.EXACT if term == word else relation(term, word)
