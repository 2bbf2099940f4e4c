"""Markdown's texts: regions parsed, leaves cut into blocks, with what is nested in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, repeat
from operator import add, itemgetter

from l10n.documents.codes import Mark, structure
from l10n.documents.commonmark.content import Content, of_cell, of_lines
from l10n.documents.commonmark.definitions import definition_at, labels_in, normalised
from l10n.documents.commonmark.dialect import Line, Region, regions
from l10n.documents.commonmark.inline import MARKED, marks_of, masked, parse, parts_of, reads_alike, words
from l10n.documents.commonmark.nested import nested_blocks, title_block
from l10n.documents.commonmark.place import Prose
from l10n.documents.commonmark.tree import Leaf, Node, inline_nodes, tree_of
from l10n.documents.directives import Directives
from l10n.documents.fragment import Inline, Part, block, has_words
from l10n.documents.fragment import words as plain
from l10n.documents.hypertext.reader import Reader as HtmlReader
from l10n.documents.hypertext.runs import trimmed
from l10n.documents.hypertext.tokens import tokens
from l10n.documents.model import Block, Expected, Role
from l10n.documents.related import is_related_label
from l10n.spans import Source, Span

_LINE_END = re.compile(r"\r\n?|\n")
_EXPRESSION = re.compile(r"\{/\*(.*)\*/\}", re.DOTALL)
_BEFORE_LABEL = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_ALERT = re.compile(r"\[![A-Za-z]+\][ \t]*([^\r\n]*)")
_HEADINGS = (Role.TITLE, Role.HEADING)
_LINK = re.compile(r"\[([^\\`*_\[\]<>&~${}\n]+)\]\(([A-Za-z0-9/._#?=%+-]{1,32})\)")
"""Words in a link whose address is short and written without escapes."""
_PLAIN = {kind: Prose(kind) for kind in ("paragraph", "heading", "cell", "inside")}
_SYNTAX = {kind: Inline((), {}, "", place) for kind, place in _PLAIN.items()}
_SHAPES = {kind: (kind,) for kind in _PLAIN}
"""The syntax and the shape of words alone, the same for all."""


class Reader:
    """Reads one Markdown source from a character on; ``blocks`` and ``shape`` hold what was found, ``markup`` where
    raw HTML lies: in ``unquoted``, which is the source without the marks of block quotes inside it.

    ``dialect`` is ``mkdocs``, ``none``, or ``auto``: then a dialect's blocks are read too, but their links by
    label keep their words, so that what plain CommonMark takes for code keeps its markup. Words alone that are
    ``expected`` are taken out of there and are no block.
    """

    def __init__(self, source: Source, start: int, *, dialect: object = "auto", expected: Expected | None = None) -> None:
        self._source = source
        self._text = source.text
        self._definitions: dict[str, str] = {}
        self._footnotes: set[str] = set()
        self._directives = Directives()
        self._section = ""
        self.blocks: list[Block] = []
        self.shape: list[str] = []
        self.markup: list[Span] = []
        self.unquoted = source
        self._tasks: list[tuple[int, Region, Leaf] | tuple[int, None, Span]] = []
        self._expected = expected or {}
        self._careful = dialect == "auto"
        self._labels = True
        self._wide = source.encoding != "utf-8"
        for item in self._regions(start, dialect):
            if isinstance(item, Region):
                self._region(item)
            else:
                self._tasks.append((item.start, None, item))
        self._unquote()
        for task in sorted(self._tasks, key=itemgetter(0)):
            if task[1] is None:
                self._label(task[2])
                continue
            _, region, leaf = task
            self._labels = not (region.body and self._careful)
            if leaf.line != leaf.last_line or not self._words_alone(region, leaf):
                self._leaf(region, leaf)
        self.blocks.sort(key=lambda block: (block.span.start, -block.span.end))

    def _regions(self, start: int, dialect: object) -> Iterator[Region | Span]:
        lines = _lines(self._text, start)
        if dialect == "none":
            return iter([Region(tuple(lines), "\n".join(self._text[slice(*line)] for line in lines))])
        return regions(self._text, lines, modules=self._source.path.lower().endswith(".mdx"))

    def _region(self, region: Region) -> None:
        tree = tree_of(region.text)
        self.shape += tree.shape
        self._footnotes |= tree.footnotes
        lines = region.lines
        tasks = [(lines[leaf.line - 1].start + leaf.column - 1, region, leaf) for leaf in tree.leaves]
        self._tasks += tasks
        if "[" not in region.text:
            return
        covered = bytearray(len(lines) + 2)
        for start, _, leaf in tasks:
            covered[leaf.line : leaf.last_line + 1] = b"\1" * (leaf.last_line + 1 - leaf.line)
            if self._text.startswith("[", start) and (leaf.kind == "Paragraph" or leaf.underlined):
                self._define(start, lines[leaf.last_line - 1].end)
        at = 0
        for number, line in enumerate(lines, 1):
            if covered[number] or line.start < at or "[" not in self._text[line.start : line.end]:
                continue
            prefix = _BEFORE_LABEL.match(self._text, line.start, line.end)
            at = self._define(prefix.end() if prefix else line.start, line.end)

    def _define(self, at: int, end: int) -> int:
        """Take in the definitions that start at a character; gives the character after them and their line ends."""
        while at < end and (found := definition_at(self._text, at)) is not None:
            self._definitions.setdefault(found.label, f"[{found.label}]: u")
            if found.title is not None and self._text[slice(*found.title)].strip():
                opening = self._text[found.title.start - 1]
                self.blocks.append(title_block(self._source, found.title, opening, ""))
            at = found.end
            while at < end and self._text[at] in " \t\r\n>":
                at += 1
        return at

    def _leaf(self, region: Region, leaf: Leaf) -> None:
        if leaf.kind == "HtmlBlock":
            self._html(region, leaf)
        elif leaf.kind == "AlertTitle":
            line = region.lines[leaf.line - 1]
            title = _ALERT.search(self._text, *line)
            if title is not None:
                self._emit(of_lines(self._text, [Span(*title.span(1))]), "inside", Role.HEADING)
        elif leaf.kind == "TableCell":
            line = region.lines[leaf.line - 1]
            # a row with too few cells is filled up with empty ones, which comrak places behind the line's end
            content = of_cell(self._text, line.start + leaf.column - 1, min(line.start + leaf.last_column, line.end))
            self._emit(content, "cell", Role.CELL)
        elif leaf.kind == "Heading":
            content = _heading(self._text, self._content_lines(region, leaf), leaf.underlined)
            kind = "paragraph" if leaf.underlined else "heading"
            self._emit(content, kind, Role.TITLE if leaf.level == 1 else Role.HEADING)
        elif leaf.kind == "Paragraph":
            self._emit(of_lines(self._text, self._content_lines(region, leaf)), "paragraph", self._role(leaf))

    def _words_alone(self, region: Region, leaf: Leaf) -> bool:
        """Take in a paragraph or heading of one line, if it is words alone, as most are: what ``_emit`` makes of it, but at once."""
        start, end = region.lines[leaf.line - 1]
        start += leaf.column - 1
        section = self._section
        if leaf.kind == "Paragraph":
            kind, role = "paragraph", self._role(leaf) if leaf.around else Role.PARAGRAPH
        elif leaf.kind == "Heading":
            kind, role, section = "heading", Role.TITLE if leaf.level == 1 else Role.HEADING, ""
            start, end = _heading_span(self._text, start, end)
        else:
            return False
        text = self._text[start:end].rstrip(" \t")
        if MARKED.search(text) or "://" in text or not text.strip():
            return kind == "paragraph" and text[:1] == "[" and self._link_alone(start, text, role)
        if self._expected and self._expected.get(first := self._source.byte(start)) == (text, _SHAPES[kind]):
            del self._expected[first]
            return True
        span = self._bytes(start, text)
        self._take(Block(role, span, text, ((0, span.start),), section, shape=_SHAPES[kind], syntax=_SYNTAX[kind]), text)
        return True

    def _link_alone(self, start: int, text: str, role: Role) -> bool:
        """The same for a line that is one link around words alone, as in lists of links."""
        found = None if self._definitions or self._footnotes else _LINK.fullmatch(text)
        if found is None or MARKED.search(found[1]) or "://" in found[1] or found[1] != found[1].strip():
            return False
        words, target = found[1], found[2]
        marks = (Mark("open", "[", "Link", "Link"), Mark("close", f"]({target})", "Link", f"link {target} False"))
        place = Prose("paragraph", "[", f"]({target})", marks, length=len(text), labels=self._labels)
        span, frame = self._bytes(start + 1, words), self._bytes(start, text)
        shape = ("paragraph", *structure(marks))
        syntax = Inline((), {}, "", place)
        self._take(Block(role, span, words, ((0, span.start),), self._section, shape=shape, syntax=syntax, frame=frame), words)
        return True

    def _bytes(self, start: int, text: str) -> Span:
        """The bytes of a text that stands at a character of the source."""
        first = self._source.byte(start)
        return Span(first, first + (len(text) if text.isascii() and not self._wide else len(self._source.encode(text))))

    def _content_lines(self, region: Region, leaf: Leaf) -> list[tuple[int, int]]:
        """The characters of a leaf's lines, without the prefixes of its containers and definitions before it."""
        first = region.lines[leaf.line - 1]
        lines = [(first.start + leaf.column - 1, first.end)]
        last = leaf.last_line - leaf.underlined
        for line in region.lines[leaf.line : last]:
            prefix = _prefix(leaf.quotes).match(self._text, line.start, line.end)
            lines.append((prefix.end() if prefix else line.start, line.end))
        if (leaf.kind != "Paragraph" and not leaf.underlined) or not self._text.startswith("[", lines[0][0]):
            return lines
        at = lines[0][0]
        while (found := definition_at(self._text, at)) is not None:
            rest = [line for line in lines if line[0] > found.end]
            if not rest:
                break
            lines, at = rest, rest[0][0]
        return lines

    def _role(self, leaf: Leaf) -> Role:
        around = set(leaf.around)
        if around & {"Item", "TaskItem"}:
            return Role.RELATED if is_related_label(self._section) else Role.ITEM
        if around & {"DescriptionTerm", "DescriptionDetails"}:
            return Role.ITEM
        return Role.QUOTATION if "BlockQuote" in around else Role.PARAGRAPH

    def _label(self, span: Span) -> None:
        """The title of a dialect's block, between quotes or behind its name."""
        content = Content()
        content.add(self._text[slice(*span)], span.start)
        quote = self._text[span.start - 1]
        self._emit(content, "inside", Role.HEADING, quote=quote if quote in "\"[" else "")

    def _unquote(self) -> None:
        """Raw HTML in block quotes is read from a text of the same length with blanks for the marks before its lines."""
        quoted = [(region, leaf) for _, region, leaf in self._tasks if isinstance(leaf, Leaf) and leaf.kind == "HtmlBlock" and leaf.quotes and region]
        spans = sorted(
            Span(line.start, prefix.end())
            for region, leaf in quoted
            for line in region.lines[leaf.line : leaf.last_line]
            if (prefix := _prefix(leaf.quotes).match(self._text, line.start, line.end))
        )
        if not spans:
            return
        pieces: list[str] = []
        at = 0
        for span in spans:
            pieces += self._text[at : span.start], " " * (span.end - span.start)
            at = span.end
        self.unquoted = replace(self._source, text="".join(pieces) + self._text[at:])

    def _html(self, region: Region, leaf: Leaf) -> None:
        """A block of raw HTML."""
        first, last = region.lines[leaf.line - 1], region.lines[leaf.last_line - 1]
        span = Span(first.start + leaf.column - 1, last.end)
        self.markup.append(span)
        source = self.unquoted if leaf.quotes else self._source
        reader = HtmlReader(source, section=self._section, directives=self._directives, spelt=False)
        self.blocks += reader.read(tokens(source.text, *span))

    def _emit(self, content: Content, kind: str, role: Role, quote: str = "") -> None:
        """The blocks of a leaf: its words, and what is nested in its codes."""
        raw = content.raw
        expression = _EXPRESSION.fullmatch(raw) if raw.startswith("{/*") else None
        if expression is not None:
            self._directives.take(expression[1])
        if expression is not None or not raw.strip():
            return
        if not MARKED.search(raw):
            if content.alike and not quote:
                self._add([Part(raw, content.span(0, len(raw)))], _PLAIN[kind], role)
                return
            nodes: Sequence[Node] = ()
            parts = list(words(content, raw, 0, len(raw)))
            joints = _joints(self._source, content)
            place = Prose(kind, joints=joints, length=len(raw), quote=quote)
        else:
            definitions = {n: self._definitions[n] for n in map(normalised, labels_in(raw)) if n in self._definitions}
            footnotes = frozenset(n[1:] for n in labels_in(raw) if n[:1] == "^" and n[1:] in self._footnotes)
            found = inline_nodes(masked(raw), definitions, footnotes)
            if found is None:
                return
            nodes = found
            parts = parts_of(content, nodes, labels=self._labels)
            joints = _joints(self._source, content)
            place = Prose(kind, "", "", marks_of(parts), definitions, footnotes, joints, len(raw), quote, self._labels)
            if not reads_alike(parts, place.marks, lambda text: marks_of(parse(text, place))):
                parts = parts_of(content, nodes, labels=self._labels, literal=True)
        kept = trimmed(parts)
        skipped = self._directives.off or self._directives.skip
        if kept and has_words(kept):
            self._block(content, parts, kept, place, role)
        self.markup += [content.span(node.start, node.end) for node in nodes if node.kind == "HtmlInline"]
        if nodes and not skipped:
            self.blocks += nested_blocks(self._source, content, nodes, self._section, kind == "cell")

    def _block(self, content: Content, parts: Sequence[Part], kept: Sequence[Part], place: Prose, role: Role) -> None:
        span = Span(kept[0].span.start, kept[-1].span.end)
        if len(kept) < len(parts):
            raw = content.raw
            lead, tail = raw[: content.offset(span.start)], raw[content.offset(span.end - 1) + 1 :]
            place = replace(place, lead=lead, tail=tail)
        self._add(kept, place, role, parts if len(kept) < len(parts) else ())

    def _add(self, parts: Sequence[Part], place: Prose, role: Role, frame: Sequence[Part] = ()) -> None:
        made = block(
            self._source,
            role,
            Span(parts[0].span.start, parts[-1].span.end),
            parts,
            head=place.kind,
            place=place,
            section="" if role in _HEADINGS else self._section,
            frame=frame,
        )
        self._take(made, plain(parts))

    def _take(self, made: Block, words: str) -> None:
        """Take in a block as the writer's directives want it; ``words`` are its text without codes."""
        found = self._directives.apply(made)
        if found is None:
            return
        if made.role in _HEADINGS:
            self._section = words
        self.blocks.append(found)


def _joints(source: Source, content: Content) -> tuple[tuple[int, Span], ...]:
    return tuple((offset, source.bytes_of(span)) for offset, span in content.joints)


def _lines(text: str, start: int) -> list[Line]:
    """All lines from a character on, without their ends: LF, CRLF or CR (CommonMark 2.1)."""
    if "\r" not in text:
        lengths = list(map(len, text[start:].split("\n")))
        starts = list(accumulate(map(add, lengths, repeat(1)), initial=start))
        return list(map(Line, starts, map(add, starts, lengths)))
    lines: list[Line] = []
    for end in _LINE_END.finditer(text, start):
        lines.append(Line(start, end.start()))
        start = end.end()
    return [*lines, Line(start, len(text))]


@cache
def _prefix(quotes: int) -> re.Pattern[str]:
    """What stands before a paragraph's further lines inside so many block quotes."""
    return re.compile(rf"(?:[ \t]*>){{0,{min(quotes, 999)}}}[ \t]*")


def _heading(text: str, lines: list[tuple[int, int]], underlined: bool) -> Content:
    """The content of a heading, without the number signs around one of the ATX kind (CommonMark 4.2)."""
    if underlined:
        return of_lines(text, lines)
    return of_lines(text, [_heading_span(text, *lines[0])])


def _heading_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The characters of an ATX heading's content on a line."""
    line = text[start:end].strip(" \t")
    bare = line.lstrip("#").strip(" \t")
    without = bare.rstrip("#")
    if without != bare and (not without or without[-1] in " \t"):
        bare = without.rstrip(" \t")
    at = text.index(bare, start + len(line) - len(line.lstrip("#"))) if bare else start
    return at, at + len(bare)
