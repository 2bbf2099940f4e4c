"""C103: the translation of a neighbouring message."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.kinship import WORDS, bracket_lost, by_facts, by_shape, by_words, shape
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.spans import Span

_ENOUGH = -0.4
_DOUBT = 1.5  # log-odds without the words below which these are not asked
_FEWEST_WORDS = 5
_LONGEST_WORD = 40


def suspects(block: Block) -> Iterator[int]:
    """Messages whose length and marks do not fit."""
    sights = zip(block.texts, block.scores, block.endings, block.quotations, strict=True)
    for (at, source, target), score, (end, its_end), (quoted, its_quoted) in sights:
        asks = ("question" in end) != ("question" in its_end)
        quotes = quoted is not its_quoted and bool(quoted.all_marks) != bool(its_quoted.all_marks)
        if by_shape(score, asks=asks, quotes=quotes, bracket=bracket_lost(source, target)) < _ENOUGH:
            yield at


def find(pair: Pair) -> Iterator[Evidence]:
    """A translation that fits its source badly: surer where it fits a neighbour's source better."""
    source, target, corpus = pair.source, pair.target, pair.corpus
    own = shape(source, target, pair.length_score)
    if own >= _ENOUGH:
        return
    if len(source.words) < _FEWEST_WORDS or len(target.text) < _FEWEST_WORDS:
        return
    if not corpus.dense and max(map(len, target.words), default=0) > _LONGEST_WORD:
        return  # words run together: nothing can be found in them
    own += by_facts(source, target)
    if own >= _ENOUGH:
        return
    others = [other for other in (pair.previous, pair.next) if other]
    fits = [_unworded(other, pair) for other in others]
    closest = max(fits, default=own)
    if _weight(own, closest) < _DOUBT or _weight(own - WORDS, closest + WORDS) < corpus.least:
        return
    own += by_words(source, target, corpus)
    if own >= _ENOUGH or _weight(own, closest + WORDS) < corpus.least:
        return
    best = max((fit + by_words(other.source, target, corpus) for fit, other in zip(fits, others, strict=True)), default=own)
    weight = _weight(own, best)
    other = "a neighbour’s" if best > own else "its"
    message = (
        f"little of the source is in the translation; it fits {other} source better"
        if best > own
        else "little of the source is in the translation"
    )
    yield Evidence(message, weight, None, Span(0, len(target.text)))


def _unworded(other: Pair, pair: Pair) -> float:
    """How well a translation fits another message's source, words left aside."""
    source, target = other.source, pair.target
    return shape(source, target, pair.length_score_beside(other)) + by_facts(source, target)


def _weight(own: float, best: float) -> float:
    """From the scores with its own source and with the best of the neighbours'."""
    return 0.7 * (-own - 3.6) + 0.62 * max(0.0, min(best - own, 8.0)) + 3.15


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
)
