"""Many patterns as one automaton, built as it runs: each character is looked at once, whatever the patterns.

Thompson's construction with lazily built sets of states (Aho, Sethi, Ullman, "Compilers", 3.7). A step from a set
of states on a character is worked out once and remembered, so time is bounded by text times patterns and mostly
near the text alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from l10n.segmentation import pattern
from l10n.segmentation.charclass import Test, is_word
from l10n.segmentation.pattern import Node, PatternError

MAX_STATES = 20_000
_REMEMBERED = 5_000


@dataclass(slots=True)
class _State:
    """A state of the non-deterministic automaton: one test or condition at most, and where it leads."""

    letter: Test | None = None
    look: pattern.Look | None = None
    to: list[int] = field(default_factory=list)
    accepts: int = -1


class _Set:
    """A set of states, with what came before it as far as conditions ask, and the steps worked out so far."""

    __slots__ = ("before", "kernel", "steps")

    def __init__(self, kernel: frozenset[int], before: str) -> None:
        self.kernel = kernel
        self.before = before
        self.steps: dict[str, tuple[tuple[int, ...], _Set | None]] = {}


class Automaton:
    """The patterns of a list, each known by its index.

    ``anywhere``: a match may start at every place of a text, else only where a run starts. PatternError when
    the patterns are too large together.
    """

    def __init__(self, nodes: Sequence[Node], *, anywhere: bool) -> None:
        self._states: list[_State] = []
        self._looks_before: list[Test] = []
        starts = []
        for index, node in enumerate(nodes):
            end = self._add(_State(accepts=index))
            starts.append(self._build(node, end))
        self._start = frozenset(starts)
        self._again = self._start if anywhere else frozenset()
        self._sets: dict[tuple[frozenset[int], object], _Set] = {}

    def run(self, text: str, start: int, end: int) -> Iterator[tuple[int, ...]]:
        """For each place from ``start`` on, in order, the patterns that match up to it; ends when none can."""
        current: _Set | None = self._set(self._start, text[start - 1] if start else "")
        for at in range(start, end + 1):
            assert current is not None
            letter = text[at] if at < len(text) else ""
            step = current.steps.get(letter) or self._step(current, letter)
            yield step[0]
            current = step[1]
            if current is None or at == len(text):
                return

    def _add(self, state: _State) -> int:
        if len(self._states) >= MAX_STATES:
            raise PatternError("too large a pattern, or too many together")
        self._states.append(state)
        return len(self._states) - 1

    def _build(self, node: Node, end: int) -> int:
        """The state from which ``node`` leads to ``end``."""
        if isinstance(node, pattern.Letter):
            return self._add(_State(letter=node.test, to=[end]))
        if isinstance(node, pattern.Look):
            if node.kind == "before":
                self._looks_before.append(node.test)
            return self._add(_State(look=node, to=[end]))
        if isinstance(node, pattern.Sequence):
            for part in reversed(node.parts):
                end = self._build(part, end)
            return end
        if isinstance(node, pattern.Choice):
            return self._add(_State(to=[self._build(part, end) for part in node.parts]))
        return self._repeat(node, end)

    def _repeat(self, node: pattern.Repeat, end: int) -> int:
        if node.most is None:
            loop = self._add(_State())
            self._states[loop].to = [self._build(node.part, loop), end]
            start = loop
        else:
            start = end
            for _ in range(node.most - node.least):
                start = self._add(_State(to=[self._build(node.part, start), end]))
        for _ in range(node.least):
            start = self._build(node.part, start)
        return start

    def _set(self, kernel: frozenset[int], before: str) -> _Set:
        """The set remembered for these states, where what came before is alike to every condition."""
        alike = (bool(before), bool(before) and is_word(before), *(bool(before) and test(before) for test in self._looks_before))
        key = (kernel, alike)
        found = self._sets.get(key)
        if found is None:
            if len(self._sets) >= _REMEMBERED:
                self._sets.clear()
            found = self._sets[key] = _Set(kernel, before)
        return found

    def _step(self, current: _Set, letter: str) -> tuple[tuple[int, ...], _Set | None]:
        states = self._states
        reached = self._closure(current.kernel, current.before, letter)
        accepted = tuple(sorted({states[at].accepts for at in reached if states[at].accepts >= 0}))
        target: set[int] = set(self._again)
        if letter:
            for at in reached:
                test = states[at].letter
                if test is not None and test(letter):
                    target.update(states[at].to)
        following = self._set(frozenset(target), letter) if target and letter else None
        step = (accepted, following)
        current.steps[letter] = step
        return step

    def _closure(self, kernel: frozenset[int], before: str, behind: str) -> set[int]:
        """All states reached without a character, at a place between two characters ("" beyond the text)."""
        reached: set[int] = set()
        waiting = list(kernel)
        while waiting:
            at = waiting.pop()
            if at in reached:
                continue
            reached.add(at)
            state = self._states[at]
            if state.letter is None and (state.look is None or _holds(state.look, before, behind)):
                waiting.extend(state.to)
        return reached


def _holds(look: pattern.Look, before: str, behind: str) -> bool:
    if look.kind == "edge":
        return (_word(before) != _word(behind)) is look.wanted
    if look.kind == "start":
        return not before or look.test(before)
    if look.kind == "end":
        return not behind or look.test(behind)
    letter = before if look.kind == "before" else behind
    return (bool(letter) and look.test(letter)) is look.wanted


def _word(letter: str) -> bool:
    return bool(letter) and is_word(letter)
