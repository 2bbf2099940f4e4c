"""Where things stand: spans, and the line and column of an offset.

A ``Span`` counts characters of a text or bytes of a file; each user says which. Lines and columns count
from 1, and a column counts characters.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from l10n.errors import EncodingError


class Span(NamedTuple):
    """Half open: ``start`` is inside, ``end`` is not. A plain tuple to whoever wants one."""

    start: int
    end: int

    @property
    def empty(self) -> bool:
        """Nothing inside: the span marks a place between two characters."""
        return self.end <= self.start

    def overlaps(self, other: Span) -> bool:
        """Whether at least one position is in both."""
        return self.start < other.end and other.start < self.end


_STEP = 256
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True)
class Source:
    """A file's bytes with the text they hold: ``data`` is exactly the file, ``bom`` its first bytes or none.

    UTF-8 with or without a byte order mark, UTF-16 by its mark, and what a file that is neither declares;
    ``of`` raises EncodingError, with the offset, for all else.
    """

    path: str
    data: bytes
    encoding: str
    bom: bytes
    text: str = field(repr=False)

    @classmethod
    def of(cls, data: bytes, path: str = "", declared: Callable[[bytes], str | None] | None = None) -> Source:
        """Decode a whole file. NUL bytes mean a binary file and are refused like bad encoding.

        ``declared`` gives the encoding, by Python's name, that bytes say they are in; it is asked only for what is not UTF-8.
        """
        bom, encoding = next(((b, e) for b, e in _BOMS if data.startswith(b)), (b"", "utf-8"))
        try:
            text = data[len(bom) :].decode(encoding)
        except UnicodeDecodeError as error:
            other = declared(data) if declared and not bom else None
            if other is not None:
                return _declared(cls, data, path, other)
            offset = error.start + len(bom)
            message = f"byte 0x{data[offset]:02x} at offset {offset} is not {encoding.upper()}"
            before = data[len(bom) : offset].decode(encoding)
            raise _encoding_error(message, path, before, "save the file as UTF-8") from error
        return _without_nul(cls(path, data, encoding, bom, text))

    @property
    def unicode(self) -> bool:
        """Whether the file can hold every character."""
        return self.encoding.startswith("utf-")

    def encode(self, text: str) -> bytes:
        """Text as bytes of this file; a character that its encoding lacks as a numeric reference (``&#1080;``)."""
        return text.encode(self.encoding, self._errors)

    @cached_property
    def _errors(self) -> str:
        return "strict" if self.unicode else "xmlcharrefreplace"

    @cached_property
    def _ascii(self) -> bool:
        return self.encoding == "utf-8" and len(self.text) + len(self.bom) == len(self.data)

    @cached_property
    def _marks(self) -> list[int]:
        """The byte offset of every so many characters: between two, a piece is encoded to count its bytes."""
        marks = [len(self.bom)]
        for end in range(_STEP, len(self.text), _STEP):
            marks.append(marks[-1] + len(self.encode(self.text[end - _STEP : end])))
        return marks

    def byte(self, character: int) -> int:
        """The byte offset in ``data`` of a character offset in ``text``."""
        if self._ascii:
            return character + len(self.bom)
        mark = min(character // _STEP, len(self._marks) - 1)
        return self._marks[mark] + len(self.text[mark * _STEP : character].encode(self.encoding, self._errors))

    def bytes_of(self, span: Span) -> Span:
        """A span of characters of ``text`` as a span of bytes of ``data``."""
        return Span(self.byte(span.start), self.byte(span.end))

    def character(self, byte: int) -> int:
        """The character offset in ``text`` that a byte offset falls into."""
        if self._ascii:
            return byte - len(self.bom)
        mark = max(0, bisect_right(self._marks, byte) - 1)
        return mark * _STEP + len(self.data[self._marks[mark] : byte].decode(self.encoding, "ignore"))

    @cached_property
    def _lines(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, character: int) -> tuple[int, int]:
        """Line and column of a character offset, both from 1."""
        line = bisect_right(self._lines, character)
        return line, character - self._lines[line - 1] + 1

    def line_of_byte(self, byte: int) -> int:
        """The line, from 1, in which a byte stands."""
        return bisect_right(self._lines, self.character(byte))


def _without_nul(source: Source) -> Source:
    if "\0" in source.text:
        before = source.text[: source.text.index("\0")]
        offset = len(source.bom) + len(source.encode(before))
        message, hint = f"a NUL at byte {offset}: this is not a text file", "leave binary files out of the sources"
        raise _encoding_error(message, source.path, before, hint)
    return source


def _encoding_error(message: str, path: str, before: str, hint: str) -> EncodingError:
    """The error at the end of the text ``before``."""
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return EncodingError(message, path=path, line=line, column=column, hint=hint)


def _declared(made: type[Source], data: bytes, path: str, encoding: str) -> Source:
    """A file in an encoding that is not Unicode's: only where its text is these bytes again."""
    hint = "save the file as UTF-8, or declare the encoding that it is in"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"byte 0x{data[error.start]:02x} at offset {error.start} is not {encoding.upper()}, which the file declares"
        raise _encoding_error(message, path, data[: error.start].decode(encoding, "replace"), hint) from error
    if text.encode(encoding, "xmlcharrefreplace") != data:
        message = f"the file declares {encoding.upper()}, and its bytes are not what {encoding.upper()} writes"
        raise _encoding_error(message, path, "", hint)
    return _without_nul(made(path, data, encoding, b"", text))
