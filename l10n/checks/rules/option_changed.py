"""M105: a command's option of the source that the translation does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.likeness import TYPO, likeness
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

_OPTION = re.compile(r"(?<![\w/-])--[a-z][a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])")
_LIKE = re.compile(r"(?<![\w-])--?[A-Za-z][A-Za-z0-9-]+")


def suspects(block: Block) -> list[int]:
    """Messages with an option."""
    return [at for at, source, target in block.texts if "--" in source and _lost(source, target)]


def _lost(source: str, target: str) -> list[re.Match[str]]:
    """The long options that the translation does not have, each once."""
    there = set(_LIKE.findall(target))
    return [match for match in {match[0]: match for match in _OPTION.finditer(source)}.values() if match[0] not in there]


def find(pair: Pair) -> Iterator[Evidence]:
    """Options are written the same in every language; one that is alike is a misspelling."""
    text = pair.target.text
    known = set(_LIKE.findall(pair.source.text))
    strange = [match for match in _LIKE.finditer(text) if match[0] not in known]
    for match in _lost(pair.source.text, text):
        own = Span(*match.span())
        near = max(strange, key=lambda other: likeness(match[0], other[0]), default=None)
        if near is None or likeness(match[0], near[0]) < TYPO:
            yield Evidence(f"{match[0]} is missing", 5.0, own, place(pair, own))
        else:
            fix = Fix(f"write {match[0]}", text[: near.start()] + match[0] + text[near.end() :])
            yield Evidence(f"{match[0]} became {near[0]}", 6.5, own, Span(*near.span()), "", fix)


CHECK = Check(
    code="M105",
    name="option-changed",
    severity=Severity.ERROR,
    summary="A command's option differs from the source's",
    why="Programs know their options by one name in every language. Whoever types a translated or misspelt one is refused.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong("ro", "Set it with the --suffix option.", "Se alege cu opțiunea „--sufix”."),
        wrong("ja", "Use --output to name the file.", "ファイル名を指定します。"),
        wrong("fr", "used when --full is given", "utilisé quand l’option -full est précisée"),
        wrong("de", "Give --output a name.", "Geben Sie --output-dir einen Namen."),
        right("de", "Set it with the --suffix option.", "Wird mit --suffix gesetzt."),
        right("uk", "Yes -- or no", "Так — чи ні"),
    ),
    find=find,
    suspects=suspects,
)
