"""Lines of a translated paragraph: as many as its source has, none starting as a block of its own would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from l10n.documents.commonmark.place import Prose
from l10n.documents.hypertext.elements import BLOCKS, CODE
from l10n.documents.model import Code
from l10n.spans import Span

_START = re.compile(
    r"(?P<number>\d{1,9})[.)](?:[ \t]|\Z)|#{1,6}(?:[ \t]|\Z)|[-+*](?:[ \t]|\Z)|>|~{3}|=+[ \t]*\Z|-+[ \t]*\Z"
    r"|(?:[-*_][ \t]*){3,80}\Z|\[\^?[^\[\]]{1,200}\]:|\[[ xX]\][ \t]|\[![A-Za-z]|:[ \t]|:::|!!!|\?\?\?|===|\+\+\+"
)
_TAG = re.compile(r"<(?:/?([A-Za-z][A-Za-z0-9-]*)|[!?])")
_RULE = frozenset("-=*_|")


def started(text: str) -> str:
    """Words at the start of a leaf, escaped where they would start a heading, an item, a definition, ..."""
    found = _START.match(text)
    if found is None:
        return text
    at = found.end("number") if found["number"] else 0
    return f"{text[:at]}\\{text[at:]}"


def broken(pieces: Sequence[str | Code], place: Prose) -> Iterator[str | Code | Span]:
    """The pieces with line ends of the source put in, each at the blank nearest to where the source has it.

    Line ends are spans of the source's bytes, so indentation and quote marks come with them.
    """
    if not place.joints:
        yield from pieces
        return
    length = sum(len(p if isinstance(p, str) else p.data) for p in pieces) + len(place.lead) + len(place.tail)
    at = len(place.lead)
    joints = [(offset * length // max(place.length, 1), span) for offset, span in place.joints]
    for piece in pieces:
        if not isinstance(piece, str):
            at += len(piece.data)
            yield piece
            continue
        yield from _broken(piece, at, joints)
        at += len(piece)


def _broken(text: str, at: int, joints: list[tuple[int, Span]]) -> Iterator[str | Span]:
    """Words with those line ends that fall into them; these are taken from ``joints``, and earlier ones dropped."""
    begun = 0
    blanks = _blanks(text)
    index = 0
    while joints and joints[0][0] < at + len(text):
        target, span = joints.pop(0)
        if target < at:
            continue
        while index + 1 < len(blanks) and abs(blanks[index + 1] + at - target) <= abs(blanks[index] + at - target):
            index += 1
        if index < len(blanks) and blanks[index] >= begun:
            yield text[begun : blanks[index]]
            yield span
            begun = blanks[index] + 1
            index += 1
    yield text[begun:]


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
