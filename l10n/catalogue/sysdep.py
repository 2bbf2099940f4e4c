"""System-dependent strings of an MO file: ``%<PRIu64>`` is written out by the system that reads the file.

In a c-format entry such a string is stored as pieces with the names (``PRIu64``, or ``I`` for the flag of a
translation) that stand between them. Found by what msgfmt 0.21 writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from l10n.catalogue.message import Message

Pieces = list[tuple[bytes, str]]
Texts = list[tuple[str, str]]
_FORMATS = frozenset({"c-format", "possible-c-format", "objc-format", "possible-objc-format"})
_DIRECTIVE = re.compile(
    r"""%(?: % | (?P<number>[0-9]++\$)?(?P<flags>[-+\ \#0'I]*+)(?:[0-9]++|(?P<width>\*(?:[0-9]++\$)?))?
    (?:\.(?:[0-9]++|(?P<precision>\*(?:[0-9]++\$)?))?)?
    (?: (?P<system><(?P<name>PRI[diouxX](?:(?:LEAST|FAST)?(?:8|16|32|64)|MAX|PTR))>)
      | (?P<none>[m%]) | (?:hh|h|ll|l|L|q|j|z|Z|t)?[diouxXeEfFgGaAcCsSpn@] ))""",
    re.VERBOSE,
)
_LAST = 0xFFFFFFFF


def may_split(key: str, value: str) -> bool:
    """Whether there can be anything to split: a quick look."""
    return "<PRI" in value or ("%" in value and "I" in value) or "<PRI" in key


def split(message: Message) -> tuple[Texts, Texts] | None:
    """The pieces of an entry's key and of its translation; None where neither has a system's name."""
    if not _FORMATS.intersection(message.flags):
        return None
    key = _pieces(message.msgid, flag=False)
    values = [_pieces(form, flag=True) for form in message.msgstr]
    if len(key) == 1 and all(len(value) == 1 for value in values):
        return None
    if message.msgctxt is not None:
        key = [(f"{message.msgctxt}\4{key[0][0]}", key[0][1]), *key[1:]]
    plural = [] if message.msgid_plural is None else [[(message.msgid_plural, "")]]
    return _joined([key, *plural]), _joined(values)


def _pieces(text: str, *, flag: bool) -> Texts:
    """Text and the name after it, "" at the end; one piece where the format is not valid."""
    pieces: Texts = []
    at = 0
    for start, end, name in _names(text, flag=flag) or ():
        pieces.append((text[at:start], name))
        at = end
    return [*pieces, (text[at:], "")]


def _names(text: str, *, flag: bool) -> list[tuple[int, int, str]] | None:
    found: list[tuple[int, int, str]] = []
    numbers: set[str] = set()
    at = text.find("%")
    while at >= 0:
        directive = _DIRECTIVE.match(text, at)
        if directive is None or (not flag and "I" in (directive["flags"] or "")):
            return None
        numbers.update(_numbers(directive))
        if "I" in (directive["flags"] or ""):
            place = directive.start("flags") + directive["flags"].index("I")
            found.append((place, place + 1, "I"))
        if directive["system"]:
            found.append((*directive.span("system"), directive["name"]))
        at = text.find("%", directive.end())
    return found if numbers <= {""} or numbers == {f"{n}$" for n in range(1, len(numbers) + 1)} else None


def _numbers(directive: re.Match[str]) -> Iterator[str]:
    """The argument numbers of a directive, "" for one without."""
    for name in ("width", "precision"):
        if directive[name]:
            yield directive[name][1:]
    if directive[0] != "%%" and not directive["none"]:
        yield directive["number"] or ""


def _joined(strings: Sequence[Texts]) -> Texts:
    """Several strings' pieces as one string's, a NUL between them."""
    joined = [("", "")]
    for number, pieces in enumerate(strings):
        text, _ = joined.pop()
        glue = "\0" if number else ""
        joined += [(text + glue + pieces[0][0], pieces[0][1]), *pieces[1:]]
    return joined


class SystemStrings:
    """The parts of an MO file that hold the split strings: originals, then translations."""

    def __init__(self, originals: Sequence[Pieces], translations: Sequence[Pieces]) -> None:
        self._strings = [*originals, *translations]
        self._count = len(originals)
        in_order = (name for pair in zip(originals, translations, strict=True) for p in pair for _, name in p)
        self._names = list(dict.fromkeys(name for name in in_order if name))

    @property
    def revision(self) -> int:
        """The revision of a file with these strings: minor 1, and major 1 where the flag ``I`` is used."""
        return (("I" in self._names) << 16) | bool(self._strings)

    @property
    def tables_size(self) -> int:
        """The bytes that ``tables`` takes."""
        pieces = sum(map(len, self._strings))
        return 8 * len(self._names) + 8 * len(self._strings) + 8 * pieces

    def head(self, start: int) -> list[int]:
        """The five words that follow in the file's head; ``start`` is where ``tables`` stand."""
        if not self._strings:
            return []
        strings = start + 8 * len(self._names)
        return [len(self._names), start, self._count, strings, strings + 4 * self._count]

    def tables(self, start: int, texts: int) -> Iterator[int]:
        """The tables, which stand at ``start``; ``texts`` is where the texts do."""
        for name in self._names:
            yield from (len(name) + 1, texts)
            texts += len(name) + 1
        place = start + 8 * len(self._names) + 4 * len(self._strings)
        for pieces in self._strings:
            yield place
            place += 4 + 8 * len(pieces)
        for pieces in self._strings:
            yield texts
            for text, name in pieces:
                size = len(text) + (not name)
                yield from (size, self._names.index(name) if name else _LAST)
                texts += size

    def texts(self) -> bytes:
        """The names and the pieces."""
        names = b"".join(name.encode("ascii") + b"\0" for name in self._names)
        return names + b"".join(_text(pieces) for pieces in self._strings)


def _text(pieces: Pieces) -> bytes:
    return b"".join(text for text, _ in pieces) + b"\0"
