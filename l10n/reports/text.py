"""Text for a terminal: each finding with both strings and carets under both spots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from l10n.diagnostics import Diagnostic, Severity
from l10n.reports.cells import shown
from l10n.reports.excerpt import excerpt
from l10n.reports.model import Page, Report

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_BOLD, _DIM = "1", "2"


def _painted(text: str, style: str, page: Page) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if page.colour else text


def _place(finding: Diagnostic) -> str:
    numbers = [str(number) for number in (finding.line, finding.column) if number]
    return ":".join([shown(finding.path), *numbers] if finding.path else numbers)


def _head(finding: Diagnostic, page: Page) -> str:
    colour = _COLOURS[finding.severity]
    parts = (
        _painted(_place(finding), _BOLD, page),
        _painted(f"{finding.code} {finding.name}", colour, page),
        _painted(f"({finding.confidence:.2f})", _DIM, page),
    )
    return "  ".join(part for part in parts if part)


def _quoted(label: str, text: str, span: tuple[int, int] | None, colour: str, page: Page) -> Iterator[str]:
    margin = f"  {label} | "
    cut = excerpt(text, span, max(20, page.width - len(margin)))
    yield _painted(margin, _DIM, page) + cut.text
    if cut.carets:
        room = max(1, page.width - len(margin) - cut.indent)
        carets = _painted("^" * min(cut.carets, room), colour, page)
        yield " " * (len(margin) + cut.indent) + carets


def _drawn(finding: Diagnostic, page: Page) -> Iterator[str]:
    yield _head(finding, page)
    yield f"  {shown(finding.message)}"
    label = finding.locale or "target"
    wide = max(len(label), len("source"))
    if finding.source:
        yield from _quoted("source".rjust(wide), finding.source, finding.source_span, "32", page)
    if finding.target:
        colour = _COLOURS[finding.severity]
        yield from _quoted(label.rjust(wide), finding.target, finding.target_span, colour, page)
    if finding.fix:
        yield f"  fix: {shown(finding.fix.title)} ({'safe' if finding.fix.safe else 'unsafe'})"
    if finding.origin:
        yield _painted(f"  from {shown(finding.origin)}", _DIM, page)


def _counted(findings: Sequence[Diagnostic], page: Page) -> str:
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {severity.value}{'s' if counts[severity] != 1 else ''}"
        for severity in reversed(Severity)
        if counts[severity]
    ]
    checked = f" in {page.checked:,} messages" if page.checked else ""
    return f"{', '.join(parts) or 'No findings'}{checked}."


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """All findings in order, an empty line between two, and a line with the counts."""
    blocks = ["\n".join(_drawn(finding, page)) for finding in findings]
    return "\n\n".join([*blocks, _counted(findings, page)]) + "\n"


REPORT = Report("text", ".txt", render)
