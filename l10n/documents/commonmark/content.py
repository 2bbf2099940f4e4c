"""The inside of a leaf as one line of Markdown, and where each of its characters stands in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from l10n.spans import Span

_BLANKS = " \t"
_PIPE = re.compile(r"\\\|")


@dataclass(slots=True)
class Content:
    """Lines of a source without their containers' prefixes, joined by a blank, or a line end at a hard break.

    ``joints`` are the places where two lines were joined: the offset
    of the blank in ``raw``, and the characters of the source between the two lines.
    """

    joints: list[tuple[int, Span]] = field(default_factory=list)
    length: int = 0
    _pieces: list[str] = field(default_factory=list)
    _raws: list[int] = field(default_factory=list)
    _sources: list[int] = field(default_factory=list)

    def add(self, text: str, start: int) -> None:
        """Go on with ``text`` that stands at a character of the source."""
        self._raws.append(self.length)
        self._sources.append(start)
        self._pieces.append(text)
        self.length += len(text)

    @property
    def raw(self) -> str:
        """What Markdown sees of the lines."""
        if len(self._pieces) > 1:
            self._pieces[:] = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    @property
    def alike(self) -> bool:
        """Whether source and ``raw`` run alike from beginning to end."""
        return len(self._raws) == 1

    def at(self, offset: int) -> int:
        """The character of the source that an offset of ``raw`` comes from."""
        index = bisect_right(self._raws, offset) - 1
        return self._sources[index] + offset - self._raws[index]

    def span(self, start: int, end: int) -> Span:
        """The characters of the source that ``raw[start:end]`` comes from."""
        return Span(self.at(start), self.at(end - 1) + 1 if end > start else self.at(start))

    def offset(self, character: int) -> int:
        """The offset in ``raw`` of a character of the source."""
        index = max(0, bisect_right(self._sources, character) - 1)
        return self._raws[index] + character - self._sources[index]

    def cuts(self, start: int, end: int) -> list[int]:
        """The offsets between ``start`` and ``end`` where source and ``raw`` stop to run alike."""
        return self._raws[bisect_right(self._raws, start) : bisect_right(self._raws, end - 1)]


def of_lines(text: str, lines: list[tuple[int, int]]) -> Content:
    """The content of lines given as characters of ``text``, their prefixes left out already."""
    content = Content()
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        bare = line.rstrip(_BLANKS)
        last = number + 1 == len(lines)
        content.add(bare, start)
        if last:
            break
        following = lines[number + 1][0]
        if bare.endswith("\\") or len(line) - len(bare) >= 2:
            content.add("\n" if bare.endswith("\\") else "  \n", start + len(bare))
        elif bare:
            content.joints.append((content.length, Span(start + len(bare), following)))
            content.add(" ", start + len(bare))
    return content


def of_cell(text: str, start: int, end: int) -> Content:
    """The content of a table's cell, where a pipe has a backslash before it whatever it stands in (GFM 4.10)."""
    content = Content()
    while start < end and text[start] in _BLANKS:
        start += 1
    while start < end and text[end - 1] in _BLANKS:
        end -= 1
    at = start
    for found in _PIPE.finditer(text, start, end):
        content.add(text[at : found.start()], at)
        at = found.start() + 1
    content.add(text[at:end], at)
    return content
