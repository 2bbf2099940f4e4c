"""What no Markdown parser reads in bounded time and memory: towers of block quotes and of emphasis."""

from __future__ import annotations

import re

from l10n.errors import DocumentError
from l10n.spans import Source

_DEPTH = 500
_MARKS = 20_000
_QUOTES = re.compile(rf"(?:[ \t]*>){{{_DEPTH}}}")


def refuse_towers(source: Source) -> None:
    """DocumentError, with its place, for more than 500 block quotes in one another, or 20,000 marks in a paragraph."""
    text = source.text
    found = _QUOTES.search(text) if ">" * 3 in text or "> > >" in text else None
    if found is not None:
        raise _tower(source, found.start(), f"more than {_DEPTH} block quotes inside one another")
    if sum(map(text.count, "*_~!")) < _MARKS:
        return
    at = 0
    for paragraph in re.split(r"((?:\r\n?|\n)[ \t]*(?:\r\n?|\n)|(?:\r\n?|\n)(?=[ \t]*\|))", text):
        if len(paragraph) > _MARKS and sum(map(paragraph.count, "*_~!")) > _MARKS:
            raise _tower(source, at, f"more than {_MARKS:,} marks of emphasis in one paragraph")
        at += len(paragraph)


def _tower(source: Source, at: int, what: str) -> DocumentError:
    line, column = source.position(at)
    return DocumentError(what, path=source.path, line=line, column=column, hint="no Markdown reader can be expected to read this")
