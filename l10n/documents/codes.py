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


class Freedom(NamedTuple):
    """What a translation may do with a code: leave it out, repeat it, have it elsewhere (XLIFF 2.1, canDelete, canCopy, canReorder)."""

    delete: bool = False
    copy: bool = False
    reorder: bool = True


_BOUND = Freedom()
_FREEDOMS = {
    "br": Freedom(delete=True),
    "break": Freedom(delete=True),
    "wbr": Freedom(delete=True, copy=True),
    **dict.fromkeys(("rb", "rp", "rt", "rtc"), Freedom(reorder=False)),
}


def freedom(name: str) -> Freedom:
    """What a code of that name allows: a tag's name, or ``break`` for a line break of Markdown.

    Where lines and words break is the translation's affair; the parts of a ruby annotation have their order.
    """
    return _FREEDOMS.get(name.strip("<>"), _BOUND)


def structure(marks: Sequence[Mark]) -> tuple[tuple[str, str, str], ...]:
    """Codes with what each stands in, whatever their order: (kind, shape, shape of the code around it), sorted.

    Crossed pairs give a ``crossed`` entry, an opening code without its end an ``unclosed`` one; one that may be left
    out gives ``free``, or ``copy`` where it may be repeated too. Those that have their order give it as an ``order``.
    """
    found: list[tuple[str, str, str]] = []
    open_: list[Mark] = []
    order: list[str] = []
    for mark in marks:
        free = freedom(mark.name)
        if free.delete:
            found.append(("copy" if free.copy else "free", mark.shape, ""))
            continue
        if not free.reorder:
            order.append(mark.shape)
        if mark.kind == "close":
            found.append(_closed(mark, open_))
            continue
        found.append((mark.kind, mark.shape, open_[-1].shape if open_ else ""))
        if mark.kind == "open":
            open_.append(mark)
    found += [("unclosed", mark.shape, "") for mark in open_]
    if len(order) > 1:
        found.append(("order", " ".join(order), ""))
    return tuple(sorted(found))


def fits(expected: Sequence[object], given: Sequence[object]) -> bool:
    """Whether a structure is the expected one, but for codes left out or repeated that may be."""
    if expected == given:
        return True
    want, have = map(_loose, (expected, given))
    return want.bound == have.bound and not have.free - want.free and have.copied <= want.copied


class _Loose(NamedTuple):
    bound: list[object]
    free: Counter[object]
    copied: set[object]


def _loose(structure: Sequence[object]) -> _Loose:
    """A structure's entries by what is free to go."""
    kinds: dict[str, list[object]] = {"free": [], "copy": [], "": []}
    for entry in structure:
        kinds[entry[0] if isinstance(entry, tuple) and entry[0] in kinds else ""].append(entry)
    return _Loose(kinds[""], Counter(kinds["free"]), set(kinds["copy"]))


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
    free = {mark.text: freedom(mark.name) for mark in expected}
    lost, more = [text for text in want - have if not free[text].delete], [*(have - want)]
    invented = [text for text in more if text not in want]
    if invented:
        raise DocumentError(f"{_named(invented)} not in the source")
    if lost:
        raise DocumentError(f"{_named(lost)} missing", hint="each code of the source stands once in the translation")
    more = [text for text in more if not free[text].copy]
    if more:
        raise DocumentError(f"{_named(more)} more often than in the source")
    if not fits(structure(expected), structure(given)):
        raise DocumentError("codes crossed or out of their pair", hint="keep opening and closing codes around their words")


def _named(texts: list[str]) -> str:
    shown = ", ".join(dict.fromkeys(texts[:5]))
    return f"{shown} {'is' if len(texts) == 1 else 'are'}"
