"""All translations of a locale in one place, for what one catalogue lacks and another has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from l10n.catalogue import Message
from l10n.memory.typography import letters
from l10n.similarity import Index
from l10n.units import JOINED

Key = tuple[str | None, str]


class Pool:
    """The translated messages of a locale's catalogues, in order. What costs is made when it is first needed."""

    def __init__(self, messages: Iterable[Message]) -> None:
        self._messages = messages

    @cached_property
    def _usable(self) -> list[Message]:
        return [m for m in self._messages if m.target and m.target != JOINED and not (m.fuzzy or m.is_header)]

    @cached_property
    def _by_key(self) -> dict[Key, Message]:
        return {message.key: message for message in reversed(self._usable)}

    @cached_property
    def _by_letters(self) -> dict[Key, Message]:
        return {(m.msgctxt, letters(m.msgid)): m for m in reversed(self._usable)}

    @cached_property
    def _index(self) -> Index:
        return Index(message.msgid for message in self._usable)

    def offers(self, missing: Iterable[Key]) -> list[Message]:
        """For each missing key what the pool has: the message itself, the same words set otherwise (as a message
        of that key), or the most similar one; nothing where there is nothing like it."""
        return [found for key in missing if (found := self._offer(key)) is not None]

    def _offer(self, key: Key) -> Message | None:
        context, text = key
        if key in self._by_key:
            return self._by_key[key]
        same = self._by_letters.get((context, letters(text)))
        if same is not None:
            return Message.make(text, msgctxt=context, msgstr=same.target)
        near = self._index.nearest(text)
        return self._usable[near.index] if near is not None else None


def missing_keys(template: Sequence[Message], have: Iterable[Message]) -> list[Key]:
    """The keys of a template, in its order, that no message has a translation for."""
    known = {message.key for message in have if message.target}
    return [message.key for message in template if message.key not in known]
