"""The one door to comrak: a text's blocks with their lines, and a block's inline nodes with their characters.

Positions are taken from comrak's tree of the whole text for blocks alone. Inline content is parsed again by
itself, joined to one line: there every position is exact, whatever the containers around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

_GUARD = "\u00a0"
"""White space to the rules of emphasis, but not to those of blocks: before it, no line starts a block."""
_CONTAINERS = frozenset(("BlockQuote", "Alert", "MultilineBlockQuote"))
_LEAVES = frozenset(("Paragraph", "Heading", "TableCell", "HtmlBlock", "CodeBlock", "ThematicBreak"))


class Leaf(NamedTuple):
    """A block without blocks inside: its kind, its place (lines and columns from 1), what it stands in.

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
    return parse_document, blocks, inlines, ParseOptions(sourcepos_chars=True, leave_footnote_definitions=True)


def tree_of(text: str) -> Tree:
    """Parse a text's blocks."""
    parse, extensions, _, options = _options()
    leaves: list[Leaf] = []
    shape: list[str] = []
    footnotes: set[str] = set()
    waiting: list[tuple[Any, int, tuple[str, ...]]] = [(parse(text, extensions, options), 0, ())]
    while waiting:
        node, quotes, around = waiting.pop()
        kind = type(node.node_value).__name__
        shape.append(_shape(kind, node.node_value))
        if kind in _LEAVES:
            leaves.append(_leaf(node, kind, quotes, around))
            continue
        if kind == "FootnoteDefinition":
            footnotes.add(node.node_value.value.name)
        quotes += kind in _CONTAINERS
        around = (*around[-3:], kind) if kind in _TELLING else around
        waiting += [(child, quotes, around) for child in reversed(node.children)]
    return Tree(leaves, shape, footnotes)


_TELLING = frozenset(("Item", "TaskItem", "BlockQuote", "Alert", "DescriptionTerm", "DescriptionDetails", "TableRow"))


def _leaf(node: Any, kind: str, quotes: int, around: tuple[str, ...]) -> Leaf:
    start, end = node.sourcepos.start, node.sourcepos.end
    last_line, last_column = end.line, end.column
    if kind == "Paragraph" and around and around[-1] == "DescriptionTerm" and node.children:
        last = node.children[-1].sourcepos.end
        last_line, last_column = last.line, last.column
    if kind == "Heading":
        value = node.node_value.value
        return Leaf(kind, start.line, start.column, last_line, last_column, quotes, around, value.level, value.setext)
    return Leaf(kind, start.line, start.column, last_line, last_column, quotes, around)


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


def inline_nodes(text: str, definitions: Mapping[str, str], footnotes: frozenset[str]) -> list[Node] | None:
    """The inline nodes of a block's content, outer ones first, in order; None where it is no paragraph.

    ``definitions`` are the link labels that it may use with their definitions' lines, ``footnotes`` the names.
    Lines of ``text`` end only at hard breaks.
    """
    parse, _, extensions, options = _options()
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    tail = "".join(f"\n\n{line}" for line in definitions.values()) + "".join(f"\n\n[^{n}]: x" for n in footnotes)
    root = parse("\n".join(_GUARD + line for line in lines) + tail, extensions, options)
    paragraph = next(iter(root.children), None)
    if paragraph is None or type(paragraph.node_value).__name__ != "Paragraph" or paragraph.sourcepos.end.line > len(lines):
        return None
    return list(_nodes(paragraph, starts))


def _nodes(paragraph: Any, starts: list[int]) -> Iterator[Node]:
    waiting = [(child, False) for child in reversed(paragraph.children)]
    while waiting:
        node, in_image = waiting.pop()
        kind = type(node.node_value).__name__
        if kind in ("Text", "SoftBreak"):
            continue
        start, end = _place(node, starts)
        children = node.children
        inner = (_place(children[0], starts)[0], _place(children[-1], starts)[1]) if children else (start, start)
        yield Node(kind, start, end, inner, getattr(node.node_value, "value", None), in_image)
        waiting += [(child, in_image or kind == "Image") for child in reversed(children)]


def _place(node: Any, starts: list[int]) -> tuple[int, int]:
    start, end = node.sourcepos.start, node.sourcepos.end
    return starts[start.line - 1] + start.column - 2, starts[end.line - 1] + end.column - 1
