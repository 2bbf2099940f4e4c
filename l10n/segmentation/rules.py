"""What a project may set: the options of segmentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Decision(NamedTuple):
    """One place where a sentence could end.

    ``offset``, in characters, is where the next sentence would start; ``cut`` whether it does; ``rule`` the
    name of the rule that decided and ``reason`` what it says, in words for a reader.
    """

    offset: int
    cut: bool
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rules:
    """The options of a project or a document."""
