"""Every rule speaks in its wrong examples, is silent in its right ones, and is documented."""

from __future__ import annotations

import pytest

from l10n.checks.explain import explain, rules
from l10n.checks.model import Check, Example
from l10n.checks.run import check_messages
from l10n.errors import ConfigurationError

CASES = [(rule, example) for rule in rules() for example in rule.examples]


def spoke(rule: Check, example: Example) -> bool:
    beside = [(source, target, (), ()) for source, target in example.beside]
    pair = (example.source, example.target, example.flags, example.glossary)
    minimum = 0.0 if example.found else 0.5
    found = check_messages([*beside, pair], target_locale=example.locale, minimum=minimum)[-1]
    return any(finding.code == rule.code for finding in found)


@pytest.mark.parametrize(
    ("rule", "example"), CASES, ids=[f"{r.code}-{e.locale}-{e.target[:20]}" for r, e in CASES]
)
def test_examples(rule: Check, example: Example) -> None:
    assert spoke(rule, example) is example.found


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_documented(rule: Check) -> None:
    wrong = {example.locale for example in rule.examples if example.found}
    right = [example for example in rule.examples if not example.found]
    assert len(wrong) >= 3
    assert right
    assert rule.summary[0].isupper()
    assert not rule.summary.endswith(".")
    assert len(rule.why) > 60
    assert "/" in rule.mqm


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in rules()}) == len({rule.name for rule in rules()}) == len(rules())


def test_explain_takes_code_or_name() -> None:
    assert explain("n101") == explain("number-changed")
    assert explain("N101").wrong
    assert "l10n-ignore: number-changed" in explain("N101").silence


def test_explain_suggests_the_nearest() -> None:
    with pytest.raises(ConfigurationError, match="did you mean number-changed"):
        explain("number-change")
