"""JSON and SARIF reports are what their schemas promise, whatever a finding holds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.checks.run import check_messages
from l10n.diagnostics import Diagnostic, Fix, Severity
from l10n.reports import Page, report
from l10n.reports.json import schema
from l10n.spans import Span
from l10n.workflow.explain import rules_of

TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)
SPANS = st.none() | st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(*sorted(ends)))
FINDINGS = st.lists(
    st.builds(
        Diagnostic,
        code=st.sampled_from(["N101", "W101", "H101"]),
        name=st.sampled_from(["number-changed", "edge-space"]),
        severity=st.sampled_from(Severity),
        message=TEXTS.filter(bool),
        confidence=st.floats(0, 1),
        source_span=SPANS,
        target_span=SPANS,
        fix=st.none() | st.builds(Fix, TEXTS, TEXTS, st.booleans()),
        source=TEXTS,
        target=TEXTS,
        locale=st.sampled_from(["", "de", "zh-Hans"]),
        path=st.sampled_from(["", "a.po", "locales/zh CN/ä%.po", "C:\\a.po"]),
        line=st.integers(0, 900),
        column=st.integers(0, 900),
    ),
    max_size=5,
)
REAL = (
    ("11,000 troops", "1.100 Soldaten", (), ()),
    ("Name: ", "Name:", (), ()),
    ("Delete %(name)s?", "Löschen?", ("python-format",), ()),
    ("The talks failed.", "The talks failed.", (), ()),
)


def real() -> list[Diagnostic]:
    return [finding for row in check_messages(REAL, target_locale="de") for finding in row]


def rendered(name: str, findings: list[Diagnostic]) -> str:
    return report(name).render(findings, Page(checked=4, paths=("a.po",), rules=rules_of(findings), version="1.0"))


def valid(document: Any, part: str = "") -> None:
    jsonschema = pytest.importorskip("jsonschema")
    known = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(known)
    jsonschema.Draft202012Validator({**known, "$ref": f"#/$defs/{part}"} if part else known).validate(document)


@given(FINDINGS)
def test_json(findings: list[Diagnostic]) -> None:
    valid(json.loads(rendered("json", findings)))


def test_json_lines() -> None:
    finding = json.loads(schema())["$defs"]["finding"]
    for line in rendered("jsonl", real()).splitlines():
        record = json.loads(line)
        assert sorted(record) == sorted(finding["properties"])
        valid({**json.loads(rendered("json", [])), "findings": [record]})


def test_the_schema_refuses_what_is_none() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    broken = json.loads(rendered("json", real()))
    broken["findings"][0]["severity"] = "fatal"
    with pytest.raises(jsonschema.ValidationError, match="fatal"):
        valid(broken)


def sarif(text: str) -> Any:
    """A log as a model made from OASIS's schema reads it; it refuses what the schema does not know."""
    return pytest.importorskip("pydantic_sarif.model").StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(text)


@given(FINDINGS)
def test_sarif(findings: list[Diagnostic]) -> None:
    assert len(sarif(rendered("sarif", findings)).runs[0].results) == len(findings)


def test_sarif_of_real_findings() -> None:
    found = real()
    assert [result.ruleId for result in sarif(rendered("sarif", found)).runs[0].results] == [f.code for f in found]
    assert len(found) >= 4


def test_the_model_refuses_what_is_none() -> None:
    with pytest.raises(ValueError, match="version"):
        sarif(rendered("sarif", real()).replace('"version": "2.1.0"', '"version": "2.0.0"'))
