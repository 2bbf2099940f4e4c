"""Two lists of texts aligned, one the translation of the other: which belong together, and how surely.

Dynamic programming over beads (Gale and Church, "A program for aligning sentences in bilingual corpora",
1993) within a band that follows rare anchors, so that time grows with the length and no faster. The
confidence of a bead is its posterior probability: forward and backward sums over every path of the band.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, log, log1p

from l10n.memory.evidence import Evidence, Text, evidence, together

Shapes = Mapping[tuple[int, int], float]
"""How many sources with how many targets make a bead, and how likely that is."""

SENTENCES: Shapes = {(1, 1): 0.9, (1, 0): 0.005, (0, 1): 0.005, (1, 2): 0.04, (2, 1): 0.04, (2, 2): 0.004, (1, 3): 0.003, (3, 1): 0.003}
"""Inside a paragraph; after Gale and Church's table 5."""
BLOCKS: Shapes = {(1, 1): 0.95, (1, 0): 0.015, (0, 1): 0.015, (1, 2): 0.008, (2, 1): 0.008, (2, 2): 0.002, (1, 3): 0.001, (3, 1): 0.001}
"""Paragraphs of a document."""
_HALF = 10  # the band's half width where both sides run alike
_WIDEST = 128


@dataclass(frozen=True, slots=True)
class Bead:
    """Neighbouring ``sources`` and ``targets`` (numbers from 0; either may be empty) that belong together, and
    the probability of it, 0 to 1."""

    sources: range
    targets: range
    confidence: float


def align(
    sources: Sequence[Text], targets: Sequence[Text], shapes: Shapes = SENTENCES, known: Evidence | None = None
) -> list[Bead]:
    """The likeliest beads, in order; every text stands in exactly one.

    ``known`` is what the documents around these texts show; without it, it is learnt from the texts, twice:
    from their lengths, then from the pairs first found.
    """
    if known is not None:
        return _Lattice(sources, targets, shapes, known).beads()
    first = _Lattice(sources, targets, shapes, evidence(sources, targets)).beads()
    return _Lattice(sources, targets, shapes, learnt(sources, targets, first)).beads()


def learnt(sources: Sequence[Text], targets: Sequence[Text], beads: Sequence[Bead]) -> Evidence:
    """What two lists show once beads of them are known: the sure pairs among them teach lengths."""
    pairs = [
        (sources[bead.sources[0]], targets[bead.targets[0]])
        for bead in beads
        if len(bead.sources) == len(bead.targets) == 1 and bead.confidence > 0.9
    ]
    return evidence(sources, targets, pairs)


class _Lattice:
    """One alignment: the band's cells (i, j), so many sources and targets done, and the steps into each.

    ``steps`` has by row the scores of the steps into its cells, by cell and shape, -inf where there is none;
    ``sums`` by cell the logarithm of the sum over all paths to it, ``best`` the score of the best one.
    """

    def __init__(self, sources: Sequence[Text], targets: Sequence[Text], shapes: Shapes, known: Evidence) -> None:
        self._shapes = [(*size, log(share)) for size, share in shapes.items()]
        self._known = known
        self._band = _band(sources, targets)
        most = max(max(size) for size in shapes)
        self._sources, self._targets = _runs(sources, most), _runs(targets, most)
        self._steps: list[array[float]] = []
        self._sums: list[array[float]] = []
        self._best: list[array[float]] = []
        for i in range(len(self._band)):
            self._add_row(i)

    def _add_row(self, i: int) -> None:
        steps, sums, best = array("d"), array("d"), array("d")
        self._sums.append(sums)
        self._best.append(best)
        for j in self._band[i]:
            total = top = 0.0 if i == j == 0 else -inf
            for taken, given, prior in self._shapes:
                score = prior + self._fit(i, j, taken, given) if self._has(i - taken, j - given) else -inf
                steps.append(score)
                if score > -inf:
                    at = j - given - self._band[i - taken].start
                    total = _add(total, self._sums[i - taken][at] + score)
                    top = max(top, self._best[i - taken][at] + score)
            sums.append(total)
            best.append(top)
        self._steps.append(steps)

    def _has(self, i: int, j: int) -> bool:
        return i >= 0 and j in self._band[i]

    def _fit(self, i: int, j: int, taken: int, given: int) -> float:
        if not taken or not given:
            return 0.0
        source, target = self._sources[taken][i], self._targets[given][j]
        return -inf if source is None or target is None else self._known.score(source, target)

    def _into(self, i: int, j: int) -> Iterator[tuple[int, int, float]]:
        """The cells from which steps lead into a cell, with their scores."""
        at = (j - self._band[i].start) * len(self._shapes)
        for taken, given, _ in self._shapes:
            score = self._steps[i][at]
            at += 1
            if score > -inf:
                yield i - taken, j - given, score

    def _rest(self) -> list[array[float]]:
        """By cell, the logarithm of the sum over all paths from it to the end."""
        rows = [array("d", [-inf]) * len(columns) for columns in self._band]
        rows[-1][-1] = 0.0
        for i in range(len(self._band) - 1, -1, -1):
            columns = self._band[i]
            for j in reversed(columns):
                here = rows[i][j - columns.start]
                for k, m, score in self._into(i, j) if here > -inf else ():
                    at = m - self._band[k].start
                    rows[k][at] = _add(rows[k][at], here + score)
        return rows

    def beads(self) -> list[Bead]:
        """The best path, from the end back to the start, turned round."""
        rest, whole = self._rest(), self._sums[-1][-1]
        i, j = len(self._band) - 1, self._band[-1][-1]
        found = []
        while i or j:
            k, m, score = max(self._into(i, j), key=lambda step: self._of(self._best, step[0], step[1]) + step[2])
            share = self._of(self._sums, k, m) + score + self._of(rest, i, j) - whole
            found.append(Bead(range(k, i), range(m, j), min(1.0, exp(share))))
            i, j = k, m
        return found[::-1]

    def _of(self, rows: Sequence[array[float]], i: int, j: int) -> float:
        return rows[i][j - self._band[i].start]


def _add(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers given by their logarithms."""
    if one < other:
        one, other = other, one
    return one if other == -inf else one + log1p(exp(other - one))


def _runs(texts: Sequence[Text], most: int) -> dict[int, list[Text | None]]:
    """By size and end, so many texts in a row as one; None where there are too few, or of several groups or kinds."""
    return {size: [_run(texts[end - size : end]) if end >= size else None for end in range(len(texts) + 1)] for size in range(1, most + 1)}


def _run(texts: Sequence[Text]) -> Text | None:
    alike = len({(text.group, text.kind) for text in texts}) == 1
    return together(texts) if alike else None


def _band(sources: Sequence[Text], targets: Sequence[Text]) -> list[range]:
    """For each number of sources done, the numbers of targets looked at: around a line through the pins, the
    wider the more the two sides differ between two of them."""
    rows = [range(0)] * (len(sources) + 1)
    pins = [(0, 0), *_pins(sources, targets), (len(sources), len(targets))]
    for (i, j), (k, m) in pairwise(pins):
        half = _HALF + min(_WIDEST, abs((k - i) - (m - j)))
        for row in range(i, k + 1):
            centre = j + (m - j) * (row - i) // max(1, k - i)
            near = range(max(0, centre - half), min(len(targets), centre + half) + 1)
            rows[row] = range(min(near.start, rows[row].start), max(near.stop, rows[row].stop)) if rows[row] else near
    return _joined(rows)


def _joined(rows: Sequence[range]) -> list[range]:
    """The band without a gap from one row to the next."""
    joined = [rows[0]]
    for row in rows[1:]:
        joined.append(range(min(row.start, joined[-1].stop - 1), max(row.stop, joined[-1].start + 1)))
    return joined


def _pins(sources: Sequence[Text], targets: Sequence[Text]) -> list[tuple[int, int]]:
    """Pairs that share an anchor which no other text on either side has: the longest run of them in one order,
    without those that share but one and have no like-minded neighbour in the run."""
    ours, theirs = _only([text.firm | text.loose for text in sources]), _only([text.offers for text in targets])
    votes = Counter((ours[anchor], theirs[anchor]) for anchor in ours.keys() & theirs.keys())
    run = _rising(list(votes))
    agreed = {pair for one, other in pairwise(run) if _agree(one, other) for pair in (one, other)}
    return [pair for pair in run if votes[pair] > 1 or pair in agreed]


def _agree(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two pins are near each other, and as far apart on either side."""
    down, across = other[0] - one[0], other[1] - one[1]
    return down <= 3 * _HALF and abs(down - across) <= 1


def _only(sets: Sequence[frozenset[str]]) -> dict[str, int]:
    """The members that stand in one set only, with its number."""
    counts = Counter(member for each in sets for member in each)
    return {member: number for number, each in enumerate(sets) for member in each if counts[member] == 1}


def _rising(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence in which both numbers rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    for number, (_, j) in enumerate(ordered):
        at = bisect_left(tops, j)
        before.append(ends[at - 1] if at else None)
        tops[at : at + 1], ends[at : at + 1] = [j], [number]
    chain: list[tuple[int, int]] = []
    last = ends[-1] if ends else None
    while last is not None:
        chain.append(ordered[last])
        last = before[last]
    return chain[::-1]
