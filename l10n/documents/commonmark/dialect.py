"""Lines that Markdown's dialects read in their own way: admonitions, tabs, containers, imports.

Each takes lines out of the Markdown around it; what it holds, indented, is Markdown of its own.
Python-Markdown's admonitions and tabs (``!!!``, ``???``, ``===``), Docusaurus' and MyST's ``:::``, MDX's
``import`` and ``export``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from l10n.spans import Span

_FENCE = re.compile(r"[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})([^\r\n]*)")
_HEAD = re.compile(
    r"(?P<indent>[ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]+\"(?P<title>[^\"\n]*)\")?(?:[ \t]+inline(?:[ \t]+end)?)?"
    r"|===[!+]{0,2}[ \t]+\"(?P<tab>[^\"\n]*)\")[ \t]*"
)
_CONTAINER = re.compile(r"[ \t]*:{3,}[ \t]*(?:\{?[\w-]+\}?)?(?:\[(?P<bracketed>[^\]\n]*)\]|[ \t]+(?P<title>[^\[{\n][^{\n]{0,200}?))?(?:\{[^{}\n]*\})?[ \t]*")
_MARKS = ("!!!", "???", "===", ":::")
_STARTS = re.compile(rf"[ \t]*(?:{'|'.join(map(re.escape, _MARKS))})")
_ANY_START = re.compile(rf"^{_STARTS.pattern}", re.MULTILINE)
_MODULE = re.compile(
    r"import\s*(?:[\"'{*]|(?:type\s+)?[\w$]+\s*(?:,|\sfrom\b))|export\s*(?:[{*]|(?:default|const|let|var|function|async|class|type|interface|enum)\b)"
)
_LONGEST_MODULE = 400
"""Lines of one import or export."""
_BRACKETS = re.compile(r"[\[({]|[\])}]")


class Line(NamedTuple):
    """A line's characters in the source, without its end and without the indentation of what it stands in."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Region:
    """Lines that are parsed as one Markdown text; those that a dialect took out are empty.

    ``body`` marks the indented body of a dialect's block, which plain CommonMark reads as code.
    """

    lines: tuple[Line, ...]
    text: str
    body: bool = False


def regions(text: str, lines: list[Line], *, modules: bool = False) -> Iterator[Region | Span]:
    """Markdown regions, inner ones too, and the titles between them, as characters of ``text``."""
    marked = any(mark in text for mark in _MARKS) and _ANY_START.search(text, lines[0].start)
    if not (modules or marked or "\r" in text):
        yield Region(tuple(lines), text[lines[0].start :])
        return
    waiting = [lines]
    body = False
    while waiting:
        kept, inner, titles = _taken_out(text, waiting.pop(), modules)
        yield Region(tuple(kept), "\n".join(text[line.start : line.end] for line in kept), body)
        yield from titles
        waiting += inner
        body = True


def _taken_out(text: str, lines: list[Line], modules: bool) -> tuple[list[Line], list[list[Line]], list[Span]]:
    """The lines with the dialects' own ones emptied; the bodies of those; their titles."""
    kept: list[Line] = []
    inner: list[list[Line]] = []
    titles: list[Span] = []
    fence = ""
    number = 0
    while number < len(lines):
        line = lines[number]
        fence, inside = _fence(text, line, fence)
        found = None if inside else _head(text, line)
        if modules and not inside and not (kept and text[slice(*kept[-1])].strip()):
            module = lines[number : number + _module(text, lines, number)]
            kept += [Line(at.start, at.start) for at in module]
            number += len(module)
            if module:
                continue
        number += 1
        if found is None:
            kept.append(line)
            continue
        kept.append(Line(line.start, line.start))
        titles += [Span(*found.span(name)) for name in found.groupdict() if name != "indent" and (found[name] or "").strip()]
        if "indent" in found.groupdict():
            body = _body(text, lines, number, len(found["indent"].expandtabs(4)) + 4)
            inner.append(body)
            kept += [Line(at.start, at.start) for at in body]
            number += len(body)
    return kept, inner, titles


def _module(text: str, lines: list[Line], number: int) -> int:
    """How many lines the import or export takes that starts at a line: to the blank line behind its last bracket."""
    if not _MODULE.match(text, lines[number].start, lines[number].end):
        return 0
    first, depth = 0, 0
    for taken, line in enumerate(lines[number : number + _LONGEST_MODULE]):
        if not text[line.start : line.end].strip():
            first = first or taken
            if depth <= 0:
                return taken
        depth += sum(1 if found[0] in "[({" else -1 for found in _BRACKETS.finditer(text, line.start, line.end))
    return first or min(_LONGEST_MODULE, len(lines) - number)


def _fence(text: str, line: Line, fence: str) -> tuple[str, bool]:
    """The fence that is open after a line, and whether the line is part of code."""
    if "```" not in text[line.start : line.end] and "~~~" not in text[line.start : line.end]:
        return fence, bool(fence)
    found = _FENCE.match(text, line.start, line.end)
    if found is None:
        return fence, bool(fence)
    if not fence:
        opens = not (found[1][0] == "`" and "`" in found[2])
        return (found[1], True) if opens else ("", False)
    closes = found[1].startswith(fence) and not found[2].strip()
    return ("", True) if closes else (fence, True)


def _head(text: str, line: Line) -> re.Match[str] | None:
    if not _STARTS.match(text, line.start, line.end):
        return None
    return _HEAD.fullmatch(text, line.start, line.end) or _CONTAINER.fullmatch(text, line.start, line.end)


def _body(text: str, lines: list[Line], number: int, indent: int) -> list[Line]:
    """The lines from ``number`` on that are indented by at least so many columns, without that indentation."""
    body: list[Line] = []
    filled = 0
    for line in (lines[n] for n in range(number, len(lines))):
        stripped = text[line.start : line.end].lstrip(" \t")
        if not stripped:
            body.append(Line(line.end, line.end))
            continue
        cut = _indented(text, line, indent)
        if cut is None:
            break
        body.append(Line(cut, line.end))
        filled = len(body)
    return body[:filled]


def _indented(text: str, line: Line, columns: int) -> int | None:
    """The character at which a line goes on after so many columns of indentation; None where it has fewer."""
    width, at = 0, line.start
    while width < columns and at < line.end and text[at] in " \t":
        width += 4 - width % 4 if text[at] == "\t" else 1
        at += 1
    return at if width >= columns else None
