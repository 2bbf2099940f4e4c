"""Blocks cut into segments. What no language writes otherwise (see ``worded``) is nobody's work and stays in the gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from unicodedata import category

from l10n.documents import Block, Document
from l10n.segmentation import split
from l10n.spans import Span
from l10n.units.codes import codes_in, renumbered, words_only
from l10n.units.model import Place, Segment, Unit

if TYPE_CHECKING:
    from l10n.segmentation import Rules


def units_of(
    document: Document,
    locale: str,
    *,
    rules: Rules | None = None,
    unit: str = "sentence",
    context: str = "none",
) -> list[Unit]:
    """The units of a document in reading order.

    ``locale`` is the document's language; ``unit`` is ``sentence`` or ``paragraph``; ``context`` is ``none``
    or ``role`` (the block's role as msgctxt; a context that a writer named in the document stands before
    either). Blocks with nothing to translate give no unit.
    """
    made = (_unit(document, block, locale, rules, unit, context) for block in document.blocks)
    return [found for found in made if found.segments]


def _unit(document: Document, block: Block, locale: str, rules: Rules | None, unit: str, context: str) -> Unit:
    texts = [block.text] if unit == "paragraph" else split(block.text, locale, rules=rules, protected=block.protected)
    spans, gaps, at = [], [""], 0
    for text in texts:
        before_end = text.rstrip()
        bare = before_end.lstrip()
        start = at + len(before_end) - len(bare)
        at += len(text)
        if not worded(words_only(bare, start, block.codes) if block.codes else bare):
            gaps[-1] += text
            continue
        if len(bare) < len(before_end):
            gaps[-1] += before_end[: len(before_end) - len(bare)]
        spans.append(Span(start, start + len(bare)))
        gaps.append(text[len(before_end) :])
    chosen = block.context or (block.role.value if context == "role" else "")
    return Unit(block, tuple(_segments(document, block, spans, chosen)), tuple(gaps))


def worded(text: str) -> bool:
    """Whether a locale has its own way to write a text: it holds a letter, or is an amount of money or a percentage.

    Bare figures are not asked for: a table of them would be a catalogue of them.
    """
    if any(map(str.isalpha, text)):
        return True
    return any(map(str.isdecimal, text)) and any(c in "%‰" or category(c) == "Sc" for c in text)


def _segments(document: Document, block: Block, spans: list[Span], context: str) -> Iterator[Segment]:
    if not spans:
        return
    path, role, whole = document.source.path, block.role.value, block.text
    line = document.source.line_of_byte(block.span.start)
    for index, span in enumerate(spans, 1):
        place = document.bytes_of(block, span)
        first = document.source.line_of_byte(place.start) if len(block.anchors) > 1 else line
        text, codes = renumbered(whole[span.start : span.end], span, codes_in(block.codes, span) if block.codes else ())
        yield Segment(text, context, codes, Place(path, first, role, block.section, index, len(spans)), place, block.note)
