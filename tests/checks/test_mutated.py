"""Harmed catalogues are checked or refused: a sample of what ``tests/mutated_catalogues.py`` runs at length."""

from __future__ import annotations

from mutated_catalogues import answers, sources


def test_harmed_catalogues_crash_nothing() -> None:
    came = list(answers(sources(), 300, seed=7))
    assert [(answer, data) for data, answer, _ in came if answer.startswith("crashed")] == []
    assert sum(answer == "checked" for _, answer, _ in came) > 200
    assert max(seconds for _, _, seconds in came) < 5
