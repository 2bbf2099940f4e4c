"""Texts between brackets: YAML's flow collections (YAML 1.2, 7.4), TOML's arrays and inline tables, JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.documents.matter.values import PLAIN, Value, filled_lines

_TOKEN = re.compile(
    r"\"\"\"(?P<long>(?:[^\"\\]|\\.|\"(?!\"\"))*)\"\"\"|\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^']|'')*)'"
    r"|(?P<comment>(?<![^\s])#[^\r\n]*)|(?P<mark>[\[\]{},]|[:=](?=[\s\"'\[{]|$))|(?P<plain>[^\s\[\]{},\"':=#](?:[^\[\]{},:=\r\n#]|[:=](?![\s\"'\[{]|$)|(?<=\S)#)*)|\s+|.",
    re.DOTALL,
)
_STYLES = {"long": '"""', "double": '"', "single": "'"}


class _Word(NamedTuple):
    """A quoted or plain word: a key if a colon or an equals sign follows, else a value."""

    kind: str
    start: int
    end: int


def flow_values(text: str, start: int, end: int, path: tuple[str, ...]) -> tuple[list[Value], int]:
    """The values of the collection that opens at ``start``, and the character after it; -1 where it is never closed."""
    found: list[Value] = []
    open_: list[str] = []
    keys: list[str] = []
    waiting: _Word | None = None
    for kind, at, stop in _tokens(text, start, end):
        if kind in _STYLES or kind == "plain":
            waiting = _Word(kind, at, stop)
            continue
        mark = text[at]
        if mark in ":=" and waiting is not None and open_:
            keys[-1] = text[waiting.start : waiting.end].strip()
            waiting = None
            continue
        if waiting is not None:
            found.append(_value(text, waiting, (*path, *filter(None, keys))))
            waiting = None
        if mark in "[{":
            open_.append(mark)
            keys.append("")
        elif mark in "]}":
            if not open_:
                return found, -1
            open_.pop()
            keys.pop()
            if not open_:
                return found, stop
        elif keys and open_[-1] == "{":
            keys[-1] = ""
    return found, -1


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Words with what is between their quotation marks, and marks; blanks and comments are passed over."""
    for found in _TOKEN.finditer(text, start, end):
        kind = found.lastgroup
        if kind is not None and kind != "comment":
            yield kind, *found.span(kind)


def _value(text: str, word: _Word, path: tuple[str, ...]) -> Value:
    return Value(path, _STYLES.get(word.kind, PLAIN), filled_lines(text, word.start, word.end), flow=True)
