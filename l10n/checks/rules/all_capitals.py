"""L105: a translation all in capitals, where the source is not."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.view import new_words
from l10n.diagnostics import Severity
from l10n.locales import script
from l10n.spans import Span

_FEWEST = 3  # words that the source has not: fewer may be abbreviations
_MOST = 0.5  # of the source's letters in capitals


_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})  # in others capitals are names alone


def suspects(block: Block) -> list[int]:
    """Messages in capitals."""
    if script(block.target_tag) not in _CASED:
        return []
    return [at for at, source, target in block.texts if target.isupper() and not source.isupper()]


def find(pair: Pair) -> Iterator[Evidence]:
    """No small letter in several words, and more small letters than capitals in the source."""
    target = pair.target
    if script(target.tag) not in _CASED or not target.text.isupper() or _capitals(pair.source.text) > _MOST:
        return
    if sum(map(str.isupper, new_words(target.words, pair.source.words))) < _FEWEST:
        return
    yield Evidence("the translation is all in capitals", 5.5, None, Span(0, len(target.text)), "capitals")


def _capitals(text: str) -> float:
    """The share of capitals among the letters that have a case."""
    upper, lower = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return upper / (upper + lower) if upper + lower else 1.0


CHECK = Check(
    code="L105",
    name="all-capitals",
    severity=Severity.WARNING,
    summary="The translation is all in capitals, the source is not",
    why="Capitals shout, and are harder to read; most often the key was locked. A catalogue that writes so throughout is left alone.",
    mqm="Linguistic conventions / Spelling",
    examples=(
        wrong("de", "The talks have begun.", "DIE GESPRÄCHE HABEN BEGONNEN."),
        wrong("ru", "The talks have begun.", "ПЕРЕГОВОРЫ УЖЕ НАЧАЛИСЬ."),
        wrong("el", "The talks have begun.", "ΟΙ ΣΥΝΟΜΙΛΙΕΣ ΑΡΧΙΣΑΝ."),
        right("de", "GNU GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"),
        right("fr", "NATO and the UN", "OTAN, ONU"),
        right("ja", "Use HTTP and FTP", "HTTP と FTP"),
    ),
    find=find,
    suspects=suspects,
)
