"""A translation written as HTML: codes copied from the source, words escaped, markup that was not there refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from l10n.documents.codes import Mark, compare
from l10n.documents.fragment import READABLE, Inline
from l10n.documents.model import Block, Piece
from l10n.documents.references import escaped_text, restored
from l10n.errors import DocumentError

_CODE = re.compile(r"\{/?\d{1,9}\}|<(?:/?[A-Za-z][^<>]*>|!--|[!?])")

_SPECIAL = re.compile(r"[<&{\r\n]")
_BREAK = re.compile(r"[ \t]*[\r\n]+[ \t]*")


def write_inline(block: Block, syntax: Inline, text: str) -> tuple[Piece, ...]:
    """The pieces of a translated run of HTML: words as text, codes as spans of the source.

    Raises DocumentError where codes are lost, doubled, invented or crossed, or where a tag stands that the
    source has not.
    """
    if not syntax.marks and not syntax.references and not _SPECIAL.search(text):
        return (text,)  # words in the place of words: there is nothing to put back and nothing to escape
    text = _BREAK.sub(" ", text)
    known = {mark.text: mark for mark in syntax.marks}
    places = {code.text: code.source for code in block.codes}
    found = list(_cut(text, known, block.text))
    compare(syntax.marks, [known[piece] for piece, is_code in found if is_code])
    return tuple(places[piece] if is_code else restored(escaped_text(piece, syntax.bare), syntax.references) for piece, is_code in found)


def _cut(text: str, known: Mapping[str, Mark], source: str) -> Iterator[tuple[str, bool]]:
    """Words and codes of a translation in order, each with whether it is a code."""
    lengths = sorted({len(code) for code in known}, reverse=True)
    at = begun = 0
    while (found := _CODE.search(text, at)) is not None:
        code = _known_at(text, found.start(), lengths, known)
        if code is None:
            _refuse_unless_text(found[0], source)
            at = found.end()
            continue
        if begun < found.start():
            yield text[begun : found.start()], False
        yield code, True
        at = begun = found.start() + len(code)
    if begun < len(text):
        yield text[begun:], False


def _known_at(text: str, at: int, lengths: Sequence[int], known: Mapping[str, Mark]) -> str | None:
    return next((text[at : at + n] for n in lengths if text[at : at + n] in known), None)


def _refuse_unless_text(found: str, source: str) -> None:
    """Braces with a number may be words, where the source has them as words too; a tag never is."""
    if found[0] == "{" and found in source:
        return
    what = "code" if found[0] == "{" else "tag"
    shown = found if len(found) <= 2 * READABLE else found[: 2 * READABLE] + "…"
    raise DocumentError(f"the {what} {shown} is not in the source", hint="write &lt; for a literal <" if what == "tag" else "")
