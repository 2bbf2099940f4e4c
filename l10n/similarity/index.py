"""An index of strings that finds the nearest to a text, in time that hardly grows with their number.

Strings are posted under their trigrams. A query looks at its rarest trigrams first, counts the strings that
share most of them, up to a budget, and has only these compared in full: by the normalised indel similarity
(twice the longest common subsequence over both lengths), which GNU msgmerge and translators' tools use.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_BUDGET = 4000
_CANDIDATES = 48


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
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        for index, text in enumerate(self._strings):
            if self._first.setdefault(text, index) == index:
                for gram in _grams(text):
                    self._postings[gram].append(index)

    def __len__(self) -> int:
        return len(self._strings)

    def nearest(self, text: str, *, minimum: float = 0.6) -> Match | None:
        """The most similar string, of equal ones the first; None where none is at least ``minimum`` similar."""
        return next(iter(self.matches(text, minimum=minimum, limit=1)), None)

    def nearest_many(self, texts: Iterable[str], *, minimum: float = 0.6) -> Iterator[Match | None]:
        """``nearest`` for each text, in order."""
        return (self.nearest(text, minimum=minimum) for text in texts)

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

    def _candidates(self, text: str, minimum: float) -> Sequence[int]:
        """Those that share most of the rare trigrams and are not too long or short to be that similar."""
        lists = sorted((self._postings[gram] for gram in _grams(text) if gram in self._postings), key=len)
        shared: Counter[int] = Counter()
        looked = 0
        for posting in lists:
            if looked and looked + len(posting) > _BUDGET:
                break
            looked += len(posting)
            shared.update(posting)
        least = len(text) * minimum / (2 - minimum)
        most = len(text) * (2 - minimum) / minimum if minimum else float("inf")
        strings = self._strings
        fitting = [(-count, index) for index, count in shared.items() if least <= len(strings[index]) <= most]
        fitting.sort()
        return [index for _, index in fitting[:_CANDIDATES]]


def _grams(text: str) -> set[str]:
    """The trigrams of a text without case, a blank at each end."""
    padded = f" {text.casefold()} "
    return {padded[at : at + 3] for at in range(max(1, len(padded) - 2))}
