"""Conditions on an integer ``n``: built, negated, and written in C."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Test:
    """Whether ``n``, or ``n % modulus`` where that is not 0, is in one of the ranges (ends included)."""

    modulus: int
    ranges: Ranges
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """All of its parts (``&&``) or one of them (``||``)."""

    sign: str
    parts: tuple[Condition, ...]


Condition = Test | Group
ALWAYS = Group("&&", ())
NEVER = Group("||", ())
_OTHER = {"&&": "||", "||": "&&"}


def conjunction(parts: Iterable[Condition]) -> Condition:
    """All of the parts."""
    return _group("&&", parts)


def disjunction(parts: Iterable[Condition]) -> Condition:
    """One of the parts."""
    return _group("||", parts)


def negation(condition: Condition) -> Condition:
    """What holds where the condition does not."""
    if isinstance(condition, Test):
        return Test(condition.modulus, condition.ranges, not condition.negated)
    return _group(_OTHER[condition.sign], map(negation, condition.parts))


def _group(sign: str, parts: Iterable[Condition]) -> Condition:
    found = [part for part in parts if part != Group(sign, ())]
    if Group(_OTHER[sign], ()) in found:
        return Group(_OTHER[sign], ())
    return found[0] if len(found) == 1 else Group(sign, tuple(found))


def written(condition: Condition) -> str:
    """The condition in C, without parentheses around the whole."""
    return _written(condition)[0]


def _written(condition: Condition) -> tuple[str, str]:
    """The text, and the operator that holds it together ("" for a single comparison)."""
    if isinstance(condition, Test):
        return _comparison(condition)
    parts = map(_written, condition.parts)
    sign = condition.sign
    return f" {sign} ".join(f"({text})" if inner == "||" != sign else text for text, inner in parts), sign


def _comparison(test: Test) -> tuple[str, str]:
    operand = f"n%{test.modulus}" if test.modulus else "n"
    texts = [_between(operand, low, high, test) for low, high in _joined(test.ranges)]
    sign = "&&" if test.negated else "||"
    if len(texts) == 1:
        return texts[0]
    inside = (f"({text})" if inner == "||" != sign else text for text, inner in texts)
    return f" {sign} ".join(inside), sign


def _between(operand: str, low: int, high: int, test: Test) -> tuple[str, str]:
    no = test.negated
    if low == high:
        return f"{operand}{'!=' if no else '=='}{low}", ""
    if low == 0:
        return f"{operand}{'>' if no else '<='}{high}", ""
    if high + 1 == test.modulus:
        return f"{operand}{'<' if no else '>='}{low}", ""
    if no:
        return f"{operand}<{low} || {operand}>{high}", "||"
    return f"{operand}>={low} && {operand}<={high}", "&&"


def _joined(ranges: Ranges) -> list[tuple[int, int]]:
    """The ranges in order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
