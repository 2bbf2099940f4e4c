"""A catalogue's file: its bytes, how they are text, and where its lines are. Messages point into it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from l10n.catalogue.entry import PARTS, RowLike
from l10n.catalogue.pieces import Rows
from l10n.errors import EncodingError


@dataclass(frozen=True, eq=False)
class PoFile:
    """What was read. ``text`` is ``data`` without mark, decoded, its lines ended by ``"\\n"``.

    ``charset`` is Python's name of the encoding; bytes that are no character in it are lone surrogates in
    the text, as ``surrogateescape`` has it. ``newline`` is what ends a line in the file; ``ended`` whether
    the last line is. ``tail`` is the text after the last entry.
    """

    path: str = ""
    data: bytes = field(default=b"", repr=False)
    bom: bytes = b""
    charset: str = "utf-8"
    newline: str = "\n"
    ended: bool = True
    rows: Sequence[RowLike] = field(default=(), repr=False)
    tail: str = ""

    def encode(self, text: str) -> bytes:
        """Text as bytes of this file; EncodingError where its charset has no such character."""
        if self.newline != "\n":
            text = text.replace("\n", self.newline)
        if not self._odd:
            return self.encode_text(text)
        lines = text.splitlines(keepends=True)
        return b"".join(self._odd.get(line) or self.encode_text(line) for line in lines)

    def encode_text(self, text: str) -> bytes:
        """A string's text, in which a line's end is ``"\\n"`` whatever the file's, as bytes of its charset."""
        try:
            return text.encode(self.charset, "surrogateescape")
        except UnicodeEncodeError as error:
            lacking = f"{self.charset.upper()} has no {text[error.start]!r}"
            raise EncodingError(lacking, path=self.path, hint="convert the catalogue to UTF-8") from error

    @cached_property
    def _odd(self) -> dict[str, bytes]:
        """The lines that do not come back as the same bytes: a legacy charset may have two for a character."""
        if self.charset == "utf-8":
            return {}
        pairs = ((line, line.decode(self.charset, "surrogateescape")) for line in self.data.splitlines(True))
        return {text: line for line, text in pairs if text.encode(self.charset, "surrogateescape") != line}

    def pieces(self) -> Iterator[tuple[int, Sequence[RowLike]]]:
        """The rows by piece, each with the number of its first row: one piece, but in a large file."""
        return self.rows.pieces() if isinstance(self.rows, Rows) else iter([(0, self.rows)])

    def line(self, index: int) -> int:
        """The line, from 1, on which row ``index`` has its first keyword (msgctxt or msgid)."""
        return self._lines[index]

    @cached_property
    def _lines(self) -> Sequence[int]:
        return array("Q", self._keyword_lines())

    def _keyword_lines(self) -> Iterator[int]:
        line = 1
        for row in self.rows:
            line += "".join(row[:7]).count("\n")
            yield line + _previous_lines(row[11]) if row[11] else line
            line += "".join(row[7:PARTS]).count("\n")


def _previous_lines(block: str) -> int:
    """How many lines of an obsolete entry come before its first keyword."""
    count = 0
    while block.startswith(("#~|", "#~ #|")):
        count, block = count + 1, block.partition("\n")[2]
    return count
