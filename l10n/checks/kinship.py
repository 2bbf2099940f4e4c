"""How well a target fits a source: numbers, names, words known to translate each other, length, marks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from l10n.checks.sounds import skeleton
from l10n.checks.view import BEGINNING

if TYPE_CHECKING:
    from l10n.checks.pair import Corpus
    from l10n.checks.view import View

# Fitted by logistic regression on neighbours exchanged in news of twelve languages; each count has its most.
_NUMBER, _NUMBER_LOST, _NAME, _NAME_LOST, _WORD, _WORD_LOST = 1.7, 0.9, 1.0, 0.6, 0.6, 0.6
_LENGTH, _QUESTION, _QUOTED, _BRACKETED = 0.24, 0.4, 1.6, 0.6
_COPY = 0.8
_MOST_WORDS = 5
WORDS = _WORD * _MOST_WORDS  # the most that ``by_words`` adds
_SHORTEST_COPY, _SHORTEST_FOREIGN = 5, 3


def shape(source: View, target: View, score: float) -> float:
    """``by_shape`` of two texts, of which the lengths' score is known."""
    return by_shape(
        score,
        asks=source.asks != target.asks,
        quotes=source.quotes != target.quotes,
        bracket=bracket_lost(source.text, target.text),
    )


def by_facts(source: View, target: View) -> float:
    """What codes, numbers and names add to the score."""
    return _by_copies(source, target) + _by_numbers(source, target) + _by_names(source, target)


def _by_copies(source: View, target: View) -> float:
    """Placeholders of both, and words in small letters that both have: options, commands, what is left as it was."""
    codes = {source[span] for span in source.placeholders}
    if codes:
        codes.intersection_update(target[span] for span in target.placeholders)
    shortest = _SHORTEST_COPY if target.latin else _SHORTEST_FOREIGN
    words = [word for word in source.small_words.intersection(target.words) if len(word) >= shortest]
    return _COPY * min(len(codes) + len(words), 4)


def _by_numbers(source: View, target: View) -> float:
    ours, theirs = source.digits, target.digits
    found = (Counter(ours) & Counter(theirs)).total() if ours and theirs else 0
    lost = len(ours) + len(theirs) - 2 * found
    return _NUMBER * min(found, 3) - _NUMBER_LOST * min(lost, 3)


def _by_names(source: View, target: View) -> float:
    """Words with a capital inside the sentence, that the target writes or sounds alike."""
    names = source.names
    if not names:
        return 0.0
    left = [name for name in names if name[:BEGINNING].lower() not in target.beginnings]
    if left and not target.latin and not target.hani:
        left = [name for name in left if not target.sounds.has(skeleton(name))]
    lost = 0 if target.hani else min(len(left), 4)
    return _NAME * min(len(names) - len(left), 4) - _NAME_LOST * lost


def by_words(source: View, target: View, corpus: Corpus) -> float:
    """What words known to translate each other add to the score."""
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
    return _WORD * min(found, _MOST_WORDS) - _WORD_LOST * min(lost, _MOST_WORDS)


def by_shape(score: float, *, asks: bool, quotes: bool, bracket: bool) -> float:
    """The part of the score for length and marks, never above 0.

    ``score`` is the length's (``Lengths``); the others say whether one side only asks or quotes, and whether an
    opening bracket is lost.
    """
    return -_LENGTH * min(score * score, 16.0) - _QUESTION * asks - _QUOTED * quotes - _BRACKETED * bracket


def bracket_lost(source: str, target: str) -> bool:
    """Whether the source has a round bracket that opens, and the target none."""
    return "(" in source and "(" not in target and "（" not in target
