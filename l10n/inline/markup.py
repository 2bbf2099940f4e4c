"""Tags and entities of HTML and XML in a text."""

from __future__ import annotations

import re

from l10n.spans import Span

_TAG = re.compile(
    r"<(?:/?[A-Za-z][\w:.-]{0,63}(?=[\s/>])(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*'){0,500}>|!--(?:[^-]|-(?!->)){0,1000}-->|!\[CDATA\[|\?[^<>]{0,500}>)"
    r"|\]\]>"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# No apostrophe: `quoted' as GNU does is no code.
_CODE = re.compile(r"(?<!`)(`{1,2})(?!`)[^`'\n]{1,300}\1(?!`)")


def tags(text: str) -> list[Span]:
    """Opening, closing and empty tags, comments and processing instructions; one span each.

    A ``<`` that opens no name (``a < b``) is text.
    """
    if "<" not in text and "]]>" not in text:
        return []
    return [Span(*match.span()) for match in _TAG.finditer(text)]


def entities(text: str) -> list[Span]:
    """Character references and named entities, with their semicolon (``&amp;``, ``&#160;``)."""
    return [Span(*match.span()) for match in _ENTITY.finditer(text)] if "&" in text else []


def code_spans(text: str) -> list[Span]:
    """Code between backticks, as Markdown and reStructuredText set it, the backticks included."""
    return [Span(*match.span()) for match in _CODE.finditer(text)] if "`" in text else []
