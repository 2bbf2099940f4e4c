"""The text of an entry, cut into its parts, and what the parts say.

A *row* is an entry's text as eight strings that join to exactly that text: the blank lines before it, its
comments, its previous strings (``#|``), msgctxt, msgid, msgid_plural, its msgstr, and, for an obsolete
entry, all of that (after the comments) as one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.catalogue.escape import unescape


class Row(NamedTuple):
    """An entry's text in parts; ``"".join`` gives it back."""

    gap: str
    head: str
    previous: str
    msgctxt: str
    msgid: str
    msgid_plural: str
    msgstr: str
    obsolete: str


class Previous(NamedTuple):
    """What a fuzzy entry was translated from: the ``#|`` lines."""

    msgctxt: str | None
    msgid: str
    msgid_plural: str | None


class Head(NamedTuple):
    """What the comment lines of an entry say."""

    comments: tuple[str, ...]
    extracted: tuple[str, ...]
    references: tuple[str, ...]
    flags: tuple[str, ...]


class Body(NamedTuple):
    """What the strings of an entry say."""

    msgctxt: str | None
    msgid: str
    msgid_plural: str | None
    msgstr: tuple[str, ...]
    previous: Previous | None


RowLike = tuple[str, str, str, str, str, str, str, str]
_EMPTY = Head((), (), (), ())
_TOKEN = re.compile("\u2068[^\u2069]*\u2069\\S*|\\S+")
_MSGSTR = re.compile(r"^msgstr", re.MULTILINE)
_STRIKE = re.compile(r"^#~(?:(\|) ?| )", re.MULTILINE)
_KEYWORD = re.compile(r"^msg(?:ctxt|id_plural|id|str)", re.MULTILINE)


def text_of(block: str) -> str:
    """The string that a keyword and its canonical literals (one a line, nothing else) say."""
    body = block[block.index('"') + 1 : block.rindex('"')]
    return unescape(body.replace('"\n"', "")) if '"' in body or "\\" in body else body


def key_of(row: RowLike) -> tuple[str | None, str]:
    """msgctxt and msgid of a row in canonical form."""
    if row[7]:
        return body_of(row)[:2]
    return text_of(row[3]) if row[3] else None, text_of(row[4])


def body_of(row: RowLike) -> Body:
    """The strings of a row in canonical form."""
    _, _, previous, msgctxt, msgid, plural, msgstr, obsolete = row
    if obsolete:
        return _obsolete(obsolete)
    return Body(
        text_of(msgctxt) if msgctxt else None,
        text_of(msgid),
        text_of(plural) if plural else None,
        tuple(map(text_of, _MSGSTR.split(msgstr)[1:])) if plural else (text_of(msgstr),),
        _previous(previous) if previous else None,
    )


def _obsolete(block: str) -> Body:
    """An obsolete entry, its marks struck out, is a live one."""
    plain = _STRIKE.sub(lambda found: "#| " if found[1] else "", block)
    start = plain.rindex("#| ") if plain.startswith("#| ") else 0
    start = plain.index("\n", start) + 1 if start or plain.startswith("#| ") else 0
    parts = _parts(plain[start:])
    return body_of(("", "", plain[:start], *parts, ""))


def _parts(plain: str) -> tuple[str, str, str, str]:
    starts = [found.start() for found in _KEYWORD.finditer(plain)]
    blocks = [plain[a:b] for a, b in zip(starts, [*starts[1:], len(plain)], strict=True)]
    ctxt = blocks.pop(0) if blocks[0].startswith("msgctxt") else ""
    msgid = blocks.pop(0)
    plural = blocks.pop(0) if blocks[0].startswith("msgid_plural") else ""
    return ctxt, msgid, plural, "".join(blocks)


def _previous(block: str) -> Previous:
    plain = block.replace("\n#| ", "\n").removeprefix("#| ")
    ctxt, msgid, plural, _ = _parts(plain + 'msgstr ""')
    return Previous(text_of(ctxt) if ctxt else None, text_of(msgid), text_of(plural) if plural else None)


def head_of(head: str) -> Head:
    """The comment lines sorted by kind. Blank lines between them say nothing."""
    if not head:
        return _EMPTY
    comments, extracted, references, flags = [], [], [], []
    for line in head.split("\n"):
        kind = line[:2]
        if kind == "#:":
            references.append(line[2:])
        elif kind == "#.":
            extracted.append(line[3:] if line[2:3] == " " else line[2:])
        elif kind in ("#,", "#!"):
            flags.append(line[2:])
        elif kind:
            comments.extend(_comment(line.lstrip()))
    return Head(
        tuple(comments),
        tuple(extracted),
        references_of(" ".join(references)) if references else (),
        flags_of(",".join(flags)) if flags else (),
    )


def _comment(line: str) -> list[str]:
    return [line[2:] if line[1:2] == " " else line[1:]] if line.startswith("#") else []


def references_of(text: str) -> tuple[str, ...]:
    """References, set apart by blanks; a file name with blanks stands between U+2068 and U+2069."""
    return tuple(_TOKEN.findall(text) if "\u2068" in text else text.split())


def flags_of(text: str) -> tuple[str, ...]:
    """Flags, set apart by commas (or blanks, where no ``name: value``)."""
    found: list[str] = []
    for flag in map(str.strip, text.split(",")):
        found.extend([flag] if ":" in flag else flag.split())
    return tuple(found)
