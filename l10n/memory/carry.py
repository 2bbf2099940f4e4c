"""Translations carried over where a source was only cut otherwise.

When a paragraph becomes sentences, or two sentences one, no word has changed: the translation still holds.
``carried`` finds these and gives them as messages, for a merge to take as exact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from l10n.catalogue import Message
from l10n.units import JOINED

Split = Callable[[str], list[str]]
Key = tuple[str | None, str]


_PREFIX = 8


def carried(
    old: Sequence[Message], wanted: Sequence[Key], split_source: Split, split_target: Split, space: str
) -> list[Message]:
    """Translated messages for those of ``wanted`` (keys of a template, in its order) that were cut otherwise.

    ``old`` are the messages of the catalogue in file order, ``split_*`` cut a source and a target text into
    sentences, ``space`` stands between sentences of the target.
    """
    usable = [m for m in old if m.translated or (m.obsolete and m.target and not m.fuzzy)]
    have = {message.key for message in usable}
    missing = [key for key in wanted if key not in have]
    if not missing or not usable:
        return []
    usable = [m for m in usable if m.msgid_plural is None]
    return [*_split(usable, set(wanted), split_source, split_target), *_joined(usable, missing, space)]


def _split(
    old: Iterable[Message], wanted: set[Key], split_source: Split, split_target: Split
) -> Iterator[Message]:
    """Old messages that the present rules cut: their sentences with those of their translations."""
    for message in old:
        if message.key in wanted:
            continue
        sources = _sentences(split_source, message.msgid)
        if len(sources) < 2 or not any((message.msgctxt, s) in wanted for s in sources):
            continue
        targets = _sentences(split_target, message.target)
        if not _alike(sources, targets):
            if not all((message.msgctxt, s) in wanted for s in sources):
                continue
            targets = [message.target, *[JOINED] * (len(sources) - 1)]
        for source, target in zip(sources, targets, strict=True):
            yield _message(message.msgctxt, source, target)


def _sentences(split: Split, text: str) -> list[str]:
    return [bare for sentence in split(text) if (bare := sentence.strip())]


def _alike(sources: Sequence[str], targets: Sequence[str]) -> bool:
    """As many sentences on both sides, and none far longer or shorter than the others' ratio says."""
    if len(sources) != len(targets):
        return False
    ratio = sum(map(len, targets)) / sum(map(len, sources))
    return all(0.4 < (len(t) + 10) / (len(s) * ratio + 10) < 2.5 for s, t in zip(sources, targets, strict=True))


def _joined(old: Iterable[Message], missing: Iterable[Key], space: str) -> Iterator[Message]:
    """Wanted texts that are several old ones in a row."""
    starts: dict[str, list[Message]] = {}
    for message in old:
        starts.setdefault(message.msgid[:_PREFIX], []).append(message)
    for context, text in missing:
        pieces = _pieces(text, context, starts)
        if len(pieces) > 1:
            yield _message(context, text, space.join(p.target for p in pieces if p.target != JOINED))


def _pieces(text: str, context: str | None, starts: dict[str, list[Message]]) -> list[Message]:
    """Old messages whose texts, one after another, are the text; empty where there are none."""
    found: list[Message] = []
    while text:
        heads = {text[:length] for length in range(1, _PREFIX + 1)}
        fitting = [m for head in heads for m in starts.get(head, ()) if m.msgctxt == context and text.startswith(m.msgid)]
        if not fitting:
            return []
        longest = max(fitting, key=lambda m: len(m.msgid))
        found.append(longest)
        text = text[len(longest.msgid) :].lstrip()
    return found


def _message(context: str | None, text: str, target: str) -> Message:
    return Message.make(text, msgctxt=context, msgstr=target)
