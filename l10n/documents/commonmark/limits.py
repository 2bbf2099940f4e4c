"""What no Markdown parser reads in bounded time and memory: towers of block quotes and of emphasis."""

from __future__ import annotations

import re
from unicodedata import category

from l10n.errors import DocumentError
from l10n.spans import Source

_DEPTH = 500
_HEIGHT = 10_000
_QUOTES = re.compile(rf"(?:[ \t]*>){{{_DEPTH}}}")
_BLANK_LINE = re.compile(r"((?:\r\n?|\n)[ \t]*(?:\r\n?|\n))")
_MARK = re.compile(r"\*+|_+|~+|!\[|\]")


def refuse_towers(source: Source) -> None:
    """DocumentError, with its place, for more than 500 block quotes, or 10,000 marks of emphasis, in one another."""
    text = source.text
    found = _QUOTES.search(text) if ">" * 3 in text or "> > >" in text else None
    if found is not None:
        raise _tower(source, found.start(), f"more than {_DEPTH} block quotes inside one another")
    if len(text) < _HEIGHT or _marks(text) < _HEIGHT:
        return
    at = 0
    for paragraph in _BLANK_LINE.split(text):
        if len(paragraph) > _HEIGHT and _marks(paragraph) > _HEIGHT and _height(paragraph) > _HEIGHT:
            raise _tower(source, at, f"more than {_HEIGHT:,} marks of emphasis inside one another")
        at += len(paragraph)


def _marks(text: str) -> int:
    return sum(map(text.count, ("*", "_", "~", "![")))


def _height(text: str) -> int:
    """How deep marks may stand in one another, at most: one that may both open and close is taken to open (CommonMark 6.2)."""
    emphasis = images = highest = 0
    for found in _MARK.finditer(text):
        mark = found[0]
        if mark == "![":
            images += 1
        elif mark == "]":
            images = max(0, images - 1)
        else:
            before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
            if mark[0] == "_" and before.isalnum() and after.isalnum():
                continue
            emphasis = max(0, emphasis + (len(mark) if _opens(before, after) else -len(mark)))
        highest = max(highest, emphasis, images)
    return highest


def _opens(before: str, after: str) -> bool:
    """Whether marks between two characters are left-flanking."""
    return not after.isspace() and (not _punctuation(after) or before.isspace() or _punctuation(before))


def _punctuation(character: str) -> bool:
    return category(character)[0] in "PS"


def _tower(source: Source, at: int, what: str) -> DocumentError:
    line, column = source.position(at)
    return DocumentError(what, path=source.path, line=line, column=column, hint="no Markdown reader can be expected to read this")
