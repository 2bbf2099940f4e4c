"""Where in a translation something should stand that is missing from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.pair import Pair

# What a removal leaves behind: two spaces, a space before a mark or at either end, empty brackets or quotes.
_SCAR = re.compile(r"(?<=\s)[ \u00a0\u3000](?=\S)|[ \u3000](?=[,.;:!?)\]}”。，、！？」])|(?<=[(\[“„「])[ \u3000]|\A[ \u3000]|[ \u3000]\Z|\(\)|（）|“”|「」")
_MARGIN = 0.16


def place(pair: Pair, span: tuple[int, int]) -> Span:
    """The stretch of the target, in characters, where what the source has at ``span`` should stand.

    A scar if the target has one that the source has not; else what lies between the nearest words that both
    sides have; narrowed to the same share of the text as in the source.
    """
    source, target = pair.source.text, pair.target.text
    share = (span[0] + span[1]) / 2 / max(1, len(source))
    expected = share * len(target)
    scars = [] if _SCAR.search(source) else [match.start() for match in _SCAR.finditer(target)]
    if scars:
        nearest = min(scars, key=lambda at: abs(at - expected))
        return Span(max(0, nearest - 1), min(len(target), nearest + 2))
    margin = max(12, _MARGIN * len(target) + 4)
    return Span(max(0, int(expected - margin)), min(len(target), int(expected + margin)))
