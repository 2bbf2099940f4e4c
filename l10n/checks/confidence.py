"""From evidence to confidence: the one place where it is decided how likely a finding is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp, inf, log

from l10n.checks.model import Check, Evidence

Found = tuple[Check, Evidence]

# The log-odds that a rule is right before it has seen anything: errors are rare.
_PRIOR = -4.0
_PRIOR_MESSAGES = 40
_ROUNDING = 1e-6


def _key(found: Found) -> tuple[str, str]:
    return found[0].code, found[1].habit


class Habits:
    """How often a catalogue does what would be an error if it were done once."""

    def __init__(self, rows: Iterable[Sequence[Found]], size: int) -> None:
        self._counts = Counter(_key(found) for row in rows for found in row if found[1].habit)
        self._size = size

    def penalty(self, found: Found) -> float:
        """The log-odds to take off: 0 up to the share that the rule tolerates, then the logarithm of the excess, trebled."""
        share, tolerated = self._counts[_key(found)] / (self._size + _PRIOR_MESSAGES), found[0].tolerated
        return 3 * log(share / tolerated) if share > tolerated else 0.0


def confidence(found: Found, habits: Habits) -> float:
    """The estimated probability, 0 to 1, that a reviewer would agree."""
    weight = _PRIOR + found[1].weight - (habits.penalty(found) if found[1].habit else 0.0)
    return 1 / (1 + exp(-weight)) if weight > 0 else exp(weight) / (1 + exp(weight))  # neither overflows


def least_weight(minimum: float) -> float:
    """The weight below which no evidence without a habit reaches a confidence; a little less, for what rounding does."""
    return log(minimum / (1 - minimum)) - _PRIOR - _ROUNDING if 0 < minimum < 1 else -inf
