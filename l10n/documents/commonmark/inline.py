"""The inline content of a leaf as parts: words, readable markers, numbered codes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from l10n.documents.codes import Mark, structure
from l10n.documents.commonmark.content import Content
from l10n.documents.commonmark.definitions import BRACKETS, normalised
from l10n.documents.commonmark.place import Prose
from l10n.documents.commonmark.tree import Node, inline_nodes
from l10n.documents.fragment import READABLE, Part
from l10n.documents.hypertext.elements import VOID
from l10n.documents.references import REFERENCE, readable, reads_as
from l10n.errors import DocumentError
from l10n.spans import Span

_FOREIGN = re.compile(
    r"\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\}|\{/\*[^\n]{0,500}?\*/\}|\{:[^{}\n]{1,200}\}|\{ ?[.#][^{}\n]{1,200}\}"
    r"|\{ [a-z-]{1,40}(?:=[^{}\n]{0,200})? ?\}|\{[A-Za-z_][\w.-]{0,60}(?:=[^{}\n]{0,200})?\}"
    r"|\$\$[^$]{1,2000}\$\$|(?<![\\\w])\$(?![\s$])(?P<formula>[^$`\n]{1,300})(?<!\s)\$(?![\w$])"
)
"""What the dialects put into text beside Markdown: shortcodes, includes, attribute lists, comments, formulas."""
_FORMULA = re.compile(r"[\\^_={}+<>|]|\A.{1,3}\Z")
_EMOJI = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,60}:(?!\w)")
_SPECIAL = re.compile(r"\\[!-/:-@\[-`{-~]|&")
_KEPT_ESCAPES = frozenset("\\`*_[]<{}~$&()!")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_CODE_SPAN = re.compile(r"`[^`]*`")
_TO_TRANSLATE = 'its words are translated with dialect = "mkdocs"'
_HIDDEN = "\ue000"
MARKED = re.compile(r"[\\`*_\[\]<&~${}:\n](?:(?<![:\n])|(?<=:)(?=[a-z])|(?<=  \n))")
"""Without a mark, ``:`` before a letter or a hard break, a leaf is words alone. One set of characters first: the search is three times as fast."""


def foreign(raw: str) -> list[tuple[int, int]]:
    """Where a text has something that is not Markdown's; dollars count as signs of money but around a formula."""
    if "{" not in raw and "$" not in raw:
        return []
    found = _FOREIGN.finditer(raw)
    return [match.span() for match in found if match["formula"] is None or _FORMULA.search(match["formula"])]


def masked(raw: str) -> str:
    """The same text with what is not Markdown's hidden from it, but for its first and last character."""
    pieces: list[str] = []
    at = 0
    for start, end in foreign(raw):
        pieces += raw[at : start + 1], _HIDDEN * (end - start - 2)
        at = end - 1
    return "".join(pieces) + raw[at:]


def parts_of(
    content: Content,
    nodes: Sequence[Node],
    start: int = 0,
    end: int | None = None,
    *,
    labels: bool = True,
    literal: bool = False,
) -> list[Part]:
    """All parts of a leaf from ``start`` to ``end``, in order. ``nodes`` are those of its masked text there.

    Without ``labels``, a link by its label alone is a code with its words: these stay as they are. With
    ``literal``, escapes and references stay too.
    """
    raw = content.raw if end is None else content.raw[:end]
    parts: list[Part] = []
    at = start
    for begin, stop, part in sorted(_marks(content, raw, nodes, start, labels), key=lambda mark: mark[0]):
        if begin < at:
            continue
        parts += words(content, raw, at, begin, literal=literal)
        parts.append(part)
        at = stop
    return [*parts, *words(content, raw, at, len(raw), literal=literal)]


def parse(text: str, place: Prose) -> list[Part]:
    """The parts of a leaf that would stand at a place; DocumentError where it would not be one leaf."""
    content = Content()
    content.add(text, 0)
    nodes = inline_nodes(masked(text), place.definitions, place.footnotes)
    if nodes is None:
        raise DocumentError("this would not stay one paragraph")
    return parts_of(content, nodes, labels=place.labels)


def reads_alike(parts: Sequence[Part], marks: Sequence[Mark], parse: Callable[[str], Sequence[Mark]]) -> bool:
    """Whether parts still have their marks when their words stand in Markdown as they are shown.

    Only an escape or a reference shown as a character of ASCII can make markup of what was none.
    """
    if not any(not p.kind and len(p.text) == 1 and p.span.end - p.span.start > 1 and p.text.isascii() for p in parts):
        return True
    return structure(parse("".join(p.data or p.text for p in parts))) == structure(marks)


def marks_of(parts: Sequence[Part]) -> tuple[Mark, ...]:
    """The codes among parts as the gate compares them."""
    return tuple(Mark(part.kind, part.text or part.data, part.name, part.shape or part.data) for part in parts if part.kind)


def words(content: Content, raw: str, start: int, end: int, *, literal: bool = False) -> Iterator[Part]:
    """Words between codes: references read, and escapes that only stand there for their block's sake."""
    if start >= end:
        return
    at = start
    for cut in [*content.cuts(start, end), end]:
        yield from (Part(raw[at:cut], content.span(at, cut)),) if literal else _alike(content, raw, at, cut)
        at = cut


def _alike(content: Content, raw: str, start: int, end: int) -> Iterator[Part]:
    at = start
    for found in _SPECIAL.finditer(raw, start, end):
        if found.start() < at:
            continue
        text, stop = found[0][1:], found.end()
        if found[0] == "&":
            reference = REFERENCE.match(raw, found.start(), end)
            if reference is None or not reference[0].endswith(";") or reads_as(reference[0]) == reference[0]:
                continue
            text, stop = readable(raw, reference), reference.end()
            if text == reference[0]:
                continue
        elif text in _KEPT_ESCAPES:
            continue
        if at < found.start():
            yield Part(raw[at : found.start()], content.span(at, found.start()))
        yield Part(text, content.span(found.start(), stop))
        at = stop
    if at < end:
        yield Part(raw[at:end], content.span(at, end))


Marks = Iterator[tuple[int, int, Part]]


def _marks(content: Content, raw: str, nodes: Sequence[Node], begin: int, labels: bool) -> Marks:
    """Codes with their place in ``raw``, in no order; one inside another is left to the outer one."""
    until = 0
    spell_out = _ambiguous(raw, nodes)
    for index, node in enumerate(nodes):
        if node.start < until:
            continue
        whole = _opaque_end(nodes, index)
        if whole:
            until = whole
            yield _mark(content, raw, node.start, whole, name="kept", content_=True)
        elif node.kind in ("Emph", "Strong", "Strikethrough"):
            yield _mark(content, raw, node.start, node.inner[0], "open", name=node.kind)
            yield _mark(content, raw, *(node.inner[1], node.end), "close", name=node.kind)
        elif node.kind == "Link" and not labels and _by_words(raw, node):
            until = node.end
            note = f"link {raw[node.start : node.end]}; {_TO_TRANSLATE}"
            yield _mark(content, raw, node.start, node.end, name="Link", content_=True, numbered=True, note=note)
        elif node.kind == "Link" and not raw.startswith("<", node.start):
            yield from _link(content, raw, node, spell_out)
        elif node.kind == "LineBreak":
            span = Span(content.at(node.start), content.at(node.end))
            part = Part("\n", span, "alone", data="\\\n", shape="break", name="break", note="line break")
            yield node.start, node.end, part
        elif node.kind == "HtmlInline":
            yield _html(content, raw, node)
        else:
            until = node.end
            yield _alone(content, raw, node)
    for start, end in foreign(raw):
        yield _mark(content, raw, start, end, content_=_is_word(raw[start:end]))
    if ":" in raw:
        yield from (_mark(content, raw, *found.span(), content_=True) for found in _EMOJI.finditer(raw, begin))


def _is_word(code: str) -> bool:
    """Whether readers see something of a dialect's code: not of a comment or of an attribute list."""
    return not code.startswith(("{/*", "{:", "{#", "{.", "{ "))


def _mark(
    content: Content,
    raw: str,
    start: int,
    end: int,
    kind: str = "alone",
    *,
    name: str = "",
    shape: str = "",
    content_: bool = False,
    numbered: bool = False,
    note: str = "",
) -> tuple[int, int, Part]:
    data = raw[start:end]
    shown = "" if numbered or len(data) > READABLE or "\n" in data else data
    shape = shape or (name if kind != "alone" else data)
    part = Part(shown, content.span(start, end), kind, data=data, shape=shape, name=name, note=note or data[:200], content=content_)
    return start, end, part


def _alone(content: Content, raw: str, node: Node) -> tuple[int, int, Part]:
    """Code, an image, an address in angle brackets, a footnote's reference."""
    if node.kind == "Image":
        shape = f"image {node.value.url} {bool(node.value.title)}"
        return _mark(content, raw, node.start, node.end, name="Image", shape=shape, numbered=True, note=f"image {raw[node.start:node.end]}"[:200])
    return _mark(content, raw, node.start, node.end, name=node.kind, content_=node.kind != "FootnoteReference")


def _html(content: Content, raw: str, node: Node) -> tuple[int, int, Part]:
    found = _TAG.match(raw, node.start)
    if found is None:
        return _mark(content, raw, node.start, node.end, numbered=True)
    name = found[2].lower()
    alone = name in VOID or raw[node.end - 2] == "/"
    kind = "alone" if alone else "close" if found[1] else "open"
    plain = node.end - node.start <= len(name) + 4
    return _mark(content, raw, node.start, node.end, kind, name=f"<{name}>", shape=tag_shape(raw[node.start : node.end]), numbered=not plain)


def tag_shape(tag: str) -> str:
    """A tag in Markdown as it must come back: without the values of attributes that are prose."""
    if "=" not in tag:
        return tag
    from l10n.documents.hypertext.attributes import by_name, shape_of
    from l10n.documents.hypertext.tokens import tokens

    token = next(tokens(tag, 0, len(tag)))
    return shape_of(token, by_name(tag, token)) if token.kind == "open" else tag


def _is_short(raw: str, node: Node) -> bool:
    """Whether a link has no address and no label but its own words: ``[label]`` or ``[label][]``."""
    return raw[node.end - 1] == "]" and node.end - node.inner[1] <= 3


def _by_words(raw: str, node: Node) -> bool:
    """Whether a link is found by words that a translation changes."""
    if node.kind != "Link" or not _is_short(raw, node):
        return False
    return any(map(str.isalpha, _CODE_SPAN.sub("", raw[slice(*node.inner)])))


def _within(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether one of the spans, which are in order, holds another; of nested ones the outermost counts."""
    index = bisect_right(spans, (start, end)) - 1
    return any(begin <= start and end <= stop for begin, stop in spans[max(0, index - 8) : index + 2])


def _ambiguous(raw: str, nodes: Sequence[Node]) -> bool:
    """Whether a link found by its words could be taken for another one, or for words in brackets."""
    found = [node for node in nodes if _by_words(raw, node)]
    if len(found) != 1:
        return len(found) > 1
    links = [(node.start, node.end) for node in nodes if node.kind in ("Link", "Image", "FootnoteReference", "Code")]
    groups = (match.span() for match in BRACKETS.finditer(raw))
    return any(not _within(at, end, links) for at, end in groups)


def _link(content: Content, raw: str, node: Node, spell_out: bool) -> Marks:
    """A link's two codes: the opening bracket, and all from the closing one on.

    A link by its label has the label in its shape: its words may change, the label not. With ``spell_out``,
    a label that is the link's own words is shown behind them (``[label][label]``), so that a translation can
    tell several such links apart.
    """
    close = node.inner[1]
    if raw[close : close + 1] != "]" or node.inner[0] != node.start + 1:
        yield _mark(content, raw, node.start, node.end, name="Link", content_=True)
        return
    short = _is_short(raw, node)
    copied = (node.inner[0], close) if short else (close + 2, node.end - 1)
    target = raw[slice(*copied)]
    by_label = raw[node.end - 1] == "]"
    shape = f"link to {normalised(target)}" if by_label else f"link {node.value.url} {bool(node.value.title)}"
    shown = f"][{target}]" if short and spell_out and _by_words(raw, node) else raw[close : node.end]
    long = len(target) > READABLE or (bool(node.value.title) and not by_label) or "{" in target
    numbered = long and shown != "]" and shown != "][]"
    part = Part(
        "" if numbered else shown,
        content.span(close, node.end),
        "close",
        data=target if numbered else raw[close : node.end],
        shape=shape,
        name="Link",
        note=f"link to {target}"[:200],
        content=by_label,
        before=shown[:2],
        after=shown[-1],
        copied=content.span(*copied) if numbered else None,
    )
    yield _mark(content, raw, node.start, node.start + 1, "open", name="Link", shape="Link", content_=by_label)
    yield close, node.end, part


def _opaque_end(nodes: Sequence[Node], index: int) -> int:
    """Where an element of HTML that is not to be translated ends; 0 where the node starts none."""
    tag = nodes[index].value
    if nodes[index].kind != "HtmlInline" or not isinstance(tag, str):
        return 0
    if tag.startswith("<!--") and tag[4:-3].strip() == "l10n:keep":
        ends = (n.end for n in nodes[index + 1 :] if n.kind == "HtmlInline" and str(n.value)[4:-3].strip() == "l10n:end")
        return next(ends, 0)
    found = _TAG.match(tag)
    if found and not found[1] and re.search(r"\stranslate\s*=\s*[\"']?no\b", tag, re.IGNORECASE):
        closing = f"</{found[2].lower()}"
        return next((n.end for n in nodes[index + 1 :] if n.kind == "HtmlInline" and str(n.value).lower().startswith(closing)), 0)
    return 0
