"""The audit of a glossary as one HTML file: a table of terms and locales, and every use with both texts marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from l10n.glossary.audit import Audit, Outcome, Row, Use
from l10n.reports.cells import right_to_left, shown
from l10n.reports.markup import cell, data, document, select

_RIGHT = (Outcome.RIGHT, Outcome.ADMITTED, Outcome.ELIDED)
_SEVERITY = {
    Outcome.DEPRECATED: "warning",
    Outcome.RELATED: "note",
    Outcome.UNPROMPTED: "note",
    Outcome.FORBIDDEN: "error",
    Outcome.UNTRANSLATED: "error",
    Outcome.MISSING: "error",
}


def render(audits: Sequence[Audit], source_locale: str = "en") -> str:
    """The whole document, in UTF-8; terms and uses that are not right come first."""
    rows = sorted((row for each in audits for row in each.rows), key=lambda row: row.right == row.occurrences)
    uses = [(each.locale, use) for each in audits for use in each.uses]
    uses.sort(key=lambda each: each[1].outcome in _RIGHT)
    body = "".join(
        (
            _header(rows, uses, source_locale),
            '<main>\n<h2>Terms</h2>\n<table class="terms"><thead><tr>',
            *(
                f'<th scope="col">{name}</th>'
                for name in ("Locale", "Term", "Designation", "Right", "Forms seen", "Instead", "Others")
            ),
            "</tr></thead>\n<tbody>\n",
            *(_term(row) for row in rows),
            '</tbody></table>\n<h2>Uses</h2>\n<table class="rows"><thead><tr>',
            *(f'<th scope="col">{name}</th>' for name in ("Use", "Source", "Translation")),
            "</tr></thead>\n<tbody>\n",
            *(_use(locale, use, source_locale) for locale, use in uses),
            "</tbody></table>\n</main>\n",
        )
    )
    return document("Glossary audit", body)


def _header(rows: Sequence[Row], uses: Sequence[tuple[str, Use]], source_locale: str) -> str:
    right, all_ = sum(row.right for row in rows), sum(row.occurrences for row in rows)
    filters = "".join(
        (
            select("locale", (locale for locale, _ in uses)),
            select("term", (_name(use, source_locale) for _, use in uses)),
            select("verdict", (use.outcome.value for _, use in uses)),
            select("document", (_document(use) for _, use in uses)),
        )
    )
    return (
        f'<header><h1>Glossary audit</h1><p id="count" role="status" data-noun="uses">'
        f"{right:,} of {all_:,} uses of terms are right</p>\n"
        f'<form id="filters" role="search" aria-label="Filter uses">{filters}'
        '<label>text <input type="search" name="text" autocomplete="off"></label>'
        '<button type="reset">Show all</button></form></header>\n'
    )


def _name(use: Use, source_locale: str) -> str:
    """The name that a concept has in the table of terms, whichever designation the source has here."""
    preferred = use.concept.preferred(source_locale)
    return preferred.text if preferred is not None else use.concept.id


def _document(use: Use) -> str:
    return use.pair.origin.rpartition(":")[0] or use.pair.path


def _term(row: Row) -> str:
    others = ", ".join(f"{o.value} {row.counts[o]}" for o in Outcome if o not in _RIGHT and row.counts[o])
    state = "whole" if row.right == row.occurrences else "error"
    name = row.source or row.concept.id
    return (
        f"<tr{data({'locale': row.locale, 'term': name})}><td>{escape(row.locale)}</td>"
        f'<td><button type="button" class="pick" title="Show its uses">{escape(shown(name))}</button></td>'
        f'{_own(row.target, row.locale)}<td class="rule {state}">{row.right} of {row.occurrences}</td>'
        f"{_own(_listed(row.forms), row.locale)}{_own(_listed(row.variants), row.locale)}<td>{escape(others)}</td></tr>\n"
    )


def _listed(forms: Counter[str]) -> str:
    return ", ".join(f"{form} ({count})" if count > 1 else form for form, count in forms.most_common())


def _own(text: str, locale: str) -> str:
    direction = "rtl" if right_to_left(text) else "ltr"
    return f'<td lang="{escape(locale)}" dir="{direction}">{escape(shown(text))}</td>'


def _use(locale: str, use: Use, source_locale: str) -> str:
    said = {"locale": locale, "term": _name(use, source_locale), "verdict": use.outcome.value, "document": _document(use)}
    return (
        f'<tr tabindex="0"{data(said)}><td>{"".join(_told(use, source_locale))}</td>'
        f"{cell(use.pair.source, use.source_span, source_locale)}"
        f"{cell(use.pair.target, use.target_span, locale)}</tr>\n"
    )


def _told(use: Use, source_locale: str) -> Iterable[str]:
    yield f'<span class="rule {_SEVERITY.get(use.outcome, "whole")}">{use.outcome.value}</span> {escape(shown(_name(use, source_locale)))}'
    if use.designation is not None and use.form:
        how = f" ({use.verdict.value})" if use.verdict is not None else ""
        yield f"<p>{escape(shown(use.form))}{how}</p>"
    place = f"{shown(use.pair.path)}:{use.pair.line}" if use.pair.line else shown(use.pair.path)
    yield f'<p class="place"><code>{escape(place)}</code></p>'
    if use.pair.origin:
        yield f'<p class="place">from <code>{escape(shown(use.pair.origin))}</code></p>'
