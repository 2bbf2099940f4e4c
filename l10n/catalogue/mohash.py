"""The hash table of an MO file: P. J. Weinberger's hash of every key at once, and the table as gettext fills it.

The hash takes one byte a step, ``h = (h << 4) + byte``, and folds the bits above 28 back; a Python loop
over bytes is slow. Here keys stand side by side as 40-bit lanes of one long integer, so that a step does
a byte of every key. Keys are filled with NULs in front, on which the hash stays 0.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

_LANE = 5


def table(keys: Sequence[bytes], size: int) -> list[int]:
    """The slots of a table of ``size``: the number, from 1, of the key there, or 0 (double hashing)."""
    slots = [0] * size
    for number, value in enumerate(hashes(keys), 1):
        at, step = value % size, 1 + value % (size - 2)
        while slots[at]:
            at = (at + step) % size
        slots[at] = number
    return slots


def table_size(count: int) -> int:
    """The size gettext gives a table of ``count`` keys: a prime from 4/3 of it on, 3 at least."""
    if count < 2:
        return 3
    size = count * 4 // 3 | 1
    while not _prime(size):
        size += 2
    return size


def _prime(odd: int) -> bool:
    """gettext's test, for which 3 is not one."""
    divisor = 3
    while divisor * divisor < odd and odd % divisor:
        divisor += 2
    return bool(odd % divisor)


def hashes(keys: Sequence[bytes]) -> list[int]:
    """The hash of each key, in order. Keys of much the same length are done together."""
    found = [0] * len(keys)
    order = sorted(range(len(keys)), key=lambda index: len(keys[index]))
    for batch in _batches(order, keys):
        for index, value in zip(batch, _side_by_side([keys[index] for index in batch]), strict=True):
            found[index] = value
    return found


def _batches(order: Sequence[int], keys: Sequence[bytes]) -> Iterator[Sequence[int]]:
    """Indices by the length of their keys: a new batch where that has grown by half."""
    start = 0
    for end, index in enumerate(order):
        if len(keys[index]) > len(keys[order[start]]) * 3 // 2 + 8:
            yield order[start:end]
            start = end
    if order:
        yield order[start:]


def _side_by_side(keys: Sequence[bytes]) -> Iterator[int]:
    width, count = len(keys[-1]), len(keys)
    columns = b"".join([key.rjust(width, b"\0") for key in keys])
    ones = int.from_bytes(b"\1\0\0\0\0" * count, "little")
    top, low = ones * 0xF0000000, ones * 0x0FFFFFFF
    state, lanes = 0, bytearray(_LANE * count)
    for column in range(width):
        lanes[::_LANE] = columns[column::width]
        state = (state << 4) + int.from_bytes(lanes, "little")
        state = (state & low) ^ ((state & top) >> 24)
    return (value for (value,) in struct.iter_unpack("<Ix", state.to_bytes(_LANE * count, "little")))
