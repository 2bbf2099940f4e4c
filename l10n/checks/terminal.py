"""The marks that end a text: which kinds, in every script, seen through closing quotes, brackets and tags."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from l10n.spans import Span

QUESTIONS = "?？؟՞፧\u037e⁇"
_KINDS = {
    "stop": ".。．｡।॥۔։።᙮᠃᠉⳹𑁇។៕၊။༎་།",
    "question": QUESTIONS,
    "exclamation": "!！՜‼",
    "ellipsis": "…⋯",
    "colon": ":：፡",
    "semicolon": ";；؛፤",
    "comma": ",，、،፣､",
    "dash": "—–-―",
}
_KIND_OF = {mark: kind for kind, marks in _KINDS.items() for mark in marks}
_CLOSING = frozenset("\"'»›”’“‘„«‹」』】〉》〕）)]}>*_`＂＇\u200e\u200f\u2066\u2067\u2068\u2069\u061c")
_OPENING = frozenset("\"'«“„‘‚「『`")  # before a lone mark: '?' is quoted, and ends nothing
_SPACE = frozenset(" \t\r\n\xa0\u202f\u2009\u3000")


# A mark that ends a sentence, and another one behind it.
_INNER_END = re.compile(r"[.!?…؟][\"”»’)\]]{0,3}\s+(?=\S)|[。！？।](?!\Z|[」』”])")

_LOOKED_AT = "".join(sorted(_CLOSING | _SPACE | _KIND_OF.keys()))
_MARKS = frozenset(_LOOKED_AT)
_LONGEST = 16  # an end that is kept


class Terminal(NamedTuple):
    """``kinds`` of the marks in order (``("question", "stop")`` for ``?”.``); ``span`` of the first to last mark.

    Where there is none, ``span`` is empty and stands after the last character that is not space. ``closed``
    says whether anything, mark or closing quote or bracket, stands behind the last word.
    """

    kinds: tuple[str, ...]
    span: Span
    closed: bool


def terminal(text: str, tag: str) -> Terminal:
    """The marks at the end of a text, closing quotes and brackets looked through; in Greek ``;`` asks."""
    end = _end(text)
    kinds, (first, last), closed = _seen(end, tag)
    before = len(text) - len(end)
    return Terminal(kinds, Span(before + first, before + last), closed)


def ending(text: str, tag: str) -> tuple[str, ...]:
    """The kinds of the marks at the end of a text, as ``terminal`` has them."""
    end = text[-2:]
    if end[-1:] not in _MARKS:
        return ()
    return _seen(_end(text) if end[0] in _MARKS else end, tag).kinds


def inner_ends(text: str) -> int:
    """How many marks end a sentence that another one follows; a rough count, the same for source and target."""
    return sum(1 for _ in _INNER_END.finditer(text))


def _end(text: str) -> str:
    """The last character that marks do not look through, and all behind it."""
    return text[max(0, len(text.rstrip(_LOOKED_AT)) - 1) :]


def _seen(end: str, tag: str) -> Terminal:
    return _kept(end, tag) if len(end) <= _LONGEST else _terminal(end, tag)


def _terminal(text: str, tag: str) -> Terminal:
    at, greek = len(text), tag.startswith("el")
    while at and text[at - 1] in _SPACE:
        at -= 1
    bare, first, last = at, at, at
    kinds: list[str] = []
    while at:
        mark = text[at - 1]
        kind = "question" if greek and mark == ";" else _KIND_OF.get(mark)
        if kind:
            last = last if kinds else at
            first = at - 1
            kinds.append(kind)
        elif mark not in _CLOSING and mark not in _SPACE:
            break
        at -= 1
    if kinds and last < bare and text[first - 1 : first] in _OPENING:
        return Terminal((), Span(bare, bare), closed=True)
    return Terminal(
        tuple(reversed(_folded(kinds))), Span(first, last) if kinds else Span(bare, bare), at < bare
    )


_kept = lru_cache(4096)(_terminal)


def _folded(kinds: list[str]) -> list[str]:
    """Three stops in a row are an ellipsis; other repetitions count once."""
    found = ["ellipsis"] if kinds.count("stop") >= 3 else []
    for kind in kinds:
        if kind not in found and not (found and found[0] == "ellipsis" and kind == "stop"):
            found.append(kind)
    return found
