"""An index of strings that finds the nearest to a text, in time that hardly grows with their number.

Strings are posted under their trigrams. A query looks at its rarest trigrams first, counts the strings that
share most of them, up to a budget, and has only these compared in full: by the normalised indel similarity
(twice the longest common subsequence over both lengths), which GNU msgmerge and translators' tools use.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_BUDGET = 12000
_CANDIDATES = 64


@dataclass(frozen=True, slots=True)
class Match:
    """A string of the index: its number, from 0, the string, and its similarity, 0 to 1."""

    index: int
    text: str
    score: float


class Index:
    """Strings by number. Equal strings are all kept; the first of them is found."""

    def __init__(self, strings: Iterable[str]) -> None:
        self._strings = tuple(strings)
        self._first: dict[str, int] = {}
        for index, text in enumerate(self._strings):
            self._first.setdefault(text, index)
        # Posted by their rank in length: those of a range of lengths are a slice of every posting.
        self._ranked = sorted(self._first.values(), key=lambda index: len(self._strings[index]))
        self._lengths = [len(self._strings[index]) for index in self._ranked]
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        for rank, index in enumerate(self._ranked):
            for gram in _grams(self._strings[index]):
                self._postings[gram].append(rank)

    def __len__(self) -> int:
        return len(self._strings)

    def nearest(self, text: str, *, minimum: float = 0.6) -> Match | None:
        """The most similar string, of equal ones the first; None where none is at least ``minimum`` similar."""
        return next(iter(self.matches(text, minimum=minimum, limit=1)), None)

    def matches(self, text: str, *, minimum: float = 0.6, limit: int = 5) -> list[Match]:
        """Up to ``limit`` different strings at least ``minimum`` similar, the most similar first."""
        from rapidfuzz.fuzz import ratio

        same = self._first.get(text)
        if same is not None and limit == 1:
            return [Match(same, text, 1.0)]
        found = []
        for index in self._candidates(text, minimum):
            score = ratio(text, self._strings[index], score_cutoff=minimum * 100)
            if score and score >= minimum * 100:
                found.append(Match(index, self._strings[index], score / 100))
        return sorted(found, key=lambda match: (-match.score, match.index))[:limit]

    def _candidates(self, text: str, minimum: float) -> list[int]:
        """Those that share most of the rare trigrams, of all that are not too short or long to be that similar."""
        least = bisect_left(self._lengths, len(text) * minimum / (2 - minimum))
        most = bisect_right(self._lengths, len(text) * (2 - minimum) / minimum) if minimum else len(self._lengths)
        postings = (self._postings[gram] for gram in _grams(text) if gram in self._postings)
        fitting = [posting[bisect_left(posting, least) : bisect_left(posting, most)] for posting in postings]
        shared: Counter[int] = Counter()
        looked = 0
        for posting in sorted(fitting, key=len):
            if looked and looked + len(posting) > _BUDGET:
                break
            looked += len(posting)
            shared.update(posting)
        enough = _enough(shared)
        best = sorted((-count, rank) for rank, count in shared.items() if count >= enough)
        return [self._ranked[rank] for _, rank in best[:_CANDIDATES]]


def _enough(shared: Counter[int]) -> int:
    """How many trigrams a string must share to be among those that share most."""
    found, sizes = 0, Counter(shared.values())
    for size in sorted(sizes, reverse=True):
        found += sizes[size]
        if found >= _CANDIDATES:
            return size
    return 1


def _grams(text: str) -> set[str]:
    """The trigrams of a text without case, a blank at each end."""
    padded = f" {text.casefold()} "
    return {padded[at : at + 3] for at in range(max(1, len(padded) - 2))}
