"""A translation's inline codes written as its source numbers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from l10n.documents import Code
from l10n.inline import paths, urls
from l10n.units import Segment

_Group = tuple[Code, ...]


def recoded(targets: Sequence[Segment], sources: Sequence[Segment], space: str) -> tuple[str, bool]:
    """The targets as one text with the sources' codes, and whether either side has all the other's.

    A link is the source's link with the same address; those left over are matched by kind, in order, which is
    sure where they say the same (see ``_same``). A code that the sources do not have stands as the document had
    it, but for a break. ``space`` stands between two targets.
    """
    ours = [group for segment in sources for group in _groups(segment.codes)]
    pieces, whole = [], True
    for segment in targets:
        names: dict[Code, str] = {}
        for group in _by_data_first(_groups(segment.codes), ours):
            twin = _twin(group, ours)
            whole = whole and (_same(group, twin) if twin is not None else _free(group))
            if twin is not None:
                ours.remove(twin)
            names.update(zip(group, [c.text for c in twin] if twin else map(_alone, group), strict=True))
        pieces.append(_renamed(segment, names))
    return space.join(pieces), whole and all(map(_free, ours))


def _free(group: _Group) -> bool:
    """Whether a translation may do without a group."""
    return all(code.can_delete for code in group)


def _alone(code: Code) -> str:
    """What stands for a code that the source has not: a break becomes a blank, all else stays as the document had it."""
    return " " if code.can_delete else code.data


def _groups(codes: Iterable[Code]) -> list[_Group]:
    """Codes that open and close one another together, all others alone."""
    found: list[_Group] = []
    opened: list[Code] = []
    for code in codes:
        if code.kind == "open":
            opened.append(code)
        elif code.kind == "close" and opened:
            found.append((opened.pop(), code))
        else:
            found.append((code,))
    return sorted([*found, *((code,) for code in opened)], key=lambda group: group[0].span)


def _data(group: _Group) -> tuple[str, ...]:
    return tuple(code.data for code in group)


def _same(group: _Group, twin: _Group) -> bool:
    """Whether two groups lead to the same address, or, alone, have the same letters: signs (``_``, ``*``), titles
    and names of references may differ."""
    if len(group) == 1:
        return _letters(group) == _letters(twin)
    return _addresses(group) == _addresses(twin)


def _letters(group: _Group) -> str:
    return "".join(filter(str.isalnum, "".join(_data(group))))


def _addresses(group: _Group) -> set[str]:
    texts = [text for code in group for text in (code.data, code.note)]
    return {text[slice(*span)] for text in texts for span in (*urls(text), *paths(text))}


def _kinds(group: _Group) -> tuple[str, ...]:
    return tuple(code.kind for code in group)


def _by_data_first(groups: Sequence[_Group], others: Sequence[_Group]) -> list[_Group]:
    """Groups that have an equal on the other side before those that have none, else in order."""
    known = {_data(group) for group in others}
    return sorted(groups, key=lambda group: _data(group) not in known)


def _twin(group: _Group, others: Sequence[_Group]) -> _Group | None:
    same = [other for other in others if _data(other) == _data(group)]
    alike = [other for other in others if _kinds(other) == _kinds(group)]
    return next(iter([*same, *alike]), None)


def _renamed(segment: Segment, names: dict[Code, str]) -> str:
    text = segment.text
    for code in sorted(segment.codes, key=lambda code: code.span, reverse=True):
        text = text[: code.span.start] + names[code] + text[code.span.end :]
    return text
