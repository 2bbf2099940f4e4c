"""CSV (RFC 4180) for spreadsheets: no cell can start a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from l10n.diagnostics import Diagnostic
from l10n.reports.cells import shown
from l10n.reports.fingerprint import fingerprints
from l10n.reports.model import Page, Report

_COLUMNS = (
    "path", "line", "column", "locale", "code", "name", "severity", "confidence", "message", "source", "target", "found",
    "fix", "origin", "fingerprint",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """A header and a row a finding. A cell that a spreadsheet would take for a formula begins with an apostrophe;
    control characters are escaped."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for finding, digest in fingerprints(findings):
        writer.writerow([safe(cell) for cell in _cells(finding, digest)])
    return out.getvalue()


def _cells(finding: Diagnostic, digest: str) -> tuple[str | int, ...]:
    span = finding.target_span
    found = finding.target[span[0] : span[1]] if span else ""
    return (
        finding.path, finding.line, finding.column, finding.locale, finding.code, finding.name, finding.severity.value,
        f"{finding.confidence:.2f}", finding.message, finding.source, finding.target, found,
        finding.fix.target if finding.fix else "", finding.origin, digest,
    )  # fmt: skip


def safe(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula, its control characters escaped; numbers as they are."""
    if not isinstance(cell, str):
        return cell
    return ("'" if cell.lstrip(" ").startswith(_FORMULA) else "") + shown(cell)


REPORT = Report("csv", ".csv", render)
