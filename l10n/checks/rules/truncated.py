"""T101: a translation that stops before its source does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.terminal import inner_ends
from l10n.diagnostics import Severity

_LEAST, _SHORT = 24, 48
_DEVIATION = -1.2
_FEWER = 1.5
_LABEL = 1.0  # off for a label or heading, which other languages may say in a word


def suspects(block: Block) -> list[int]:
    """Messages that are too short."""
    return [at for at, score in enumerate(block.scores) if score <= _DEVIATION]


def find(pair: Pair) -> Iterator[Evidence]:
    """Much shorter than the catalogue's translations are, surer where the end is bare or facts of the end are lost."""
    source, target = pair.source.text, pair.target.text
    if len(source) < _LEAST:
        return
    score = pair.length_score
    if score > _DEVIATION:
        return
    weight = -1.2 * score - 0.2
    if pair.source.terminal.kinds and not pair.target.terminal.kinds and not pair.target.terminal.closed:
        weight += 2.2
    weight += 1.1 * sum(number.span.start > len(source) / 2 for number in pair.figures.missing)
    weight += _FEWER * (inner_ends(source) > inner_ends(target))
    if len(source) < _SHORT and not pair.source.terminal.kinds:
        weight -= _LABEL
    if len(source) < _SHORT and _acronyms(pair.target.words) - _acronyms(pair.source.words):
        weight -= 2.0  # SFTP says what four words say
    share = 100 * len(target) / len(source)
    yield Evidence(
        f"the translation has {share:.0f} % of the source’s length, much less than others here",
        weight,
        None,
        pair.target.terminal.span,
    )


def _acronyms(words: Iterable[str]) -> set[str]:
    return {part for word in words for part in word.split("-") if len(part) > 2 and part.isupper()}


CHECK = Check(
    code="T101",
    name="truncated",
    severity=Severity.WARNING,
    summary="The translation is much shorter than its source: its end may be missing",
    why="A sentence cut off when it was pasted or sent reads well up to where it stops. Length is judged by the ratio usual in the catalogue.",
    mqm="Accuracy / Omission",
    examples=(
        wrong(
            "ru",
            "A bloom of red tide extends approximately 130 miles along the southern coast.",
            "Красный прилив простирается",
        ),
        wrong(
            "de",
            "He said that the party should foster a culture of tolerance in its ranks.",
            "Er sagte, die Partei",
        ),
        wrong(
            "fr",
            "She told the court that she had never met the man before that evening.",
            "Elle a déclaré au",
        ),
        right(
            "zh-Hans",
            "He said that the party should foster a culture of tolerance in its ranks.",
            "他说该党应在党内培养宽容的文化。",
        ),
        right("sv", "Floating point exception", "Flyttalsfel"),
        right("fi", "Universally unique identifier", "UUID-tunnus"),
        right(
            "de", "He said that the party should be tolerant.", "Er sagte, die Partei müsse tolerant sein."
        ),
    ),
    find=find,
    suspects=suspects,
)
