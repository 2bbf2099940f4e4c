"""Words that translate each other, learnt from the catalogue itself: which occur in the same messages.

Association by Dice's coefficient over messages (Smadja et al., 1996) of stems; only words that occur a few
times can be learnt, and only associations far above chance are kept.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain

_STEM = 5
LEARNT_FROM = 800  # messages at most, taken evenly: more teach little
_MOST_WORDS = 40
_FEWEST, _DICE = 3, 0.5
_DENSE_RUN = re.compile(r"[\u30a1-\u30fe]{2,}|[\u4e00-\u9fff]+|[A-Za-z][A-Za-z0-9]+")


def keys(words: Sequence[str], dense: bool) -> frozenset[str]:
    """What a text's words are compared by: beginnings of longer words; in dense scripts runs and pairs of characters."""
    if dense:
        return frozenset(key for word in words for key in _dense_keys(word))
    return frozenset([word[:_STEM] for word in words[: 4 * _MOST_WORDS] if len(word) > 3])


@lru_cache(1024)
def _dense_keys(word: str) -> tuple[str, ...]:
    found: list[str] = []
    for run in _DENSE_RUN.findall(word):
        found += [run] if run[0] < "\u4e00" else [run[at : at + 2] for at in range(len(run) - 1)]
    return tuple(found)


def _telling(counts: Counter[str], most: int) -> dict[str, int]:
    """Without what is too seldom to be learnt from and what is in too many messages to tell anything."""
    return {key: count for key, count in counts.items() if _FEWEST <= count <= most}


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
    """Associated keys of a catalogue: ``of(key)`` gives those of the target for one of the source."""

    def __init__(self, sample: Sequence[tuple[frozenset[str], frozenset[str]]]) -> None:
        """Learn from (keys of the source, keys of the target)."""
        most = max(4, len(sample) // 12)
        ours = _telling(Counter(chain.from_iterable(source for source, _ in sample)), most)
        theirs = _telling(Counter(chain.from_iterable(target for _, target in sample)), most)
        own, others = frozenset(ours), frozenset(theirs)
        beside: dict[str, list[frozenset[str]]] = defaultdict(list)
        for source, target in sample:
            rare = target & others
            if len(rare) > _MOST_WORDS:
                rare = frozenset(sorted(rare)[:_MOST_WORDS])
            for key in source & own if rare else ():
                beside[key].append(rare)
        self._beside = beside
        self._ours, self._theirs = ours, theirs
        self._found: dict[str, frozenset[str]] = {}

    def of(self, key: str) -> frozenset[str]:
        """The keys that translate a key; empty where none were learnt."""
        found = self._found.get(key)
        if found is None:
            found = _associated(self._ours.get(key, 0), self._beside.get(key, ()), self._theirs)
            self._found[key] = found
        return found
