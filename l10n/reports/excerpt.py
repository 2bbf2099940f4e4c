"""A line of text with carets under a spot, cut to a width so that the spot is seen."""

from __future__ import annotations

from typing import NamedTuple

from l10n.reports.cells import FIRST_STRONG_ISOLATE, POP_ISOLATE, right_to_left, visible, width
from l10n.spans import Span

ELLIPSIS = "…"
_REACH = 2000  # characters looked at on each side of the spot: a string of a megabyte is not laid out


class Excerpt(NamedTuple):
    """``text`` is safe to print; ``indent`` and ``carets`` are cells, ``carets`` 0 where there is no spot."""

    text: str
    indent: int
    carets: int


def excerpt(text: str, span: tuple[int, int] | None, room: int) -> Excerpt:
    """What of a text fits ``room`` cells, around the span; an empty span gets one caret.

    Text written from the right is isolated, so that a terminal that reorders leaves the rest of the line alone.
    """
    start, end = span or (0, 0)
    low, high = max(0, start - _REACH), min(len(text), max(end, start) + _REACH)
    pieces = [visible(character) for character in text[low:high]]
    view = _window(pieces, Span(start - low, min(end, high) - low), room)
    cut_left, cut_right = low > 0 or view.start > 0, high < len(text) or view.end < len(pieces)
    body = "".join(pieces[view.start : view.end])
    line = ELLIPSIS * cut_left + body + ELLIPSIS * cut_right
    if right_to_left(body):
        line = FIRST_STRONG_ISOLATE + line + POP_ISOLATE
    if span is None:
        return Excerpt(line, 0, 0)
    indent = cut_left + width(pieces[view.start : start - low])
    marked = pieces[start - low : min(end - low, view.end)]
    return Excerpt(line, indent, max(1, width(marked)))


def _window(pieces: list[str], spot: Span, room: int) -> Span:
    """The slice of pieces that fits: the spot, then as much on both sides as there is room for."""
    if width(pieces) <= room:
        return Span(0, len(pieces))
    left, right = spot.start, min(spot.end, spot.start + room - 2)
    free = room - 2 - width(pieces[left:right])
    moved = True
    while free > 0 and moved:
        moved = False
        if left > 0 and (need := width([pieces[left - 1]])) <= free:
            left, free, moved = left - 1, free - need, True
        if right < len(pieces) and (need := width([pieces[right]])) <= free:
            right, free, moved = right + 1, free - need, True
    return Span(left, right)
