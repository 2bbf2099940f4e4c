"""What is known of a word, and how two words of one locale relate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from l10n.glossary.morphology import korean
from l10n.glossary.morphology.clitics import bare
from l10n.glossary.morphology.lexicon import lexicon
from l10n.glossary.morphology.paradigms import endings_of
from l10n.glossary.verdict import Verdict
from l10n.glossary.words import folded
from l10n.locales import language, profile

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


@lru_cache(maxsize=200_000)
def analyse(word: str, locale: str) -> Analysis:
    """All that is known of a word as written."""
    form = folded(word, locale)
    if not profile(locale).spaced or word.isdigit():
        return Analysis(form, _NONE, frozenset((form,)), _NONE, _NONE, _NONE)
    alone = bare(form, locale)
    look = lexicon(locale).look
    lemmas, stems = look(word)
    found = frozenset(lemmas).union(*(look(part)[0] for part in alone if part != form))
    table = endings_of(locale)
    if table is None:
        return Analysis(form, found, alone, _NONE, _NONE, frozenset(stems))
    citations: list[str] = []
    forms: list[str] = []
    for part in alone:
        of_citation, of_form = table.stems(part)
        citations += of_citation
        forms += of_form
    return Analysis(form, found, alone, frozenset(citations), frozenset(forms), frozenset(stems))


def keys(word: str, locale: str) -> frozenset[str]:
    """Strings of which two related words share at least one."""
    if language(locale) == "ko":
        return korean.pieces(folded(word, locale))
    known = analyse(word, locale)
    return known.lemmas.union(known.bare, known.forms, known.stems)


def classify(word: str, locale: str) -> str:
    """One string for a word that most of its forms share: they are one branch of a search tree."""
    if language(locale) == "ko":
        return folded(word, locale)
    known = analyse(word, locale)
    return min(known.lemmas or known.stems or (known.form,))


def relate(term: str, word: str, locale: str) -> Verdict | None:
    """How sure it is that a word of a text is a form of a word of a term (both as written); None where it is none.

    A common stem with endings of no common paradigm proves nothing where the language's endings are all known,
    or dictionaries know both words.
    """
    if language(locale) == "ko":
        return korean.relation(folded(term, locale), folded(word, locale))
    a, b = analyse(term, locale), analyse(word, locale)
    if a.form == b.form:
        return Verdict.EXACT
    table = endings_of(locale)
    shared = (a.lemmas | a.bare) & (b.lemmas | b.bare)
    if shared and table and table.deriving:
        shared = frozenset(s for s in shared if table.derived(a.form, s) == table.derived(b.form, s))
        if not shared:
            return None
    if shared:
        return Verdict.INFLECTED
    if not a.citations.isdisjoint(b.forms):
        return Verdict.PROBABLE
    if a.stems.isdisjoint(b.stems):
        return None
    settled = table and (table.complete or (a.lemmas and b.lemmas))
    return None if settled else Verdict.PROBABLE
