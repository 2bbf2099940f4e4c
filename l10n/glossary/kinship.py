"""Words of a term's family, looked for where the term itself is not found: they say what stands there instead.

Four kinds: the designation's initials (США for Соединённые Штаты), a word derived from one of its words
(an inhabitant, an adjective: індонезійський for Індонезія), another spelling (a letter or two), and the term
inside a compound or glued text.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from l10n.glossary.morphology.clitics import bare
from l10n.glossary.words import folded, words
from l10n.locales import language, profile
from l10n.spans import Span

_LEAST_STEM = 4
_SHARE = 0.65
_LONGEST_SUFFIX = 9
_LEAST_PART = 5


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a text with its place, plain, and what it may be without clitics, plain."""

    text: str
    span: Span
    plain: str
    parts: tuple[str, ...]


@lru_cache(maxsize=64)
def _tokens(text: str, locale: str) -> tuple[_Token, ...]:
    found = []
    for word in words(text, locale):
        form = folded(word.text, locale)
        parts = tuple(_plain(part) for part in sorted(bare(form, locale)))
        found.append(_Token(word.text, Span(word.start, word.end), _plain(form), parts))
    return tuple(found)


def kin(term: str, text: str, locale: str) -> Iterator[Span]:
    """The places of a text that are related to a term's designation, best first; spans in characters."""
    tokens, designation = _tokens(text, locale), _tokens(term, locale)
    initials = "".join(word.text[0] for word in designation if word.text[0].isupper())
    shape = "".join(word.text[0].upper() for word in designation)
    if len(shape) > 1:
        yield from (t.span for t in tokens if t.text.isupper() and _abbreviates(t.text, (initials, shape)))
    heads = [word.plain for word in designation]
    least = 2 if language(locale) == "ko" or not profile(locale).spaced else _LEAST_STEM - 1
    for token in tokens:
        if any(_derived(head, token, least) for head in heads if len(heads) == 1 or len(head) > _LEAST_STEM):
            yield token.span
    if len(heads) == 1:
        yield from _respelt(heads[0], tokens)
    yield from _glued("".join(heads), tokens)


@lru_cache(maxsize=1024)
def first_kin(term: str, text: str, locale: str) -> Span | None:
    """The best of ``kin``, None where there is none; asked again for the same text, it is remembered."""
    return next(kin(term, text, locale), None)


def _abbreviates(acronym: str, initials: tuple[str, ...]) -> bool:
    return any(
        len(letters) > 1 and acronym.startswith(letters) and len(acronym) - len(letters) < 2 for letters in initials
    )


def _plain(word: str) -> str:
    """A word without its accents: derivation moves them."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _derived(head: str, token: _Token, least: int) -> bool:
    enough = max(least, min(least + 1, len(head)), _SHARE * (len(head) - 1))
    start = head[: math.ceil(enough)]
    for part in token.parts:
        if part.startswith(start):
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(head, part, strict=False)))
            if len(part) - shared <= _LONGEST_SUFFIX:
                return True
    return False


def _respelt(head: str, tokens: Iterable[_Token]) -> Iterator[Span]:
    """Where a word differs in one letter, or in two of nine or more."""
    from rapidfuzz.distance import Levenshtein

    allowed = 0 if len(head) < _LEAST_PART else 1 if len(head) < 2 * _LEAST_PART - 1 else 2
    for token in tokens if allowed else ():
        near = abs(len(token.plain) - len(head)) <= allowed
        if near and Levenshtein.distance(head, token.plain, score_cutoff=allowed) <= allowed:
            yield token.span


def _glued(whole: str, tokens: Iterable[_Token]) -> Iterator[Span]:
    """Where a designation's letters stand inside a longer word."""
    if len(whole) >= _LEAST_PART:
        yield from (token.span for token in tokens if len(token.plain) > len(whole) and whole in token.plain)
