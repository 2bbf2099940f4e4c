"""Plain text: a title, paragraphs, section lines, list items.

Text files come in two kinds: a paragraph a line, or paragraphs wrapped by hand over several lines. Which one
it is, is decided from the whole document (``paragraphs = "auto"``) or said by the project (``"lines"``,
``"wrapped"``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from l10n.documents.lines import Line, columns, first_word, lines_of, wrap
from l10n.documents.model import Block, Document, Format, Role
from l10n.documents.related import is_related_label
from l10n.spans import Source, Span

_BULLET = re.compile(r"(?:[-*+•·▪◦‣]|(?P<number>\d{1,3})[.)])[ \t]+(?=\S)")
_TERMINAL = frozenset(".!?…:;。！？։۔؟।॥።។။") | frozenset("”“»’\"'）)」』")
_OPENING = frozenset("“„«「『”\"")
_DATED = re.compile(r"(?:1[89]|20)\d\d|\d{1,2}[:.]\d\d\b")
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 30
_LONGEST_LABEL = 80


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How a block stands in its file: the columns of its lines and the indentation of those after the first.

    ``width`` is 0 where the block is a line of its own.
    """

    width: int
    indent: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines that make one block, the first without its marker."""

    lines: tuple[Line, ...]
    marker: str
    last_of_group: bool


def read(source: Source, settings: Mapping[str, object]) -> Document:
    """Read a plain text; every text can be read. Setting ``paragraphs``: ``auto``, ``lines`` or ``wrapped``."""
    groups = list(_groups(lines_of(source.text)))
    wrapped = settings.get("paragraphs", "auto")
    if wrapped == "auto":
        wrapped = "wrapped" if _wrapped_by_hand(groups) else "lines"
    width = max((columns(line.text) for group in groups for line in group), default=0)
    pieces = [piece for group in groups for piece in _pieces(group, wrapped == "wrapped")]
    syntax_width = width if wrapped == "wrapped" else 0
    blocks, section = [], ""
    for number, piece in enumerate(pieces):
        role = _role(number, piece, pieces, section)
        block = _block(source, piece, role, section, syntax_width)
        if role in (Role.SECTION, Role.HEADING):
            section = block.text
        blocks.append(block)
    return Document(source, "plain", tuple(blocks), {"paragraphs": wrapped})


def _groups(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Runs of lines between blank lines."""
    group: list[Line] = []
    for line in lines:
        if line.text:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrapped_by_hand(groups: list[list[Line]]) -> bool:
    """Whether lines break where the next word would not have fitted, rather than where a paragraph ends."""
    width = max((columns(line.text) for group in groups for line in group), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    seams = [(a.text, b.text) for group in groups for a, b in pairwise(group) if not _BULLET.match(b.text)]
    if not seams:
        return False
    full = sum(columns(a) + 1 + columns(first_word(b)) > width * 0.94 for a, b in seams)
    ended = sum(a[-1] in _TERMINAL for a, _ in seams)
    return full >= 0.75 * len(seams) and ended < 0.6 * len(seams)


def _pieces(group: list[Line], wrapped: bool) -> Iterator[_Piece]:
    """The blocks of a group: its items, its paragraph where lines are wrapped, else each line."""
    taken: list[Line] = []
    marker, number = "", 0
    for position, line in enumerate(group):
        found = _BULLET.match(line.text)
        starts_item = bool(found) and _is_item(found, number, group, position)
        if taken and (starts_item or not wrapped):
            yield _Piece(tuple(taken), marker, False)
            taken = []
        if starts_item and found:
            marker, number = found[0], int(found["number"] or 0)
            taken.append(line.after(found.end()))
        else:
            marker = marker if taken else ""
            taken.append(line)
    yield _Piece(tuple(taken), marker, True)


def _is_item(found: re.Match[str] | None, previous: int, group: list[Line], position: int) -> bool:
    """A bullet, or a number that counts on: "3. Oktober" at the start of a line is no third item."""
    if found is None or found["number"] is None:
        return found is not None
    number = int(found["number"])
    if previous and number == previous + 1:
        return True
    follows = (_BULLET.match(line.text) for line in group[position + 1 :])
    return any(match is not None and match["number"] == str(number + 1) for match in follows)


def _role(number: int, piece: _Piece, pieces: list[_Piece], section: str) -> Role:
    text = piece.lines[0].text
    if piece.marker:
        return Role.RELATED if is_related_label(section) else Role.ITEM
    if number == 0 and len(piece.lines) == 1 and piece.last_of_group and len(pieces) > 1:
        return Role.TITLE
    label = len(piece.lines) == 1 and columns(text) <= _LONGEST_LABEL
    if label and number <= 3 and text[-1] not in ".!?…。" and _DATED.search(text):
        return Role.DATELINE
    before_items = number + 1 < len(pieces) and bool(pieces[number + 1].marker)
    if label and (before_items or text[-1] not in _TERMINAL or is_related_label(text)):
        return Role.SECTION
    return Role.QUOTATION if text[0] in _OPENING else Role.PARAGRAPH


def _block(source: Source, piece: _Piece, role: Role, section: str, width: int) -> Block:
    text, anchors = "", []
    for line in piece.lines:
        if text and not (_spaceless(text[-1]) and _spaceless(line.text[0])):
            text += " "
        anchors.append((len(text), source.byte(line.start)))
        text += line.text
    first, last = piece.lines[0], piece.lines[-1]
    span = source.bytes_of(Span(first.start, last.start + len(last.text)))
    indent = piece.lines[1].indent if len(piece.lines) > 1 else " " * (len(first.indent) + len(piece.marker))
    kind = "item" if piece.marker else "line"
    return Block(
        role,
        span,
        text,
        tuple(anchors),
        section=section if role in (Role.ITEM, Role.RELATED) else "",
        shape=(kind,),
        syntax=_Syntax(width, indent),
    )


def _spaceless(character: str) -> bool:
    return "\u2e80" <= character <= "\ua4cf" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uff60"


def write(document: Document, block: Block, text: str) -> tuple[str, ...]:
    """A translation as it stands in the file: one line, or wrapped as the source's paragraphs are."""
    flat = " ".join(text.split("\n")) if "\n" in text or "\r" in text else text
    flat = flat.replace("\r", " ").strip()
    syntax = block.syntax
    if not isinstance(syntax, _Syntax) or not syntax.width:
        return (flat,)
    newline = "\r\n" if "\r\n" in document.source.text else "\n"
    indent = len(block.text) and columns(syntax.indent)
    first = columns(block_prefix(document, block))
    return ((newline + syntax.indent).join(wrap(flat, syntax.width - indent, syntax.width - first)),)


def block_prefix(document: Document, block: Block) -> str:
    """What stands before a block on its first line: indentation and marker."""
    text = document.source.text
    start = document.source.character(block.span.start)
    return text[text.rfind("\n", 0, start) + 1 : start]


FORMAT = Format(
    name="plain",
    extensions=("txt", "text", "plain"),
    read=read,
    write=write,
    settings={"paragraphs": ("auto", "lines", "wrapped")},
)
