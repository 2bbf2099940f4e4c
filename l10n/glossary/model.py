"""Concepts and their designations, in the terms of TBX (ISO 30042): what a glossary holds once it is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from l10n.locales import chain


class Status(StrEnum):
    """What the glossary's keepers think of a designation (TBX ``administrativeStatus``)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    FORBIDDEN = "forbidden"

    @property
    def rank(self) -> int:
        """0 for preferred to 3 for forbidden: the order in which designations are listed."""
        return _RANKS[self]

    @property
    def usable(self) -> bool:
        """Whether a translation may use it."""
        return self is Status.PREFERRED or self is Status.ADMITTED


_RANKS = {status: rank for rank, status in enumerate(Status)}


class CaseRule(StrEnum):
    """How upper and lower case count: ``smart`` wants the term's capitals, and allows others."""

    SMART = "smart"
    EXACT = "exact"
    IGNORE = "ignore"


class MatchRule(StrEnum):
    """What counts as the term: its inflected forms too, or its very letters only."""

    INFLECTED = "inflected"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Term:
    """One designation of a concept in one locale (a canonical BCP 47 tag).

    ``forms`` are inflected forms that no dictionary need know; ``do_not_translate`` makes the text itself
    the designation of every other locale; ``line`` is that of its file, 0 where it has none.
    """

    concept: str
    locale: str
    text: str
    status: Status = Status.PREFERRED
    pos: str = ""
    case: CaseRule = CaseRule.SMART
    match: MatchRule = MatchRule.INFLECTED
    do_not_translate: bool = False
    forms: tuple[str, ...] = ()
    note: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing meant, and all its designations: by locale, then best status first, then by text."""

    id: str
    terms: tuple[Term, ...]
    domain: str = ""
    definition: str = ""

    def designations(self, locale: str) -> tuple[Term, ...]:
        """What it is called in a locale, best status first; empty where the glossary does not say.

        The nearest locale of the fallback chain that has a usable designation gives the usable ones; the
        deprecated and forbidden ones of the whole chain hold, unless a nearer locale judges the same text.
        """
        found: list[Term] = []
        settled = False
        for tag in chain(locale):
            named = {term.text for term in found}
            here = [term for term in self.terms if term.locale == tag and term.text not in named]
            found += [term for term in here if not (settled and term.status.usable)]
            settled = any(term.status.usable for term in found)
        if not settled:
            found += [term for term in self.terms if term.do_not_translate]
        if len(found) > 1:
            found.sort(key=lambda term: (term.status.rank, term.text))
        return tuple(found)

    def preferred(self, locale: str) -> Term | None:
        """The designation to use in a locale: the first of the best status, None where none is usable."""
        return next((term for term in self.designations(locale) if term.status.usable), None)


@dataclass(frozen=True)
class Glossary:
    """All concepts of one glossary, by id; ``path`` is the file they came from, "" where there is none."""

    concepts: tuple[Concept, ...] = ()
    path: str = ""

    @cached_property
    def _by_id(self) -> dict[str, Concept]:
        return {concept.id: concept for concept in self.concepts}

    def concept(self, id: str) -> Concept | None:
        """The concept of that id."""
        return self._by_id.get(id)

    def terms(self, locale: str) -> tuple[Term, ...]:
        """Every designation that holds in a locale, concept by concept (see ``Concept.designations``)."""
        return tuple(term for concept in self.concepts for term in concept.designations(locale))

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that have a designation, in alphabetical order."""
        return tuple(sorted({term.locale for concept in self.concepts for term in concept.terms}))


def glossary_of(terms: Iterable[Term], path: str = "", about: dict[str, tuple[str, str]] | None = None) -> Glossary:
    """A glossary of terms in any order; ``about`` gives a concept's domain and definition by its id."""
    by_concept: dict[str, list[Term]] = {}
    for term in terms:
        by_concept.setdefault(term.concept, []).append(term)
    concepts = []
    for id, designations in sorted(by_concept.items()):
        domain, definition = (about or {}).get(id, ("", ""))
        concepts.append(Concept(id, tuple(sorted(designations, key=_order)), domain, definition))
    return Glossary(tuple(concepts), path)


def _order(term: Term) -> tuple[str, int, str]:
    return term.locale, term.status.rank, term.text
