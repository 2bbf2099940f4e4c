"""A value of front matter: its keys, how it is written, and where its lines lie."""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.spans import Span

PLAIN = ""
BLOCK = "|"
"""The styles beside quotation marks: a plain scalar, and a block scalar (``|`` or ``>``)."""
_BLANKS = " \t"
_LINE = re.compile(r"[^\r\n]+")


class Value(NamedTuple):
    """A text in front matter.

    ``path`` are the keys that lead to it, without the numbers of lists; ``style`` is its quotation mark (``"``,
    ``'``, and three of either in TOML), ``PLAIN`` or ``BLOCK``; ``lines`` are the characters of its lines that are
    not blank, without indentation and quotation marks; ``flow`` says that it stands between brackets.
    """

    path: tuple[str, ...]
    style: str
    lines: tuple[Span, ...]
    flow: bool = False


def filled_lines(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The lines of ``text[start:end]`` that are not blank, without the blanks at either end of each."""
    found: list[Span] = []
    for line in _LINE.finditer(text, start, end):
        bare = line[0].strip(_BLANKS)
        if bare:
            at = line.start() + len(line[0]) - len(line[0].lstrip(_BLANKS))
            found.append(Span(at, at + len(bare)))
    return tuple(found)
