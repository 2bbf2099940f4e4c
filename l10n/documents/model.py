"""A document as blocks with roles and byte spans, and what a format offers.

The source bytes are the skeleton: a block says where a translatable text lies in them, and whatever no block
covers is copied. A format knows nothing of segments, locales' rules or catalogues.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from l10n.spans import Source, Span


class Role(StrEnum):
    """What a block is to a reader."""

    TITLE = "title"
    HEADING = "heading"
    SECTION = "section line"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    ITEM = "list item"
    RELATED = "related link"
    CELL = "table cell"
    CAPTION = "caption"
    ATTRIBUTE = "attribute"


_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code: markup inside a text that a translation must keep.

    ``text`` is what the translator sees (``{1}``, ``**``), ``data`` what stands in the document, ``span``
    its place in the block's text, in characters. ``kind`` is ``open``, ``close`` or ``alone`` (XLIFF's sc,
    ec, ph); ``note`` tells the translator what it is. ``source`` are its bytes in the source. Whether a translation
    may leave it out, repeat it, or have it elsewhere is said by ``can_delete``, ``can_copy`` and ``can_reorder`` (XLIFF 2.1,
    4.3.1); that a closing code follows its opening one goes without saying.
    """

    text: str
    data: str
    span: Span
    kind: str = "alone"
    note: str = ""
    source: Span = _NOWHERE
    can_delete: bool = False
    can_copy: bool = False
    can_reorder: bool = True


class Block(NamedTuple):
    """One translatable text of a document.

    ``span`` is in bytes of the source, ``text`` what a translator reads (lines joined, character references
    read, long codes shortened). ``anchors`` are pairs (offset in ``text``, byte of the source), in order:
    between two anchors, text and source run alike. ``section`` is the heading it stands under. ``protected``
    are spans of ``text`` that no sentence end may fall into. A block may lie inside a code of another one (an
    image's alternative text inside a paragraph); otherwise blocks are apart. ``shape`` is its structure (tags, link targets,
    markers) as a re-reading must find it again, for its bytes or, where given, for those of ``frame`` around them. ``syntax``
    is the format's own.
    """

    role: Role
    span: Span
    text: str
    anchors: tuple[tuple[int, int], ...]
    section: str = ""
    note: str = ""
    context: str = ""
    codes: tuple[Code, ...] = ()
    protected: tuple[Span, ...] = ()
    shape: tuple[object, ...] = ()
    syntax: object = None
    frame: Span | None = None

    @property
    def extent(self) -> Span:
        """The bytes whose structure ``shape`` tells: the block with the codes left out at its edges."""
        return self.frame or self.span


@dataclass(frozen=True, slots=True)
class Document:
    """A source file read: its blocks in reading order.

    ``settings`` are those that reading settled on (what "auto" turned out to be), so that a translation is
    read again the same way; ``shape`` is the structure outside all blocks.
    """

    source: Source
    format: str
    blocks: tuple[Block, ...]
    settings: Mapping[str, object]
    shape: tuple[object, ...] = ()

    def byte_at(self, block: Block, offset: int) -> int:
        """The byte of the source at a character offset of a block's text."""
        text_at, byte = block.anchors[bisect_right(block.anchors, offset, key=itemgetter(0)) - 1]
        if offset - text_at > _FAR:
            return self.source.byte(self.source.character(byte) + offset - text_at)
        return byte + len(self.source.encode(block.text[text_at:offset]))

    def bytes_of(self, block: Block, span: Span) -> Span:
        """The bytes of the source from the first to the last character of a span, not empty, of a block's text."""
        if len(block.anchors) == 1 and block.text.isascii() and self.source.encoding == "utf-8":
            shift = block.anchors[0][1] - block.anchors[0][0]
            return Span(span.start + shift, span.end + shift)
        last = self.byte_at(block, span.end - 1)
        return Span(self.byte_at(block, span.start), last + len(self.source.encode(block.text[span.end - 1])))


_FAR = 256
"""Characters after an anchor: beyond, the source knows better where they are than they are counted."""

Piece = str | Span
"""What a written block is made of: text, or a span of the source's bytes that is copied as it stands."""


class Edit(NamedTuple):
    """Put ``pieces`` in place of the bytes ``span`` of a source.

    Edits may nest: what lies inside another one's span is found again in a piece that copies it.
    """

    span: Span
    pieces: Sequence[Piece]


Expected = dict[int, tuple[object, tuple[object, ...]]]
"""What a built document should show: by the first byte of a block, its text, where that is words alone, and its shape."""


def _no_edits(document: Document, source_locale: str, locale: str) -> Iterable[Edit]:
    return ()


@dataclass(frozen=True, slots=True)
class Format:
    """A document format, as a module of this folder offers it by the name ``FORMAT``.

    ``read(source, settings)`` gives the document, and raises DocumentError with line and column for what the
    format does not allow; ``settings`` holds only names of ``settings``,
    and for each one of its words or, where it has none, a list of texts. ``write(document, block, text)``
    gives the pieces that take the place of the block's span for a translation: text escaped for its place, and
    codes as spans to copy; it raises DocumentError for a translation that cannot stand there. ``localise(document, source_locale, locale)`` gives the edits
    beside the blocks that a target locale asks for (``lang``, ``dir``). ``declared(data)`` names the encoding that
    bytes which are not UTF-8 say they are in, where the format has a way to write any character in it.
    ``reread(source, settings, expected)`` reads a built document as ``read`` does, but what is words alone and as
    expected it takes out of ``expected`` and makes no block of. ``name`` and ``extensions`` (without dot) are how a user calls it.
    """

    name: str
    extensions: tuple[str, ...]
    read: Callable[[Source, Mapping[str, object]], Document]
    write: Callable[[Document, Block, str], Sequence[Piece]]
    settings: Mapping[str, tuple[str, ...]]
    localise: Callable[[Document, str, str], Iterable[Edit]] = _no_edits
    declared: Callable[[bytes], str | None] | None = None
    reread: Callable[[Source, Mapping[str, object], Expected], Document] | None = None

    def accepts(self, name: str, value: object) -> bool:
        """Whether a setting may be so."""
        words = self.settings.get(name)
        if words:
            return value in words
        return words is not None and isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)

    @property
    def known_settings(self) -> list[str]:
        """Each setting with what it may be, for people."""
        return [f"{name} ({', '.join(words) or 'a list of texts'})" for name, words in self.settings.items()]
