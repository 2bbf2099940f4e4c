"""Words of a term's family, looked for where the term itself is not found: they say what stands there instead.

Four kinds: the designation's initials (США for Соединённые Штаты), a word derived from one of its words
(an inhabitant, an adjective: індонезійський for Індонезія), another spelling (a letter or two), and the term
inside a compound or glued text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import takewhile

from l10n.glossary.morphology.clitics import bare
from l10n.glossary.words import Word, folded, words
from l10n.locales import profile
from l10n.spans import Span

_LEAST_STEM = 4
_SHARE = 0.65
_LONGEST_SUFFIX = 9
_LEAST_PART = 5


def kin(term: str, text: str, locale: str) -> Iterator[Span]:
    """The places of a text that are related to a term's designation, best first; spans in characters."""
    tokens = words(text, locale)
    designation = [word.text for word in words(term, locale)]
    initials = "".join(word[0] for word in designation if word[0].isupper())
    shape = "".join(word[0].upper() for word in designation)
    for token in tokens:
        if len(shape) > 1 and token.text.isupper() and _abbreviates(token.text, (initials, shape)):
            yield Span(token.start, token.end)
    heads = [_plain(folded(word, locale)) for word in designation]
    for token in tokens:
        if any(_derived(head, token, locale) for head in heads if len(heads) == 1 or len(head) > _LEAST_STEM):
            yield Span(token.start, token.end)
    if len(heads) == 1:
        yield from _respelt(heads[0], tokens, locale)
    yield from _glued("".join(heads), tokens, locale)


def _abbreviates(acronym: str, initials: tuple[str, ...]) -> bool:
    return any(len(letters) > 1 and acronym[: len(letters)] == letters and len(acronym) - len(letters) < 2 for letters in initials)


def _plain(word: str) -> str:
    """A word without its accents: derivation moves them."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _derived(head: str, token: Word, locale: str) -> bool:
    least = _LEAST_STEM - 1 if profile(locale).spaced else 2
    for part in bare(folded(token.text, locale), locale):
        word = _plain(part)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(head, word, strict=False)))
        enough = max(min(least + 1, len(head)), _SHARE * (len(head) - 1))
        if shared >= max(least, enough) and len(word) - shared <= _LONGEST_SUFFIX:
            return True
    return False


def _respelt(head: str, tokens: list[Word], locale: str) -> Iterator[Span]:
    """Where a word differs in one letter, or in two of nine or more."""
    from rapidfuzz.distance import Levenshtein

    allowed = 0 if len(head) < _LEAST_PART else 1 if len(head) < 2 * _LEAST_PART - 1 else 2
    for token in tokens if allowed else ():
        if abs(len(token.text) - len(head)) <= allowed:
            word = _plain(folded(token.text, locale))
            if Levenshtein.distance(head, word, score_cutoff=allowed) <= allowed:
                yield Span(token.start, token.end)


def _glued(whole: str, tokens: list[Word], locale: str) -> Iterator[Span]:
    """Where a designation's letters stand inside a longer word."""
    if len(whole) >= _LEAST_PART:
        for token in tokens:
            if len(token.text) > len(whole) and whole in _plain(folded(token.text, locale)):
                yield Span(token.start, token.end)
