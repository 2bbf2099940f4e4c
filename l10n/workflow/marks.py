"""What an audit comes to: a mark a locale, a sample to review by hand, and the way it went since an earlier audit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from l10n import files
from l10n.errors import InputError
from l10n.glossary.measure import mark, record, sample, trend
from l10n.workflow.audit import Audited


def marks(audited: Audited, pass_mark: float) -> list[dict[str, object]]:
    """MQM penalty points per 1,000 words, a row a locale, and whether that passes."""
    found = ((audit.locale, mark(audit, pass_mark)) for audit in audited.audits)
    return [
        {"locale": tag, "words": m.words, "penalty": m.penalty, "per 1,000 words": m.per_thousand, "passes": "yes" if m.passed else "no"}
        for tag, m in found
    ]


def sampled(audited: Audited, size: int, seed: int) -> list[dict[str, object]]:
    """Uses to review by hand, ``size`` of each locale: the same ones for the same seed."""
    return [
        {
            "locale": audit.locale,
            "term": use.term.text if use.term is not None else use.concept.id,
            "verdict": use.outcome.value,
            "form": use.form,
            "source": use.pair.source,
            "target": use.pair.target,
            "place": f"{use.pair.path}:{use.pair.line}",
        }
        for audit in audited.audits
        for use in sample(audit, size, seed)
    ]


def records(audited: Audited) -> list[dict[str, object]]:
    """The counts as JSON has them: what a later audit is compared with."""
    return [record(audit) for audit in audited.audits]


def trends(audited: Audited, path: Path) -> list[dict[str, object]]:
    """How each locale went since an earlier ``l10n audit --format json``; InputError for a file that is none."""
    try:
        earlier = {each["locale"]: each for each in json.loads(files.read(path))["audits"]}
        return list(_trends(audited, earlier))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, AttributeError, KeyError, TypeError) as error:
        hint = "write one: l10n audit --format json"
        raise InputError("this is no audit", path=str(path), hint=hint) from error


def _trends(audited: Audited, earlier: dict[str, dict[str, object]]) -> Iterator[dict[str, object]]:
    for audit in audited.audits:
        now = trend(audit, earlier.get(audit.locale, {}))
        outcomes = ", ".join(f"{name} {count:+}" for name, count in now.outcomes.items())
        yield {
            "locale": audit.locale,
            "before": f"{now.before:.1%}",
            "now": f"{now.now:.1%}",
            "changes": outcomes,
            "worse": ", ".join(now.worse),
        }
