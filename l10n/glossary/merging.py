"""Two glossaries made one: what the second adds, under the concepts that the first has already."""

from __future__ import annotations

from dataclasses import replace

from l10n.glossary.model import Glossary, Status, Term, glossary_of
from l10n.glossary.readers.rows import identifier


def merged(glossary: Glossary, other: Glossary) -> Glossary:
    """``glossary`` with the designations of ``other`` that it lacks; what it has stays as it is.

    A concept of ``other`` is one of ``glossary`` where they share a usable designation in some locale, else a
    new one. A preferred designation that comes beside another preferred one is admitted.
    """
    terms = {(t.concept, t.locale, t.text): t for concept in glossary.concepts for t in concept.terms}
    homes = {(t.locale, t.text.casefold()): t.concept for t in terms.values() if t.status.usable}
    about = {c.id: (c.domain, c.definition) for c in (*other.concepts, *glossary.concepts)}
    taken = {concept.id for concept in glossary.concepts}
    led = {(t.concept, t.locale) for t in terms.values() if t.status is Status.PREFERRED}
    for concept in other.concepts:
        home = next((homes[key] for t in concept.terms if (key := (t.locale, t.text.casefold())) in homes), "")
        if not home:
            home = identifier(concept.id, taken)
            about[home] = (concept.domain, concept.definition)
        for term in concept.terms:
            terms.setdefault((home, term.locale, term.text), _placed(term, home, led))
    return glossary_of(terms.values(), glossary.path, about)


def _placed(term: Term, concept: str, led: set[tuple[str, str]]) -> Term:
    """A term under a concept, after those that lead it in a locale already."""
    placed = replace(term, concept=concept, line=0)
    if term.status is Status.PREFERRED and (concept, term.locale) in led:
        return replace(placed, status=Status.ADMITTED)
    if term.status is Status.PREFERRED:
        led.add((concept, term.locale))
    return placed
