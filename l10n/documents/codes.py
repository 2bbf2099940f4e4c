"""The gate for inline codes: what a translation holds against what its source has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from l10n.errors import DocumentError


class Mark(NamedTuple):
    """An inline code as it stands in a text: its kind, what it is called there, its partner's name, its shape."""

    kind: str
    text: str
    name: str
    shape: str


def structure(marks: Sequence[Mark]) -> tuple[tuple[str, str, str], ...]:
    """Codes with what each stands in, whatever their order: (kind, shape, shape of the code around it), sorted.

    Crossed pairs give a ``crossed`` entry, an opening code without its end an ``unclosed`` one.
    """
    found: list[tuple[str, str, str]] = []
    open_: list[Mark] = []
    for mark in marks:
        if mark.kind == "close":
            found.append(_closed(mark, open_))
            continue
        found.append((mark.kind, mark.shape, open_[-1].shape if open_ else ""))
        if mark.kind == "open":
            open_.append(mark)
    found += [("unclosed", mark.shape, "") for mark in open_]
    return tuple(sorted(found))


def _closed(mark: Mark, open_: list[Mark]) -> tuple[str, str, str]:
    if open_ and open_[-1].name == mark.name:
        opened = open_.pop()
        return ("close", mark.shape, opened.shape)
    if any(opened.name == mark.name for opened in open_[-64:]):
        while open_ and open_.pop().name != mark.name:
            pass
        return ("crossed", mark.shape, "")
    return ("stray", mark.shape, "")


def compare(expected: Sequence[Mark], given: Sequence[Mark]) -> None:
    """DocumentError, naming the codes, where a translation lost, doubled, invented, moved out or crossed any."""
    want, have = Counter(mark.text for mark in expected), Counter(mark.text for mark in given)
    lost, more = [*(want - have)], [*(have - want)]
    invented = [text for text in more if text not in want]
    if invented:
        raise DocumentError(f"{_named(invented)} not in the source")
    if lost:
        raise DocumentError(f"{_named(lost)} missing", hint="each code of the source stands once in the translation")
    if more:
        raise DocumentError(f"{_named(more)} more often than in the source")
    if structure(expected) != structure(given):
        raise DocumentError("codes crossed or out of their pair", hint="keep opening and closing codes around their words")


def _named(texts: list[str]) -> str:
    shown = ", ".join(dict.fromkeys(texts[:5]))
    return f"{shown} {'is' if len(texts) == 1 else 'are'}"
