"""Where a character of a string stands in the file."""

from __future__ import annotations

import re

from l10n.catalogue.entry import Row
from l10n.catalogue.escape import unescape, units

_KEYWORD = re.compile(r'\b(msgctxt|msgid_plural|msgid|msgstr)\b(?:\s*\[\s*(\d+)\s*\])?|"([^"\\]*+(?:\\[\s\S][^"\\]*+)*)"')


def position(row: Row, line: int, charset: str, field: str, index: int, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of character ``offset`` of a field's text; its end if that is less.

    ``line`` is the line of the row's first keyword.
    """
    text = _from_keyword(row)
    at = _place(text, charset, field, index, offset)
    return line + text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1) + 1


def _from_keyword(row: Row) -> str:
    block = row.obsolete
    while block.startswith(("#~|", "#~ #|")):
        block = block.partition("\n")[2]
    return block or "".join(row[7:11])


def _place(text: str, charset: str, field: str, index: int, offset: int) -> int:
    inside, at, left = False, 0, offset
    for token in _KEYWORD.finditer(text):
        if token[1]:
            if inside:
                break
            inside = token[1] == field and int(token[2] or 0) == index
        elif inside:
            length = len(unescape(token[3], charset))
            offsets = units(token[3], charset)
            at = token.start(3) + offsets[min(left, len(offsets) - 1)]
            if left < length:
                break
            left -= length
    return at
