"""How long translations are beside their sources: a robust model of the catalogue's own ratio."""

from __future__ import annotations

from collections.abc import Iterable
from math import log, sqrt
from statistics import median
from typing import NamedTuple

# What is believed before a catalogue is seen, as if from so many messages; spread of the logarithm of the ratio.
_PRIOR_RATIO, _PRIOR_RATIO_DENSE, _PRIOR_SPREAD, _PRIOR_WEIGHT = 0.08, -1.05, 0.2, 6
_DENSE = frozenset({"Hans", "Hant", "Jpan", "Kore"})
_GRAIN = 30.0  # short texts vary more: the variance is that of a long text times (1 + grain / length)
_LEAST = 12
_FEWEST = 8


Sizes = tuple[int, int]


class Lengths(NamedTuple):
    """``centre`` is the usual logarithm of target length by source length, ``spread`` its deviation in long texts."""

    centre: float
    spread: float

    def score(self, sizes: Sizes) -> float:
        """How many deviations a translation is longer than usual; negative where it is shorter."""
        return self.scores([sizes])[0]

    def scores(self, sizes: Iterable[Sizes]) -> list[float]:
        """The scores of many translations."""
        centre, spread = self.centre, self.spread
        return [
            (log((theirs + 1) / (ours + 1)) - centre) / (spread * sqrt(1 + _GRAIN / (ours + 1))) for ours, theirs in sizes
        ]


def size(text: str) -> int:
    """Characters, a run of white space counted as one."""
    return len(" ".join(text.split())) if "  " in text or "\n" in text else len(text)


def lengths(sizes: Iterable[Sizes], script: str) -> Lengths:
    """Learn the model from sizes of sources and translations: median and scaled median deviation, drawn to what is usual."""
    ratios = [log((theirs + 1) / (ours + 1)) for ours, theirs in sizes if ours >= _LEAST]
    prior = _PRIOR_RATIO_DENSE if script in _DENSE else _PRIOR_RATIO
    if len(ratios) < _FEWEST:
        return Lengths(prior, _PRIOR_SPREAD)
    share = len(ratios) / (len(ratios) + _PRIOR_WEIGHT)
    centre = share * median(ratios) + (1 - share) * prior
    spread = 1.4826 * median(abs(ratio - centre) for ratio in ratios)
    return Lengths(centre, max(0.1, share * spread + (1 - share) * _PRIOR_SPREAD))
