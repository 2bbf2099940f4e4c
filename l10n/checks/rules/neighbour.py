"""C103: the translation of a neighbouring message."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

from l10n.checks.block import Block
from l10n.checks.kinship import LENGTH, SHAPES, by_shape, kinship
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.spans import Span

_ENOUGH = -0.4
_FEWEST_WORDS = 5
_LONGEST_WORD = 40


def suspects(block: Block) -> list[int]:
    """Messages that are too long, too short, or have marks that could make up for a length."""
    most = sqrt(-_ENOUGH / LENGTH)
    return [
        at
        for at, (score, seen, quoted) in enumerate(zip(block.scores, block.signs, block.quoted, strict=True))
        if quoted or not -most < score < most or not SHAPES.isdisjoint(seen)
    ]


def find(pair: Pair) -> Iterator[Evidence]:
    """A translation that fits its source badly: surer where it fits a neighbour's source better."""
    source, target = pair.source, pair.target
    if by_shape(source, target, pair.corpus) >= _ENOUGH:
        return
    if len(source.words) < _FEWEST_WORDS or len(target.text) < _FEWEST_WORDS:
        return
    if not pair.corpus.dense and max(map(len, target.words), default=0) > _LONGEST_WORD:
        return  # words run together: nothing can be found in them
    own = kinship(source, target, pair.corpus, _ENOUGH)
    if own >= _ENOUGH:
        return
    fits = [kinship(other.source, target, pair.corpus) for other in (pair.previous, pair.next) if other]
    best = max(fits, default=own)
    weight = 0.7 * (-own - 3.6) + 0.62 * max(0.0, min(best - own, 8.0)) + 3.15
    other = "a neighbour’s" if best > own else "its"
    message = (
        f"little of the source is in the translation; it fits {other} source better"
        if best > own
        else "little of the source is in the translation"
    )
    yield Evidence(message, weight, None, Span(0, len(target.text)))


CHECK = Check(
    code="C103",
    name="neighbour-translation",
    severity=Severity.WARNING,
    summary="The translation seems to belong to another message, such as a neighbour’s",
    why="A slip of one line when a file is pasted or merged shifts every translation after it. Numbers, names, learnt words, length and marks are compared with the source’s and the neighbours’.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong(
            "fr",
            "In 2017 the Bolivian government of Morales paid 350,000 dollars to Chile.",
            "« Ce n’est pas vrai ? », a demandé Nugroho à 12 journalistes de CNN le 5 mai.",
        ),
        wrong(
            "de",
            "At least 384 people died in Sulawesi on Friday.",
            "Die Regierung in Washington hat 1987 und 1992 mit Moskau verhandelt (über Raketen), sagte Pompeo.",
        ),
        wrong(
            "es",
            "Evo Morales and Joko Widodo met in Jakarta in 2011.",
            "Theresa May y Boris Johnson hablaron en Birmingham sobre 45 propuestas del partido, 12 de ellas nuevas.",
        ),
        right(
            "de",
            "At least 384 people died in Sulawesi on Friday.",
            "Mindestens 384 Menschen starben am Freitag auf Sulawesi.",
        ),
    ),
    find=find,
    suspects=suspects,
    signs=SHAPES,
)
