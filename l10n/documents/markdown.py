"""Markdown: CommonMark with tables, footnotes, definition lists, alerts and mathematics, and the dialects of the wild."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from l10n.documents import html
from l10n.documents.commonmark.limits import refuse_towers
from l10n.documents.commonmark.place import Label, Prose
from l10n.documents.fragment import Inline
from l10n.documents.hypertext.locale import NAMED, tag_edits, tags_of
from l10n.documents.hypertext.tokens import tokens
from l10n.documents.matter.read import language_edits, matter_blocks, matter_of
from l10n.documents.matter.scalars import Scalar, write_scalar
from l10n.documents.model import Block, Document, Edit, Expected, Format, Piece
from l10n.documents.references import restored
from l10n.spans import Source


def read(source: Source, settings: Mapping[str, object]) -> Document:
    """Read Markdown. DocumentError, with line and column, for front matter or nesting that nobody can read.

    Setting ``dialect``: ``auto`` reads the blocks of MkDocs and Docusaurus where they look like such, with care;
    ``mkdocs`` translates all in them; ``none`` reads CommonMark alone. Setting ``front-matter``: keys whose texts are
    translated beside the usual ones, as ``l10n.documents.matter.keys.chosen`` has them.
    """
    return reread(source, settings, {})


def reread(source: Source, settings: Mapping[str, object], expected: Expected) -> Document:
    """Read Markdown as ``read`` does, but for blocks that are ``expected``: these are taken out of there."""
    from l10n.documents.commonmark.reader import Reader

    refuse_towers(source)
    matter, names = matter_of(source), settings.get("front-matter")
    blocks = matter_blocks(source, matter, names if isinstance(names, list | tuple) else ()) if matter else ()
    reader = Reader(source, matter.end if matter else 0, dialect=settings.get("dialect", "auto"), expected=expected)
    return Document(source, "markdown", (*blocks, *reader.blocks), dict(settings), tuple(reader.shape))


def write(document: Document, block: Block, text: str) -> tuple[Piece, ...]:
    """The pieces of a block's translation; DocumentError for codes or markup that differ from the source's."""
    from l10n.documents.commonmark.write import write_label, write_prose

    syntax = block.syntax
    assert isinstance(syntax, Inline)
    if isinstance(syntax.place, Prose):
        return write_prose(block, syntax, syntax.place, text)
    if isinstance(syntax.place, Label):
        return (restored(write_label(syntax.place, text), syntax.references),)
    if isinstance(syntax.place, Scalar):
        return write_scalar(block, syntax.place, text)
    return html.write(document, block, text)


def localise(document: Document, source_locale: str, locale: str) -> Iterator[Edit]:
    """The edits for the language that front matter and raw HTML name."""
    matter = matter_of(document.source)
    start = matter.end if matter else 0
    if matter:
        yield from language_edits(document.source, matter, source_locale, locale)
    if not NAMED.search(document.source.text, start):
        return
    from l10n.documents.commonmark.reader import Reader

    reader = Reader(document.source, start, dialect=document.settings.get("dialect", "auto"))
    tags = [tag for span in sorted(reader.markup) for tag in tags_of(reader.unquoted.text, tokens(reader.unquoted.text, *span))]
    yield from tag_edits(document.source, tags, [source_locale], locale)


FORMAT = Format(
    name="markdown",
    extensions=("md", "markdown", "mdx", "mkd"),
    read=read,
    write=write,
    settings={"dialect": ("auto", "mkdocs", "none"), "front-matter": ()},
    localise=localise,
    reread=reread,
)
