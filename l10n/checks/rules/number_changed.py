"""N101: a number of the source that has another value in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity


def suspects(block: Block) -> list[int]:
    """Messages with other numbers than their source."""
    return block.figured


def find(pair: Pair) -> Iterator[Evidence]:
    """Pair what each side has and the other has not, the most alike first."""
    for ours, theirs, alike in pair.figures.changed:
        was, now = pair.source.text[slice(*ours.span)], pair.target.text[slice(*theirs.span)]
        yield Evidence(f"“{was}” became “{now}”", _WEIGHTS[alike], ours.span, theirs.span)


# By Likeness: one digit differs or two are swapped; as many digits; nothing in common.
_WEIGHTS = (7.5, 4.5, 4.2)


CHECK = Check(
    code="N101",
    name="number-changed",
    severity=Severity.ERROR,
    summary="A number has another value in the translation",
    why="A wrong figure is a wrong fact, and no reader of the translation can notice it.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong("de", "signed by 11,000 troops", "von 1.100 Soldaten unterzeichnet"),
        wrong("fr", "in December 2017", "en décembre 2217"),
        wrong("ja", "384 people", "387人"),
        right("de", "11,000 troops", "11.000 Soldaten"),
        right("fr", "150,000 cars", "150.000 voitures"),
        right("sv", "in the late 15th century", "i slutet av 1400-talet"),
    ),
    find=find,
    suspects=suspects,
)
