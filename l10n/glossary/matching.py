"""All of a glossary's terms in a text at once: a trie over the glossary's words, longest match first.

The glossary's words are sorted into classes by lemma or stem, and the trie's edges are classes. Each
distinct word of the texts is compared once with the glossary's words that share a key with it
(``morphology.keys``); from then on it is a few classes, or none, which most words are. So the time per text
hardly depends on the size of the glossary. What the trie finds is then judged word by word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Match
from typing import NamedTuple

from l10n.collector import paused
from l10n.glossary.casing import acronym_kept, fits
from l10n.glossary.model import CaseRule, MatchRule, Term
from l10n.glossary.morphology import classify, keys, relate
from l10n.glossary.verdict import Verdict, worst
from l10n.glossary.words import word_pattern
from l10n.locales import language
from l10n.spans import Span


class Occurrence(NamedTuple):
    """One place where a term stands: ``span`` in characters of the text, ``form`` the letters there.

    ``cased``: its capitals are those that the term wants (PRC, but not prc; Turkey, but not turkey).
    """

    term: Term
    span: Span
    verdict: Verdict
    form: str
    cased: bool = True


@dataclass(frozen=True, slots=True)
class _Entry:
    """A spelling of a term that ends at a node: its words by number, and whether it is the citation form."""

    term: Term
    numbers: tuple[int, ...]
    citation: bool


class _Node:
    """A place in the trie: what may follow, by class of word, and the entries that end here."""

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.following: dict[int, _Node] = _NOWHERE
        self.entries: tuple[_Entry, ...] = ()

    def child(self, label: int) -> _Node:
        """The node behind an edge, made where there was none."""
        if self.following is _NOWHERE:
            self.following = {}
        node = self.following.get(label)
        if node is None:
            node = self.following[label] = _Node()
        return node


# Most nodes are leaves: one empty dictionary serves them all.
_NOWHERE: dict[int, _Node] = {}


@dataclass(frozen=True, slots=True)
class _Sense:
    """What a word of a text may be: its classes, and its verdict for each word of the glossary by number."""

    classes: tuple[int, ...]
    verdicts: dict[int, Verdict]


_NO_SENSE = _Sense((), {})


class Matcher:
    """The terms of one locale, prepared once for any number of texts.

    ``terms`` are of any statuses; those of other locales are taken as text of ``locale`` (do not translate).
    """

    def __init__(self, terms: Iterable[Term], locale: str) -> None:
        self.locale = locale
        self._pattern = word_pattern(locale)
        self._root = _Node()
        self._words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._classes: list[int] = []
        self._class_of: dict[str, int] = {}
        self._by_key: dict[str, list[int]] = {}
        self._senses: dict[str, _Sense] = {}
        with paused():
            for term in terms:
                for index, text in enumerate(_spellings(term, locale)):
                    self._add(term, text, citation=not index)

    def _add(self, term: Term, text: str, *, citation: bool) -> None:
        node = self._root
        numbers = tuple(self._number(word) for word in self._pattern.findall(text))
        for number in numbers:
            node = node.child(self._classes[number])
        if numbers:
            node.entries += (_Entry(term, numbers, citation),)

    def _number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self._words)
            self._words.append(word)
            self._classes.append(self._class_of.setdefault(classify(word, self.locale), len(self._class_of)))
            for key in keys(word, self.locale):
                self._by_key.setdefault(key, []).append(number)
        return number

    def find(self, text: str, *, mask: Sequence[Span] = ()) -> list[Occurrence]:
        """The occurrences from left to right, the longest at each place; none that touches a span of ``mask``.

        Terms that share a place and length are all given; words that are only related to a term's are not (see
        ``kinship``). The text is read once; what the trie is asked for is bounded by the longest term.
        """
        tokens = list(self._pattern.finditer(text))
        known = self._senses
        senses = [known.get(token[0]) or self._learn(token[0]) for token in tokens]
        if mask:
            _blind(tokens, senses, mask)
        root = self._root.following
        found: list[Occurrence] = []
        free = 0
        for index, sense in enumerate(senses):
            if index >= free and sense.classes:
                for label in sense.classes:
                    if label in root:
                        free = max(free, self._longest(text, tokens, senses, index, found))
                        break
        return found

    def _longest(
        self, text: str, tokens: list[Match[str]], senses: list[_Sense], first: int, found: list[Occurrence]
    ) -> int:
        """Take the longest use that begins at a word; gives the first word behind it, or the next."""
        for last, node in reversed(self._ends(text, tokens, senses, first)):
            here = _judged(text, Span(tokens[first].start(), tokens[last].end()), senses, first, node.entries)
            if here:
                found += here
                return last + 1
        return first + 1

    def _ends(
        self, text: str, tokens: list[Match[str]], senses: list[_Sense], first: int
    ) -> list[tuple[int, _Node]]:
        """The nodes with entries on all paths from a word on, nearest first, each with its last word."""
        ends: list[tuple[int, _Node]] = []
        following: Iterable[_Node] = (self._root,)
        index, count = first, len(tokens)
        while True:
            labels, nodes = senses[index].classes, following
            following = []
            for node in nodes:
                edges = node.following
                for label in labels:
                    child = edges.get(label)
                    if child is not None:
                        following.append(child)
                        if child.entries:
                            ends.append((index, child))
            end = tokens[index].end()
            index += 1
            if not following or index == count or not joined(text, end, tokens[index].start()):
                return ends

    def _learn(self, word: str) -> _Sense:
        """Compare a word with the glossary's words that share a key with it."""
        numbers = {number for key in keys(word, self.locale) for number in self._by_key.get(key, ())}
        related = ((number, relate(self._words[number], word, self.locale)) for number in sorted(numbers))
        verdicts = {number: verdict for number, verdict in related if verdict}
        classes = tuple(dict.fromkeys(self._classes[number] for number in verdicts))
        sense = self._senses[word] = _Sense(classes, verdicts)
        return sense


def _judged(
    text: str, span: Span, senses: list[_Sense], first: int, entries: tuple[_Entry, ...]
) -> list[Occurrence]:
    """The occurrences at a span, each term once with its best verdict."""
    form = text[span.start : span.end]
    judged = [
        occurrence
        for entry in entries
        if (verdict := _of_all(senses, first, entry.numbers)) is not None
        and (occurrence := _judge(entry, span, form, verdict)) is not None
    ]
    if len(judged) < 2:
        return judged
    best: dict[int, Occurrence] = {}
    for occurrence in sorted(judged, key=lambda occurrence: occurrence.verdict.rank):
        best.setdefault(id(occurrence.term), occurrence)
    return list(best.values())


def _of_all(senses: list[_Sense], first: int, numbers: tuple[int, ...]) -> Verdict | None:
    """The worst verdict of the words from ``first`` on for an entry's words; None where one is no form of its own."""
    found = Verdict.EXACT
    for index, number in enumerate(numbers, first):
        verdict = senses[index].verdicts.get(number)
        if verdict is None:
            return None
        if verdict is not Verdict.EXACT:
            found = worst([found, verdict])
    return found


def _judge(entry: _Entry, span: Span, form: str, verdict: Verdict) -> Occurrence | None:
    """An occurrence, as the term's match and case rules have it; None where they refuse it."""
    term = entry.term
    if term.match is MatchRule.EXACT and verdict is not Verdict.EXACT:
        return None
    if not entry.citation and verdict is Verdict.EXACT:
        verdict = Verdict.INFLECTED
    cased = fits(term, form)
    if cased:
        return Occurrence(term, span, verdict, form)
    if term.case is CaseRule.EXACT or not acronym_kept(term, form):
        return None
    return Occurrence(term, span, worst([verdict, Verdict.PROBABLE]), form, False)


def _spellings(term: Term, locale: str) -> tuple[str, ...]:
    """A term's text and given forms; in Korean without spaces too, which a compound may do without."""
    texts = (term.text, *term.forms)
    if language(locale) == "ko":
        texts += tuple("".join(text.split()) for text in texts if " " in text)
    return texts


def joined(text: str, end: int, start: int) -> bool:
    """Whether two words stand together: nothing between them but spaces, hyphens, apostrophes."""
    between = text[end:start]
    return between == " " or all(character.isspace() or character in "-‐‑–'’ʼ·・" for character in between)


@lru_cache(maxsize=64)
def matcher(terms: tuple[Term, ...], locale: str) -> Matcher:
    """``Matcher(terms, locale)``, made once for the same terms."""
    return Matcher(terms, locale)


def _blind(tokens: list[Match[str]], senses: list[_Sense], mask: Sequence[Span]) -> None:
    """Take the sense from the words that touch a span of the mask, which is in order."""
    spans = iter(sorted(mask))
    hole = next(spans, None)
    for index, token in enumerate(tokens):
        while hole is not None and hole[1] <= token.start():
            hole = next(spans, None)
        if hole is None:
            return
        if hole[0] < token.end():
            senses[index] = _NO_SENSE
