"""An entry of a catalogue as a value: its fields, decoded when first asked for, and the text they came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from l10n.catalogue.entry import Body, Previous, Row, body_of, head_of
from l10n.catalogue.file import PoFile
from l10n.catalogue.place import position

_HEAD = ("comments", "extracted", "references", "flags")
_BODY = ("msgctxt", "msgid", "msgid_plural", "msgstr", "previous")
FIELDS = (*_BODY, *_HEAD, "obsolete")
_set = object.__setattr__


class Message:
    """One entry, immutable. Two are equal when all their fields are, whatever their layout.

    ``comments`` are the translator's (the text after ``#``, one leading blank removed), ``extracted`` the
    tool's (``#.``), ``references`` the places in the sources (``#:``), ``flags`` as written (``#,``),
    ``previous`` what a fuzzy entry was translated from (``#|``). ``msgstr`` has one text, or one a plural form.
    """

    msgctxt: str | None
    msgid: str
    msgid_plural: str | None
    msgstr: tuple[str, ...]
    previous: Previous | None
    comments: tuple[str, ...]
    extracted: tuple[str, ...]
    references: tuple[str, ...]
    flags: tuple[str, ...]
    obsolete: bool
    _file: PoFile | None
    _index: int
    row: Row | None
    changed: frozenset[str]

    __slots__ = (*FIELDS, "changed", "_file", "_index", "row")

    @classmethod
    def make(
        cls,
        msgid: str,
        *,
        msgctxt: str | None = None,
        msgid_plural: str | None = None,
        msgstr: str | Sequence[str] = ("",),
        comments: Sequence[str] = (),
        extracted: Sequence[str] = (),
        references: Sequence[str] = (),
        flags: Sequence[str] = (),
        previous: Previous | None = None,
        obsolete: bool = False,
    ) -> Message:
        """A new entry. ``msgstr`` is a text, or one a plural form where there is ``msgid_plural``."""
        forms = (msgstr,) if isinstance(msgstr, str) else tuple(msgstr)
        made = cls._bare(None, -1, None)
        made._fill(_BODY, (msgctxt, msgid, msgid_plural, forms, previous))
        made._fill(_HEAD, (tuple(comments), tuple(extracted), tuple(references), tuple(flags)))
        _set(made, "obsolete", obsolete)
        return made

    @classmethod
    def of_row(cls, file: PoFile, index: int, row: Row, body: Body | None = None) -> Message:
        """The entry of a row of a file; ``body`` where the row is not in canonical form."""
        made = cls._bare(file, index, row)
        if body is not None:
            made._fill(_BODY, body)
        return made

    @classmethod
    def _bare(cls, file: PoFile | None, index: int, row: Row | None) -> Message:
        made = cls.__new__(cls)
        _set(made, "_file", file)
        _set(made, "_index", index)
        _set(made, "row", row)
        _set(made, "changed", _NOTHING)
        return made

    def _fill(self, names: Sequence[str], values: Sequence[object]) -> None:
        for name, value in zip(names, values, strict=True):
            _set(self, name, value)

    def __getattr__(self, name: str) -> Any:
        """Only a field not decoded yet comes here."""
        row = None if name.startswith("_") else self.row
        if row is None:
            raise AttributeError(name)
        if name == "obsolete":
            _set(self, name, bool(row.obsolete))
        elif name in _HEAD:
            self._fill(_HEAD, head_of(row.head))
        elif name in _BODY:
            self._fill(_BODY, body_of(row))
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Message is immutable: use replace({name}=...)")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Message is immutable")

    def replace(self, **changes: Any) -> Message:
        """The same entry with other fields; itself where nothing really changes."""
        values = {name: _normal(name, value) for name, value in changes.items()}
        changed = {name for name, value in values.items() if getattr(self, name) != value}
        if not changed:
            return self
        made = self._bare(self._file, self._index, self.row)
        for name in FIELDS:
            _set(made, name, values[name] if name in changed else getattr(self, name))
        _set(made, "changed", self.changed | changed)
        return made

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in FIELDS)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self is other or self._values() == other._values())

    def __hash__(self) -> int:
        return hash((self.msgctxt, self.msgid))

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (dict(zip(FIELDS, self._values(), strict=True)),)

    def __repr__(self) -> str:
        return f"Message({self.msgid!r}, msgstr={self.msgstr!r})"

    @property
    def key(self) -> tuple[str | None, str]:
        """What makes an entry this one: msgctxt and msgid."""
        return self.msgctxt, self.msgid

    @property
    def is_header(self) -> bool:
        """The entry that holds the catalogue's header fields."""
        return not self.msgid and self.msgctxt is None

    @property
    def fuzzy(self) -> bool:
        """Marked by a tool as needing work."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Usable: every form has text, and it is neither fuzzy nor obsolete nor the header."""
        return all(self.msgstr) and not (self.fuzzy or self.obsolete or self.is_header)

    @property
    def target(self) -> str:
        """The translation: the first form where there are several."""
        return self.msgstr[0] if self.msgstr else ""

    @property
    def first(self) -> bool:
        """Whether it was the first entry of the file it was read from."""
        return self._index == 0

    @property
    def raw(self) -> bytes | None:
        """The bytes of the entry in its file, from its first comment on; None if it is new or changed."""
        if self._file is None or self.row is None or self.changed:
            return None
        return self._file.encode("".join(self.row[1:]))

    @property
    def line(self) -> int:
        """The line of its first keyword in the file it was read from; 0 for a new entry."""
        return self._file.line(self._index) if self._file else 0

    def position(self, field: str = "msgstr", index: int = 0, offset: int = 0) -> tuple[int, int]:
        """Line and column, from 1, of a character of a field in the file it was read from.

        ``field`` is msgctxt, msgid, msgid_plural or msgstr; ``index`` the plural form; ``offset`` counts
        characters of the decoded text. (0, 0) for a new entry; its first line where the field has changed.
        """
        if self._file is None or self.row is None:
            return 0, 0
        if field in self.changed:
            return self.line, 1
        return position(self.row, self.line, self._file.charset, field, index, offset)


_NOTHING: frozenset[str] = frozenset()


def _normal(name: str, value: object) -> object:
    if name not in FIELDS:
        raise TypeError(f"a Message has no field {name!r}")
    if name == "msgstr" and isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _unpickled(fields: dict[str, Any]) -> Message:
    return Message.make(**fields)
