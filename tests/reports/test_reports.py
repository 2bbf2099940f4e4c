"""Reports: what they hold, and what they never let through."""

from __future__ import annotations

import csv
import json
import re
import xml.dom.minidom
from io import StringIO

import pytest

from l10n.diagnostics import Diagnostic, Fix, Severity
from l10n.errors import ConfigurationError
from l10n.registry import builtins
from l10n.reports import Page, Report, Rule, report
from l10n.reports.fingerprint import fingerprint
from l10n.reports.github import summary
from l10n.spans import Span

CHANGED = Diagnostic(
    code="N101",
    name="number-changed",
    severity=Severity.ERROR,
    message="“11,000” became “1.100”",
    confidence=0.98,
    source_span=Span(18, 24),
    target_span=Span(12, 17),
    fix=Fix("write 11.000", "im Juni von 11.000 Soldaten", safe=True),
    source="signed in June by 11,000 troops",
    target="im Juni von 1.100 Soldaten",
    locale="de",
    path="locales/de/LC_MESSAGES/article.po",
    line=41,
    column=29,
    origin="seeds/article.md:7",
)
HOSTILE = Diagnostic(
    code="M201",
    name="tag-mismatch",
    severity=Severity.WARNING,
    message="a</td><script>alert(1)</script>\x1b[31m\u202e",
    confidence=0.5,
    target_span=Span(0, 0),
    source='=cmd|" /C calc"!A0\x1b]0;owned\x07',
    target='</mark><script>alert(1)</script><img src=x onerror="alert(1)">\x00\ud800\ufffe',
    locale="ar",
    path='x"><svg onload=alert(1)>,::error::%0A.po',
    line=1,
)
NAMES = sorted(builtins("l10n.reports", "REPORT", Report))


@pytest.mark.parametrize("name", NAMES)
def test_every_report_takes_nothing_and_anything(name: str) -> None:
    for findings in ((), (CHANGED,), (HOSTILE, CHANGED, HOSTILE)):
        text = report(name).render(findings, Page(checked=3, paths=("a.po",)))
        assert text == "" or text.endswith("\n")
        assert "\x1b" not in text
        assert "\u202e" not in text or name in ("json", "jsonl", "sarif", "gitlab")


def test_unknown_report_names_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match="sarif"):
        report("excel")


def test_text_shows_both_spots() -> None:
    lines = report("text").render([CHANGED], Page(width=80, checked=12)).splitlines()
    assert lines[0] == "locales/de/LC_MESSAGES/article.po:41:29  N101 number-changed  (0.98)"
    for line, marks in zip((lines[2], lines[4]), (lines[3], lines[5]), strict=True):
        at = marks.index("^")
        assert line[at : at + marks.count("^")] in ("11,000", "1.100")
    assert lines[-1] == "1 error in 12 messages."


@pytest.mark.parametrize(
    ("target", "span", "indent", "carets"),
    [
        ("地震で387人", Span(3, 6), 6, 3),
        ("तीन सौ लोग", Span(4, 6), 4, 2),
        ("e\u0301te\u0301 12", Span(6, 8), 4, 2),
        ("a\tb 7", Span(4, 5), 5, 1),
    ],
)
def test_carets_count_terminal_cells(target: str, span: Span, indent: int, carets: int) -> None:
    finding = Diagnostic(
        "N101", "number-changed", Severity.ERROR, "", target=target, target_span=span, locale="xx"
    )
    line, marks = report("text").render([finding], Page()).splitlines()[2:4]
    assert marks.index("^") - line.index("|") - 2 == indent
    assert marks.count("^") == carets


def test_text_is_cut_around_the_spot_and_to_the_width() -> None:
    target = "lorem ipsum " * 50 + "SPOT" + " dolor sit" * 50
    at = target.index("SPOT")
    finding = Diagnostic("N101", "x", Severity.NOTE, "", target=target, target_span=Span(at, at + 4))
    line, marks = report("text").render([finding], Page(width=60)).splitlines()[2:4]
    assert len(line) <= 60
    assert line[marks.index("^") : marks.index("^") + 4] == "SPOT"


def test_right_to_left_is_isolated() -> None:
    finding = Diagnostic(
        "N101", "x", Severity.NOTE, "", target="مات 387 شخصا", target_span=Span(4, 7), locale="ar"
    )
    assert "\u2068مات 387 شخصا\u2069" in report("text").render([finding], Page())


def test_colour_only_when_asked() -> None:
    assert "\x1b[" not in report("text").render([CHANGED], Page())
    assert "\x1b[31m" in report("text").render([CHANGED], Page(colour=True))


def test_json_has_every_field() -> None:
    finding = json.loads(report("json").render([CHANGED], Page()))["findings"][0]
    assert finding["target"][slice(*finding["target_span"])] == "1.100"
    assert finding["fix"] == {"title": "write 11.000", "target": "im Juni von 11.000 Soldaten", "safe": True}
    assert finding["line"] == 41


def test_fingerprint_survives_moves() -> None:
    from dataclasses import replace

    assert fingerprint(CHANGED) == fingerprint(
        replace(CHANGED, path="b.po", line=99, column=1, confidence=0.7)
    )
    assert fingerprint(CHANGED) != fingerprint(replace(CHANGED, code="N102"))
    twice = json.loads(report("json").render([CHANGED, CHANGED], Page()))["findings"]
    assert twice[0]["fingerprint"] != twice[1]["fingerprint"]


def test_sarif_names_rules_and_places() -> None:
    page = Page(rules=(Rule("N101", "number-changed", "A number has another value", "Why"),))
    run = json.loads(report("sarif").render([CHANGED, HOSTILE], page))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["M201", "N101"]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "N101"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "locales/de/LC_MESSAGES/article.po"
    assert place["region"] == {"startLine": 41, "startColumn": 29}


def test_github_commands_are_one_line_each() -> None:
    text = report("github").render([CHANGED, HOSTILE], Page())
    assert len(text.splitlines()) == 2
    assert text.startswith(
        "::error file=locales/de/LC_MESSAGES/article.po,line=41,col=29,title=N101 number-changed::"
    )
    assert "::error::" not in text
    assert "<script>" not in summary([HOSTILE], Page())


def test_junit_is_xml_even_of_hostile_text() -> None:
    tree = xml.dom.minidom.parseString(report("junit").render([CHANGED, HOSTILE], Page(paths=("clean.po",))))
    suites = {suite.getAttribute("name"): suite for suite in tree.getElementsByTagName("testsuite")}
    assert suites["clean.po"].getAttribute("failures") == "0"
    assert suites[CHANGED.path].getAttribute("failures") == "1"


def test_csv_starts_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(report("csv").render([CHANGED, HOSTILE], Page()))))
    assert rows[1]["source"].startswith("'=cmd")
    assert rows[0]["found"] == "1.100"


def test_html_lets_nothing_run_that_is_not_its_own() -> None:
    text = report("html").render([CHANGED, HOSTILE], Page())
    body = text.split("<body>")[1].split("<script>")[0]
    assert "<script" not in body
    assert "<img" not in body
    assert "<svg" not in body
    assert len(re.findall("<script", text)) == 1
    assert "default-src 'none'" in text
    assert "http://" not in text
    assert "https://" not in text


def test_html_marks_both_sides_with_language_and_direction() -> None:
    text = report("html").render([CHANGED], Page())
    assert '<td lang="en" dir="ltr">signed in June by <mark>11,000</mark> troops</td>' in text
    assert '<td lang="de" dir="ltr">im Juni von <mark>1.100</mark> Soldaten' in text
