"""N104: a number with the separators of another locale."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.numbers import Number
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity


def suspects(block: Block) -> list[int]:
    """Messages with other numbers than their source."""
    return block.figured


def find(pair: Pair) -> Iterator[Evidence]:
    """Numbers that agree with the source only when read against the locale's conventions."""
    for ours, theirs in pair.figures.misread:
        was, now = pair.source[ours.span], pair.target[theirs.span]
        if was == now and not now.isdecimal():
            locale = pair.target.locale
            message = (
                f"“{now}” is written as in the source; the locale has “{locale.decimal}” before fractions"
            )
            yield Evidence(message, 4.5, ours.span, theirs.span, "separators", _fix(pair, theirs))


def _fix(pair: Pair, number: Number) -> Fix:
    locale, text = pair.target.locale, pair.target.text
    swapped = pair.target[number.span].translate(
        {ord(pair.source.locale.group): locale.group, ord(pair.source.locale.decimal): locale.decimal}
    )
    return Fix(f"write {swapped}", text[: number.span.start] + swapped + text[number.span.end :], safe=True)


CHECK = Check(
    code="N104",
    name="number-format",
    severity=Severity.NOTE,
    summary="A number has the source locale’s separators",
    why="“1,100” is a thousand and a hundred to some, one and a tenth to others. A catalogue that keeps the source's form throughout is left alone.",
    mqm="Locale conventions / Number format",
    examples=(
        wrong("de", "11,000 troops", "11,000 Soldaten"),
        wrong("es", "16,700 people", "16,700 personas"),
        wrong("ru", "30,000 people", "30,000 человек"),
        right("de", "11,000 troops", "11.000 Soldaten"),
        right("ja", "11,000 troops", "11,000人の兵士"),
    ),
    find=find,
    suspects=suspects,
)
