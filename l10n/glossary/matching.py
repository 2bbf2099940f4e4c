"""All of a glossary's terms in a text at once: a trie over the glossary's words, longest match first.

Each distinct word of the texts is compared once with the words of the glossary that share a key with it
(``morphology.keys``); from then on it is a number, or nothing, which most words are. So the time per text
hardly depends on the size of the glossary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from l10n.glossary.casing import acronym_kept, fits
from l10n.glossary.model import CaseRule, MatchRule, Term
from l10n.glossary.morphology import keys, relate
from l10n.glossary.verdict import Verdict, worst
from l10n.glossary.words import Word, folded, words
from l10n.locales import language
from l10n.spans import Span


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a term stands: ``span`` in characters of the text, ``form`` the letters there.

    ``cased``: its capitals are those that the term wants (PRC, but not prc; Turkey, but not turkey).
    """

    term: Term
    span: Span
    verdict: Verdict
    form: str
    cased: bool = True


class _Node:
    """A place in the trie: what may follow, and the terms that end here."""

    __slots__ = ("following", "terms")

    def __init__(self) -> None:
        self.following: dict[int, _Node] = {}
        self.terms: list[Term] = []


class Matcher:
    """The terms of one locale, prepared once for any number of texts.

    ``terms`` are of any statuses; those of other locales are taken as text of ``locale`` (do not translate).
    """

    def __init__(self, terms: Iterable[Term], locale: str) -> None:
        self.locale = locale
        self._root = _Node()
        self._words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._by_key: dict[str, list[int]] = {}
        self._senses: dict[str, tuple[tuple[int, Verdict], ...]] = {}
        for term in terms:
            for text in spellings(term, locale):
                self._add(term, text)

    def _add(self, term: Term, text: str) -> None:
        node = self._root
        for word in words(text, self.locale):
            node = node.following.setdefault(self._number(word.text), _Node())
        if node is not self._root and term not in node.terms:
            node.terms.append(term)

    def _number(self, word: str) -> int:
        if word not in self._numbers:
            self._numbers[word] = len(self._words)
            self._words.append(word)
            for key in keys(word, self.locale):
                self._by_key.setdefault(key, []).append(self._numbers[word])
        return self._numbers[word]

    def find(self, text: str, *, mask: Sequence[Span] = ()) -> list[Occurrence]:
        """Every occurrence that is not inside a longer one, in order; none that touches a span of ``mask``."""
        found = self.all(text, mask=mask)
        found.sort(key=lambda o: (o.span.start - o.span.end, o.verdict.rank, o.span.start))
        kept: list[Occurrence] = []
        for occurrence in found:
            if not any(occurrence.span.overlaps(o.span) and occurrence.span != o.span for o in kept):
                kept.append(occurrence)
        return sorted(kept, key=lambda o: (o.span, o.verdict.rank))

    def all(self, text: str, *, mask: Sequence[Span] = ()) -> list[Occurrence]:
        """Every occurrence, nested and overlapping ones too."""
        tokens = [word for word in words(text, self.locale) if self._sense(word.text)]
        tokens = [t for t in tokens if not any(t.start < end and start < t.end for start, end in mask)]
        found: list[Occurrence] = []
        for index in range(len(tokens)):
            self._walk(text, tokens, index, self._root, index, [], found)
        return found

    def _walk(
        self,
        text: str,
        tokens: list[Word],
        first: int,
        node: _Node,
        index: int,
        path: list[Verdict],
        found: list[Occurrence],
    ) -> None:
        for number, verdict in self._sense(tokens[index].text):
            child = node.following.get(number)
            if child is None:
                continue
            verdicts = [*path, verdict]
            for term in child.terms:
                self._judge(text, tokens[first : index + 1], term, worst(verdicts), found)
            if child.following and index + 1 < len(tokens) and _joined(text, tokens[index], tokens[index + 1]):
                self._walk(text, tokens, first, child, index + 1, verdicts, found)

    def _judge(self, text: str, tokens: list[Word], term: Term, verdict: Verdict, found: list[Occurrence]) -> None:
        span = Span(tokens[0].start, tokens[-1].end)
        form = text[span.start : span.end]
        if term.match is MatchRule.EXACT and verdict is not Verdict.EXACT:
            return
        if term.forms and verdict is not Verdict.EXACT and folded(form, self.locale) in term.forms:
            verdict = Verdict.INFLECTED
        cased = fits(term, form)
        if not cased and (term.case is CaseRule.EXACT or not acronym_kept(term, form)):
            return
        found.append(Occurrence(term, span, verdict if cased else worst([verdict, Verdict.PROBABLE]), form, cased))

    def _sense(self, word: str) -> tuple[tuple[int, Verdict], ...]:
        """The glossary's words that a word of a text may be a form of, by number, each with its verdict."""
        sense = self._senses.get(word)
        if sense is None:
            numbers = {number for key in keys(word, self.locale) for number in self._by_key.get(key, ())}
            related = ((number, relate(self._words[number], word, self.locale)) for number in sorted(numbers))
            sense = self._senses[word] = tuple((number, verdict) for number, verdict in related if verdict)
        return sense


def spellings(term: Term, locale: str) -> tuple[str, ...]:
    """A term's text and given forms; in Korean without spaces too, which a compound may do without."""
    texts = (term.text, *term.forms)
    if language(locale) == "ko":
        texts += tuple("".join(text.split()) for text in texts if " " in text)
    return texts


def _joined(text: str, word: Word, following: Word) -> bool:
    """Whether two words stand together: nothing between them but spaces, hyphens, apostrophes."""
    return all(character.isspace() or character in "-‐‑–'’ʼ·" for character in text[word.end : following.start])
