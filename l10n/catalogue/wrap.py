"""Strings and references as the lines of a file, as wide as the file has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from l10n.catalogue.columns import width as columns
from l10n.catalogue.escape import escape
from l10n.catalogue.linebreak import breaks
from l10n.catalogue.ordinary import cut

WIDTH = 79
_ESCAPE = re.compile(r"\\.")


def fill(parts: Iterable[str], width: int, used: int = 0) -> list[str]:
    """Parts packed into lines of at most ``width`` columns, of which ``used`` of the first are taken.

    A part that is wider than a line has one of its own.
    """
    lines: list[str] = []
    line: list[str] = []
    at = used
    for part in parts:
        size = columns(part)
        if line and at + size > width:
            lines.append("".join(line))
            line, at = [], 0
        line.append(part)
        at += size
    return [*lines, "".join(line)]


def string_lines(
    keyword: str,
    text: str,
    width: int | None,
    mark: str = "",
    whole: re.Pattern[str] | None = None,
    *,
    newlines: bool = True,
) -> list[str]:
    """A keyword and its text as the lines of a file, without their ends.

    ``width`` is in columns, None for no wrapping; ``mark`` stands before every line (``#~ ``, ``#| ``); what ``whole`` finds in
    the escaped text is not broken; ``newlines`` says whether each line of the text begins a new one.
    """
    if not text:
        return [f'{mark}{keyword} ""']
    written = escape(text)
    logical = [(part, escape(part)) for part in _logical(text)] if newlines and "\n" in text else [(text, written)]
    line = f'{mark}{keyword} "{written}"'
    if len(logical) < 2 and (width is None or columns(line) <= width):
        return [line]
    room = None if width is None else width - len(mark) - 2
    pieces = [piece for part in logical for piece in _packed(*part, whole, room)]
    if len(pieces) == 1 and len(_parts(text, whole)) == 1:
        return [line]
    return [f'{mark}{keyword} ""', *(f'{mark}"{piece}"' for piece in pieces)]


def _packed(text: str, written: str, whole: re.Pattern[str] | None, width: int | None) -> list[str]:
    """A line's text, ``written`` as it is escaped, in lines of at most so many columns."""
    if width is None or columns(written) <= width:
        return [written]
    lines = cut(written, width) if whole is None and width > 0 and text[-1] != "\n" else None
    return fill(_parts(text, whole), width) if lines is None else lines


def _parts(text: str, whole: re.Pattern[str] | None) -> list[str]:
    """A line's text, escaped, in the pieces that stay whole: escapes, and what the expression finds.

    The escape for the line's end belongs to the last piece.
    """
    end = "\\n" if text.endswith("\n") else ""
    written = escape(text.removesuffix("\n"))
    places = breaks(written)
    if places and ("\\" in written or whole):
        kept = {at for found in _ESCAPE.finditer(written) for at in range(found.start() + 1, found.end())}
        if whole:
            kept.update(at for found in whole.finditer(written) for at in range(found.start() + 1, found.end()))
        places = [at for at in places if at not in kept]
    pieces = [written[a:b] for a, b in pairwise([0, *places, len(written)])]
    return [*pieces[:-1], pieces[-1] + end]


def _logical(text: str) -> list[str]:
    """The text cut after each line's end."""
    parts = text.split("\n")
    lines = [part + "\n" for part in parts[:-1]]
    return [*lines, parts[-1]] if parts[-1] else lines


def reference_lines(references: Iterable[str], width: int | None) -> list[str]:
    """References as ``#:`` lines, as many on a line as fit."""
    shown = [_isolated(reference) for reference in references]
    if len(shown) == 1:
        return ["#: " + shown[0]]
    lines, line, at = [], ["#:"], 2
    for reference in shown:
        size = columns(reference) + 1
        if len(line) > 1 and width is not None and at + size > width:
            lines.append(" ".join(line))
            line, at = ["#:"], 2
        line.append(reference)
        at += size
    return [*lines, " ".join(line)] if len(line) > 1 else lines


def _isolated(reference: str) -> str:
    """A reference whose file name has blanks with that name between U+2068 and U+2069, as GNU gettext sets it."""
    if not reference or reference.split() == [reference]:
        return reference
    name, colon, line = reference.rpartition(":")
    return f"\u2068{name}\u2069:{line}" if colon and line.isdecimal() else f"\u2068{reference}\u2069"
