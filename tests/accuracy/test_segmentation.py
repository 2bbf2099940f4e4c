"""Floors for segmentation on the shared benchmarks: a little under the figures of the day they were set."""

from __future__ import annotations

from typing import Any

import pytest
from support import scorer, shared

from l10n import split

MACRO = {"ud": 99.2, "golden": 94.5, "lt": 95.5, "sentencex": 89.0}
USERS = {"uk": 98.8, "de": 98.8, "fr": 98.8, "es": 98.8, "pl": 98.8, "zh": 98.8, "ja": 98.8, "ko": 98.8, "ar": 98.8, "cs": 98.8, "ru": 98.3, "en": 98.3}  # fmt: skip
# Thai writes no mark at the end of a sentence.
UNMARKED = {"th"}


def _rows(name: str) -> dict[str, dict[str, float]]:
    tool: Any = scorer("score_segmentation")
    records = tool.load([shared("data", "segmentation", f"{name}.jsonl")])
    rows: dict[str, dict[str, float]] = tool.score(records, [split(r["text"], r["lang"]) for r in records])
    assert not any(row["altered"] for row in rows.values())
    return rows


def _mean(rows: dict[str, dict[str, float]], measure: str) -> float:
    return 100 * sum(row[measure] for row in rows.values()) / len(rows)


@pytest.mark.parametrize("name", MACRO)
def test_boundaries_of_each_benchmark(name: str) -> None:
    assert _mean(_rows(name), "F1") >= MACRO[name]


def test_the_users_languages() -> None:
    rows = _rows("ud")
    below = {lang: 100 * rows[lang]["F1"] for lang, floor in USERS.items() if 100 * rows[lang]["F1"] < floor}

    assert not below


def test_news_in_every_script() -> None:
    rows = {lang: row for lang, row in _rows("ntrex_news").items() if lang not in UNMARKED}

    assert _mean(rows, "R") >= 96.0
    assert _mean(rows, "P") >= 94.0
