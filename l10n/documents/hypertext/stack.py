"""The open elements, as far as a translator's view needs them: implied end tags, scopes, what is not prose."""

from __future__ import annotations

from typing import NamedTuple

from l10n.documents.hypertext.elements import BARRIERS, DEFAULT_BARRIERS, IMPLIED
from l10n.documents.model import Role


class Open(NamedTuple):
    """An open element: whether its content is prose, its role, its writer's note, the character it starts at.

    ``own`` says that its text is apart from the text around it, ``inline`` that it stands inside that text.
    """

    name: str
    prose: bool
    role: Role
    note: str
    start: int
    own: bool = False
    inline: bool = False


class Stack:
    """The open elements, innermost last. Every step costs constant time but for what it closes."""

    def __init__(self, root: Open) -> None:
        self._root = root
        self._open: list[Open] = []
        self._places: dict[str, list[int]] = {}

    @property
    def top(self) -> Open:
        """The innermost open element."""
        return self._open[-1] if self._open else self._root

    def push(self, element: Open) -> None:
        """Open an element."""
        self._places.setdefault(element.name, []).append(len(self._open))
        self._open.append(element)

    def implied(self, name: str) -> int:
        """How many elements a start tag called ``name`` ends."""
        closed = IMPLIED.get(name)
        if closed is None or not self._open:
            return 0
        reached = [places[-1] for each in closed if (places := self._places.get(each))]
        if not reached:
            return 0
        wall = max(map(self._last, BARRIERS.get(name, DEFAULT_BARRIERS)))
        reached = [place for place in reached if place > wall]
        return len(self._open) - min(reached) if reached else 0

    def depth_of(self, name: str) -> int:
        """How many elements an end tag called ``name`` ends: 0 where none of that name is open."""
        place = self._last(name)
        return len(self._open) - place if place >= 0 else 0

    def pop(self) -> Open:
        """Close the innermost element."""
        element = self._open.pop()
        self._places[element.name].pop()
        return element

    def __len__(self) -> int:
        return len(self._open)

    def _last(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1
