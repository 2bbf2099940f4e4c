"""C102: one translation for different sources."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.view import words as words_of
from l10n.diagnostics import Severity
from l10n.spans import Span

_LEAST, _LONG = 24, 30


def suspects(block: Block) -> list[int]:
    """Messages whose translation stands for several sources."""
    several = block.corpus.sources_of
    return [at for at, target in enumerate(block.targets) if several(target)]


def find(pair: Pair) -> Iterator[Evidence]:
    """A longer translation that the catalogue has for a source that says something else."""
    target = pair.target.text
    if len(target) < _LEAST:
        return
    others = pair.corpus.sources_of(target)
    words = set(pair.source.folded) if others else set()
    for other in others:
        theirs = set(words_of(other.lower()))
        shared = len(words & theirs) / max(1, min(len(words), len(theirs)))
        if other != pair.source.text and words and shared < 0.6:
            message = f"the same translation stands for “{other[:60]}”"
            yield Evidence(
                message, 6.5 if shared < 0.35 and len(target) > _LONG else 3.5, None, Span(0, len(target))
            )
            return


CHECK = Check(
    code="C102",
    name="same-translation",
    severity=Severity.WARNING,
    summary="Different sources have the same translation",
    why="A line pasted into the wrong place. Short texts, which many sources may share, are not looked at, nor sources that share most of their words.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong(
            "de",
            "The army withdrew from the city.",
            "Die Gespräche begannen am Montag.",
            beside=(("Talks began on Monday.", "Die Gespräche begannen am Montag."),),
        ),
        wrong(
            "uk",
            "The army withdrew from the city.",
            "Переговори почалися в понеділок.",
            beside=(("Talks began on Monday.", "Переговори почалися в понеділок."),),
        ),
        wrong(
            "fr",
            "The army withdrew from the city.",
            "Les pourparlers ont commencé lundi.",
            beside=(("Talks began on Monday.", "Les pourparlers ont commencé lundi."),),
        ),
        right(
            "de",
            "Talks began on a Monday.",
            "Die Gespräche begannen am Montag.",
            beside=(("Talks began on Monday.", "Die Gespräche begannen am Montag."),),
        ),
    ),
    find=find,
    suspects=suspects,
)
