"""An entry of a catalogue as a value: its fields, decoded when first asked for, and the text they came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from l10n.catalogue.entry import PARTS, Previous, Row, RowLike
from l10n.catalogue.file import PoFile
from l10n.catalogue.place import position

FIELDS = (
    "msgctxt", "msgid", "msgid_plural", "msgstr", "previous",
    "comments", "extracted", "references", "flags", "obsolete",
)  # fmt: skip
_COUNT = len(FIELDS)
_NOTHING: frozenset[str] = frozenset()


class _Fields(NamedTuple):
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
    origin: RowLike | None
    file: PoFile | None
    number: int
    changed: frozenset[str]


class Message(_Fields):
    """One entry, immutable. Two are equal when all their fields are, whatever their layout.

    ``comments`` are the translator's (the text after ``#``, one leading blank removed), ``extracted`` the
    tool's (``#.``), ``references`` the places in the sources (``#:``), ``flags`` as written (``#,``),
    ``previous`` what a fuzzy entry was translated from (``#|``). ``msgstr`` has one text, or one a plural
    form. Its text in the file it was read from is ``origin``, the ``number``-th there; ``changed`` names the
    fields that differ from it.
    """

    __slots__ = ()

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
        head = tuple(comments), tuple(extracted), tuple(references), tuple(flags)
        return cls(msgctxt, msgid, msgid_plural, forms, previous, *head, obsolete, None, None, -1, _NOTHING)

    def replace(self, **changes: Any) -> Message:
        """The same entry with other fields; itself where nothing really changes."""
        values: dict[str, Any] = {name: _normal(name, value) for name, value in changes.items()}
        changed = {name for name, value in values.items() if getattr(self, name) != value}
        if not changed:
            return self
        return self._replace(**values, changed=self.changed | changed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self is other or self[:_COUNT] == other[:_COUNT])

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self.msgctxt, self.msgid))

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (dict(zip(FIELDS, self, strict=False)),)

    def __repr__(self) -> str:
        return f"Message({self.msgid!r}, msgstr={self.msgstr!r})"

    @property
    def row(self) -> Row | None:
        """The parts of its text in the file; None for a new entry."""
        return Row(*self.origin[:PARTS]) if self.origin else None

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
    def raw(self) -> bytes | None:
        """The bytes of the entry in its file, from its first comment on; None if it is new or changed."""
        if self.file is None or self.origin is None or self.changed:
            return None
        text = "".join(self.origin[1:PARTS])
        last = self.number == len(self.file.rows) - 1 and not self.file.tail
        return self.file.encode(text[:-1] if last and not self.file.ended else text)

    @property
    def line(self) -> int:
        """The line of its first keyword in the file it was read from; 0 for a new entry."""
        return self.file.line(self.number) if self.file else 0

    def position(self, field: str = "msgstr", index: int = 0, offset: int = 0) -> tuple[int, int]:
        """Line and column, from 1, of a character of a field in the file it was read from.

        ``field`` is msgctxt, msgid, msgid_plural or msgstr; ``index`` the plural form; ``offset`` counts
        characters of the decoded text. (0, 0) for a new entry; its first line where the field has changed.
        """
        if self.file is None or self.row is None:
            return 0, 0
        if field in self.changed:
            return self.line, 1
        return position(self.row, self.line, self.file.charset, field, index, offset)


def _normal(name: str, value: object) -> object:
    if name not in FIELDS:
        raise TypeError(f"a Message has no field {name!r}")
    if name == "msgstr" and isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _unpickled(fields: dict[str, Any]) -> Message:
    return Message.make(**fields)
