"""Markdown: CommonMark with tables, footnotes, definition lists, alerts and mathematics, and the dialects of the wild."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from l10n.documents.commonmark.frontmatter import (
    Scalar,
    front_matter,
    front_matter_end,
    locale_lines,
    write_scalar,
)
from l10n.documents.commonmark.limits import refuse_towers
from l10n.documents.commonmark.place import Label, Prose
from l10n.documents.fragment import Inline
from l10n.documents.html import write_html
from l10n.documents.hypertext.locale import NAMED, tag_edits, tags_of
from l10n.documents.hypertext.tokens import tokens
from l10n.documents.model import Block, Document, Edit, Format, Piece
from l10n.documents.references import restored
from l10n.spans import Source


def read(source: Source, settings: Mapping[str, object]) -> Document:
    """Read Markdown. DocumentError, with line and column, for front matter or nesting that nobody can read.

    Setting ``dialect``: ``auto`` reads the blocks of MkDocs and Docusaurus where they look like such, with care;
    ``mkdocs`` translates all in them; ``none`` reads CommonMark alone.
    """
    from l10n.documents.commonmark.reader import Reader

    refuse_towers(source)
    start = front_matter_end(source)
    matter = list(front_matter(source, start)) if start else []
    reader = Reader(source, start, dialect=settings.get("dialect", "auto"))
    return Document(source, "markdown", (*matter, *reader.blocks), dict(settings), tuple(reader.shape))


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
        return (write_scalar(syntax.place, text),)
    return write_html(block, text)


def localise(document: Document, source_locale: str, locale: str) -> Iterator[Edit]:
    """The edits for the language that front matter and raw HTML name."""
    start = front_matter_end(document.source)
    yield from locale_lines(document.source, start, source_locale, locale)
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
    settings={"dialect": ("auto", "mkdocs", "none")},
    localise=localise,
)
