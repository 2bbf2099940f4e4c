"""A stretch of a catalogue: what is seen in many messages at once, so that most are cleared of suspicion cheaply.

A rule may say which messages of a block are worth its while (``Check.suspects``). It asks the sights here, lists with
an item for each message, computed when they are first asked for. A block, its views and sights are dropped before
the next one is looked at: what is held does not grow with the catalogue.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from l10n.checks.codes import SIGNS as PLACEHOLDER_SIGNS
from l10n.checks.codes import same_placeholders
from l10n.checks.figures import NONE as NO_FIGURES
from l10n.checks.figures import plainly_alike
from l10n.checks.lazy import lazy
from l10n.checks.numbers import DIGITS
from l10n.checks.quotation import NONE, TELLING, Quotation, quotation
from l10n.checks.terminal import ending
from l10n.checks.view import CODE_SIGNS, dotted, folded_words
from l10n.locales import profile

if TYPE_CHECKING:
    from l10n.checks.model import GlossaryPairs
    from l10n.checks.pair import Corpus, Pair

SIZE = 64
NO_QUOTATIONS = (NONE, NONE)
SIGNS = CODE_SIGNS | DIGITS  # what the sights here ask for


class Joined:
    """Texts behind one another, a line each, to be searched at once."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "\n".join(texts)
        self._starts = list(accumulate([len(text) + 1 for text in texts], initial=0))

    def matching(self, pattern: re.Pattern[str]) -> set[int]:
        """The numbers of the texts that have what a pattern finds."""
        return {bisect_right(self._starts, match.start()) - 1 for match in pattern.finditer(self._text)}


class Block:
    """Up to ``SIZE`` messages of a corpus, those of some numbers there. Elsewhere numbers count within the block.

    ``alphabet`` finds the characters that rules ask for by ``signs``; it must have ``SIGNS``.
    """

    def __init__(self, corpus: Corpus, numbers: Sequence[int], alphabet: re.Pattern[str]) -> None:
        self._rows = [corpus.rows[number] for number in numbers]
        self._corpus = corpus
        self._numbers = numbers
        self._alphabet = alphabet
        self.source_tag = corpus.source_tag
        self.target_tag = corpus.target_tag
        self.sources = [row[0] for row in self._rows]
        self.targets = [row[1] for row in self._rows]

    @property
    def corpus(self) -> Corpus:
        """The whole; that it was asked for is noted there."""
        self._corpus.consulted = True
        return self._corpus

    def pair(self, at: int) -> Pair:
        """The message itself, told what was seen in it here."""
        found, known = self._pair(at), self.__dict__
        if "folded" in known and not self.coded[at]:
            found.target.told(folded=self.folded[at])
        if "quotations" in known:
            ours, theirs = self.quotations[at]
            found.source.told(quotation=ours)
            found.target.told(quotation=theirs)
        return found

    def _pair(self, at: int) -> Pair:
        return self._corpus.pair(self._numbers[at])

    @property
    def texts(self) -> Iterator[tuple[int, str, str]]:
        """Each message's number, source and target."""
        return zip(range(len(self.sources)), self.sources, self.targets, strict=True)

    @lazy
    def _joined(self) -> Joined:
        """The targets."""
        return Joined(self.targets)

    def matching(self, pattern: re.Pattern[str]) -> list[int]:
        """Messages whose target has what a pattern finds; it is not to look beyond a line."""
        return sorted(self._joined.matching(pattern))

    @lazy
    def signs(self) -> list[frozenset[str]]:
        """The characters of source and target that any rule asks for."""
        find = self._alphabet.findall
        return [frozenset(find(a) + find(b)) for a, b in zip(self.sources, self.targets, strict=True)]

    def signed(self, signs: frozenset[str]) -> list[int]:
        """Messages with one of some signs; all where there are none to look for."""
        return [at for at, seen in enumerate(self.signs) if not signs.isdisjoint(seen)] if signs else list(range(len(self.signs)))

    @lazy
    def coded(self) -> list[bool]:
        """Whether a code or an address may stand in source or target: where not, all of them is words."""
        return [
            not CODE_SIGNS.isdisjoint(seen) or dotted(source) or dotted(target)
            for seen, source, target in zip(self.signs, self.sources, self.targets, strict=True)
        ]

    @lazy
    def quotations(self) -> list[tuple[Quotation, Quotation]]:
        """The quotation marks of source and target."""
        ours, theirs = profile(self.source_tag), profile(self.target_tag)
        found = [NO_QUOTATIONS] * len(self.sources)
        for at in self._joined.matching(TELLING) | Joined(self.sources).matching(TELLING):
            found[at] = quotation(self.sources[at], ours), quotation(self.targets[at], theirs)
        return found

    @lazy
    def endings(self) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        """The kinds of the marks that end source and target."""
        ours, theirs = self.source_tag, self.target_tag
        return [(ending(source, ours), ending(target, theirs)) for _, source, target in self.texts]

    @lazy
    def held(self) -> list[int]:
        """The messages whose placeholders are not the same in source and target."""
        return [
            at
            for at, (seen, (source, target, flags, _)) in enumerate(zip(self.signs, self._rows, strict=True))
            if not PLACEHOLDER_SIGNS.isdisjoint(seen) and not same_placeholders(source, target, flags)
        ]

    @lazy
    def figured(self) -> list[int]:
        """The messages with a number that has no counterpart."""
        ours, theirs = self.source_tag, self.target_tag
        return [
            at
            for (at, source, target), seen, coded in zip(self.texts, self.signs, self.coded, strict=True)
            if not DIGITS.isdisjoint(seen)
            and (coded or not plainly_alike(source, ours, target, theirs))
            and self._pair(at).figures != NO_FIGURES
        ]

    def plain(self, at: int) -> str:
        """A target with its codes and addresses blanked."""
        return self._pair(at).target.plain if self.coded[at] else self.targets[at]

    @lazy
    def folded(self) -> list[tuple[str, ...]]:
        """The words of each target in lower case."""
        return [
            self._pair(at).target.folded if coded else folded_words(text)
            for at, (text, coded) in enumerate(zip(self.targets, self.coded, strict=True))
        ]

    @lazy
    def words(self) -> list[str]:
        """The words of all targets in lower case, one message's behind another's."""
        return list(chain.from_iterable(self.folded))

    @lazy
    def _starts(self) -> list[int]:
        """Where the words of each message begin in ``words``, and the end."""
        return list(accumulate(map(len, self.folded), initial=0))

    def holding(self, places: Iterable[int]) -> list[int]:
        """The messages that have the words of some places in ``words``."""
        return sorted({bisect_right(self._starts, place) - 1 for place in places})

    def among(self, known: frozenset[str]) -> list[int]:
        """How many words of each message are among those known."""
        there = bytes(map(known.__contains__, self.words))
        return [there.count(1, start, end) for start, end in pairwise(self._starts)]

    @property
    def scores(self) -> list[float]:
        """How many deviations each target is longer than usual in the catalogue."""
        self._corpus.consulted = True
        return self._scores

    @lazy
    def _scores(self) -> list[float]:
        return self._corpus.lengths.scores(map(self._corpus.sizes.__getitem__, self._numbers))

    @property
    def flags(self) -> list[tuple[str, ...]]:
        """The flags of each message."""
        return [row[2] for row in self._rows]

    @property
    def glossaries(self) -> list[GlossaryPairs]:
        """The terms that each message comes with."""
        return [row[3] for row in self._rows]
