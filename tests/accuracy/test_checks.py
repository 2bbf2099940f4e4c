"""The checks on the benchmark of seeded errors: today's figures as floors."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest
from support import scorer, shared

from l10n.checks.noise import least_confidence
from l10n.checks.run import check_messages

_TWO = re.compile(r"\S[ \u00a0]{2,}\S")
SWAPPED = "segments_swapped"
KINDS = {SWAPPED: 0.55}
Found = dict[str, Any]


@cache
def bench() -> tuple[list[Found], list[Found]]:
    """The benchmark's records, and what is found in them with the least confidence returned 0."""
    path = shared("data", "checks", "dev.jsonl")
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    dealt: Any = scorer("score_checks")
    by_locale: dict[str, list[Found]] = {}
    for record in records:
        by_locale.setdefault(record["lang"], []).append(record)
    found = [
        finding
        for locale, rows in by_locale.items()
        for catalogue in dealt.catalogues(rows)
        for finding in findings(catalogue, locale)
    ]
    return records, found


def findings(records: list[Found], locale: str) -> list[Found]:
    pairs = [
        (
            r["source"],
            r["target"],
            (r["fmt"],) if r.get("fmt") else (),
            [tuple(g) for g in r.get("glossary") or ()],
        )
        for r in records
    ]
    return [
        {"id": record["id"], "check": found.code, "confidence": found.confidence, "span": found.target_span}
        for record, row in zip(records, check_messages(pairs, target_locale=locale, minimum=0.0), strict=True)
        for found in row
    ]


@cache
def scores(minimum: float, locale: str = "") -> Any:
    records, found = bench()
    kept = [record for record in records if locale in ("", record["lang"]) and not _spaced_twice(record)]
    ids = {record["id"] for record in kept}
    score: Any = scorer("score_checks")
    return score.score(kept, [f for f in found if f["confidence"] >= minimum and f["id"] in ids])


def _spaced_twice(record: Found) -> bool:
    """Whether a record counts as clean, though two spaces stand between its words: that is a fault for everyone to see, and in Hindi
    one of 25 published sentences has it."""
    return record["kind"] == "clean" and bool(_TWO.search(record["target"])) and not _TWO.search(record["source"])


@pytest.mark.parametrize(("budget", "floor"), [(5, 0.82), (20, 0.93)])
def test_recall_at_a_noise_budget(budget: int, floor: float) -> None:
    assert scores(0.0)["budget"][budget]["macro_recall"] >= floor


def test_every_kind_at_the_default_confidence() -> None:
    recalls = {kind: row["recall"] for kind, row in scores(0.5)["kinds"].items()}
    assert {kind: recall for kind, recall in recalls.items() if recall < KINDS.get(kind, 0.8)} == {}


def test_no_language_is_noisy() -> None:
    locales = {record["lang"] for record in bench()[0]}
    noise = {locale: 1000 * scores(0.5, locale)["clean"]["flagged_share"] for locale in locales}
    assert max(noise.values()) <= 36, noise


@pytest.mark.parametrize("noise", [1, 5, 10, 20, 50, 100])
def test_the_noise_asked_for_is_kept_to(noise: int) -> None:
    assert 1000 * scores(least_confidence(noise))["clean"]["flagged_share"] <= noise


def test_the_span_is_where_the_error_is() -> None:
    kinds = scores(0.5)["kinds"]
    found = sum(row["recall"] * row["n"] for row in kinds.values())
    located = sum(row["located"] * row["n"] for row in kinds.values())
    assert located >= 0.95 * found
