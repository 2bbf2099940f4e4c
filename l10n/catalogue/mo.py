"""A catalogue as MO, byte for byte as GNU msgfmt writes it; and an MO file read, every offset checked."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

from l10n.arguments import need
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.entry import flags_of, kind_of
from l10n.catalogue.message import Message
from l10n.catalogue.mohash import table, table_size
from l10n.catalogue.sysdep import Pieces, SystemStrings, Texts, may_split, split
from l10n.errors import PoError

_MAGIC = 0x950412DE
_DATE = re.compile(r"^POT-Creation-Date:[^\n]*\n?", re.MULTILINE)


def compile_mo(catalogue: Catalogue) -> bytes:
    """The MO file of a catalogue, as ``msgfmt -o -`` writes it: little endian, with a hash table.

    PoError where a translation begins or ends with a line's end and its msgid does not, or the other way.

    Entries are sorted by key; those with system-dependent strings stand apart, in the catalogue's order. Out
    stay the untranslated, the obsolete and the fuzzy (but for the header), and the header's
    POT-Creation-Date, so that it changes no MO. EncodingError where a text cannot be written in the file's
    charset, ArgumentError for what is no catalogue.
    """
    need(catalogue, "catalogue", Catalogue, hint="read it: read_po(data)")
    pairs = [*_pairs(catalogue)]
    if not pairs:
        return b""
    plain = sorted([pair for pair in pairs if pair.split is None], key=_identity)
    divided = [pair.split for pair in pairs if pair.split is not None]
    system = SystemStrings([key for key, _ in divided], [value for _, value in divided])
    size = table_size(len(pairs))
    start = 28 + 20 * bool(divided)
    hashed = start + 16 * len(plain)
    after = hashed + 4 * size
    strings = [pair.key for pair in plain] + [pair.value for pair in plain]
    places = list(accumulate((len(text) + 1 for text in strings), initial=after + system.tables_size))
    words = [_MAGIC, system.revision, len(plain), start, start + 8 * len(plain), size, hashed]
    words += system.head(after)
    words += [word for text, place in zip(strings, places, strict=False) for word in (len(text), place)]
    words += table(list(map(_identity, plain)), size)
    words += system.tables(after, places[-1])
    return struct.pack(f"<{len(words)}I", *words) + b"\0".join([*strings, b""]) + system.texts()


class Pair(NamedTuple):
    """An entry as an MO file has it; ``split`` where it has system-dependent strings."""

    key: bytes
    value: bytes
    split: tuple[Pieces, Pieces] | None


def _identity(pair: Pair) -> bytes:
    """What an entry is sorted and found by: its key without the plural."""
    return pair.key.partition(b"\0")[0]


def _pairs(catalogue: Catalogue) -> Iterator[Pair]:
    encode = catalogue.file.encode_text
    for message in catalogue.messages:
        forms = message.msgstr
        header = not message.msgid and message.msgctxt is None
        if not forms[0] or message.obsolete or (message.flags and not header and _fuzzy(message)):
            continue
        if not header and ("\n" in message.msgid or "\n" in forms[0] or len(forms) > 1):
            _check_ends(message, catalogue.path)
        key, value = _key(message), forms[0] if len(forms) == 1 else "\0".join(forms)
        if header:
            value = _DATE.sub("", value)
        parts = split(message) if message.flags and may_split(key, value) else None
        yield Pair(encode(key), encode(value), _encoded(parts, encode) if parts else None)


def _check_ends(message: Message, path: str) -> None:
    """What msgfmt checks unasked: one msgid and its forms all begin, and all end, with a line's end or none does."""
    texts = [message.msgid, *filter(None, [message.msgid_plural]), *message.msgstr]
    for what, ends in (("begin", str.startswith), ("end", str.endswith)):
        if len({ends(text, "\n") for text in texts}) > 1:
            said = f"msgid and its translation do not both {what} with \\n"
            raise PoError(said, path=path, line=message.line, hint="add or remove the \\n in the translation")


def _fuzzy(message: Message) -> bool:
    """As msgfmt sees it: by the last line of flags."""
    row = message.row
    if row is None or "flags" in message.changed or not (row.other or row.flags.count("\n") > 1):
        return message.fuzzy
    lines = [line for line in row.head.split("\n") if kind_of(line) == "flags"]
    return bool(lines) and "fuzzy" in flags_of(lines[-1].lstrip())


def _encoded(parts: tuple[Texts, Texts], encode: Callable[[str], bytes]) -> tuple[Pieces, Pieces]:
    key, value = ([(encode(text), name) for text, name in pieces] for pieces in parts)
    return key, value


def _key(message: Message) -> str:
    key = message.msgid if message.msgctxt is None else f"{message.msgctxt}\4{message.msgid}"
    return key if message.msgid_plural is None else f"{key}\0{message.msgid_plural}"
