"""HTML: the texts of a page, its titles and descriptions, and the attributes that a reader sees or hears."""

from __future__ import annotations

from collections.abc import Mapping

from l10n.documents.fragment import Inline
from l10n.documents.hypertext.attributes import Quote, write_value
from l10n.documents.hypertext.charset import declared_encoding
from l10n.documents.hypertext.jsonld import JsonString, write_json
from l10n.documents.hypertext.locale import locale_edits
from l10n.documents.hypertext.reader import Reader
from l10n.documents.hypertext.tokens import tokens
from l10n.documents.hypertext.write import write_inline
from l10n.documents.model import Block, Document, Expected, Format, Piece
from l10n.documents.references import restored
from l10n.spans import Source


def read(source: Source, settings: Mapping[str, object]) -> Document:
    """Read a page as browsers do: any text can be read, however badly its tags are nested."""
    return reread(source, settings, {})


def reread(source: Source, settings: Mapping[str, object], expected: Expected) -> Document:
    """Read a page as ``read`` does, but for blocks that are ``expected``: these are taken out of there."""
    blocks = Reader(source, expected=expected).read(tokens(source.text, 0, len(source.text), leaves=True))
    return Document(source, "html", tuple(blocks), dict(settings))


def write(document: Document, block: Block, text: str) -> tuple[Piece, ...]:
    """The pieces of a translation of HTML, in a page or in Markdown; DocumentError for codes or tags that differ from the source's."""
    syntax = block.syntax
    assert isinstance(syntax, Inline)
    if isinstance(syntax.place, Quote):
        return (restored(write_value(syntax.place, text), syntax.references),)
    if isinstance(syntax.place, JsonString):
        return (write_json(text, ascii=not document.source.unicode),)
    return write_inline(block, syntax, text)


FORMAT = Format(
    name="html",
    extensions=("html", "htm", "xhtml"),
    read=read,
    write=write,
    settings={},
    localise=locale_edits,
    declared=declared_encoding,
    reread=reread,
)
