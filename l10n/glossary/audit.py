"""The audit of a glossary's use across a catalogue or project: counts by term, and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from l10n.diagnostics import Diagnostic
from l10n.glossary.findings import findings_of
from l10n.glossary.model import Concept, Glossary
from l10n.glossary.usage import Auditor, Outcome, Pair, State, Use
from l10n.glossary.words import words
from l10n.locales import parse

__all__ = ["Audit", "Outcome", "Pair", "Row", "State", "Use", "audit"]

_USABLE = (Outcome.RIGHT, Outcome.ADMITTED, Outcome.UNPROMPTED)


@dataclass(frozen=True, slots=True)
class Row:
    """One concept in one locale: ``counts`` of its occurrences by outcome.

    ``forms`` are those of usable designations as the targets have them, ``variants`` what stands there instead.
    """

    concept: Concept
    source: str
    target: str
    locale: str
    counts: Counter[Outcome] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    variants: Counter[str] = field(default_factory=Counter)

    @property
    def occurrences(self) -> int:
        """Occurrences in the sources."""
        return sum(self.counts.values()) - self.counts[Outcome.UNPROMPTED]

    @property
    def right(self) -> int:
        """Those that became a usable designation, or were rightly left to a pronoun."""
        return sum(self.counts[o] for o in (Outcome.RIGHT, Outcome.ADMITTED, Outcome.ELIDED))


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found: a row a concept that occurs, every use, the findings, units by state.

    ``words`` are those of the sources audited (characters where words are not set apart).
    """

    locale: str
    rows: tuple[Row, ...]
    uses: tuple[Use, ...]
    findings: tuple[Diagnostic, ...]
    units: Counter[State]
    words: int = 0


def audit(pairs: Iterable[Pair], glossary: Glossary, source_locale: str, target_locale: str) -> Audit:
    """Audit the use of a glossary in the translated ones of ``pairs``; the others are only counted.

    Findings are G101 to G106, each with spans in characters of the pair's source and target and with the
    pair's path, line and origin.
    """
    source_locale, target_locale = parse(source_locale), parse(target_locale)
    auditor = Auditor(glossary, source_locale, target_locale)
    units: Counter[State] = Counter()
    uses: list[Use] = []
    count = 0
    for pair in pairs:
        units[pair.state] += 1
        if pair.state is State.TRANSLATED:
            uses += auditor.uses(pair)
            count += len(words(pair.source, source_locale))
    rows = _rows(uses, source_locale, target_locale)
    return Audit(target_locale, rows, tuple(uses), tuple(findings_of(uses, target_locale)), units, count)


def _rows(uses: Iterable[Use], source_locale: str, target_locale: str) -> tuple[Row, ...]:
    rows: dict[str, Row] = {}
    for use in uses:
        row = rows.get(use.concept.id)
        if row is None:
            source, target = (use.concept.preferred(locale) for locale in (source_locale, target_locale))
            names = (source.text if source else "", target.text if target else "")
            row = rows[use.concept.id] = Row(use.concept, *names, target_locale)
        row.counts[use.outcome] += 1
        if use.form:
            (row.forms if use.designation and use.outcome in _USABLE else row.variants)[use.form] += 1
    return tuple(rows[id] for id in sorted(rows))
