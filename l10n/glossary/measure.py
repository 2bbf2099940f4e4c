"""An audit as a mark, a sample for review by hand, and a trend against an earlier one.

The mark follows MQM (Multidimensional Quality Metrics, type "terminology"): penalty points by severity, 1 for
minor, 5 for major and 25 for critical errors, per 1,000 words of the source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from l10n.glossary.audit import Audit
from l10n.glossary.usage import Outcome, Use

MINOR, MAJOR = 1, 5
PENALTIES = {
    Outcome.FORBIDDEN: MAJOR,
    Outcome.MISSING: MAJOR,
    Outcome.UNTRANSLATED: MAJOR,
    Outcome.DEPRECATED: MINOR,
}
PASS_MARK = 10.0
"""The penalty points per 1,000 words up to which an audit passes: two major errors."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Penalty points in all and per 1,000 words, and whether that passes."""

    penalty: int
    words: int
    per_thousand: float
    passed: bool


def mark(audit: Audit, pass_mark: float = PASS_MARK) -> Mark:
    """The mark of an audit; one without a word passes. Doubtful places, inside longer names, count as minor."""
    penalty = sum(_points(use) for use in audit.uses)
    rate = 1000 * penalty / audit.words if audit.words else 0.0
    return Mark(penalty, audit.words, round(rate, 2), rate <= pass_mark)


def _points(use: Use) -> int:
    points = PENALTIES.get(use.outcome, 0)
    return min(points, MINOR) if use.doubtful else points


def sample(audit: Audit, size: int, seed: int = 0) -> tuple[Use, ...]:
    """Uses to review by hand, in the order of the audit: the same ones for the same seed, on every machine."""
    chosen = Random(seed).sample(range(len(audit.uses)), min(size, len(audit.uses)))
    return tuple(audit.uses[index] for index in sorted(chosen))


def record(audit: Audit) -> dict[str, Any]:
    """An audit's counts as JSON values: what ``trend`` compares a later audit with."""
    return {
        "locale": audit.locale,
        "words": audit.words,
        "units": {state.value: count for state, count in sorted(audit.units.items())},
        "terms": [
            {
                "concept": row.concept.id,
                "source": row.source,
                "target": row.target,
                "occurrences": row.occurrences,
                "right": row.right,
                "outcomes": {outcome.value: count for outcome, count in sorted(row.counts.items())},
                "forms": dict(sorted(row.forms.items())),
                "variants": dict(sorted(row.variants.items())),
            }
            for row in audit.rows
        ],
    }


@dataclass(frozen=True, slots=True)
class Trend:
    """How an audit differs from an earlier one: shares of right occurrences, and outcomes more or fewer."""

    before: float
    now: float
    outcomes: Mapping[str, int]
    worse: tuple[str, ...]


def trend(audit: Audit, earlier: Mapping[str, Any]) -> Trend:
    """Compare with the ``record`` of an earlier audit; ``worse`` are the concepts with more wrong occurrences."""
    now = record(audit)
    before_terms = {term["concept"]: term for term in earlier.get("terms", ())}
    counts: Counter[str] = Counter()
    for sign, terms in ((1, now["terms"]), (-1, before_terms.values())):
        for term in terms:
            counts.update({name: sign * count for name, count in term["outcomes"].items()})
    worse = [t["concept"] for t in now["terms"] if _wrong(t) > _wrong(before_terms.get(t["concept"], _NOTHING))]
    changed = {name: count for name, count in sorted(counts.items()) if count}
    return Trend(_share(earlier.get("terms", ())), _share(now["terms"]), changed, tuple(worse))


_NOTHING: Mapping[str, Any] = {"occurrences": 0, "right": 0}


def _wrong(term: Mapping[str, Any]) -> int:
    return int(term["occurrences"]) - int(term["right"])


def _share(terms: Any) -> float:
    occurrences = sum(term["occurrences"] for term in terms)
    return round(sum(term["right"] for term in terms) / occurrences, 4) if occurrences else 1.0
