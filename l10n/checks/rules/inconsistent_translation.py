"""C101: different translations for one source."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages whose source has several translations."""
    several = block.corpus.targets_of
    return [at for at, source in enumerate(block.sources) if several(source)]


def find(pair: Pair) -> Iterator[Evidence]:
    """A source that the catalogue translates otherwise elsewhere, letter case and spaces aside."""
    variants = pair.corpus.targets_of(pair.source.text)
    if not variants:
        return
    own = " ".join(pair.target.text.casefold().split())
    others = [each for each in variants if " ".join(each.casefold().split()) != own]
    if others:
        words = len(pair.source.words)
        yield Evidence(
            f"elsewhere this is “{others[0][:60]}”",
            2.0 + min(words, 12) * 0.25,
            None,
            Span(0, len(pair.target.text)),
            "variants",
        )


CHECK = Check(
    code="C101",
    name="inconsistent-translation",
    severity=Severity.NOTE,
    summary="One source has different translations",
    why="Readers take two wordings for two things. A context may call for it; the longer the sentence, the less likely.",
    mqm="Terminology / Inconsistent use of terminology",
    examples=(
        wrong(
            "de",
            "Talks began on Monday.",
            "Die Gespräche begannen am Montag.",
            beside=(("Talks began on Monday.", "Am Montag startete der Dialog."),),
        ),
        wrong(
            "uk",
            "Talks began on Monday.",
            "Переговори почалися в понеділок.",
            beside=(("Talks began on Monday.", "Розмови стартували в понеділок."),),
        ),
        wrong(
            "ja",
            "Talks began on Monday.",
            "月曜日に協議が始まった。",
            beside=(("Talks began on Monday.", "会談は月曜に開始された。"),),
        ),
        right(
            "de",
            "Talks began on Monday.",
            "Die Gespräche begannen am Montag.",
            beside=(("Talks began on Monday.", "Die Gespräche begannen am Montag."),),
        ),
    ),
    find=find,
    suspects=suspects,
)
