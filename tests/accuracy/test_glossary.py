"""Floors for the glossary's recognition of terms, on the shared benchmarks."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest
from babel import Locale
from support import scorer, shared

from l10n import find_term
from l10n.glossary.audit import Pair, audit
from l10n.glossary.findings import findings_of
from l10n.glossary.model import Glossary, Term, glossary_of
from l10n.glossary.usage import Auditor

FLOORS = {"core_f1": 99.5, "strict_f1": 98.8, "inflected_recall": 98.8}
CEILINGS = {"near_at_inflected": 4.5}


def test_terms_are_recognised_in_fourteen_languages() -> None:
    score: Any = scorer("score_terms")
    by_lang: dict[str, list[tuple[str, str | None]]] = {}
    with shared("data", "terminology", "term_use.dev.jsonl").open(encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            verdict = score.best(find_term(item["tgt_term"], item["target"], item["tgt_lang"]))
            by_lang.setdefault(item["tgt_lang"], []).append((item["kind"], verdict))
    results = {lang: score.score(rows, {"exact", "inflected", "probable"}) for lang, rows in by_lang.items()}
    assert min(result["core_f1"] for result in results.values()) >= 98.0
    for name, floor in FLOORS.items():
        assert _mean(results, name) >= floor, name
    for name, ceiling in CEILINGS.items():
        assert _mean(results, name) <= ceiling, name


def _mean(results: dict[str, dict[str, float | None]], name: str) -> float:
    values = [value for result in results.values() if (value := result[name]) is not None]
    return sum(values) / len(values)


@pytest.mark.parametrize(
    ("locale", "ceiling"), [("ru", 8), ("pl", 7), ("de", 7), ("tr", 4), ("ar", 9), ("es", 6), ("fr", 8), ("nl", 6)]
)
def test_correct_news_raises_few_alarms(locale: str, ceiling: float) -> None:
    pairs = [Pair(*pair) for pair in _news(locale)]
    findings = audit(pairs, _countries(locale), "en", locale).findings
    alarmed = {finding.source for finding in findings if finding.code == "G101" and finding.confidence >= 0.5}
    assert 1000 * len(alarmed) / len(pairs) <= ceiling


def _news(locale: str) -> Iterator[tuple[str, str]]:
    with gzip.open(shared("data", "news", "news.jsonl.gz"), "rt", encoding="utf-8") as rows:
        for row in rows:
            lines = json.loads(row)["lines"]
            yield from zip(lines["en"], lines[locale], strict=True)


def _countries(locale: str) -> Glossary:
    english, other = Locale("en").territories, Locale(locale).territories
    codes = [code for code in map(str, english) if code in other]
    return glossary_of(
        [Term(str(code), tag, str(names[code])) for code in codes for tag, names in (("en", english), (locale, other))]
    )


def test_wrong_terms_are_found_and_right_ones_left_alone() -> None:
    flagged: dict[bool, list[bool]] = {True: [], False: []}
    with shared("data", "checks", "dev.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if record.get("glossary") and record["kind"] in ("clean", "glossary_wrong"):
                flagged[record["kind"] == "clean"].append(_flagged(record))
    assert sum(flagged[False]) / len(flagged[False]) >= 0.97
    assert 1000 * sum(flagged[True]) / len(flagged[True]) <= 10


def _flagged(record: dict[str, object]) -> bool:
    locale = {"zh_CN": "zh-Hans"}.get(str(record["lang"]), str(record["lang"]))
    pairs = record["glossary"]
    assert isinstance(pairs, list)
    terms = [
        Term(str(number), tag, text)
        for number, pair in enumerate(pairs)
        for tag, text in zip(("en", locale), pair, strict=True)
    ]
    uses = Auditor(glossary_of(terms), "en", locale).uses(Pair(str(record["source"]), str(record["target"])))
    return any(finding.confidence >= 0.5 for finding in findings_of(uses, locale))
