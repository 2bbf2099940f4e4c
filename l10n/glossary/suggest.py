"""Suggest terms for a glossary: candidates of the sources, ranked, each with where it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log2

from l10n.glossary.candidates import Found, Kind, candidates
from l10n.glossary.matching import Matcher
from l10n.glossary.model import Glossary, Term, glossary_of
from l10n.glossary.morphology import classify
from l10n.glossary.readers.rows import identifier
from l10n.glossary.words import word_pattern
from l10n.inline import masked_with_code
from l10n.spans import Span

_WEIGHTS = {Kind.ACRONYM: 3.0, Kind.HEADED: 2.2, Kind.NAME: 2.0, Kind.PHRASE: 1.4}
_CODE_ELEMENT = re.compile(r"<code>[^<]*</code>")
_CONTEXTS = 3
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate term: as it is mostly written, how often, how good a term, and up to three places around it."""

    text: str
    kind: Kind
    count: int
    score: float
    contexts: tuple[str, ...]


@dataclass(slots=True)
class _Tally:
    """What was seen of one candidate, all forms of it together."""

    spellings: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    contexts: list[str] = field(default_factory=list)
    units: set[int] = field(default_factory=set)
    inside: Counter[str] = field(default_factory=Counter)
    initial: int = 0
    whole: int = 0

    @property
    def count(self) -> int:
        return self.spellings.total()


def suggest(
    texts: Iterable[str], locale: str, *, glossary: Glossary | None = None, limit: int | None = None
) -> list[Suggestion]:
    """The best candidates of a locale's texts, best first; those that the glossary has already are left out.

    A score grows with the number of places, words and units; a candidate that only stands inside longer ones
    counts for what it has outside them (Frantzi and Ananiadou's nested-term discount).
    """
    tallies = _tallied(list(texts), locale)
    known = Matcher(glossary.terms(locale), locale) if glossary else None
    found = [_suggestion(tally) for tally in tallies.values() if _worthy(tally)]
    fresh = [s for s in found if s.score > 0 and not (known and _covered(known, s.text))]
    fresh.sort(key=lambda suggestion: (-suggestion.score, suggestion.text))
    return fresh[:limit]


def _covered(known: Matcher, text: str) -> bool:
    return any(len(o.form) == len(text) for o in known.find(text))


def _tallied(texts: Sequence[str], locale: str) -> dict[str, _Tally]:
    tallies: dict[str, _Tally] = {}
    for number, text in enumerate(texts):
        holes = [*masked_with_code(text), *(Span(*found.span()) for found in _CODE_ELEMENT.finditer(text))]
        found = [f for f in candidates(text, locale) if not any(f.span.overlaps(hole) for hole in holes)]
        for each in found:
            tally = tallies.setdefault(_key(each.text, locale), _Tally())
            tally.spellings[each.text] += 1
            tally.kinds[each.kind] += 1
            tally.units.add(number)
            tally.initial += each.initial
            tally.whole += each.whole
            if len(tally.contexts) < _CONTEXTS:
                tally.contexts.append(_context(text, each))
            outer = _container(each, found)
            if outer:
                tally.inside[_key(outer.text, locale)] += 1
    return tallies


def _key(text: str, locale: str) -> str:
    """What the forms of a candidate share."""
    return " ".join(classify(word, locale) for word in word_pattern(locale).findall(text))


def _container(found: Found, others: Iterable[Found]) -> Found | None:
    """The shortest candidate around one, of a kind that may swallow it."""
    around = [
        other
        for other in others
        if other.span != found.span and other.span.start <= found.span.start and found.span.end <= other.span.end
    ]
    return min(around, key=lambda other: len(other.text), default=None)


def _context(text: str, found: Found) -> str:
    start, end = max(0, found.span.start - _AROUND), found.span.end + _AROUND
    return " ".join(text[start:end].split())


def _worthy(tally: _Tally) -> bool:
    """Not a word that is capitalised only because its sentence begins with it."""
    return tally.initial < tally.count


def _suggestion(tally: _Tally) -> Suggestion:
    kind = max(tally.kinds, key=lambda kind: (_WEIGHTS[kind], tally.kinds[kind]))
    text = min(tally.spellings, key=lambda spelling: (-tally.spellings[spelling], spelling))
    inside = tally.inside
    outside = tally.count - (inside.total() / len(inside) if inside else 0.0)
    length = log2(1 + len(text.split())) if kind is not Kind.PHRASE or tally.count > 1 else 1.0
    sound = 0.6 + 0.9 * tally.whole / tally.count if kind is Kind.PHRASE else 1.0
    score = _WEIGHTS[kind] * length * sound * outside * (1 + log2(len(tally.units)) / 4)
    return Suggestion(text, kind, tally.count, round(score, 2), tuple(tally.contexts))


def as_glossary(suggestions: Iterable[Suggestion], locale: str) -> Glossary:
    """The suggestions as a glossary to fill in, their contexts as notes."""
    taken: set[str] = set()
    return glossary_of(
        Term(identifier(s.text, taken), locale, s.text, note=f"{s.count}×: {' … '.join(s.contexts)}")
        for s in suggestions
    )
