"""From the noise a user will stand to the least confidence shown.

Measured on correct human translations: the confidence at which so many of 1,000 correct messages are
flagged. The benchmark of corrupted translations (``tests/accuracy/test_checks.py``) measures it and holds it.
"""

from __future__ import annotations

from bisect import bisect_left

_MEASURED = (
    (0.0, 1.0),
    (1.0, 0.93),
    (5.0, 0.765),
    (10.0, 0.66),
    (20.0, 0.4785),
    (50.0, 0.189),
    (100.0, 0.0759),
    (300.0, 0.0),
)
"""(flagged of 1,000, least confidence), in order."""


def least_confidence(noise: float) -> float:
    """The least confidence at which at most ``noise`` of 1,000 correct messages are flagged, 0 to 1."""
    at = bisect_left(_MEASURED, (noise, 0.0))
    if at >= len(_MEASURED):
        return 0.0
    if at == 0 or _MEASURED[at][0] == noise:
        return _MEASURED[at][1]
    (low, high_confidence), (high, low_confidence) = _MEASURED[at - 1], _MEASURED[at]
    share = (noise - low) / (high - low)
    return round(high_confidence + share * (low_confidence - high_confidence), 4)
