"""The numbers of both sides paired by value: what is left over is lost, added or changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from l10n.checks.conversions import converted, factors, heights
from l10n.checks.myriads import by_myriads, counted
from l10n.checks.numbers import Number, parts

if TYPE_CHECKING:
    from l10n.checks.view import View

_FEET_BEFORE = re.compile(r"\d[- ]?f(?:oo|ee)?t[- ]?\Z")
_FEET_AFTER = re.compile(r"[- ]?f(?:oo|ee)?t[- ]?\d")
_ROUNDED, _YEAR = 0.01, 4
_DIGITS = re.compile(r"\d+")
_SEPARATED = re.compile(r"\d(?=[ \u00a0\u202f\u2009'’.,٫٬·．，،]\d)")
_MOST = 40  # numbers of one text that are compared with each other; more are a table


class Likeness(IntEnum):
    """How alike two numbers are written: but for one digit, or two in each other's place; in length; not at all."""

    NEAR = 0
    SAME_LENGTH = 1
    NONE = 2


@dataclass(frozen=True, slots=True)
class Figures:
    """``lost`` are numbers of the source without counterpart, ``added`` such of the target.

    ``misread`` pairs a source's number with a target's that agrees with it only when separators are read
    against the target locale's conventions.
    """

    lost: tuple[Number, ...]
    added: tuple[Number, ...]
    misread: tuple[tuple[Number, Number], ...] = ()

    @property
    def changed(self) -> tuple[tuple[Number, Number, Likeness], ...]:
        """Lost numbers with the added ones they became: the most alike first, then by order."""
        if not self.lost or not self.added:
            return ()
        lost, added, pairs = self.lost[:_MOST], self.added[:_MOST], []
        ranked = sorted(
            (likeness(ours, theirs), at, to)
            for at, ours in enumerate(lost)
            for to, theirs in enumerate(added)
        )
        taken: set[tuple[str, int]] = set()
        for alike, at, to in ranked:
            if ("lost", at) not in taken and ("added", to) not in taken:
                taken |= {("lost", at), ("added", to)}
                pairs.append((lost[at], added[to], alike))
        return tuple(pairs)

    @property
    def missing(self) -> tuple[Number, ...]:
        """Lost numbers that nothing was added for."""
        return _without(self.lost, [ours for ours, _, _ in self.changed])

    @property
    def surplus(self) -> tuple[Number, ...]:
        """Added numbers in whose place nothing was lost."""
        return _without(self.added, [theirs for _, theirs, _ in self.changed])


NONE = Figures((), ())


def figures(source: View, target: View) -> Figures:
    """Pair the numbers of two texts: by value, by parts, by conversion of units, then by words."""
    if plainly_alike(source.text, source.tag, target.text, target.tag) and _in_codes(source) == _in_codes(target):
        return NONE
    lost, added = list(source.numbers), list(target.numbers)
    if not lost and not added:
        return NONE
    _drop_equal(lost, added, certain=True)
    if not lost and not added:
        return NONE
    misread = _drop_equal(lost, added, certain=False)
    if lost and added:
        _drop_parts(source, lost, added)
        _drop_parts(target, added, lost)
    _drop_repeated(lost, added, source.numbers, target.numbers)
    _drop_converted(source, target, lost, added)
    lost = [n for n in lost if not (n.trivial or _named(n, target) or _height(source.text, n))]
    tall = heights(source.text) if added else ()
    added = [n for n in added if not (n.trivial or _named(n, source) or _is_one_of(n, tall) or _is_century(n, source))]
    return Figures(tuple(lost), tuple(added), tuple(misread))


def _in_codes(view: View) -> list[str]:
    """Its codes that have digits."""
    return sorted(view[span] for span in view.mask if _DIGITS.search(view[span]))


def plainly_alike(source: str, source_tag: str, target: str, target_tag: str) -> bool:
    """Whether two texts have the same digits, and none that could be read in two ways: with separators, or numerals behind."""
    if sorted(_DIGITS.findall(source)) != sorted(_DIGITS.findall(target)):
        return False
    return not _ambiguous(source, source_tag) and not _ambiguous(target, target_tag)


def _ambiguous(text: str, tag: str) -> bool:
    return _SEPARATED.search(text) is not None or (by_myriads(tag) and counted(text))


def _drop_equal(lost: list[Number], added: list[Number], *, certain: bool) -> list[tuple[Number, Number]]:
    """Take away what both sides have, and tell what was paired with what."""
    where: dict[float, list[int]] = {}
    for place, other in enumerate(added):
        for reading in other.readings[: other.certain] if certain else other.readings:
            where.setdefault(reading, []).append(place)
    taken: set[int] = set()
    pairs: list[tuple[Number, Number]] = []
    left: list[Number] = []
    for number in lost:
        readings = number.readings[: number.certain] if certain else number.readings
        free = [_next(where.get(reading), taken) for reading in readings]
        at = min((each for each in free if each is not None), default=None)
        if at is not None:
            taken.add(at)
            pairs.append((number, added[at]))
        else:
            left.append(number)
    lost[:] = left
    added[:] = [other for place, other in enumerate(added) if place not in taken]
    return pairs


def _next(places: list[int] | None, taken: set[int]) -> int | None:
    """The first place not taken; those before it are forgotten."""
    while places and places[0] in taken:
        del places[0]
    return places[0] if places else None


def _drop_repeated(
    lost: list[Number], added: list[Number], ours: tuple[Number, ...], theirs: tuple[Number, ...]
) -> None:
    """A number said twice on one side and once on the other is told, not lost."""
    said = {value for number in theirs for value in number.readings}
    lost[:] = [number for number in lost if not said.intersection(number.readings)]
    said = {value for number in ours for value in number.readings}
    added[:] = [number for number in added if not said.intersection(number.readings)]


def _drop_parts(view: View, lost: list[Number], others: list[Number]) -> None:
    """A number all of whose parts stand among the others was no number: a time of day, a telephone number."""
    for number in lost[:_MOST]:
        pieces = parts(number, view.text)
        left, own = list(others), list(pieces)
        _drop_equal(own, left, certain=False)
        if len(pieces) > 1 and all(piece.readings[0] == 0 for piece in own):
            lost.remove(number)
            others[:] = left


def _drop_converted(source: View, target: View, lost: list[Number], added: list[Number]) -> None:
    """What was converted, and what the source says in two units and the translation in one."""
    for number in source.numbers[:_MOST] if lost or added else ():
        by = factors(source.text, number.span.end)
        for other in added[:_MOST] if by else ():
            if _converted(number, other, by):
                added.remove(other)
                if number in lost:
                    lost.remove(number)
                break
        if (
            by
            and number in lost
            and any(converted(v, word, by) for v in number.readings for word in target.spelled)
        ):
            lost.remove(number)
        for other in source.numbers[:_MOST] if by else ():
            if other is not number and _converted(number, other, by):
                _keep_one(lost, number, other)


def _converted(number: Number, other: Number, by: tuple[tuple[float, float], ...]) -> bool:
    return any(converted(value, reading, by) for value in number.readings for reading in other.readings)


def _keep_one(lost: list[Number], number: Number, other: Number) -> None:
    """Of two that say the same, only one need be there."""
    if (number in lost) != (other in lost):
        lost.remove(number if number in lost else other)


def _height(text: str, number: Number) -> bool:
    """Feet and inches together (6-foot-6), which become metres in ways of their own."""
    start, end = number.span
    return _FEET_BEFORE.search(text[max(0, start - 7) : start]) is not None or _FEET_AFTER.match(text, end) is not None


def _is_century(number: Number, source: View) -> bool:
    """Whether a number is the century of a year or decade of the source (20世纪70年代 for the 1970s), or the first year
    of a century that the source names (1200-luku for the thirteenth)."""
    if number.digits.endswith("00") and number.readings[0] / 100 + 1 in source.spelled and "centur" in source.text:
        return True
    years = (other.readings[0] for other in source.numbers if len(other.digits) == _YEAR)
    return len(number.digits) == 2 and any(number.readings[0] == year // 100 + 1 for year in years)


def _is_one_of(number: Number, values: tuple[float, ...]) -> bool:
    return any(abs(reading - value) <= _ROUNDED * value for reading in number.readings for value in values)


def _named(number: Number, other: View) -> bool:
    return not other.spelled.isdisjoint(number.readings)


def likeness(ours: Number, theirs: Number) -> Likeness:
    """Compare the digits of two numbers, separators left out."""
    a, b = ours.digits, theirs.digits
    if len(a) != len(b):
        return Likeness.NEAR if a.rstrip("0") == b.rstrip("0") else Likeness.NONE
    differing = sum(x != y for x, y in zip(a, b, strict=True))
    return Likeness.NEAR if differing == 1 or sorted(a) == sorted(b) else Likeness.SAME_LENGTH


def _without(numbers: tuple[Number, ...], taken: list[Number]) -> tuple[Number, ...]:
    return tuple(number for number in numbers if number not in taken)
