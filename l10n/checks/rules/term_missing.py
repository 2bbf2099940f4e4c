"""G101: a glossary term of the source whose designation is not in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.diagnostics import Severity
from l10n.spans import Span


def find(pair: Pair) -> Iterator[Evidence]:
    """Look for each designation that is due."""
    for source, target in pair.glossary:
        at = pair.source.text.casefold().find(source.casefold())
        if at >= 0 and target.casefold()[: max(3, len(target) - 2)] not in pair.target.text.casefold():
            span = Span(at, at + len(source))
            yield Evidence(f"the glossary has “{target}” for “{source}”", 7.5, span, place(pair, span))


CHECK = Check(
    code="G101",
    name="term-missing",
    severity=Severity.WARNING,
    summary="A glossary term of the source is not in the translation",
    why="Readers take another word for another thing. Inflected forms of the designation count as the term.",
    mqm="Terminology / Inconsistent with terminology resource",
    examples=(
        wrong("de", "They reached Kursk region.", "Sie erreichten Belgorod.", glossary=(("Kursk region", "Region Kursk"),)),
        right("de", "They reached Kursk region.", "Sie erreichten die Region Kursk.", glossary=(("Kursk region", "Region Kursk"),)),
        right("uk", "on the Korean Peninsula", "на Корейському півострові", glossary=(("Korean Peninsula", "Корейський півострів"),)),
    ),
    find=find,
)
