"""How well a target fits a source: numbers, names, words known to translate each other, length, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.figures import figures
from l10n.checks.sounds import skeleton
from l10n.checks.terminal import QUESTIONS

if TYPE_CHECKING:
    from l10n.checks.pair import Corpus
    from l10n.checks.view import View

# Fitted by logistic regression on neighbours exchanged in news of twelve languages; each count has its most.
_NUMBER, _NUMBER_LOST, _NAME, _NAME_LOST, _WORD, _WORD_LOST = 1.7, 0.9, 1.0, 0.6, 0.6, 0.6
LENGTH, _QUESTION, _QUOTED, _BRACKETED = 0.24, 0.4, 1.6, 0.6
_COPY = 0.8
_SHORTEST_NAME = 4
SHAPES = frozenset("(;" + QUESTIONS)  # and quotations
_SHORTEST_COPY, _SHORTEST_FOREIGN = 5, 3


def kinship(source: View, target: View, corpus: Corpus, enough: float = 99.0) -> float:
    """A score that is high where the target translates the source; near 0 where nothing tells.

    From ``enough`` on it is not made more exact: what costs most is looked at last.
    """
    score = 0.0
    for part in (by_shape, _by_copies, _by_numbers, _by_names, _by_words):
        score += part(source, target, corpus)
        if score >= enough and part is not by_shape:
            break
    return score


def _by_copies(source: View, target: View, corpus: Corpus) -> float:
    """Placeholders of both, and words in small letters that both have: options, commands, what is left as it was."""
    codes = {source[span] for span in source.placeholders} & {target[span] for span in target.placeholders}
    shortest = _SHORTEST_COPY if target.latin else _SHORTEST_FOREIGN
    words = {word for word in source.words if len(word) >= shortest and word.islower()}
    return _COPY * min(len(codes) + len(words.intersection(target.words)), 4)


def _by_numbers(source: View, target: View, corpus: Corpus) -> float:
    if not source.numbers and not target.numbers:
        return 0.0
    left = figures(source, target)
    found, lost = len(source.numbers) - len(left.lost), len(left.lost) + len(left.added)
    return _NUMBER * min(found, 3) - _NUMBER_LOST * min(lost, 3)


def _by_names(source: View, target: View, corpus: Corpus) -> float:
    """Words with a capital inside the sentence, that the target writes or sounds alike."""
    names = {word for word in source.words[1:] if len(word) >= _SHORTEST_NAME and word[0].isupper()}
    if not names:
        return 0.0
    starts = {word[:_SHORTEST_NAME] for word in target.folded}
    left = [name for name in names if name[:_SHORTEST_NAME].lower() not in starts]
    if left and not target.latin and not target.hani:
        left = [name for name in left if not target.sounds.has(skeleton(name))]
    lost = 0 if target.hani else min(len(left), 4)
    return _NAME * min(len(names) - len(left), 4) - _NAME_LOST * lost


def _by_words(source: View, target: View, corpus: Corpus) -> float:
    theirs = target.runs if corpus.dense else target.stems
    found = lost = 0
    translations = corpus.lexicon.of
    for key in source.stems:
        expected = translations(key)
        if expected:
            if theirs.isdisjoint(expected):
                lost += 1
            else:
                found += 1
    return _WORD * min(found, 5) - _WORD_LOST * min(lost, 5)


def by_shape(source: View, target: View, corpus: Corpus) -> float:
    """The part of the score for length and marks, never above 0; 0 less length's where none of ``SHAPES`` is there."""
    score = corpus.lengths.score(source.text, target.text)
    shape = -LENGTH * min(score * score, 16.0)
    if source.asks != target.asks:
        shape -= _QUESTION
    if source.quotes != target.quotes:
        shape -= _QUOTED
    if "(" in source.text and "(" not in target.text and "（" not in target.text:
        shape -= _BRACKETED
    return shape
