"""Texts inside a leaf's codes: an image's alternative text, a link's title, attributes of inline HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from l10n.documents.codes import Mark
from l10n.documents.commonmark.content import Content
from l10n.documents.commonmark.inline import parts_of
from l10n.documents.commonmark.place import Label, Prose
from l10n.documents.commonmark.tree import Node
from l10n.documents.fragment import Part, block, has_words
from l10n.documents.hypertext.attributes import attribute_blocks, by_name
from l10n.documents.hypertext.tokens import tokens
from l10n.documents.model import Block, Role
from l10n.documents.references import readable, references_in
from l10n.spans import Source, Span

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def nested_blocks(
    source: Source,
    content: Content,
    nodes: Sequence[Node],
    section: str,
    cell: bool,
) -> Iterator[Block]:
    """A block for each text inside a code of the leaf, in order."""
    raw = content.raw
    for index, node in enumerate(nodes):
        if node.kind == "Image" and raw[node.end - 1] == ")" and not node.inside_image:
            yield from _alternative(source, content, nodes[index + 1 :], node, section, cell)
        if node.kind in ("Image", "Link") and node.value.title and raw[node.end - 1] == ")":
            yield from _title(source, content, node, section, cell)
        if node.kind == "HtmlInline" and "=" in str(node.value):
            span = content.span(node.start, node.end)
            if source.text[slice(*span)] == node.value:
                token = next(tokens(source.text, *span))
                yield from attribute_blocks(source, token, by_name(source.text, token), "", section)


def _alternative(
    source: Source, content: Content, following: Sequence[Node], node: Node, section: str, cell: bool
) -> Iterator[Block]:
    raw = content.raw
    inner: list[Node] = []
    for other in following:
        if other.start >= node.inner[1]:
            break
        inner.append(other)
    parts = parts_of(content, inner, *node.inner) if node.inner[1] > node.inner[0] else []
    if not has_words(parts):
        return
    lead, tail = raw[node.start : node.inner[0]], raw[node.inner[1] : node.end]
    mark = Mark("alone", raw[node.start : node.end], "Image", f"image {node.value.url} {bool(node.value.title)}")
    place = Prose("cell" if cell else "inside", lead, tail, (mark,))
    yield block(source, Role.CAPTION, content.span(*node.inner), parts, head="alt", place=place, section=section, note="text of an image")


def _title(source: Source, content: Content, node: Node, section: str, cell: bool) -> Iterator[Block]:
    raw = content.raw
    end = len(raw[: node.end - 1].rstrip()) - 1
    opening = {")": "("}.get(raw[end], raw[end])
    start = raw.rfind(opening, 0, end)
    while start > 0 and raw[start - 1] == "\\":
        start = raw.rfind(opening, 0, start)
    if start > node.start and node.value.title.strip():
        yield title_block(source, content.span(start + 1, end), opening, section, cell)


def title_block(source: Source, span: Span, opening: str, section: str, cell: bool = False) -> Block:
    """A link's title, as characters of the source, behind its opening mark."""
    return block(
        source,
        Role.ATTRIBUTE,
        span,
        list(_title_parts(source.text, span)),
        head="link title",
        place=Label(opening, cell),
        section=section,
        note="title of a link",
    )


def _title_parts(text: str, span: Span) -> Iterator[Part]:
    value = text[slice(*span)]
    found = [(m.span(), m[1]) for m in _ESCAPE.finditer(value) if m[1] not in "&\\"]
    found += [(m.span(), readable(value, m)) for m in references_in(value) if m[0].endswith(";")]
    found += [(m.span(), " ") for m in re.finditer(r"[ \t]*(?:\r\n?|\n)[ \t>]*", value)]
    at = 0
    for (start, end), shown in sorted(found):
        if at < start:
            yield Part(value[at:start], Span(span.start + at, span.start + start))
        yield Part(shown, Span(span.start + start, span.start + end))
        at = end
    if at < len(value):
        yield Part(value[at:], Span(span.start + at, span.end))
