"""S103: letters built of base and accent where one character exists."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages that are not in the form NFC."""
    return [at for at, text in enumerate(block.targets) if not unicodedata.is_normalized("NFC", text)]


def find(pair: Pair) -> Iterator[Evidence]:
    """Text that Unicode's form NFC would make shorter."""
    text = pair.target.text
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return
    whole = unicodedata.normalize("NFC", text)
    if len(whole) >= len(text) or not unicodedata.is_normalized("NFC", pair.source.text):
        return
    at = next((at for at, (a, b) in enumerate(zip(text, whole, strict=False)) if a != b), 0)
    fix = Fix("compose the letters (NFC)", whole, safe=True)
    yield Evidence("letters are composed of several characters", 4.2, None, Span(at, at + 2), "nfd", fix)


CHECK = Check(
    code="S103",
    name="not-normalised",
    severity=Severity.NOTE,
    summary="Accented letters are written as base and accent",
    why="The same word in two spellings is not found, not matched by the glossary, and counted twice. Unicode's form NFC is what keyboards give.",
    mqm="Design and markup / Character encoding",
    examples=(
        wrong("fr", "the summer", "l’e\u0301te\u0301"),
        wrong("uk", "my", "мои\u0306"),
        wrong("vi", "language", "tie\u0302\u0301ng"),
        right("fr", "the summer", "l’été"),
        right("hi", "a letter", "पढ़ना"),
    ),
    find=find,
    suspects=suspects,
)
