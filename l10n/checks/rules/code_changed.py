"""M107: code between backticks that is other code in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.inline import code_spans
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages with backticks on both sides."""
    return [at for at, source, target in block.texts if "`" in target and "`" in source]


def find(pair: Pair) -> Iterator[Evidence]:
    """Code that only the source has, paired in order with such that only the translation has."""
    ours, theirs = _codes(pair.source.text), _codes(pair.target.text)
    text = pair.target.text
    lost = [code for code in ours if code not in theirs and code.strip("`") not in text]
    added = [code for code in theirs if code not in ours]
    for code, other in zip(lost, added, strict=False):
        spot = theirs[other]
        fix = Fix(f"write {code}", text[: spot.start] + code + text[spot.end :])
        yield Evidence(f"{code} became {other}", 4.6, ours[code], spot, "translated", fix)


def _codes(text: str) -> dict[str, Span]:
    return {text[span.start : span.end]: span for span in code_spans(text)}


CHECK = Check(
    code="M107",
    name="code-changed",
    severity=Severity.WARNING,
    summary="Code between backticks differs from the source’s",
    why="What a reader is to type, or meets in a program, has one name in every language. A catalogue that translates the "
    "values it quotes is left alone; the build refuses changed code in Markdown.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong("de", "Use `ls -l` now.", "Nutzen Sie jetzt `ls -a`."),
        wrong("uk", "Set ``mode`` first.", "Спершу задайте ``режим``."),
        wrong("fr", "See `code`.", "Voir `kode`."),
        right("de", "Use `ls -l` now.", "Nutzen Sie jetzt `ls -l`."),
        right("ru", "a `quoted' word", "слово в `кавычках'"),
    ),
    find=find,
    suspects=suspects,
)
