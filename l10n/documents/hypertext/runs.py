"""A run of words and inline tags as a block: edges trimmed, references read, codes paired."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from l10n.documents.fragment import Part, pairs
from l10n.documents.references import readable, references_in
from l10n.spans import Span

_BLANK = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_BLANKS = " \t\n\r\f"


def text_parts(text: str, start: int, end: int) -> Iterator[Part]:
    """Words from ``start`` to ``end``: each run of white space is one blank, references are read."""
    at = start
    stretch = text[start:end]
    for found in references_in(stretch):
        yield from _words(text, at, start + found.start())
        at = start + found.end()
        yield Part(readable(stretch, found), Span(start + found.start(), at))
    yield from _words(text, at, end)


def plain_parts(text: str, start: int, end: int) -> Iterator[Part]:
    """As ``text_parts`` where a ``<`` is a character like any other: it is shown as ``&lt;``."""
    at = start
    while (found := text.find("<", at, end)) >= 0:
        yield from text_parts(text, at, found)
        at = found + 1
        yield Part("&lt;", Span(found, at))
    yield from text_parts(text, at, end)


def _words(text: str, start: int, end: int) -> Iterator[Part]:
    at = start
    for blank in _BLANK.finditer(text, start, end):
        if at < blank.start():
            yield Part(text[at : blank.start()], Span(at, blank.start()))
        yield Part(" ", Span(*blank.span()))
        at = blank.end()
    if at < end:
        yield Part(text[at:end], Span(at, end))


def trimmed(parts: Sequence[Part]) -> list[Part]:
    """The parts without the codes and blanks at either end that no sentence needs; [] where no words are left."""
    seen = [i for i, part in enumerate(parts) if part.content or (not part.kind and part.text.strip(_BLANKS))]
    if not seen:
        return []
    low, high = seen[0], seen[-1]
    partner = pairs(parts)
    done_low, done_high = low, low - 1
    while done_low > low or done_high < high:
        index = done_high + 1 if done_high < high else done_low - 1
        done_low, done_high = min(done_low, index), max(done_high, index)
        if index in partner:
            low, high = min(low, partner[index]), max(high, partner[index])
    kept = list(parts[low : high + 1])
    return _without_blanks(kept)


def _without_blanks(parts: list[Part]) -> list[Part]:
    while parts and not parts[0].kind and not parts[0].text.strip(_BLANKS):
        del parts[0]
    first = parts[0]
    if not first.kind and first.text[0] in _BLANKS:
        cut = len(first.text) - len(first.text.lstrip(_BLANKS))
        parts[0] = Part(first.text[cut:], Span(first.span.start + cut, first.span.end))
    last = parts[-1]
    if not last.kind and last.text[-1] in _BLANKS:
        cut = len(last.text) - len(last.text.rstrip(_BLANKS))
        parts[-1] = Part(last.text[: len(last.text) - cut], Span(last.span.start, last.span.end - cut))
    return parts
