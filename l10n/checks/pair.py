"""A source string and its translation, in their place in the catalogue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import chain, compress, islice
from math import inf
from operator import eq
from typing import TypeVar, cast

from l10n.checks.codes import Code, codes
from l10n.checks.figures import Figures, figures
from l10n.checks.lazy import lazy
from l10n.checks.lengths import Lengths, Sizes, lengths, size
from l10n.checks.lexicon import LEARNT_FROM, Lexicon, keys
from l10n.checks.model import GlossaryPairs
from l10n.checks.trigrams import SPELT_FROM, Spelling
from l10n.checks.view import View, folded_words, new_words, words
from l10n.locales import language, profile, script

_IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(?:[_.-]+[A-Za-z0-9]+)+")
_READ = 64  # messages at a time
T = TypeVar("T")
Row = tuple[str, str, tuple[str, ...], GlossaryPairs]


class Corpus:
    """All pairs of a catalogue, source and target locale as canonical tags, and what is learnt from the whole.

    ``consulted`` is set where a pair or a block gives the corpus out: what is found then may change with other
    messages of the catalogue. ``least`` is the weight below which evidence without a habit is of no use.
    """

    def __init__(self, rows: Sequence[Row], source_tag: str, target_tag: str, least: float = -inf) -> None:
        self.rows = rows
        self.least = least
        self.source_tag = source_tag
        self.target_tag = target_tag
        self.consulted = False
        self._pairs: dict[int, Pair] = {}

    @lazy
    def _lessons(self) -> dict[object, object]:
        return {}

    def learnt(self, lesson: Callable[[Corpus], T]) -> T:
        """What a rule's own function learns from the corpus; it is asked once."""
        if lesson not in self._lessons:
            self._lessons[lesson] = lesson(self)
        return cast(T, self._lessons[lesson])

    @lazy
    def lengths(self) -> Lengths:
        """How long translations are beside their sources here."""
        translated = (sizes for sizes, row in zip(self.sizes, self.rows, strict=True) if row[0] != row[1])
        return lengths(translated, script(self.target_tag))

    @lazy
    def sizes(self) -> list[Sizes]:
        """How long source and target of each message are."""
        return [(size(source), size(target)) for source, target, _, _ in self.rows]

    @lazy
    def counts(self) -> Counter[str]:
        """How often each word stands in the translations, as written between spaces and marks."""
        return Counter(chain.from_iterable(words(target) for _, target, _, _ in self.rows))

    def known(self, words: Collection[str], most: int) -> int:
        """How many of some words in lower case stand in the translations more than once; no more than ``most`` are
        looked for, and no more is read than these take."""
        while True:
            found = sum(self._read[word] > 1 for word in words)
            following = list(islice(self._unread, _READ)) if found < most else ()
            if not following:
                return min(found, most)
            self._read.update(chain.from_iterable(folded_words(target) for _, target, _, _ in following))

    @lazy
    def _read(self) -> Counter[str]:
        return Counter()

    @lazy
    def _unread(self) -> Iterator[Row]:
        return iter(self.rows)

    @lazy
    def _sources(self) -> dict[str, list[str]]:
        return _grouped([row[1] for row in self.rows], [row[0] for row in self.rows])

    @lazy
    def _targets(self) -> dict[str, list[str]]:
        return _grouped([row[0] for row in self.rows], [row[1] for row in self.rows])

    def sources_of(self, target: str) -> list[str]:
        """The different sources that are translated so, in order; none where there is but one."""
        return self._sources.get(target, [])

    def targets_of(self, source: str) -> list[str]:
        """The different translations of a source, in order; none where there is but one."""
        return self._targets.get(source, [])

    @lazy
    def dense(self) -> bool:
        """Whether the target locale sets no space between words."""
        return not profile(self.target_tag).spaced

    @lazy
    def lexicon(self) -> Lexicon:
        """Words that translate each other here."""
        size = min(len(self.rows), LEARNT_FROM)
        rows = (self.rows[at * len(self.rows) // size] for at in range(size))
        return Lexicon((keys(a.lower().split(), False), keys(b.lower().split(), self.dense)) for a, b, _, _ in rows)

    @lazy
    def spelling(self) -> Spelling:
        """How the words of the translations are spelt that their sources do not have."""
        size = min(len(self.rows), SPELT_FROM)
        rows = (self.rows[at * len(self.rows) // size] for at in range(size))
        return Spelling([new_words(folded_words(target), folded_words(source)) for source, target, _, _ in rows])

    @lazy
    def pairs_of_words(self) -> Counter[str]:
        """In how many messages a word stands twice in a row, by the word in lower case."""
        texts = (target.lower().split() for _, target, _, _ in self.rows)
        return Counter(chain.from_iterable(set(compress(each, map(eq, each, each[1:]))) for each in texts))

    def pair(self, index: int) -> Pair:
        """The message of a number. It and its views stay until ``forget``."""
        found = self._pairs.get(index)
        if found is None:
            found = self._pairs[index] = Pair(self, index)
        return found

    def forget(self) -> None:
        """Drop the pairs given out so far."""
        self._pairs.clear()

    def __iter__(self) -> Iterator[Pair]:
        """The pairs in order."""
        return map(self.pair, range(len(self.rows)))


def _grouped(keys: Sequence[str], values: Sequence[str]) -> dict[str, list[str]]:
    """The different values of each key that has several, in order."""
    known = dict(zip(keys, values, strict=True))
    if len(known) == len(keys):
        return {}
    found: dict[str, dict[str, None]] = {key: {} for key, value in zip(keys, values, strict=True) if known[key] != value}
    for key, value in zip(keys, values, strict=True) if found else ():
        if key in found:
            found[key][value] = None
    return {key: list(several) for key, several in found.items()}


class Pair:
    """One message: two views, flags and glossary, its neighbours."""

    def __init__(self, corpus: Corpus, index: int) -> None:
        source, target, flags, glossary = corpus.rows[index]
        self._corpus = corpus
        self._index = index
        self.flags = flags
        self.glossary = glossary
        self.source = View(source, corpus.source_tag, flags)
        self.target = View(target, corpus.target_tag, flags)

    @property
    def corpus(self) -> Corpus:
        """The whole that the message stands in; that it was asked for is noted there."""
        self._corpus.consulted = True
        return self._corpus

    @property
    def symbolic(self) -> bool:
        """Whether the source is an identifier that stands for a text (``translator-credits``): nothing to compare."""
        source = self.source.text
        return " " not in source and _IDENTIFIER.fullmatch(source) is not None and source != self.target.text

    @property
    def same_language(self) -> bool:
        """Whether source and target locale are of one language."""
        return language(self.source.tag) == language(self.target.tag)

    @property
    def previous(self) -> Pair | None:
        """The pair before this one."""
        corpus = self.corpus
        return corpus.pair(self._index - 1) if self._index else None

    @property
    def next(self) -> Pair | None:
        """The pair after this one."""
        return self.corpus.pair(self._index + 1) if self._index + 1 < len(self.corpus.rows) else None

    @property
    def length_score(self) -> float:
        """How many deviations the translation is longer than usual here; negative where it is shorter."""
        return self.length_score_beside(self)

    def length_score_beside(self, other: Pair) -> float:
        """``length_score``, were it the translation of another message's source."""
        corpus = self.corpus
        return corpus.lengths.score((corpus.sizes[other._index][0], corpus.sizes[self._index][1]))

    @lazy
    def codes(self) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
        """Placeholders that only the source has, and such that only the target has."""
        return codes(self.source, self.target)

    @lazy
    def figures(self) -> Figures:
        """The numbers that have no counterpart."""
        return figures(self.source, self.target)
