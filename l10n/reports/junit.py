"""JUnit XML: a suite a catalogue, a case a rule with findings in it, as CI servers read it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from l10n.diagnostics import Diagnostic
from l10n.reports.cells import shown
from l10n.reports.model import Page, Report


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """The whole document; a catalogue without findings is a suite with one case that passed."""
    by_path = {
        path: list(found) for path, found in groupby(sorted(findings, key=_order), key=lambda f: f.path)
    }
    suites = [_suite(path, by_path.get(path, [])) for path in sorted({*by_path, *page.paths})]
    head = f'<testsuites name="l10n" tests="{sum(tests for _, tests, _ in suites)}" failures="{sum(bad for _, _, bad in suites)}">'
    return (
        "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                head,
                *(text for text, _, _ in suites),
                "</testsuites>",
            ]
        )
        + "\n"
    )


def _order(finding: Diagnostic) -> tuple[str, str, int, int]:
    return finding.path, finding.code, finding.line, finding.column


def _suite(path: str, findings: Sequence[Diagnostic]) -> tuple[str, int, int]:
    """(XML, cases, failures) of one catalogue."""
    rules = [(code, list(found)) for code, found in groupby(findings, key=lambda f: f.code)]
    cases = [_case(path, found) for _, found in rules] or [
        f'  <testcase classname={_attribute(path)} name="l10n check"/>'
    ]
    head = f'<testsuite name={_attribute(path)} tests="{len(cases)}" failures="{len(rules)}">'
    return "\n".join([head, *cases, "</testsuite>"]), len(cases), len(rules)


def _case(path: str, findings: Sequence[Diagnostic]) -> str:
    first = findings[0]
    body = escape("\n".join(_line(finding) for finding in findings))
    message = _attribute(f"{len(findings)} × {first.name}")
    return (
        f"  <testcase classname={_attribute(path)} name={_attribute(f'{first.code} {first.name}')}>\n"
        f"    <failure type={_attribute(first.severity.value)} message={message}>{body}</failure>\n  </testcase>"
    )


def _line(finding: Diagnostic) -> str:
    return f"{_xml(finding.path)}:{finding.line}:{finding.column} {_xml(finding.message)}"


def _attribute(text: str) -> str:
    return '"' + escape(_xml(text)) + '"'


def _xml(text: str) -> str:
    """Text with what XML 1.0 does not allow made visible."""
    return "".join(_allowed(shown(text)))


def _allowed(text: str) -> Iterable[str]:
    return ("\ufffd" if character in "\ufffe\uffff" else character for character in text)


REPORT = Report("junit", ".xml", render)
