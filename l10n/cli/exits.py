"""Exit statuses, and which one counts where several apply."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Status(IntEnum):
    """What an exit status says to a script."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    PARTIAL = 4
    INTERRUPTED = 130


_ORDER = (Status.INTERRUPTED, Status.USAGE, Status.UNREADABLE, Status.FINDINGS, Status.PARTIAL)


def worst(statuses: Iterable[int]) -> int:
    """The one of several that a script should see: 130, 2, 3, 1, 4, 0."""
    given = set(statuses)
    return next((status for status in _ORDER if status in given), Status.CLEAN)
