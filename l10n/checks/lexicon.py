"""Words that translate each other, learnt from the catalogue itself: which occur in the same messages.

Association by Dice's coefficient over messages (Smadja et al., 1996) of stems; only words that occur a few
times can be learnt, and only associations far above chance are kept.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import add

_STEM = 5
LEARNT_FROM = 800  # messages at most, taken evenly: more teach little
_MOST_WORDS = 40
_FEWEST, _DICE = 3, 0.5
_DENSE_RUN = re.compile(r"[\u30a1-\u30fe]{2,}|[\u4e00-\u9fff]+|[A-Za-z][A-Za-z0-9]+")


def keys(words: Sequence[str], dense: bool) -> frozenset[str]:
    """What a text's words are compared by: beginnings of longer words; in dense scripts runs and pairs of characters."""
    if dense:
        return frozenset(_dense_keys(" ".join(words)))
    return frozenset([word[:_STEM] for word in words[: 4 * _MOST_WORDS] if len(word) > 3])


def _dense_keys(text: str) -> list[str]:
    found: list[str] = []
    for run in _DENSE_RUN.findall(text):
        found += [run] if run[0] < "\u4e00" else map(add, run, run[1:])
    return found


def _associated(count: int, lists: Sequence[frozenset[str]], theirs: Mapping[str, int]) -> frozenset[str]:
    """Those of a key's companions, a set for each message with the key, that are there far above chance."""
    if len(lists) < _FEWEST:
        return frozenset()
    if len(lists) == _FEWEST:  # most keys are as rare as can be: what is not in all of their messages is too rare
        together: Mapping[str, int] = dict.fromkeys(lists[0].intersection(*lists[1:]), _FEWEST)
    else:
        together = Counter(chain.from_iterable(lists))
    least = max(_FEWEST, _DICE * (count + _FEWEST) / 2)
    often = [(other, times) for other, times in together.items() if times >= least]
    return frozenset([other for other, times in often if 2 * times / (count + theirs[other]) >= _DICE])


class Lexicon:
    """Associated keys of a catalogue: ``of(key)`` gives those of the target for one of the source.

    Keys that are too seldom to be learnt from tell nothing, nor do such as are in too many messages.
    """

    def __init__(self, sample: Iterable[tuple[frozenset[str], frozenset[str]]]) -> None:
        """Learn from (keys of the source, keys of the target)."""
        self._targets: list[frozenset[str]] = []
        self._where: dict[str, list[int]] = defaultdict(list)
        for at, (source, target) in enumerate(sample):
            self._targets.append(target)
            for key in source:
                self._where[key].append(at)
        self._most = max(4, len(self._targets) // 12)
        counts = Counter(chain.from_iterable(self._targets))
        self._theirs = {key: count for key, count in counts.items() if _FEWEST <= count <= self._most}
        self._telling = frozenset(self._theirs)
        self._rare: dict[int, frozenset[str]] = {}
        self._found: dict[str, frozenset[str]] = {}

    def of(self, key: str) -> frozenset[str]:
        """The keys that translate a key; empty where none were learnt."""
        found = self._found.get(key)
        if found is None:
            where = self._where.get(key, ())
            lists = [rare for rare in map(self._rare_of, where) if rare] if _FEWEST <= len(where) <= self._most else ()
            found = self._found[key] = _associated(len(where), lists, self._theirs)
        return found

    def _rare_of(self, at: int) -> frozenset[str]:
        """The keys of a target that tell something, not too many."""
        found = self._rare.get(at)
        if found is None:
            found = self._targets[at] & self._telling
            if len(found) > _MOST_WORDS:
                found = frozenset(sorted(found)[:_MOST_WORDS])
            self._rare[at] = found
        return found
