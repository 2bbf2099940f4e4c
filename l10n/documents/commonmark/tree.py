"""The one door to comrak: a text's blocks with their lines, and a block's inline nodes with their characters.

Positions are taken from comrak's tree of the whole text for blocks alone. Inline content is parsed again by
itself, joined to one line: there every position is exact, whatever the containers around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

_GUARD = "\u00a0"
"""White space to the rules of emphasis, but not to those of blocks: before it, no line starts a block."""
_GUARD_BYTES = _GUARD.encode()
_CONTAINERS = frozenset(("BlockQuote", "Alert", "MultilineBlockQuote"))
_LEAVES = frozenset(("Paragraph", "Heading", "TableCell", "HtmlBlock", "CodeBlock", "ThematicBreak"))


class Leaf(NamedTuple):
    """A block without blocks inside: its kind, its place (lines and columns from 1), what it stands in.

    ``last_column`` is told for a table's cell alone: any other leaf has its last line to itself.

    ``quotes`` is how many block quotes are around it, ``around`` the kinds of its containers that give it a
    role, innermost last; ``level`` a heading's, ``underlined`` whether it is a Setext heading.
    """

    kind: str
    line: int
    column: int
    last_line: int
    last_column: int
    quotes: int
    around: tuple[str, ...]
    level: int = 0
    underlined: bool = False


class Tree(NamedTuple):
    """A text's leaves in order, its structure, and the names of its footnotes."""

    leaves: list[Leaf]
    shape: list[str]
    footnotes: set[str]


class Node(NamedTuple):
    """An inline node other than text: its kind, its characters, where its content lies, what it holds."""

    kind: str
    start: int
    end: int
    inner: tuple[int, int]
    value: Any
    inside_image: bool


@cache
def _options() -> tuple[Any, Any, Any, Any]:
    from comrak import ExtensionOptions, ParseOptions, parse_document

    blocks = ExtensionOptions(
        strikethrough=True,
        table=True,
        tasklist=True,
        footnotes=True,
        description_lists=True,
        alerts=True,
    )
    inlines = ExtensionOptions(strikethrough=True, footnotes=True)
    return parse_document, blocks, inlines, ParseOptions(leave_footnote_definitions=True)


class _Lines:
    """The lines of a text, to tell the character of a byte's column: comrak's own count takes quadratic time."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._ascii = text.isascii()
        self._characters: dict[int, list[int]] = {}

    def column(self, line: int, byte: int) -> int:
        """The character, from 1, at a byte's column, from 1; both may be one beyond the line."""
        if self._ascii or byte == 1 or (byte < 64 and self._lines[line - 1][: byte - 1].isascii()):
            return byte
        if line not in self._characters:
            self._characters[line] = _characters(self._lines[line - 1])
        characters = self._characters[line]
        return characters[byte - 1] if byte <= len(characters) else characters[-1] + byte - len(characters)


_STARTS = bytes(not 0x80 <= byte < 0xC0 for byte in range(256))
"""1 for each byte that starts a character in UTF-8."""


def _characters(line: str) -> list[int]:
    """For each byte of a line in UTF-8 and one beyond, the number of its character from 1."""
    return [*accumulate(line.encode().translate(_STARTS)), len(line) + 1]


def tree_of(text: str) -> Tree:
    """Parse a text's blocks. Its lines end with LF alone."""
    parse, extensions, _, options = _options()
    lines = _Lines(text)
    leaves: list[Leaf] = []
    shape: list[str] = []
    footnotes: set[str] = set()
    root = parse(text, extensions, options)
    waiting: list[tuple[Any, int, tuple[str, ...]]] = [(root, 0, ())]
    while waiting:
        node, quotes, around = waiting.pop()
        value = node.node_value
        kind = type(value).__name__
        shape.append(kind if kind == "Paragraph" else _shape(kind, value))
        if kind in _LEAVES:
            leaves.append(_leaf(node, kind, value, quotes, around, lines))
            continue
        if kind == "Alert" and value.value.title:
            start = node.sourcepos.start
            leaves.append(Leaf("AlertTitle", start.line, lines.column(start.line, start.column), start.line, 0, quotes, around))
        if kind == "FootnoteDefinition":
            footnotes.add(value.value.name)
        quotes += kind in _CONTAINERS
        around = (*around[-3:], kind) if kind in _TELLING else around
        waiting += [(child, quotes, around) for child in reversed(node.children)]
    _free(root)
    return Tree(leaves, shape, footnotes)


def _free(root: Any) -> None:
    """Let go of a tree that was read: parents and children hold one another, and the collector does not see it."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting += node.children
        node.children = []


_TELLING = frozenset(("Item", "TaskItem", "BlockQuote", "Alert", "DescriptionTerm", "DescriptionDetails", "TableRow"))


def _leaf(node: Any, kind: str, value: Any, quotes: int, around: tuple[str, ...], lines: _Lines) -> Leaf:
    place = node.sourcepos
    start, end = place.start, place.end
    if kind == "Paragraph" and around and around[-1] == "DescriptionTerm" and node.children:
        end = node.children[-1].sourcepos.end
    level, underlined = (value.value.level, value.value.setext) if kind == "Heading" else (0, False)
    line, byte = start.line, start.column
    first = byte if byte == 1 else lines.column(line, byte)
    last = lines.column(end.line, end.column) if kind == "TableCell" else 0
    return Leaf(kind, line, first, end.line, last, quotes, around, level, underlined)


def _shape(kind: str, value: Any) -> str:
    """A block node as it must come back."""
    held: Any = getattr(value, "value", None)
    if kind in ("List", "Item"):
        return f"{kind} {held.list_type} {held.start} {held.tight} {held.delimiter} {held.bullet_char}"
    if kind == "Heading":
        return f"Heading {held.level}"
    if kind == "CodeBlock":
        return f"CodeBlock {held.info} {len(held.literal)}"
    if kind == "Table":
        return f"Table {held.alignments}"
    if kind in ("TaskItem", "FootnoteDefinition", "Alert"):
        return f"{kind} {getattr(held, 'symbol', '')}{getattr(held, 'name', '')}{getattr(held, 'alert_type', '')}"
    return kind


def inline_nodes(text: str, definitions: Mapping[str, str], footnotes: frozenset[str]) -> Sequence[Node] | None:
    """The inline nodes of a block's content, outer ones first, in order; None where it is no paragraph.

    ``definitions`` are the link labels that it may use with their definitions' lines, ``footnotes`` the names.
    Lines of ``text`` end only at hard breaks.
    """
    tail = "".join(f"\n\n{line}" for line in definitions.values()) + "".join(f"\n\n[^{n}]: x" for n in sorted(footnotes))
    return _remembered(text, tail) if len(text) <= _SHORT else _parsed(text, tail)


def _parsed(text: str, tail: str) -> tuple[Node, ...] | None:
    parse, _, extensions, options = _options()
    guarded = "\n".join(_GUARD + line for line in text.split("\n"))
    root = parse(guarded + tail, extensions, options)
    found = _paragraph(root, text, guarded.count("\n") + 1)
    _free(root)
    return found


_SHORT = 1000  # characters of a leaf that is remembered: long ones would hold much memory
_remembered = lru_cache(1024)(_parsed)
"""As a leaf that is written is parsed to prove it alone, and in its document again."""


def _paragraph(root: Any, text: str, lines: int) -> tuple[Node, ...] | None:
    """The nodes of a tree's first paragraph; None where that is none, or goes on beyond so many lines."""
    paragraph = next(iter(root.children), None)
    if paragraph is None or type(paragraph.node_value).__name__ != "Paragraph":
        return None
    if paragraph.sourcepos.end.line > lines:
        return None
    return tuple(_nodes(paragraph, text))


def _nodes(paragraph: Any, text: str) -> Iterator[Node]:
    lines = _Lines(text)
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def place(node: Any) -> tuple[int, int]:
        start, end = node.sourcepos.start, node.sourcepos.end
        first = starts[start.line - 1] + lines.column(start.line, start.column - len(_GUARD_BYTES)) - 1
        return first, starts[end.line - 1] + lines.column(end.line, end.column - len(_GUARD_BYTES) + 1) - 1

    waiting = [(child, False) for child in reversed(paragraph.children)]
    while waiting:
        node, in_image = waiting.pop()
        kind = type(node.node_value).__name__
        if kind in ("Text", "SoftBreak"):
            continue
        start, end = place(node)
        children = node.children
        inner = (place(children[0])[0], place(children[-1])[1]) if children else (start, start)
        yield Node(kind, start, end, inner, getattr(node.node_value, "value", None), in_image)
        waiting += [(child, in_image or kind == "Image") for child in reversed(children)]
