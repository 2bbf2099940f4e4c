"""What was read by hand: enough of it, most of it right, and told as it is."""

from __future__ import annotations

from precision_sample import by_rule, verdicts

from l10n.checks.precision import READ
from l10n.workflow.explain import names


def test_four_hundred_findings_were_read_and_three_in_four_were_right() -> None:
    rows = verdicts()
    places = [(row["catalogue"], row["line"], row["rule"], row["why"]) for row in rows]
    assert len(rows) >= 400
    assert {row["verdict"] for row in rows} == {"right", "wrong"}
    assert all(row["why"] and row["rule"] in names() for row in rows)
    assert len(set(places)) >= 390
    assert sum(row["verdict"] == "right" for row in rows) / len(rows) >= 0.75


def test_explain_tells_what_was_read() -> None:
    assert by_rule(verdicts()) == READ
