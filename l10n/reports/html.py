"""HTML: one file for reviewers, with both texts side by side, marks, and filters; it loads nothing from anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from l10n.diagnostics import Diagnostic
from l10n.reports.cells import shown
from l10n.reports.fingerprint import fingerprints
from l10n.reports.markup import cell, data, document, select
from l10n.reports.model import Page, Report


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """The whole document, in UTF-8."""
    return document("Translation findings", _header(findings, page) + _table(findings, page.source_locale))


def _header(findings: Sequence[Diagnostic], page: Page) -> str:
    checked = f" in {page.checked:,} messages" if page.checked else ""
    filters = "".join(
        (
            select("severity", (finding.severity.value for finding in findings)),
            select("rule", (f"{finding.code} {finding.name}" for finding in findings)),
            select("locale", (finding.locale for finding in findings)),
            select("document", (finding.path for finding in findings)),
        )
    )
    return (
        f'<header><h1>Translation findings</h1><p id="count" role="status" data-noun="findings">'
        f"{len(findings):,} findings{checked}</p>\n"
        f'<form id="filters" role="search" aria-label="Filter findings">{filters}'
        '<label>text <input type="search" name="text" autocomplete="off"></label>'
        '<label>confidence <input type="range" name="confidence" min="0" max="1" step="0.05" value="0">'
        '<output name="least">0.00</output></label><button type="reset">Show all</button></form></header>\n<main>\n'
    )


def _table(findings: Sequence[Diagnostic], source_locale: str) -> str:
    rows = "".join(_row(finding, digest, source_locale) for finding, digest in fingerprints(findings))
    empty = "" if rows else '<p class="none">No findings.</p>'
    head = "".join(f'<th scope="col">{title}</th>' for title in ("Finding", "Source", "Translation"))
    return f'<table class="rows"><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table>{empty}\n</main>\n'


def _row(finding: Diagnostic, digest: str, source_locale: str) -> str:
    rule = f"{finding.code} {finding.name}"
    attributes = data(
        {
            "severity": finding.severity.value,
            "rule": rule,
            "locale": finding.locale,
            "document": finding.path,
            "confidence": f"{finding.confidence:.2f}",
        }
    )
    return (
        f'<tr id="f-{digest}" tabindex="0"{attributes}><td>{"".join(_told(finding, rule))}</td>'
        f"{cell(finding.source, finding.source_span, source_locale)}"
        f"{cell(finding.target, finding.target_span, finding.locale, _fix(finding))}</tr>\n"
    )


def _told(finding: Diagnostic, rule: str) -> Iterator[str]:
    yield f'<span class="rule {finding.severity.value}">{escape(rule)}</span> '
    yield f'<span class="sure" title="confidence">{finding.confidence:.2f}</span>'
    yield f"<p>{escape(shown(finding.message))}</p>"
    place = ":".join(
        str(part) for part in (shown(finding.path), finding.line or "", finding.column or "") if part != ""
    )
    yield f'<p class="place"><code>{escape(place)}</code></p>'
    if finding.origin:
        yield f'<p class="place">from <code>{escape(shown(finding.origin))}</code></p>'


def _fix(finding: Diagnostic) -> str:
    if finding.fix is None:
        return ""
    kind = "safe" if finding.fix.safe else "to be looked at"
    return f'<p class="fix" dir="ltr" lang="en">Fix ({kind}): {escape(shown(finding.fix.title))}</p>'


REPORT = Report("html", ".html", render)
