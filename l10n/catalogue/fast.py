"""The fast path: one expression cuts a whole catalogue into rows.

It knows the form that every PO tool writes (keywords at the line's start, one literal a line). Where it meets
anything else it says so, and the exact reader takes the file; it never guesses. All repetition is
possessive, and the last alternative takes what is left, so time is linear for every input.
"""

from __future__ import annotations

import re

from l10n.catalogue.entry import Row

_LITERAL = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"\n'


def _field(keyword: str, mark: str = "") -> str:
    return rf"{mark}{keyword} {_LITERAL}(?:{mark}{_LITERAL})*+"


def _strings(mark: str) -> str:
    plural = _field("msgid_plural", mark)
    return rf"(?:{_field('msgctxt', mark)})?+{_field('msgid', mark)}(?:{plural})?+"


_FORM = r"msgstr\[[0-9]\]"
_LIVE = (
    rf"((?:{_strings('#[|] ')})?+)((?:{_field('msgctxt')})?+)({_field('msgid')})"
    rf"((?:{_field('msgid_plural')})?+)((?:{_field(_FORM)})++|{_field('msgstr')})"
)
_DEAD = (
    rf"((?:{_strings('#~[|] ')})?+{_strings('#~ ')}"
    rf"(?:(?:{_field(_FORM, '#~ ')})++|{_field('msgstr', '#~ ')}))"
)
_ENTRY = re.compile(rf"(\n*+)((?:\#(?![~|])[^\n]*+\n|\n)*+)(?:{_LIVE}|{_DEAD})|([\s\S]++)")
_TAIL = re.compile(r"(?:\#(?![~|])[^\n]*+(?:\n|\Z)|\n)*+\Z")
_NUMBER = re.compile(r"^(?:#~ )?msgstr\[([0-9])\]", re.MULTILINE)


def cut(text: str) -> tuple[list[Row], str] | None:
    """The rows of a text and what follows the last of them; None where a line is not in the usual form.

    ``text`` has "\\n" ends of lines only, and the last line is ended.
    """
    found = _ENTRY.findall(text)
    tail = found.pop()[-1] if found and found[-1][-1] else ""
    if tail and not _TAIL.match(tail):
        return None
    rows = [Row(*parts[:-1]) for parts in found]
    return (rows, tail) if all(map(_forms_fit, rows)) else None


def _forms_fit(row: Row) -> bool:
    """Whether numbered forms, counted from 0, stand exactly where there is a plural."""
    if row.obsolete:
        plural, block = "\n#~ msgid_plural" in row.obsolete, row.obsolete
    elif row.msgid_plural or row.msgstr[6] == "[":
        plural, block = bool(row.msgid_plural), row.msgstr
    else:
        return True
    numbers = [int(digit) for digit in _NUMBER.findall(block)]
    return bool(numbers) == plural and numbers == list(range(len(numbers)))
