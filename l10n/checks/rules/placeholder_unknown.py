"""M102: a placeholder of the translation that the source does not have."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.codes import sureness
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity


def suspects(block: Block) -> list[int]:
    """Messages with other placeholders than their source."""
    return block.held


def find(pair: Pair) -> Iterator[Evidence]:
    """Placeholders that no value will be given for."""
    if not pair.target.placeholders:
        return
    lost, extra = pair.codes
    for code in extra[len(lost) :]:
        yield Evidence(f"the source has no {code.text}", sureness(code, pair) - 1.5, None, code.span)


CHECK = Check(
    code="M102",
    name="placeholder-unknown",
    severity=Severity.ERROR,
    summary="The translation has a placeholder that the source does not have",
    why="No value is given for it: the program fails, or shows the placeholder itself.",
    mqm="Accuracy / Addition",
    examples=(
        wrong("de", "Delete it?", "%(name)s löschen?", "python-format"),
        wrong("fr", "{count} files", "{count} fichiers de {name}", "python-brace-format"),
        wrong("ru", "Saved", "Сохранено: %s", "c-format"),
        right("de", "100% sure", "100 % sicher"),
        right("de", "%d of %d", "%1$d von %2$d", "c-format"),
    ),
    find=find,
    suspects=suspects,
)
