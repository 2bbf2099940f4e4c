"""How well a text fits another as its translation: log likelihood ratios against two texts met by chance.

Length after Gale and Church (1993), here of logarithms, so that one spread holds for short texts and long;
anchors (numbers, names, addresses) weighted by how rare they are on the other side; marks and kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import median, pvariance

_PRIOR_SPREAD, _PRIOR_WEIGHT = 0.22, 10  # what is believed of the spread before pairs are seen, as if from so many
_GRAIN = 20.0  # the variance of a short text's ratio is that of a long one's times (1 + grain / length)
_FREE = 0.03  # the share of translations that keep to no rule of length
_KEPT_FIRM, _KEPT_LOOSE = 0.85, 0.35  # how often an anchor of a source stands in its translation
_LOST, _LOST_AT_MOST = 2.0, 3
_KEPT_MARK, _NEW_MARK = 0.85, 0.05
_OTHER_KIND = 0.02
_STRONGEST = 5.0


@dataclass(frozen=True, slots=True)
class Text:
    """What alignment sees of a text.

    ``length`` is in characters. ``firm`` are anchors that a translation nearly always has (numbers,
    addresses), ``loose`` such as it often has (names as they sound); ``offers`` all by which an anchor of
    the other side may be found here. ``marks`` are question, quotation and the like, ``kind`` the role of a
    block. Sources of different ``group`` never share one translation.
    """

    length: int
    firm: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    offers: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    kind: str = ""
    group: int = 0


def together(texts: Sequence[Text]) -> Text:
    """Several texts in a row as one; of the first's kind and group."""
    if len(texts) == 1:
        return texts[0]
    return Text(
        sum(text.length for text in texts),
        frozenset().union(*(text.firm for text in texts)),
        frozenset().union(*(text.loose for text in texts)),
        frozenset().union(*(text.offers for text in texts)),
        frozenset().union(*(text.marks for text in texts)),
        texts[0].kind,
        texts[0].group,
    )


@dataclass(frozen=True, slots=True)
class Lengths:
    """``centre`` is the usual logarithm of a target's length by its source's, ``spread`` its deviation in long
    texts, ``chance`` the variance of that logarithm for two texts met by chance."""

    centre: float
    spread: float
    chance: float

    def score(self, source: int, target: int) -> float:
        """The log likelihood ratio of two lengths; never far below what a free translation would have."""
        off = log((target + 1) / (source + 1)) - self.centre
        variance = self.spread**2 * (1 + _GRAIN / (source + 1))
        if variance >= self.chance:
            return 0.0
        ratio = 0.5 * (log(self.chance / variance) - off * off * (1 / variance - 1 / self.chance))
        return log((1 - _FREE) * exp(ratio) + _FREE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What two documents show of themselves as a whole, by which their parts are compared.

    ``anchors`` has the weight of each anchor when both sides have it; ``marks`` of each mark its weight when
    both, only the source, only the target, or neither has it; ``kinds`` of each kind when both are of it.
    """

    lengths: Lengths
    anchors: Mapping[str, float]
    marks: Mapping[str, tuple[float, float, float, float]]
    kinds: Mapping[str, float]

    def score(self, source: Text, target: Text) -> float:
        """The log likelihood ratio of a target being a source's translation: above 0 where that is likelier."""
        weight = self.anchors
        total = self.lengths.score(source.length, target.length)
        for shared in (source.firm | source.loose) & target.offers:
            total += weight[shared]
        lost = len(source.firm - target.offers) + len(target.firm - source.offers)
        total -= _LOST * min(lost, _LOST_AT_MOST)
        for mark, (both, ours, theirs, neither) in self.marks.items():
            if mark in source.marks:
                total += both if mark in target.marks else ours
            else:
                total += theirs if mark in target.marks else neither
        return total + (self.kinds.get(source.kind, 0.0) if source.kind == target.kind else log(_OTHER_KIND))


def evidence(
    sources: Sequence[Text], targets: Sequence[Text], pairs: Iterable[tuple[Text, Text]] = ()
) -> Evidence:
    """Learn from two documents, and from ``pairs`` of them that are known or believed to belong together."""
    return Evidence(
        _lengths(sources, targets, list(pairs)),
        _anchors(sources, targets),
        {mark: _mark(share) for mark, share in _shares(text.marks for text in targets).items()},
        {kind: -log(share) for kind, share in _shares({text.kind} for text in targets).items()},
    )


def _lengths(sources: Sequence[Text], targets: Sequence[Text], pairs: list[tuple[Text, Text]]) -> Lengths:
    """From the pairs, where there are some; else from the whole lengths."""
    centre = log((sum(t.length for t in targets) + 1) / (sum(s.length for s in sources) + 1))
    spread = _PRIOR_SPREAD
    if pairs:
        ratios = [log((t.length + 1) / (s.length + 1)) for s, t in pairs]
        share = len(ratios) / (len(ratios) + _PRIOR_WEIGHT)
        centre = median(ratios)
        spread = max(0.1, share * 1.4826 * median(abs(r - centre) for r in ratios) + (1 - share) * _PRIOR_SPREAD)
    chance = _variance(sources) + _variance(targets)
    return Lengths(centre, spread, max(chance, 0.4))


def _variance(texts: Sequence[Text]) -> float:
    return pvariance([log(text.length + 1) for text in texts]) if texts else 0.0


def _anchors(sources: Sequence[Text], targets: Sequence[Text]) -> dict[str, float]:
    """An anchor that stands in few targets tells more than one that stands in many."""
    rate = _shares(text.offers for text in targets)
    found = {}
    for kept, anchors in ((_KEPT_LOOSE, "loose"), (_KEPT_FIRM, "firm")):
        for text in sources:
            for anchor in getattr(text, anchors):
                if anchor in rate:
                    found[anchor] = min(_STRONGEST, max(0.0, log(kept / rate[anchor])))
    return found


def _shares(sets: Iterable[Iterable[str]]) -> dict[str, float]:
    """In which share of the sets each member stands, half a set added to either side."""
    listed = list(sets)
    counts = Counter(member for each in listed for member in each)
    return {member: (count + 0.5) / (len(listed) + 1) for member, count in counts.items()}


def _mark(share: float) -> tuple[float, float, float, float]:
    return (
        log(_KEPT_MARK / share),
        log((1 - _KEPT_MARK) / (1 - share)),
        log(_NEW_MARK / share),
        log((1 - _NEW_MARK) / (1 - share)),
    )
