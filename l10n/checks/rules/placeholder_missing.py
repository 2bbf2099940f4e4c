"""M101: a placeholder of the source that the translation does not have."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.codes import Code, replaced, sureness
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.diagnostics import Severity

_MOST = 20


def suspects(block: Block) -> list[int]:
    """Messages with other placeholders than their source."""
    return block.held


def find(pair: Pair) -> Iterator[Evidence]:
    """Compare the placeholders of both sides; one misspelt is found beside the one missing."""
    if not pair.source.placeholders:
        return
    lost, extra = pair.codes[0], list(pair.codes[1])
    for code in lost:
        weight = sureness(code, pair)
        twin = next((other for other in extra[:_MOST] if _alike(code, other)), None)
        if twin:
            extra.remove(twin)
            yield Evidence(
                f"{code.text} became {twin.text}",
                weight + 0.5,
                code.span,
                twin.span,
                fix=replaced(pair.target, twin, code.text),
            )
        else:
            yield Evidence(f"{code.text} is missing", weight, code.span, place(pair, code.span))


def _alike(code: Code, other: Code) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, code.text, other.text, autojunk=False).ratio() > 0.6


CHECK = Check(
    code="M101",
    name="placeholder-missing",
    severity=Severity.ERROR,
    summary="A placeholder of the source is missing from the translation, or misspelt",
    why="A program puts a value where the placeholder stands. Without it the value is not shown; a misspelt one stops the program.",
    mqm="Accuracy / Omission",
    examples=(
        wrong("de", "Delete %(name)s?", "Löschen?", "python-format"),
        wrong(
            "tr",
            "Enter a valid %(protocol)s address.",
            "Geçerli bir %(protokol)s adresi girin.",
            "python-format",
        ),
        wrong("es", "{count} files", "archivos", "python-brace-format"),
        right("ja", "%s of %s", "%2$s件中%1$s件", "c-format"),
        right("fr", "Delete %(name)s?", "Supprimer %(name)s ?", "python-format"),
    ),
    find=find,
    suspects=suspects,
)
