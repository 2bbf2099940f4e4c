"""The marks that end a text: which kinds, in every script, seen through closing quotes, brackets and tags."""

from __future__ import annotations

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


_LOOKED_AT = _CLOSING | _SPACE | frozenset(_KIND_OF)


class Terminal(NamedTuple):
    """``kinds`` of the marks in order (``("question", "stop")`` for ``?”.``); ``span`` of the first to last mark.

    Where there is none, ``span`` is empty and stands after the last character that is not space. ``closed``
    says whether anything, mark or closing quote or bracket, stands behind the last word.
    """

    kinds: tuple[str, ...]
    span: Span
    closed: bool


def terminal(text: str, *, greek: bool = False) -> Terminal:
    """The marks at the end of a text, closing quotes and brackets looked through; in Greek ``;`` asks."""
    at = len(text)
    if text[-1:].isalnum():
        return Terminal((), Span(at, at), closed=False)
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


def end_of(text: str) -> str:
    """The kind of the one mark that ends a text, ``none`` where a word does; "" where it takes a closer look."""
    mark = text[-1:]
    if mark not in _LOOKED_AT:
        return "none" if mark else ""
    return "" if mark == ";" or text[-2:-1] in _LOOKED_AT else _KIND_OF.get(mark, "")


def _folded(kinds: list[str]) -> list[str]:
    """Three stops in a row are an ellipsis; other repetitions count once."""
    found = ["ellipsis"] if kinds.count("stop") >= 3 else []
    for kind in kinds:
        if kind not in found and not (found and found[0] == "ellipsis" and kind == "stop"):
            found.append(kind)
    return found
