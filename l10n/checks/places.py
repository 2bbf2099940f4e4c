"""Where in a translation something should stand that is missing from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.pair import Pair

# What a removal leaves behind: two spaces, a space before a mark or at either end, empty brackets or quotes.
_SCAR = re.compile(
    r"(?<=\s)[ \u00a0\u3000](?=\S)|[ \u3000](?=[,.;:!?)\]}”。，、！？」])|(?<=[(\[“„「])[ \u3000]|\A[ \u3000]|[ \u3000]\Z|\(\)|（）|“”|「」"
)
_MARGIN = 0.2
_NEAR = 0.15
_WORD = 20  # characters of a word


def place(pair: Pair, span: tuple[int, int]) -> Span:
    """The stretch of the target, in characters, where what the source has at ``span`` should stand.

    A scar if the target has one that the source has not; else around the place that corresponds, counted
    from the nearest word that both sides have.
    """
    source, target = pair.source.text, pair.target.text
    expected = _corresponding(pair, (span[0] + span[1]) / 2)
    scars = [] if _SCAR.search(source) else [match.start() for match in _SCAR.finditer(target)]
    if scars:
        nearest = min(scars, key=lambda at: abs(at - expected))
        return Span(max(0, nearest - 1), min(len(target), nearest + 2))
    margin = max(14, _MARGIN * len(target) + 4)
    return _whole_words(target, max(0, int(expected - margin)), min(len(target), int(expected + margin)))


def _whole_words(text: str, start: int, end: int) -> Span:
    """A stretch widened to whole words, where these are set apart and short."""
    before, behind = text.rfind(" ", max(0, start - _WORD), start + 1), text.find(" ", end, end + _WORD)
    return Span(before + 1 if before >= 0 else start, behind if behind >= 0 else end)


def _corresponding(pair: Pair, position: float) -> float:
    """A place of the source in the target: by share of the text, or by distance from a word of both that is near."""
    ratio = len(pair.target.text) / max(1, len(pair.source.text))
    where = {word: span.start for word, span in zip(pair.target.words, pair.target.word_spans, strict=True)}
    shared = [
        (abs(span.start - position), span.start, where[word])
        for word, span in zip(pair.source.words, pair.source.word_spans, strict=True)
        if word in where and (word[0].isupper() or len(word) > 5)
    ]
    first = {number.digits: number.span.start for number in reversed(pair.target.numbers)}
    shared += [
        (abs(number.span.start - position), number.span.start, first[number.digits])
        for number in pair.source.numbers
        if number.digits in first
    ]
    distance, ours, theirs = min(shared, default=(position + 1, 0, 0))
    if distance > _NEAR * len(pair.source.text):
        return position * ratio
    return min(max(theirs + (position - ours) * ratio, 0.0), float(len(pair.target.text)))
