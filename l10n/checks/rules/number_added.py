"""N103: a number of the translation that the source does not have."""

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
    """What the translation has and the source names neither in digits nor in words."""
    for number in pair.figures.surplus:
        now = pair.target.text[slice(*number.span)]
        weight = 2.9 if number.small else 3.36 + 0.35 * min(len(number.digits), 4)
        yield Evidence(f"the source does not have “{now}”", weight, None, number.span, "added")


CHECK = Check(
    code="N103",
    name="number-added",
    severity=Severity.WARNING,
    summary="The translation has a number that is not in the source",
    why="A figure that nobody said is a fact made up, or belongs to another sentence.",
    mqm="Accuracy / Addition",
    examples=(
        wrong("de", "Many people died.", "384 Menschen starben."),
        wrong("fr", "It was founded long ago.", "Elle a été fondée en 1987."),
        wrong("ru", "He won again.", "Он победил в 2016 году."),
        right("zh-Hans", "On November 6 he won.", "11月6日他获胜了。"),
        right("ko", "hexadecimal escape sequence out of range", "16진수 이스케이프 시퀀스가 범위를 벗어납니다"),
        right("zh-Hans", "Since the 1970s it has been wide.", "自20世纪70年代以来很宽。"),
        right("fi", "in the thirteenth century", "1200-luvulla"),
        right("ko", "eighty-five millimetres", "85밀리미터"),
        right("de", "Twenty-two people died.", "22 Menschen starben."),
        right("es", "Three million people", "3 000 000 de personas"),
        right("nl", "The 6-foot-6 forward grew up here.", "De 198 cm lange aanvaller groeide hier op."),
        right("de", "Expect 1 to 2 inches.", "Erwartet werden 3 bis 5 cm."),
    ),
    find=find,
    suspects=suspects,
)
