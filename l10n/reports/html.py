"""HTML: one file for reviewers, with both texts side by side, marks, and filters; it loads nothing from anywhere.

All text is escaped; the style and the script are the page's own, named to the browser by their digests in a
strict Content Security Policy, so nothing that a translation holds can run or load.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files

from l10n.diagnostics import Diagnostic
from l10n.reports.cells import right_to_left, shown
from l10n.reports.fingerprint import fingerprints
from l10n.reports.model import Page, Report


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """The whole document, in UTF-8."""
    folder = files("l10n.reports") / "assets"
    style, script = ((folder / name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    return "".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n<title>Translation findings</title>\n',
            f"<style>{style}</style>\n</head>\n<body>\n",
            _header(findings, page),
            _table(findings, page.source_locale),
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _header(findings: Sequence[Diagnostic], page: Page) -> str:
    checked = f" in {page.checked:,} messages" if page.checked else ""
    filters = "".join(
        _select(label, [(str(value), count) for value, count in Counter(values).items()])
        for label, values in (
            ("severity", (finding.severity.value for finding in findings)),
            ("rule", (f"{finding.code} {finding.name}" for finding in findings)),
            ("locale", (finding.locale for finding in findings)),
            ("document", (finding.path for finding in findings)),
        )
    )
    return (
        f'<header><h1>Translation findings</h1><p id="count" role="status" data-total="{len(findings)}">'
        f"{len(findings):,} findings{checked}</p>\n"
        f'<form id="filters" role="search" aria-label="Filter findings">{filters}'
        '<label>text <input type="search" name="text" autocomplete="off"></label>'
        '<label>confidence <input type="range" name="confidence" min="0" max="1" step="0.05" value="0">'
        '<output name="least">0.00</output></label><button type="reset">Show all</button></form></header>\n<main>\n'
    )


def _select(label: str, counts: list[tuple[str, int]]) -> str:
    options = "".join(
        f'<option value="{escape(value)}">{escape(shown(value)) or "—"} ({count})</option>'
        for value, count in sorted(counts)
    )
    return f'<label>{label} <select name="{label}"><option value="">all</option>{options}</select></label>'


def _table(findings: Sequence[Diagnostic], source_locale: str) -> str:
    rows = "".join(_row(finding, digest, source_locale) for finding, digest in fingerprints(findings))
    empty = "" if rows else '<p class="none">No findings.</p>'
    head = "".join(f'<th scope="col">{title}</th>' for title in ("Finding", "Source", "Translation"))
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table>{empty}\n</main>\n"


def _row(finding: Diagnostic, digest: str, source_locale: str) -> str:
    rule = f"{finding.code} {finding.name}"
    data = {
        "severity": finding.severity.value,
        "rule": rule,
        "locale": finding.locale,
        "document": finding.path,
        "confidence": f"{finding.confidence:.2f}",
    }
    attributes = "".join(f' data-{name}="{escape(value)}"' for name, value in data.items())
    return (
        f'<tr id="f-{digest}" tabindex="0"{attributes}><td>{"".join(_told(finding, rule))}</td>'
        f'<td lang="{escape(source_locale)}" dir="{_direction(finding.source)}">{_marked(finding.source, finding.source_span)}</td>'
        f'<td lang="{escape(finding.locale)}" dir="{_direction(finding.target)}">'
        f"{_marked(finding.target, finding.target_span)}{_fix(finding)}</td></tr>\n"
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


def _direction(text: str) -> str:
    return "rtl" if right_to_left(text) else "ltr"


def _marked(text: str, span: tuple[int, int] | None) -> str:
    """Text with its spot in ``mark``; an empty spot is a caret between two characters."""
    if span is None:
        return escape(shown(text))
    start, end = span
    inner = escape(shown(text[start:end])) or '<span class="gap" aria-label="missing here"></span>'
    return f"{escape(shown(text[:start]))}<mark>{inner}</mark>{escape(shown(text[end:]))}"


REPORT = Report("html", ".html", render)
