"""A catalogue as a value: its messages, its header, and the file it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain, count, repeat
from operator import attrgetter

from l10n.catalogue.entry import Body, RowLike, flags_of, heads, keys, others
from l10n.catalogue.fast import revived
from l10n.catalogue.file import PoFile
from l10n.catalogue.header import Header
from l10n.catalogue.message import Message
from l10n.catalogue.pieces import Rows
from l10n.collector import paused
from l10n.diagnostics import Diagnostic

Keys = tuple[Sequence[str | None], Sequence[str]]
_KEY, _OBSOLETE = attrgetter("msgctxt", "msgid"), attrgetter("obsolete")


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All entries in file order, header and obsolete ones included.

    ``file`` is what was read (an empty one for a new catalogue); ``diagnostics`` what a recovering read
    found. Make one with ``of`` or by reading, change one with ``replace``.
    """

    file: PoFile = field(default=PoFile(), repr=False)
    diagnostics: tuple[Diagnostic, ...] = ()
    _bodies: tuple[Body, ...] | None = field(default=None, repr=False)
    _keys: Keys | None = field(default=None, repr=False)
    _given: tuple[Message, ...] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, messages: Iterable[Message], path: str = "") -> Catalogue:
        """A new catalogue of these messages."""
        return cls(PoFile(path), _given=tuple(messages))

    @property
    def path(self) -> str:
        """The path it was read with, for messages; "" where unknown."""
        return self.file.path

    @property
    def untouched(self) -> bool:
        """Whether it is just what was read."""
        return self._given is None

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """All entries, in the order of the file."""
        if self._given is not None:
            return self._given
        with paused():
            return tuple(chain.from_iterable(self._messages(first, rows) for first, rows in self.file.pieces()))

    def passing(self) -> Iterator[Message]:
        """All entries, one after another: of a large file none is kept."""
        if not isinstance(self.file.rows, Rows) or self._given is not None or "messages" in self.__dict__:
            return iter(self.messages)
        return chain.from_iterable(self._messages(first, rows) for first, rows in self.file.pieces())

    def message(self, number: int) -> Message:
        """The entry of a number, from 0."""
        if self._given is not None or "messages" in self.__dict__ or not isinstance(self.file.rows, Rows):
            return self.messages[number]
        return next(self._messages(number, [self.file.rows[number]]))

    def plural(self) -> Iterator[tuple[int, Message]]:
        """The live entries with plural forms, each with its number."""
        if self._given is not None:
            yield from ((n, m) for n, m in enumerate(self._given) if m.msgid_plural is not None and not m.obsolete)
        else:
            yield from ((n, self.message(n)) for n, row in enumerate(self.file.rows) if row[9])

    def _messages(self, first: int, rows: Sequence[RowLike]) -> Iterator[Message]:
        """The entries of some rows, the first of which has that number: all that the file has, or of a large one."""
        if not rows:
            return iter(())
        dead = [row[11] != "" for row in rows]
        columns = (*self._strings(rows), *heads(rows), dead, rows, repeat(self.file), count(first), repeat(frozenset()))
        return map(partial(tuple.__new__, Message), zip(*columns, strict=False))

    def _strings(self, rows: Sequence[RowLike]) -> Iterable[Iterable[object]]:
        """The columns msgctxt, msgid, msgid_plural, msgstr and previous."""
        if self._bodies is not None:
            return zip(*self._bodies, strict=True)
        live = revived(rows)
        return *(self._keys or keys(live)), *others(live)

    def replace(self, messages: Iterable[Message] | None = None, *, header: Header | None = None) -> Catalogue:
        """The catalogue with other messages, or another header; itself where nothing changes."""
        new = self.messages if messages is None else tuple(messages)
        if header is not None and header.text != self.header.text:
            new = _with_header(new, header)
        same = len(new) == len(self.messages) and all(map(_is, new, self.messages))
        return self if same else Catalogue(self.file, self.diagnostics, _given=new)

    @cached_property
    def _by_key(self) -> dict[tuple[str | None, str], Message]:
        """Live messages before obsolete ones, the first of a key before others."""
        ordered = self.messages[::-1]
        if any(map(_OBSOLETE, ordered)):
            ordered = (*(m for m in ordered if m.obsolete), *(m for m in ordered if not m.obsolete))
        return dict(zip(map(_KEY, ordered), ordered, strict=True))

    def find(self, msgid: str, msgctxt: str | None = None) -> Message | None:
        """The message of that key, obsolete only where no live one is; None where there is none."""
        return self._by_key.get((msgctxt, msgid))

    @cached_property
    def translations(self) -> Mapping[tuple[str | None, str], str]:
        """The usable translations, none fuzzy or obsolete, by msgctxt and msgid."""
        plain = self._bodies is None and self._given is None and not self.diagnostics
        found: dict[tuple[str | None, str], str] = {}
        for _, rows in self.file.pieces() if plain else ():
            plain = plain and not any(row[5] or row[11] for row in rows)
            found.update(self._usable(rows) if plain else ())
        return found if plain else {key: message.target for key, message in self._by_key.items() if message.translated}

    def _usable(self, rows: Sequence[RowLike]) -> Iterator[tuple[tuple[str | None, str], str]]:
        """The usable translations of rows where no key stands twice, nothing is obsolete and all flags are in their place:
        what else they have is not decoded."""
        contexts, ids = self._keys or keys(rows)
        for context, msgid, texts, row in zip(contexts, ids, others(rows)[1], rows, strict=True):
            if all(texts) and (msgid or context is not None) and not (row[4] and "fuzzy" in flags_of(row[4])):
                yield (context, msgid), texts[0]

    @property
    def header_message(self) -> Message | None:
        """The entry with the empty msgid, where there is one."""
        first = next(self.passing(), None)
        return first if first is not None and first.is_header and not first.obsolete else self.find("")

    @cached_property
    def header(self) -> Header:
        """The header's fields."""
        message = self.header_message
        return Header(message.target if message else "")

    @property
    def language(self) -> str:
        """The Language field as written (gettext's name); "" where there is none."""
        return self.header.get("Language") or ""


def _is(one: Message, other: Message) -> bool:
    return one is other


def _with_header(messages: tuple[Message, ...], header: Header) -> tuple[Message, ...]:
    for index, message in enumerate(messages):
        if message.is_header and not message.obsolete:
            return (*messages[:index], message.replace(msgstr=header.text), *messages[index + 1 :])
    return (Message.make("", msgstr=header.text), *messages)
