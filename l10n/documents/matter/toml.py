"""TOML as front matter has it (TOML 1.0), read for its texts: tables, dotted keys, strings of all kinds, arrays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.documents.matter.flow import flow_values
from l10n.documents.matter.values import Value, filled_lines
from l10n.documents.matter.yaml import UnclosedError

_TABLE = re.compile(r"[ \t]*\[{1,2}(?P<name>[^\[\]\r\n]+)\]{1,2}")
_KEY = re.compile(r"[ \t]*(?P<key>(?:[\w-]+|\"[^\"\r\n]*\"|'[^'\r\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|\"[^\"\r\n]*\"|'[^'\r\n]*'))*)[ \t]*=[ \t]*")
_STRING = {
    '"""': re.compile(r"\"\"\"((?:[^\"\\]|\\.|\"{1,2}(?!\"))*)\"\"\"", re.DOTALL),
    "'''": re.compile(r"'''((?:[^']|'{1,2}(?!'))*)'''"),
    '"': re.compile(r"\"((?:[^\"\\\r\n]|\\.)*)\""),
    "'": re.compile(r"'([^'\r\n]*)'"),
}
_REST = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")


def toml_values(text: str, start: int, end: int) -> Iterator[Value]:
    """The texts of ``text[start:end]`` in order; UnclosedError for one that is never closed."""
    table: tuple[str, ...] = ()
    at = start
    while at < end:
        name = _TABLE.match(text, at, end)
        key = _KEY.match(text, at, end)
        if name is not None:
            table = _keys(name["name"])
        elif key is not None:
            found, at = _value(text, key, end, (*table, *_keys(key["key"])))
            yield from found
        rest = _REST.match(text, at, end)
        at = rest.end() if rest else end


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip(" \t\"'") for part in dotted.split("."))


def _value(text: str, key: re.Match[str], end: int, path: tuple[str, ...]) -> tuple[list[Value], int]:
    """The texts of a key's value, and the character after it."""
    start = key.end()
    if text[start : start + 1] in ("[", "{"):
        found, after = flow_values(text, start, end, path)
        return (found, after) if after >= 0 else ([], start)
    mark = next((mark for mark in _STRING if text.startswith(mark, start)), "")
    if not mark:
        return [], start
    string = _STRING[mark].match(text, start, end)
    if string is None:
        raise UnclosedError(path[-1], mark, start)
    lines = filled_lines(text, *string.span(1))
    continued = len(mark) == 3 and ("\\\n" in string[1] or "\\\r" in string[1])
    return ([Value(path, mark, lines)] if lines and not continued else []), string.end()
