"""GitHub: workflow commands that become annotations, ten of a kind as GitHub shows them; then nothing is hidden.

The commands are those of GitHub's documentation ("Workflow commands"); ``summary`` gives Markdown for the
job's summary page, which has every finding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from l10n.diagnostics import Diagnostic, Severity
from l10n.reports.cells import shown
from l10n.reports.model import Page, Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
_MARKDOWN = str.maketrans({c: f"\\{c}" for c in "\\`*_{}[]<>()#+!|~-"} | {"&": "&amp;"})


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """A command a finding, one a line."""
    return "".join(f"{_command(finding)}\n" for finding in findings)


def _command(finding: Diagnostic) -> str:
    place = {"file": finding.path, "line": str(finding.line or ""), "col": str(finding.column or "")}
    place["title"] = f"{finding.code} {finding.name}"
    properties = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in place.items() if value)
    return f"::{_COMMANDS[finding.severity]} {properties}::{shown(finding.message).translate(_DATA)}"


def summary(findings: Sequence[Diagnostic], page: Page) -> str:
    """Markdown: the counts by rule, then a table of all findings."""
    counts = Counter(f"{finding.code} {finding.name}" for finding in findings)
    lines = [
        "| rule | findings |",
        "|---|---:|",
        *(f"| {name} | {count} |" for name, count in sorted(counts.items())),
    ]
    lines += ["", "| place | finding | translation |", "|---|---|---|"]
    for finding in findings:
        place = f"{finding.path}:{finding.line}"
        cells = (place, f"{finding.code} {finding.message}", finding.target[:200])
        lines.append("| " + " | ".join(shown(cell).translate(_MARKDOWN) for cell in cells) + " |")
    return "\n".join(lines) + "\n"


REPORT = Report("github", ".txt", render)
