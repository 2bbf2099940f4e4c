"""T102: a translation that is much longer than its source."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.terminal import inner_ends
from l10n.diagnostics import Severity
from l10n.spans import Span

_LEAST = 24
_DEVIATION, _LONGER = 1.6, 2.5  # what is looked at, and what is long enough without a sentence more
_MORE = 2.6


def suspects(block: Block) -> list[int]:
    """Messages that are too long."""
    return [at for at, score in enumerate(block.scores) if score >= _DEVIATION]


def find(pair: Pair) -> Iterator[Evidence]:
    """Much longer than the catalogue's translations are."""
    source, target = pair.source.text, pair.target.text
    if len(source) < _LEAST or source == target:
        return
    score = pair.length_score
    if score < _DEVIATION:
        return
    sentences = inner_ends(target) - inner_ends(source)
    if (score < _LONGER and sentences <= 0) or _tells_where(pair):
        return
    share = len(target) / len(source)
    start = min(len(target), int(len(target) * 0.4))
    yield Evidence(
        f"the translation is {share:.1f} times as long as the source, much more than others here",
        1.2 * score - 2.2 + 0.8 * len(pair.figures.surplus) + _MORE * (sentences > 0),
        None,
        Span(start, len(target)),
    )


def _tells_where(pair: Pair) -> bool:
    """Whether an address for errors of the translation was added to that for bugs, as GNU asks its translators to."""
    return "bug" in pair.source.text.lower() and pair.target.text.count("@") > pair.source.text.count("@")


CHECK = Check(
    code="T102",
    name="too-long",
    severity=Severity.WARNING,
    summary="The translation is much longer than its source: something may have been added",
    why="A second sentence pasted behind, a note of the translator left in, two versions side by side. Length is judged by the ratio usual in the catalogue.",
    mqm="Accuracy / Addition",
    examples=(
        wrong(
            "de",
            "The talks have begun in Geneva.",
            "Die Gespräche haben in Genf begonnen. Die Gespräche in Genf sind nun angelaufen. Anmerkung: bitte noch eine der beiden Fassungen streichen, danke!",
        ),
        wrong(
            "fr",
            "He left the town on Friday night.",
            "Il a quitté la ville vendredi soir. Selon la police, son départ précipité s’explique par les nombreuses menaces reçues la semaine précédente.",
        ),
        wrong(
            "es",
            "She won the election last year.",
            "Ella ganó las elecciones el año pasado. El partido no ha querido hacer más declaraciones sobre este asunto hasta que se conozca el informe.",
        ),
        right(
            "sv",
            "Use the bashbug command to report bugs.",
            "Använd kommandot bashbug för att rapportera fel.\nSkicka synpunkter på översättningen till <tp-sv@example.org>.",
        ),
        right("de", "The talks have begun in Geneva.", "Die Gespräche haben in Genf begonnen."),
    ),
    find=find,
    suspects=suspects,
)
