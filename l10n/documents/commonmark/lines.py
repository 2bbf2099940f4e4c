"""Lines of a translated paragraph: as many as its source has, none starting as a block of its own would."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from l10n.documents.commonmark.place import Prose
from l10n.documents.hypertext.elements import BLOCKS, CODE
from l10n.documents.model import Code
from l10n.spans import Span

_START = re.compile(
    r"(?P<number>\d{1,9})[.)](?:[ \t]|\Z)|#{1,6}(?:[ \t]|\Z)|[-+*](?:[ \t]|\Z)|-{3}|>|~{3}|=+[ \t]*\Z|-+[ \t]*\Z"
    r"|(?:[-*_][ \t]*){3,80}\Z|\[\^?[^\[\]]{1,200}\]:|\[[ xX]\][ \t]|\[![A-Za-z]|:[ \t]|:::|!!!|\?\?\?|===|\+\+\+"
)
_TAG = re.compile(r"<(?:/?([A-Za-z][A-Za-z0-9-]*)|[!?])")
_RULE = frozenset("-=*_|")


def started(text: str) -> str:
    """Words at the start of a leaf, escaped where they would start a heading, an item, a definition, ..."""
    found = _START.match(text, len(text) - len(text.lstrip("\xa0")))
    if found is None:
        return text
    at = found.end("number") if found["number"] else found.start()
    return f"{text[:at]}\\{text[at:]}"


def broken(pieces: Sequence[str | Code], place: Prose) -> Iterator[str | Code | Span]:
    """The pieces with line ends of the source put in, each at the blank nearest to where the source has it.

    Line ends are spans of the source's bytes, so indentation and quote marks come with them.
    """
    if not place.joints:
        yield from pieces
        return
    cuts = _cuts("".join(p if isinstance(p, str) else p.data for p in pieces), pieces, place)
    at = number = 0
    for piece in pieces:
        end = at + len(piece if isinstance(piece, str) else piece.data)
        if not isinstance(piece, str):
            yield piece
            at = end
            continue
        begun = at
        while number < len(cuts) and cuts[number][0] < end:
            blank, span = cuts[number]
            yield piece[begun - at : blank - at]
            yield span
            begun = blank + 1
            number += 1
        yield piece[begun - at :]
        at = end


def _cuts(whole: str, pieces: Sequence[str | Code], place: Prose) -> list[tuple[int, Span]]:
    """The blanks of a text that become line ends, in order, each with the line end that it becomes."""
    length, lead = len(whole) + len(place.lead) + len(place.tail), len(place.lead)
    blanks = _outside(_blanks(whole), pieces)
    cuts: list[tuple[int, Span]] = []
    index = 0
    for offset, span in _without(place.joints, pieces):
        target = offset * length // max(place.length, 1) - lead
        if not 0 <= target < len(whole):
            continue
        while index + 1 < len(blanks) and abs(blanks[index + 1] - target) <= abs(blanks[index] - target):
            index += 1
        if index < len(blanks):
            cuts.append((blanks[index], span))
            index += 1
    return cuts


def _without(joints: Sequence[tuple[int, Span]], pieces: Sequence[str | Code]) -> Iterator[tuple[int, Span]]:
    """The line ends but for those that a code brings with it."""
    codes = sorted(piece.source for piece in pieces if isinstance(piece, Code))
    for joint in joints:
        number = bisect_right(codes, joint[1]) - 1
        if number < 0 or codes[number].end <= joint[1].start:
            yield joint


def _outside(blanks: Sequence[int], pieces: Sequence[str | Code]) -> list[int]:
    """The blanks that are words', not codes'."""
    spans, at = [], 0
    for piece in pieces:
        end = at + len(piece if isinstance(piece, str) else piece.data)
        spans += [] if isinstance(piece, str) else [Span(at, end)]
        at = end
    found, number = [], 0
    for blank in blanks:
        while number < len(spans) and spans[number].end <= blank:
            number += 1
        if number == len(spans) or blank < spans[number].start:
            found.append(blank)
    return found


def _blanks(text: str) -> list[int]:
    """Where a line may end: at a single blank, outside code and links, before a word that starts no block."""
    inside = _INSIDE.finditer(text)
    spans = [found.span() for found in inside]
    found: list[int] = []
    number = 0
    for blank in re.finditer(r"(?<=[^ \t\\]) (?=[^ \t])", text):
        while number < len(spans) and spans[number][1] <= blank.start():
            number += 1
        free = number == len(spans) or blank.start() < spans[number][0]
        if free and _may_start_line(text, blank.end()):
            found.append(blank.start())
    return found


def _may_start_line(text: str, at: int) -> bool:
    """Whether the word there goes on with a paragraph when it stands first in a line (CommonMark 4 and 5)."""
    if text[at] in _RULE and _RULE.issuperset(text[at : at + 100].partition(" ")[0]):
        return False
    tag = _TAG.match(text, at) if text[at] == "<" else None
    if tag is not None and (tag[1] is None or tag[1].lower() in BLOCKS or tag[1].lower() in CODE):
        return False
    return not text.startswith(("```", "~~~"), at) and not _START.match(text, at)


_INSIDE = re.compile(r"(`+)(?:[^`]+)\1(?!`)|\]\([^()]*\)|<[^<>]*>|\$[^$]+\$|\{[^{}]*\}")
