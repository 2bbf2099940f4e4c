"""W102: two spaces in a row that the source has not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

_SPACES = " \u00a0\u202f\u2009\u3000"
_DOUBLE = re.compile(rf"(?<=[^\s])[{_SPACES}]{{2,}}(?=[^\s])")
_WIDE = frozenset(_SPACES[1:])
_STOPS = frozenset(".!?…:")  # behind which some typists set two


def suspects(block: Block) -> list[int]:
    """Messages with two spaces in a row between words, and none in the source."""
    return [
        at
        for (at, source, target), seen in zip(block.texts, block.signs, strict=True)
        if ("  " in target or not _WIDE.isdisjoint(seen)) and _doubled(source, target)
    ]


def _doubled(source: str, target: str) -> re.Match[str] | None:
    match = _DOUBLE.search(target)
    return None if match and _DOUBLE.search(source) else match


def find(pair: Pair) -> Iterator[Evidence]:
    """Runs of spaces between two words of a line."""
    text = pair.target.text
    match = _doubled(pair.source.text, text)
    if match:
        fix = Fix("one space", _DOUBLE.sub(lambda run: _kept(run[0]), text), safe=True)
        typed = text[match.start() - 1] in _STOPS
        yield Evidence("two spaces in a row", 3.5 if typed else 4.5, None, Span(*match.span()), "typed" if typed else "", fix)


def _kept(run: str) -> str:
    """A space that does not break, where one of them is such."""
    return next((space for space in run if space != " "), " ")


CHECK = Check(
    code="W102",
    name="double-space",
    severity=Severity.NOTE,
    summary="Two spaces stand between two words",
    why="A slip that shows in print, and often the scar of a word that was taken out.",
    mqm="Design and markup / Whitespace",
    examples=(
        wrong("fr", "Sims was 20 years old.", "Sims n’avait que  ans."),
        wrong("de", "in the city", "in  der Stadt"),
        wrong("uk", "in the city", "у  місті"),
        right("en-GB", "One.  Two.", "One.  Two."),
        right("de", "in the city", "in der Stadt"),
    ),
    find=find,
    suspects=suspects,
    signs=_WIDE,
)
