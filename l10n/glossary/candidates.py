"""Term candidates in running text: names, acronyms and recurring noun phrases, as spans with their kind.

No tagger is asked: a name is a run of capitalised words, with small words inside it and one lower-case head
behind it ("School of International Studies", "Kursk region"); a phrase is a run of two or three words between
function words and punctuation. The ideas are those of C-value (Frantzi and Ananiadou 1996) without its tagger.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from l10n.glossary.stopwords import connectors, describes, is_function_word
from l10n.glossary.words import Word, words
from l10n.locales import profile
from l10n.spans import Span


class Kind(StrEnum):
    """What made a span a candidate."""

    NAME = "name"
    HEADED = "headed name"
    ACRONYM = "acronym"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Found:
    """One candidate in one text.

    ``initial``: its only capital may be the sentence's. ``whole``: nothing but function words and punctuation
    around it, so that it is no part of something longer.
    """

    text: str
    span: Span
    kind: Kind
    initial: bool = False
    whole: bool = True


_LONGEST_PHRASE = 3
_LONGEST_NAME = 8
_BREAKS = frozenset(".,;:!?…()[]{}\"“”„«»‹›—–|/\\\n")


def candidates(text: str, locale: str) -> Iterator[Found]:
    """Every candidate of a text in order of kind; spans count characters. None where words are not set apart."""
    if not profile(locale).spaced:
        return
    tokens = words(text, locale)
    titled = _mostly_capitals(tokens, locale)
    for run in _runs(text, tokens):
        yield from _acronyms(text, run)
        if not titled:
            yield from _names(text, run, locale)
        yield from _phrases(text, run, locale)


def _mostly_capitals(tokens: list[Word], locale: str) -> bool:
    """Whether a text is a heading in title case, whose capitals say nothing."""
    content = [token.text for token in tokens if not is_function_word(token.text, locale)]
    return len(content) > 3 and sum(word[0].isupper() for word in content) > 0.8 * len(content)


def _runs(text: str, tokens: list[Word]) -> Iterator[list[Word]]:
    """The words between punctuation marks."""
    run: list[Word] = []
    for token in tokens:
        if run and not _BREAKS.isdisjoint(text[run[-1].end : token.start]):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= 8 and sum(map(str.isupper, word)) > 1 and word[:1].isupper() and word == word.upper()


def _acronyms(text: str, run: list[Word]) -> Iterator[Found]:
    if sum(_is_acronym(word.text) for word in run) <= max(1, len(run) // 2):
        for word in run:
            if _is_acronym(word.text) and not word.text.isdigit():
                yield _found(text, [word], Kind.ACRONYM)


def _names(text: str, run: list[Word], locale: str) -> Iterator[Found]:
    """The runs of capitalised words, also with the one lower-case head that follows."""
    index = 0
    while index < len(run):
        end = _name_end(run, index, locale)
        start = _name_start(text, run, index, end, locale)
        if end > start and not (end == start + 1 and _shortened(text, run[start])):
            alone = end - start == 1 and _first(text, run[start])
            yield _found(text, run[start:end], Kind.NAME, initial=alone)
            if end < len(run) and _names_head(run[end].text, locale) and _close(text, run[end - 1], run[end]):
                yield _found(text, run[start : end + 1], Kind.HEADED, initial=alone)
        index = max(end, index + 1)


def _shortened(text: str, word: Word) -> bool:
    """Whether a word is a letter, or an abbreviation that its full stop tells (Dr.)."""
    return len(word.text) == 1 or (len(word.text) < 4 and text[word.end : word.end + 1] == "." and word.end + 1 < len(text))


def _name_end(run: list[Word], start: int, locale: str) -> int:
    """Behind the last capitalised word of a name that begins at ``start``; ``start`` itself where none does."""
    end, index = start, start
    while index < len(run) and index - start < _LONGEST_NAME:
        word = run[index].text
        if word[0].isupper():
            end = index + 1
        elif end == start or index > end or word not in connectors(locale):
            break
        index += 1
    return end


def _name_start(text: str, run: list[Word], start: int, end: int, locale: str) -> int:
    """Where a name really begins: not with the sentence's first word if that is a small one, or one before "of"."""
    if start < end and is_function_word(run[start].text, locale):
        start += 1
    elif end - start > 2 and run[start + 1].text in connectors(locale) and _first(text, run[start]):
        start += 2
    return start


def _head(word: str, locale: str) -> bool:
    return word.isalpha() and word.islower() and len(word) > 3 and not is_function_word(word, locale)


def _names_head(word: str, locale: str) -> bool:
    return _head(word, locale) and not describes(word, locale)


def _close(text: str, word: Word, following: Word) -> bool:
    return text[word.end : following.start] == " "


def _first(text: str, word: Word) -> bool:
    """Whether a word begins its sentence."""
    before = text[: word.start].rstrip(" \u00a0\"'“”„«»‘’(-–—•*_")
    return not before or before[-1] in ".!?:…\n"


def _phrases(text: str, run: list[Word], locale: str) -> Iterator[Found]:
    """The runs of two or three words in lower case without function words, whole and in parts."""
    for stretch, free in _stretches(text, run, locale):
        for size in range(2, _LONGEST_PHRASE + 1):
            for at in range(len(stretch) - size + 1):
                part = stretch[at : at + size]
                named = any(not describes(word.text, locale) for word in part[:-1])
                yield _found(text, part, Kind.PHRASE, whole=free and named and size == len(stretch))


def _stretches(text: str, run: list[Word], locale: str) -> Iterator[tuple[list[Word], bool]]:
    """The words between function words, and whether no capitalised word touches them."""
    stretch: list[Word] = []
    before: Word | None = None
    for index, word in enumerate(run):
        if _head(word.text, locale) and (not stretch or _close(text, stretch[-1], word)):
            if not stretch:
                before = run[index - 1] if index else None
            stretch.append(word)
        else:
            if stretch:
                yield stretch, not word.text[0].isupper() and not (before and before.text[0].isupper())
            stretch, before = ([word], run[index - 1]) if _head(word.text, locale) else ([], None)
    if stretch:
        yield stretch, not (before and before.text[0].isupper())


def _found(text: str, run: list[Word], kind: Kind, *, initial: bool = False, whole: bool = True) -> Found:
    span = Span(run[0].start, run[-1].end)
    return Found(text[span.start : span.end], span, kind, initial, whole)
