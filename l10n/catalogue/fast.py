"""The fast path: one expression cuts a whole catalogue into rows.

It knows the form that every PO tool writes (keywords at the line's start, one literal a line). Where it meets
anything else it says so, and the exact reader takes the file; it never guesses. Time is linear for every
input: what repeats is told from what follows by its first character, and the last alternative takes what is left.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from l10n.catalogue.entry import RowLike

_LITERAL = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"\n'



def _sound(pattern: str) -> str:
    """Possessive groups are faster than greedy ones, but have a fault before Python 3.11.5 (its issue 106052)."""
    if sys.version_info >= (3, 11, 5):
        return pattern
    return pattern.replace(")*+", ")*").replace(")++", ")+").replace(")?+", ")?")


BLOCK = re.compile(_sound(rf"(msg[a-z_]++) (?:{_LITERAL})++"))
"""A keyword and its strings in the usual form; the keyword is group 1."""


def _field(keyword: str, mark: str = "") -> str:
    return rf"{mark}{keyword} {_LITERAL}(?:{mark}{_LITERAL})*+"


def _strings(mark: str) -> str:
    plural = _field("msgid_plural", mark)
    return rf"(?:{_field('msgctxt', mark)})?+{_field('msgid', mark)}(?:{plural})?+"


_FORM = r"msgstr\[[0-9]\]"
_LIVE = (
    rf"((?:{_strings('#[|] ')})?+)((?:{_field('msgctxt')})?+)({_field('msgid')})"
    rf"({_field('msgid_plural')})?+((?(10)(?:{_field(_FORM)})++|{_field('msgstr')}))"
)
_DEAD = (
    rf"((?:{_strings('#~[|] ')})?+(?:{_field('msgctxt', '#~ ')})?+{_field('msgid', '#~ ')}"
    rf"({_field('msgid_plural', '#~ ')})?+(?(13)(?:{_field(_FORM, '#~ ')})++|{_field('msgstr', '#~ ')}))"
)
_HEAD = (
    r"((?:\#(?![.:,!|~])[^\n]*+\n)*+)((?:\#\.[^\n]*+\n)*+)((?:\#:[^\n]*+\n)*+)((?:\#,[^\n]*+\n)*+)"
    r"((?:\#(?![~|])[^\n]*+\n|\n)*+)"
)
_ENTRY = re.compile(_sound(rf"(\n*+){_HEAD}(?:{_LIVE}|{_DEAD})|([\s\S]++)"))
_TAIL = re.compile(_sound(r"(?:\#(?![~|])[^\n]*+(?:\n|\Z)|\n)*+\Z"))
_COMMENTS = re.compile(_sound(_HEAD + r"\Z"))
_NUMBER = re.compile(r"^(?:#~ )?msgstr\[([0-9])\]", re.MULTILINE)


def cut(text: str) -> tuple[list[RowLike], str] | None:
    """The rows of a text and what follows the last of them; None where a line is not in the usual form.

    ``text`` has "\\n" ends of lines only, and the last line is ended.
    """
    rows = _ENTRY.findall(text)
    tail = rows.pop()[-1] if rows and rows[-1][-1] else ""
    if tail and not _TAIL.match(tail):
        return None
    numbered = [row[10] or row[11] for row in rows if row[9] or row[12]]
    return (rows, tail) if all(map(_in_order, numbered)) else None


def cut_head(text: str) -> tuple[str, ...]:
    """The five parts of a row that hold its comments, of a text with all of them."""
    found = _COMMENTS.match(text)
    return found.groups() if found else ("", "", "", "", text)


def _in_order(block: str) -> bool:
    """Whether the plural forms are numbered from 0."""
    numbers = [int(digit) for digit in _NUMBER.findall(block)]
    return numbers == list(range(len(numbers)))


def revived(rows: Sequence[RowLike]) -> Sequence[RowLike]:
    """The rows with obsolete entries as if they were live: their marks struck out, their parts apart."""
    dead = [row[11] for row in rows if row[11]]
    if not dead:
        return rows
    plain = ("\n" + "".join(dead)).replace("\n#~| ", "\n#| ").replace("\n#~ ", "\n")[1:]
    live = iter(_ENTRY.findall(plain))
    return [(*row[:6], *next(live)[6:11], "") if row[11] else row for row in rows]
