"""Lines of a text with their places, their width in columns, and wrapping at a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

_BREAKS = re.compile(r"\r\n|\n|\r|\x0c|\u2028|\u2029")
_BLANK = " \t\x0b\xa0\u3000\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its blanks at either end: ``start`` is where ``text`` begins, in characters of the file."""

    start: int
    text: str
    indent: str

    def after(self, characters: int) -> Line:
        """The line from so many characters on: what follows a marker."""
        return Line(self.start + characters, self.text[characters:], self.indent)


def lines_of(text: str) -> Iterator[Line]:
    """All lines in order, blank ones with an empty text."""
    at = 0
    for found in _BREAKS.finditer(text):
        yield _line(text, at, found.start())
        at = found.end()
    if at < len(text):
        yield _line(text, at, len(text))


def _line(text: str, start: int, end: int) -> Line:
    content = text[start:end]
    bare = content.strip(_BLANK)
    indent = content[: len(content) - len(content.lstrip(_BLANK))]
    return Line(start + len(indent), bare, indent)


_NOT_NARROW = re.compile("[\u0300-\u036f\u0483-\u0489\u0591-\U0010ffff]")
"""What may be wide or combining: Latin, Greek and Cyrillic letters are neither, and need no look-up."""


def columns(text: str) -> int:
    """The columns a text takes in a terminal: two for wide characters, none for combining ones (UAX #11)."""
    if text.isascii():
        return len(text)
    return len(text) + sum(-1 if combining(c) else east_asian_width(c) in "WF" for c in _NOT_NARROW.findall(text))


def first_word(text: str) -> str:
    """What must stay together at the start: up to a blank, or one wide character."""
    for offset, character in enumerate(text):
        if character == " " or character == "\t":
            return text[:offset]
        if east_asian_width(character) in "WF":
            return text[: offset or 1]
    return text


_CHUNK = re.compile(r"[ \t]+|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]+|.", re.DOTALL)
_NO_START = frozenset("、。，．！？：；）」』】〉》〕’”…ー々") | frozenset(",.!?:;)]}»")


def wrap(text: str, width: int, first_width: int) -> list[str]:
    """Lines of at most ``width`` columns (the first of ``first_width``), broken at blanks and between wide characters.

    A word longer than a line stands on a line of its own; no line starts with a closing mark.
    """
    lines, current, used, limit = [], "", 0, first_width
    for word in _CHUNK.findall(text):
        blank = word[0] in " \t"
        size = columns(word)
        if not blank and current.strip() and used + size > limit and word[0] not in _NO_START:
            lines.append(current.rstrip())
            current, used, limit = "", 0, width
        if blank and not current:
            continue
        current += word
        used += size
    return [*lines, current.rstrip()] if current.strip() or not lines else lines
