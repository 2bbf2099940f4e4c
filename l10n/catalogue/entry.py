"""The text of an entry, cut into its parts, and what the parts say.

A *row* is an entry's text as strings that join to exactly that text; ``Row`` names them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from l10n.catalogue.escape import unescape


class Row(NamedTuple):
    """The parts of an entry's text, in the order of the text.

    ``gap`` is the blank lines before it; four kinds of comments follow, as far as they stand in that order,
    and ``other``: all comment lines from the first that does not. ``previous`` are the ``#|`` lines; an
    obsolete entry has all after its comments in ``obsolete`` and the parts before it empty.
    """

    gap: str
    comments: str
    extracted: str
    references: str
    flags: str
    other: str
    previous: str
    msgctxt: str
    msgid: str
    msgid_plural: str
    msgstr: str
    obsolete: str

    @property
    def head(self) -> str:
        """All comment lines."""
        return "".join(self[1:6])


PARTS = len(Row._fields)
RowLike = tuple[str, ...]
"""A row, and perhaps other strings after it."""


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


_TOKEN = re.compile("\u2068[^\u2069]*\u2069\\S*|\\S+")
_KEYWORD = re.compile(r"^msg(?:ctxt|id_plural|id|str(?:\[[0-9]\])?) ", re.MULTILINE)
_FORM = re.compile(r"^msgstr\[[0-9]\] ", re.MULTILINE)
_BETWEEN = "\4"


def keys(rows: Sequence[RowLike]) -> tuple[list[str | None], list[str]]:
    """msgctxt and msgid of each of some live rows in canonical form."""
    return optional_texts([row[7] for row in rows], "msgctxt"), texts([row[8] for row in rows], "msgid")


def others(rows: Sequence[RowLike]) -> tuple[list[str | None], list[tuple[str, ...]], list[Previous | None]]:
    """msgid_plural, msgstr and previous of each of some live rows in canonical form."""
    plurals = optional_texts([row[9] for row in rows], "msgid_plural")
    single = zip(texts([row[10] for row in rows if not row[9]], "msgstr"), strict=True)
    many = any(plural is not None for plural in plurals)
    forms: list[tuple[str, ...]] = [_forms(row[10]) if row[9] else next(single) for row in rows] if many else [*single]
    return plurals, forms, [_previous(row[6]) if row[6] else None for row in rows]


def texts(blocks: Sequence[str], keyword: str) -> list[str]:
    """What the literals after one keyword say, for each block: all at once, so that the work is the library's.

    No string may have the sign EOT.
    """
    if not blocks:
        return []
    start = f'{keyword} "'
    joined = _BETWEEN.join(blocks).replace(f'"\n{_BETWEEN}{start}', _BETWEEN)
    return unescape(joined[len(start) : -2].replace('"\n"', "")).split(_BETWEEN)


def optional_texts(blocks: Sequence[str], keyword: str) -> list[str | None]:
    """The same where a block may be empty: None there."""
    there = [*filter(None, blocks)]
    if not there:
        return [None] * len(blocks)
    found = iter(texts(there, keyword))
    return [next(found) if block else None for block in blocks]


def _forms(block: str) -> tuple[str, ...]:
    """The plural forms of a block."""
    return tuple(texts([f"msgstr {text}" for text in _FORM.split(block)[1:]], "msgstr"))


def _previous(block: str) -> Previous:
    plain = block.replace("\n#| ", "\n").removeprefix("#| ")
    starts = [found.start() for found in _KEYWORD.finditer(plain)]
    fields = {}
    for start, end in zip(starts, [*starts[1:], len(plain)], strict=True):
        keyword = plain[start : plain.index(" ", start)]
        fields[keyword] = texts([plain[start:end]], keyword)[0]
    return Previous(fields.get("msgctxt"), fields["msgid"], fields.get("msgid_plural"))


def heads(rows: Sequence[RowLike]) -> list[list[tuple[str, ...]]]:
    """Comments, extracted comments, references and flags of each row."""
    columns: list[list[tuple[str, ...]]] = [
        [_lines(row[1], 1) if row[1] else () for row in rows],
        [_lines(row[2], 2) if row[2] else () for row in rows],
        _references([row[3] for row in rows]),
        [flags_of(row[4]) if row[4] else () for row in rows],
    ]
    for number in [number for number, row in enumerate(rows) if row[5]]:
        for column, value in zip(columns, head_of("".join(rows[number][1:6])), strict=True):
            column[number] = value
    return columns


def _references(blocks: Sequence[str]) -> list[tuple[str, ...]]:
    """The references of each block of ``#:`` lines, all blocks at once."""
    joined = _BETWEEN.join(blocks)
    if "\u2068" in joined or joined.count(_BETWEEN) >= len(blocks):
        return [references_of(block) if block else () for block in blocks]
    plain = (_BETWEEN + joined).replace(_BETWEEN + "#:", _BETWEEN).replace("\n#:", " ")
    return [tuple(text.split()) for text in plain[1:].split(_BETWEEN)]


def _lines(block: str, mark: int) -> tuple[str, ...]:
    """Comment lines without their mark, one leading blank and the line's end."""
    return tuple([line[mark + (line[mark : mark + 1] == " ") :] for line in block.split("\n")[:-1]])


def head_of(head: str) -> Head:
    """The comment lines sorted by kind. Blank lines between them say nothing."""
    kinds: dict[str, str] = {"comments": "", "extracted": "", "references": "", "flags": ""}
    for line in head.split("\n"):
        kind = kind_of(line)
        if kind:
            kinds[kind] += line.lstrip(_BLANKS) + "\n"
    comments, extracted, references, flags = kinds.values()
    return Head(_lines(comments, 1), _lines(extracted, 2), references_of(references), flags_of(flags))


_BLANKS = " \t\r\f\v"
_KINDS = {"#.": "extracted", "#:": "references", "#,": "flags", "#!": "flags"}


def kind_of(line: str) -> str:
    """The kind of a comment line; "" for a blank one."""
    start = line.lstrip(_BLANKS)[:2]
    return _KINDS.get(start, "comments") if start.startswith("#") else ""


def references_of(block: str) -> tuple[str, ...]:
    """References, set apart by blanks; a file name with blanks stands in the file between U+2068 and U+2069."""
    text = block[2:].replace("\n#:", " ")
    if "\u2068" not in text:
        return tuple(text.split())
    return tuple(token.replace("\u2068", "").replace("\u2069", "") for token in _TOKEN.findall(text))


@cache
def flags_of(block: str) -> tuple[str, ...]:
    """Flags, set apart by commas (or blanks, where no ``name: value``)."""
    found: list[str] = []
    for flag in block[2:].replace("\n#,", ",").replace("\n#!", ",").split(","):
        found.extend([flag.strip()] if ":" in flag else flag.split())
    return tuple(found)
