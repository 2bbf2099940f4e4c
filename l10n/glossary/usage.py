"""The terms of one translated unit: every occurrence in the source with what became of it in the target."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import groupby

from l10n.glossary.kinship import first_kin
from l10n.glossary.matching import Matcher, Occurrence, matcher
from l10n.glossary.model import Concept, Glossary, Status, Term
from l10n.glossary.names import inside_longer_name
from l10n.glossary.verdict import Verdict
from l10n.inline import masked_with_code
from l10n.spans import Span


class State(StrEnum):
    """How far a unit's translation is: only translated ones are audited, the others are counted."""

    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    UNTRANSLATED = "untranslated"


class Outcome(StrEnum):
    """What became of a term in a translation, best first.

    ``elided``: the unit has the term once already, and here a pronoun or nothing. ``untranslated``: the
    source's own letters stand in the target. ``unprompted``: the target has the term, the source has not.
    """

    RIGHT = "right"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    FORBIDDEN = "forbidden"
    RELATED = "related"
    ELIDED = "elided"
    UNTRANSLATED = "untranslated"
    MISSING = "missing"
    UNPROMPTED = "unprompted"

    @property
    def rank(self) -> int:
        """0 for right, growing as it gets worse."""
        return _RANKS[self]


_RANKS = {outcome: rank for rank, outcome in enumerate(Outcome)}
_OUTCOME_OF = {
    Status.PREFERRED: Outcome.RIGHT,
    Status.ADMITTED: Outcome.ADMITTED,
    Status.DEPRECATED: Outcome.DEPRECATED,
    Status.FORBIDDEN: Outcome.FORBIDDEN,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and its translation, and where they come from (a catalogue's path and line, a document's place)."""

    source: str
    target: str
    state: State = State.TRANSLATED
    path: str = ""
    line: int = 0
    origin: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """One occurrence of a concept in one pair.

    ``term`` is the source's designation found (None for unprompted ones), ``designation`` the target's, with
    its ``form`` as written and the ``verdict`` of the match. Spans count characters, None where that side has
    no spot. ``doubtful``: the source's spot is a part of a longer name, which may be another thing.
    """

    pair: Pair
    concept: Concept
    outcome: Outcome
    term: Term | None = None
    designation: Term | None = None
    form: str = ""
    verdict: Verdict | None = None
    source_span: Span | None = None
    target_span: Span | None = None
    doubtful: bool = False


class _Supply:
    """A target's occurrences not yet paired with a spot of the source, the best of each concept first."""

    def __init__(self, targets: Iterable[Occurrence]) -> None:
        self._ordered = sorted(targets, key=_quality)
        self._by_concept: dict[str, deque[Occurrence]] = {}
        self._taken: set[Span] = set()
        self._crossed: set[Span] = set()
        self._hidden: dict[str, deque[Occurrence]] = {}
        self._spans = sorted({occurrence.span for occurrence in self._ordered})
        for occurrence in self._ordered:
            self._by_concept.setdefault(occurrence.term.concept, deque()).append(occurrence)

    def take(self, concepts: Iterable[str]) -> Occurrence | None:
        """The best occurrence of any of the concepts; its place is taken for all others too."""
        heads = [head for id in concepts if (head := self._head(id)) is not None]
        best = min(heads, key=_quality, default=None)
        if best is not None:
            self._taken.add(best.span)
        return best

    def _head(self, concept: str) -> Occurrence | None:
        waiting = self._by_concept.get(concept, deque())
        while waiting and waiting[0].span in self._taken:
            waiting.popleft()
        return waiting[0] if waiting else None

    def take_hidden(self, concept: str, search: Callable[[], Iterable[Occurrence]]) -> Occurrence | None:
        """One of a concept that another designation, begun before it, hid by crossing it; ``search`` is asked once a concept."""
        if concept not in self._hidden:
            self._hidden[concept] = deque(o for o in search() if not self._holds(o.span))
        if not self._hidden[concept]:
            return None
        found = self._hidden[concept].popleft()
        at = bisect_right(self._spans, found.span)
        self._crossed.update(span for span in self._spans[max(0, at - 1) : at + 1] if span.overlaps(found.span))
        return found

    def _holds(self, span: Span) -> bool:
        """Whether a span is a part, or the whole, of what was found; what was found does not overlap."""
        at = bisect_right(self._spans, Span(span.start, sys.maxsize))
        return at > 0 and span.end <= self._spans[at - 1].end

    def names_another(self, term: Term, span: Span) -> bool:
        """Whether a place is another concept's, of the same part of speech: South Korea is no kind of North Korea."""
        return any(
            o.span.overlaps(span) and o.term.concept != term.concept and o.term.pos == term.pos != "" for o in self._ordered
        )

    def left(self) -> list[Occurrence]:
        """Those that nobody took."""
        gone = self._taken | self._crossed
        return [occurrence for occurrence in self._ordered if occurrence.span not in gone]


def _quality(occurrence: Occurrence) -> tuple[int, int, Span]:
    return occurrence.term.status.rank, occurrence.verdict.rank, occurrence.span


class Auditor:
    """A glossary prepared for one pair of locales."""

    def __init__(self, glossary: Glossary, source_locale: str, target_locale: str) -> None:
        self.glossary = glossary
        self.source_locale = source_locale
        self.target_locale = target_locale
        self._sources = matcher(glossary.terms(source_locale), source_locale)
        self._targets = matcher(glossary.terms(target_locale), target_locale)
        self._by_concept: dict[str, Matcher] = {}

    def uses(self, pair: Pair) -> list[Use]:
        """Every occurrence in a translated pair, in the order of the source; then those of the target alone."""
        sources = self._sources.find(pair.source, mask=masked_with_code(pair.source, pair.flags))
        targets = self._targets.find(pair.target, mask=masked_with_code(pair.target, pair.flags))
        supply = _Supply(targets)
        found, settled = [], set[str]()
        for _, together in groupby(filter(lambda o: o.cased, sources), key=lambda o: o.span):
            use = self._settle(pair, list(together), supply, settled)
            if use:
                found.append(use)
        prompted = {o.term.concept for o in sources}
        return found + self._alone(pair, supply.left(), prompted)

    def _settle(self, pair: Pair, spot: list[Occurrence], supply: _Supply, settled: set[str]) -> Use | None:
        """What became of one spot of the source, which homonymous concepts may share: the best of them counts."""
        concepts = {o.term.concept: o for o in spot if self._designated(o.term.concept)}
        match = supply.take(concepts) or self._hidden(pair, concepts, supply)
        if match:
            settled.add(match.term.concept)
            return self._use(pair, concepts[match.term.concept], _OUTCOME_OF[match.term.status], match)
        if not concepts:
            return None
        repeated = next((o for id, o in concepts.items() if id in settled), None)
        if repeated:
            return self._use(pair, repeated, Outcome.ELIDED)
        return self._unmatched(pair, next(iter(concepts.values())), supply)

    def _hidden(self, pair: Pair, concepts: Iterable[str], supply: _Supply) -> Occurrence | None:
        """A designation that crosses one found before it, as the second word of three may belong to both."""
        found = (supply.take_hidden(id, partial(self._searched, id, pair)) for id in concepts)
        return next(filter(None, found), None)

    def _searched(self, id: str, pair: Pair) -> list[Occurrence]:
        return self._own(id).find(pair.target, mask=masked_with_code(pair.target, pair.flags))

    def _own(self, id: str) -> Matcher:
        if id not in self._by_concept:
            self._by_concept[id] = Matcher(self._concept(id).designations(self.target_locale), self.target_locale)
        return self._by_concept[id]

    def _unmatched(self, pair: Pair, source: Occurrence, supply: _Supply) -> Use:
        """A spot whose term the target has not: a word of its family, the source's own letters, or nothing."""
        preferred = self._concept(source.term.concept).preferred(self.target_locale)
        assert preferred is not None
        related = first_kin(preferred.text, pair.target, self.target_locale)
        if related and not supply.names_another(preferred, related):
            form = pair.target[related.start : related.end]
            match = Occurrence(preferred, related, Verdict.RELATED, form)
            return self._use(pair, source, Outcome.RELATED, match)
        at = pair.target.find(source.form)
        if at < 0:
            return self._use(pair, source, Outcome.MISSING)
        use = self._use(pair, source, Outcome.UNTRANSLATED)
        return replace(use, form=source.form, target_span=Span(at, at + len(source.form)))

    def _use(self, pair: Pair, source: Occurrence, outcome: Outcome, match: Occurrence | None = None) -> Use:
        return Use(
            pair,
            self._concept(source.term.concept),
            outcome,
            source.term,
            match.term if match else None,
            match.form if match else "",
            match.verdict if match else None,
            source.span,
            match.span if match else None,
            inside_longer_name(pair.source, source.span),
        )

    def _alone(self, pair: Pair, left: Iterable[Occurrence], prompted: set[str]) -> list[Use]:
        """Target terms that no spot of the source called for; a wrong word is wrong without one too."""
        found = []
        for match in left:
            outcome = Outcome.UNPROMPTED if match.term.status.usable else _OUTCOME_OF[match.term.status]
            if not (outcome is Outcome.UNPROMPTED and match.term.concept in prompted):
                concept = self._concept(match.term.concept)
                found.append(
                    Use(pair, concept, outcome, None, match.term, match.form, match.verdict, None, match.span)
                )
        return found

    def _concept(self, id: str) -> Concept:
        concept = self.glossary.concept(id)
        assert concept is not None
        return concept

    def _designated(self, id: str) -> bool:
        return self._concept(id).preferred(self.target_locale) is not None
