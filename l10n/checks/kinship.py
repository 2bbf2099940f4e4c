"""How well a target fits a source: numbers, names, words known to translate each other, length, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from l10n.checks.figures import figures
from l10n.checks.lexicon import keys
from l10n.checks.sounds import alike, skeleton

if TYPE_CHECKING:
    from l10n.checks.pair import Corpus
    from l10n.checks.view import View

# By Features' order; fitted by logistic regression on neighbours exchanged in news of twelve languages.
_WEIGHTS = (1.7, -0.9, 1.0, -0.6, 0.6, -0.6, -0.24, -0.4, -1.6, -0.6)
_SHORTEST_NAME = 4


class Features(NamedTuple):
    """What speaks for and against a target being a source's translation; counts, and lengths in deviations."""

    numbers: int
    numbers_lost: int
    names: int
    names_lost: int
    words: int
    words_lost: int
    length: float
    question: bool
    quoted: bool
    bracketed: bool


def features(source: View, target: View, corpus: Corpus) -> Features:
    """Compare two texts."""
    numbers, numbers_lost = _by_numbers(source, target)
    names, names_lost = _by_names(source, target)
    words, words_lost = _by_words(source, target, corpus)
    shape = _by_shape(source, target, corpus)
    return Features(numbers, numbers_lost, names, names_lost, words, words_lost, *shape)


def kinship(source: View, target: View, corpus: Corpus) -> float:
    """A score that is high where the target translates the source; near 0 where nothing tells."""
    seen = features(source, target, corpus)
    return sum(weight * value for weight, value in zip(_WEIGHTS, seen, strict=True))


def _by_numbers(source: View, target: View) -> tuple[int, int]:
    if not source.numbers and not target.numbers:
        return 0, 0
    left = figures(source, target)
    return min(len(source.numbers) - len(left.lost), 3), min(len(left.lost) + len(left.added), 3)


def _by_names(source: View, target: View) -> tuple[int, int]:
    """Words with a capital inside the sentence, that the target writes or sounds alike."""
    names = {word for word in source.words[1:] if len(word) >= _SHORTEST_NAME and word[0].isupper()}
    if not names:
        return 0, 0
    starts = {word[:_SHORTEST_NAME] for word in target.folded}
    left = [name for name in names if name[:_SHORTEST_NAME].lower() not in starts]
    if left and not target.latin and not target.hani:
        left = [name for name in left if not any(alike(skeleton(name), other) for other in target.skeletons)]
    return min(len(names) - len(left), 4), min(len(left), 4) if not target.hani else 0


def _by_words(source: View, target: View, corpus: Corpus) -> tuple[int, int]:
    theirs = keys(target.folded, corpus.dense)
    found = lost = 0
    for key in keys(source.folded, False):
        expected = corpus.lexicon.of(key)
        if expected:
            if theirs.isdisjoint(expected):
                lost += 1
            else:
                found += 1
    return min(found, 5), min(lost, 5)


def _by_shape(source: View, target: View, corpus: Corpus) -> tuple[float, bool, bool, bool]:
    score = corpus.lengths.score(source.text, target.text)
    ours, theirs = set(source.terminal.kinds), set(target.terminal.kinds)
    quoted, quotes = (
        bool(source.quotation.marks + source.quotation.single_pairs),
        bool(target.quotation.marks + target.quotation.single_pairs),
    )
    bracketed = "(" in source.text
    return (
        min(score * score, 16.0),
        "question" in ours ^ theirs,
        quoted != quotes,
        bracketed and not ("(" in target.text or "（" in target.text),
    )
