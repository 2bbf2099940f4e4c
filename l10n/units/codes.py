"""Inline codes of a segment: numbered from 1 in each, so that a sentence reads the same wherever it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from l10n.documents import Code
from l10n.spans import Span

_NUMBER = re.compile(r"\{(/?)(\d{1,9})\}")


def codes_in(codes: Sequence[Code], span: Span) -> Sequence[Code]:
    """The codes that lie in a span of their text; ``codes`` are in order."""
    low = bisect_left(codes, span.start, key=lambda code: code.span.start)
    high = bisect_left(codes, span.end, low, key=lambda code: code.span.start)
    return codes[low : high - 1 if high > low and codes[high - 1].span.end > span.end else high]


def renumbered(text: str, span: Span, codes: Sequence[Code]) -> tuple[str, tuple[Code, ...]]:
    """A segment's text and codes with its numbers counted from 1; ``span`` is its place in its block's text.

    A number that the segment's words have in braces of their own is passed over.
    """
    if not codes:
        return text, ()
    own = {match[2] for code in codes if (match := _number(code))}
    words = _without(text, span, [code for code in codes if _number(code)])
    literal = {match[2] for match in _NUMBER.finditer(words)}
    numbers = (str(n) for n in range(1, len(own) + len(literal) + 1) if str(n) not in literal)
    fresh: dict[str, str] = {}
    pieces: list[str] = []
    made: list[Code] = []
    at = length = 0
    for code in codes:
        shown = code.text
        if _number(code):
            shown = _NUMBER.sub(lambda found: f"{{{found[1]}{_once(fresh, found[2], numbers)}}}", shown, count=1)
        before = text[at : code.span.start - span.start]
        start = length + len(before)
        length = start + len(shown)
        pieces += before, shown
        made.append(replace(code, text=shown, span=Span(start, length)))
        at = code.span.end - span.start
    return "".join(pieces) + text[at:], tuple(made)


def _number(code: Code) -> re.Match[str] | None:
    """The number that a code is shown as; None for one that is shown as it stands."""
    return _NUMBER.search(code.text) if code.text != code.data else None


def _once(fresh: dict[str, str], number: str, numbers: Iterable[str]) -> str:
    if number not in fresh:
        fresh[number] = next(iter(numbers))
    return fresh[number]


def _without(text: str, span: Span, codes: Sequence[Code]) -> str:
    pieces, at = [], 0
    for code in codes:
        pieces.append(text[at : code.span.start - span.start])
        at = code.span.end - span.start
    return "".join(pieces) + text[at:]


def words_only(text: str, start: int, codes: Sequence[Code]) -> str:
    """A stretch of a block's text without its codes; ``start`` is its place in the text."""
    span = Span(start, start + len(text))
    return _without(text, span, codes_in(codes, span))


def block_numbers(codes: Sequence[Code], by_source: Mapping[Span, Code]) -> dict[str, str]:
    """For the numbers that a segment shows, those of its block; ``by_source`` are the block's codes by their bytes."""
    found: dict[str, str] = {}
    for code in codes:
        shown, meant = _number(code), _number(by_source[code.source])
        if shown and meant and shown[0] != meant[0]:
            found[shown[0]] = meant[0]
    return found


def put_back(text: str, numbers: Mapping[str, str]) -> str:
    """A segment's text or translation with its block's numbers."""
    return _NUMBER.sub(lambda found: numbers.get(found[0], found[0]), text) if numbers else text
