"""The rows of a large file, which are not kept: a piece of it is cut anew when one of its rows is asked for.

Rows, and what messages decode of them, take six times a file's size. Whoever passes over a large catalogue once
(``Catalogue.passing``) needs but those of one piece at a time.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from l10n.catalogue import fast
from l10n.catalogue.charset import codec, declared
from l10n.catalogue.entry import RowLike

LARGE = 4 << 20  # bytes; the rows of a smaller file may well be kept
_PIECE = 1 << 16
_BREAK = '"\n"'
# Where a line of an entry's last string is followed by a blank one, the entry ends.
_END = re.compile(rb'^(?:#~ )?(?:msgstr|")[^\n]*"\n(?=\n)', re.MULTILINE)
_UNUSUAL = (b"\0", b"\4", b"\r", b"\\\n", b"\a", b"\b", b"\f", b"\v")


class Rows(Sequence[RowLike]):
    """The rows of ``data``, whose pieces begin at ``starts`` (bytes) with the rows of the numbers ``firsts``."""

    def __init__(self, data: bytes, starts: Sequence[int], firsts: Sequence[int], size: int) -> None:
        self._data = data
        self._starts = (*starts, len(data))
        self._firsts = firsts
        self._size = size
        self._last: tuple[int, Sequence[RowLike]] = (-1, ())

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[RowLike]:
        for _, rows in self.pieces():
            yield from rows

    @overload
    def __getitem__(self, index: int) -> RowLike: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RowLike]: ...
    def __getitem__(self, index: int | slice) -> RowLike | Sequence[RowLike]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(self._size))]
        number = range(self._size)[index]
        piece = bisect_right(self._firsts, number) - 1
        return self._piece(piece)[number - self._firsts[piece]]

    def pieces(self) -> Iterator[tuple[int, Sequence[RowLike]]]:
        """The rows by piece, each with the number of its first row."""
        for piece, first in enumerate(self._firsts):
            yield first, self._piece(piece)

    def _piece(self, number: int) -> Sequence[RowLike]:
        """The rows of a piece; those asked for last are at hand."""
        if self._last[0] != number:
            found = fast.cut(self._data[self._starts[number] : self._starts[number + 1]].decode())
            self._last = number, found[0] if found else ()
        return self._last[1]


def cut(data: bytes, least: int = LARGE, size: int = _PIECE) -> tuple[Rows, str] | None:
    """The rows of a file and what follows the last; None for a file under ``least`` bytes, for one that is not in
    the usual form, in UTF-8, with a "\\n" at the end of every line, and for one that may have a key twice."""
    if len(data) < least or not data.endswith(b"\n") or not _usual(data):
        return None
    starts, firsts, number, tail = [*_starts(data, size)], [], 0, ""
    keys: set[int] = set()
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        found = _rows(data[start:end])
        if found is None or tail:
            return None
        rows, tail = found
        keys.update(map(hash, written_keys(rows)))
        firsts.append(number)
        number += len(rows)
    return (Rows(data, starts, firsts, number), tail) if len(keys) == number else None


def _usual(data: bytes) -> bool:
    plain = codec(declared(data) or "UTF-8") == "utf-8" and not data.startswith(b"\xef\xbb\xbf")
    return plain and not any(sign in data for sign in _UNUSUAL)


def _starts(data: bytes, size: int) -> Iterator[int]:
    """Where the pieces of a file begin: an entry or two more than ``size`` bytes apart."""
    at = 0
    while True:
        yield at
        end = _END.search(data, at + size)
        if end is None:
            return
        at = end.end()


def _rows(data: bytes) -> tuple[list[RowLike], str] | None:
    try:
        return fast.cut(data.decode())
    except UnicodeDecodeError:
        return None


def written_keys(rows: Sequence[RowLike]) -> Iterator[str]:
    """msgctxt and msgid of some rows as they are written, but for line breaks and tabs: the same for the same key only.

    Where no other control character is written as it is, the other way round too.
    """
    blocks = (row[7] + row[8] for row in fast.revived(rows))
    whole = (block.replace(_BREAK, "") if _BREAK in block else block for block in blocks)
    return (block.replace("\t", "\\t") if "\t" in block else block for block in whole)
