"""What our HTML pages share: a document that loads nothing and runs nothing but our own script, and marked texts.

All text is escaped; the style and the script are the page's own, named to the browser by their digests in a
strict Content Security Policy, so nothing that a translation holds can run or load.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from importlib.resources import files

from l10n.reports.cells import right_to_left, shown


def document(title: str, body: str) -> str:
    """A whole document, in UTF-8, of a title and a body already escaped."""
    folder = files("l10n.reports") / "assets"
    style, script = ((folder / name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    return "".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta name="color-scheme" content="light dark">\n<title>{escape(title)}</title>\n',
            f"<style>{style}</style>\n</head>\n<body>\n{body}<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def select(label: str, values: Iterable[str]) -> str:
    """A filter: all, or one of the values that occur, with how often each does."""
    options = "".join(
        f'<option value="{escape(value)}">{escape(shown(value)) or "—"} ({count})</option>'
        for value, count in sorted(Counter(values).items())
    )
    return f'<label>{label} <select name="{label}"><option value="">all</option>{options}</select></label>'


def data(values: Mapping[str, str]) -> str:
    """What a row says of itself to the filters."""
    return "".join(f' data-{name}="{escape(value)}"' for name, value in values.items())


def cell(text: str, span: tuple[int, int] | None, locale: str, more: str = "") -> str:
    """A table cell with a text in its own language and direction, its spot marked."""
    direction = "rtl" if right_to_left(text) else "ltr"
    return f'<td lang="{escape(locale)}" dir="{direction}">{_marked(text, span)}{more}</td>'


def _marked(text: str, span: tuple[int, int] | None) -> str:
    """Text with its spot in ``mark``; an empty spot is a caret between two characters."""
    if span is None:
        return escape(shown(text))
    start, end = span
    inner = escape(shown(text[start:end])) or '<span class="gap" aria-label="missing here"></span>'
    return f"{escape(shown(text[:start]))}<mark>{inner}</mark>{escape(shown(text[end:]))}"
