"""N102: a number of the source that the translation does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.numbers import Number
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.checks.spelled import known
from l10n.diagnostics import Severity

_GRAMMAR = 2  # what articles and duals say
# Ranks (No. 1) and decades (the 2000s) are told in other ways.
_LOOSE_BEFORE = re.compile(r"\b[Nn]o\.? ?\Z")
_LOOSE_AFTER = re.compile(r"s\b")
_DAY = re.compile(r"24[- ]hours?\b")  # a day has a word of its own: сутки, doba, Etmal


def suspects(block: Block) -> list[int]:
    """Messages with other numbers than their source."""
    return block.figured


def find(pair: Pair) -> Iterator[Evidence]:
    """What the source has and the translation names neither in digits nor in words."""
    for number in pair.figures.missing:
        was = pair.source.text[slice(*number.span)]
        yield Evidence(f"“{was}” is missing", _weight(number, pair), number.span, place(pair, number.span))


def _weight(number: Number, pair: Pair) -> float:
    """Long numbers are seldom written in words; short ones often, which counts where we cannot read the words."""
    weight = 3.8 + 0.75 * min(len(number.digits), 4)
    if not known(pair.target.tag) and len(number.digits) < 3:
        weight -= 2.0
    before, after = pair.source.text[: number.span.start], pair.source.text[number.span.end :]
    if _DAY.match(pair.source.text, number.span.start):
        return weight - 2.5
    if number.readings[-1] <= _GRAMMAR or _LOOSE_BEFORE.search(before[-8:]) or _LOOSE_AFTER.match(after):
        weight -= 1.5
    return weight


CHECK = Check(
    code="N102",
    name="number-missing",
    severity=Severity.ERROR,
    summary="A number of the source is not in the translation",
    why="Readers of the translation are told less than readers of the source. Number words, other units of measure, "
    "powers of ten and clock times count as the number.",
    mqm="Accuracy / Omission",
    examples=(
        wrong("fr", "Sims was 20 years old.", "Sims n’avait que  ans."),
        wrong("de", "384 people died.", "Menschen starben."),
        wrong("ja", "It was founded in 1987.", "設立された。"),
        right("pl", "The 20-year-old was arrested.", "Aresztowano dwudziestolatka."),
        right("de", "a 22-year-old", "eine Zweiundzwanzigjährige"),
        right("zh-Hans", "2.4 million people", "240万人"),
        right("fr", "waves of 20 feet", "des vagues de 6 mètres"),
        right("fr", "in the late 19th century", "à la fin du XIXe siècle"),
        right("pl", "in the early 1800s", "na początku XIX wieku"),
        right("ru", "183 emissions in 24 hours", "183 выброса за сутки"),
    ),
    find=find,
    suspects=suspects,
)
