"""An MO file read as a catalogue, every offset and length checked before it is used.

The layout is that of the GNU manual ("The Format of GNU MO Files"), in either byte order.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise

from l10n.arguments import as_bytes
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.charset import codec
from l10n.catalogue.header import Header
from l10n.catalogue.message import Message
from l10n.catalogue.mohash import hashes
from l10n.errors import MoError

_ORDERS = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
_LAST = 0xFFFFFFFF


def read_mo(data: bytes, path: str = "") -> Catalogue:
    """The messages of an MO file, in its order (by key); system-dependent strings as ``<PRIu64>`` again.

    MoError, with the offset, for a length that leaves the file, a string without its NUL, keys out of
    order or twice, a hash table that does not lead to its key, bytes that are not of the charset, and what no PO
    file can hold. The texts together are never longer than the file. ArgumentError for ``data`` that is no bytes.
    """
    file = _MoFile(as_bytes(data, "data"), str(path))
    pairs = [*file.pairs()]
    charset = _charset(pairs)
    messages = [_message(file.decoded(key, charset), file.decoded(value, charset), path) for key, value in pairs]
    return Catalogue.of(messages, path)


def _charset(pairs: list[tuple[bytes, bytes]]) -> str:
    header = next((value for key, value in pairs if not key), b"").decode("ascii", "replace")
    declared = (Header(header).get("Content-Type") or "").rpartition("charset=")[2]
    return codec(declared.strip()) or "utf-8"


def _message(key: str, value: str, path: str) -> Message:
    context, mark, rest = key.partition("\4") if "\4" in key else ("", "", key)
    msgid, nul, plural = rest.partition("\0")
    if "\4" in msgid + plural + value or "\0" in context + plural:
        raise MoError(f"the message {msgid[:40]!r} has a separator in its text", path=path)
    return Message.make(
        msgid,
        msgctxt=context if mark else None,
        msgid_plural=plural if nul else None,
        msgstr=value.split("\0") if nul else value,
    )


class _MoFile:
    """The bytes, and the words and strings in them."""

    def __init__(self, data: bytes, path: str) -> None:
        self._data = data
        self._path = path
        order = _ORDERS.get(data[:4])
        if order is None:
            raise MoError("this is not an MO file: the magic number is missing", path=path)
        self._word = struct.Struct(order + "I")
        revision = self._at(4)
        if revision >> 16 > 1:
            raise MoError(f"major revision {revision >> 16} of the format is unknown", path=path)
        self._system = bool(revision & 0xFFFF)
        self._left = len(data)

    def pairs(self) -> Iterator[tuple[bytes, bytes]]:
        """Keys and translations as bytes, sorted and different."""
        count, keys, values = self._at(8), self._at(12), self._at(16)
        self._table(keys, count, 8)
        self._table(values, count, 8)
        self._table(self._at(24), self._at(20), 4)
        found = [(self._string(keys + 8 * n), self._string(values + 8 * n)) for n in range(count)]
        self._sorted(found)
        self._hashed([_identity(pair) for pair in found])
        if self._system:
            found = sorted([*found, *self._system_pairs()], key=_identity)
            self._sorted(found)
        yield from found

    def decoded(self, text: bytes, charset: str) -> str:
        """A string as text."""
        try:
            return text.decode(charset)
        except UnicodeDecodeError as error:
            raise MoError(f"a string is not {charset}: {text[:40]!r}", path=self._path) from error

    def _sorted(self, pairs: list[tuple[bytes, bytes]]) -> None:
        identities = [*map(_identity, pairs)]
        for before, after in pairwise(identities):
            if before >= after:
                raise MoError(f"the key {after[:40]!r} is out of order or twice", path=self._path)

    def _hashed(self, keys: list[bytes]) -> None:
        """Every key is where a look-up by its hash ends."""
        size, start = self._at(20), self._at(24)
        slots = [self._at(start + 4 * n) for n in range(size)]
        if size and (size < 3 or sorted(filter(None, slots)) != [*range(1, len(keys) + 1)]):
            raise MoError(f"the hash table at offset {start} is not sound", path=self._path)
        for number, value in enumerate(hashes(keys) if size else (), 1):
            places = (slots[(value + step * (1 + value % (size - 2))) % size] for step in range(size))
            if next((slot for slot in places if slot in (0, number)), 0) != number:
                raise MoError(f"the hash table does not lead to the key {keys[number - 1][:40]!r}", path=self._path)

    def _at(self, offset: int) -> int:
        if offset % 4 or offset + 4 > len(self._data):
            raise MoError(f"offset {offset} is outside the file or not a word's", path=self._path)
        return int(self._word.unpack_from(self._data, offset)[0])

    def _table(self, offset: int, count: int, size: int) -> None:
        if count and (offset % 4 or offset + count * size > len(self._data)):
            raise MoError(f"a table of {count} at offset {offset} leaves the file", path=self._path)

    def _string(self, descriptor: int) -> bytes:
        return self._bytes(self._at(descriptor + 4), self._at(descriptor), ended=True)

    def _bytes(self, offset: int, length: int, *, ended: bool = False) -> bytes:
        end = offset + length
        if end + ended > len(self._data):
            raise MoError(f"a string of {length} bytes at offset {offset} leaves the file", path=self._path)
        if ended and self._data[end]:
            raise MoError(f"the string at offset {offset} has no NUL after it", path=self._path)
        self._left -= length
        if self._left < 0:
            raise MoError("the strings overlap: together they are longer than the file", path=self._path)
        return self._data[offset:end]

    def _system_pairs(self) -> Iterator[tuple[bytes, bytes]]:
        count, segments, strings, keys, values = (self._at(28 + 4 * n) for n in range(5))
        self._table(segments, count, 8)
        self._table(keys, strings, 4)
        self._table(values, strings, 4)
        names = [self._bytes(self._at(segments + 8 * n + 4), self._at(segments + 8 * n)) for n in range(count)]
        if any(not name.endswith(b"\0") for name in names):
            raise MoError(f"a segment's name in the table at offset {segments} has no NUL after it", path=self._path)
        for n in range(strings):
            key, value = (self._pieces(self._at(table + 4 * n), names) for table in (keys, values))
            yield key, value

    def _pieces(self, descriptor: int, names: list[bytes]) -> bytes:
        text, found = self._at(descriptor), []
        while True:
            size, name = self._at(descriptor + 4), self._at(descriptor + 8)
            found.append(self._bytes(text, size))
            if name == _LAST:
                break
            if name >= len(names):
                raise MoError(f"segment {name} at offset {descriptor} does not exist", path=self._path)
            plain = names[name].rstrip(b"\0")
            found.append(plain if plain == b"I" else b"<" + plain + b">")
            text, descriptor = text + size, descriptor + 8
        joined = b"".join(found)
        if not joined.endswith(b"\0"):
            raise MoError(f"the string at offset {text} has no NUL after it", path=self._path)
        return joined[:-1]


def _identity(pair: tuple[bytes, bytes]) -> bytes:
    return pair[0].partition(b"\0")[0]
