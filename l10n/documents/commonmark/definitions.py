"""Link reference definitions: CommonMark 0.31, section 4.7. comrak resolves them, but does not say where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.spans import Span

_LABEL = r"\[(?P<label>(?:[^\[\]\\]|\\.){1,999})\]:"
_BLANK = r"[ \t]*(?:\r\n?|\n)?[ \t>]*"
_TARGET = r"(?:<[^<>\n]*>|[^\s<]\S*)"
_TITLE = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)"
_DEFINITION = re.compile(
    rf"{_LABEL}{_BLANK}(?P<target>{_TARGET})(?:(?:[ \t]+(?:(?:\r\n?|\n)[ \t>]*)?|(?:\r\n?|\n)[ \t>]*)(?P<title>{_TITLE})(?=[ \t]*(?:[\r\n]|\Z))"
    rf"|(?=[ \t]*(?:[\r\n]|\Z)))"
)
_GAP = re.compile(r"\n[ \t>]*\r?\n|\r[ \t>]*\r(?!\n)")
BRACKETS = re.compile(r"\[((?:[^\[\]\\]|\\.){1,999})\]")
"""What may be a link's label."""


class Definition(NamedTuple):
    """A definition in a source: its label as links are matched by it, where it ends, its title's characters."""

    label: str
    end: int
    title: Span | None


def normalised(label: str) -> str:
    """A label as two labels are compared: case folded, white space collapsed (section 4.7, "matches")."""
    return " ".join(label.split()).casefold()


def definition_at(text: str, at: int) -> Definition | None:
    """The definition that starts at a character of a source; None where none does."""
    found = _DEFINITION.match(text, at) if text.startswith("[", at) and not text.startswith("[^", at) else None
    if found is None or not found["label"].strip() or _GAP.search(found[0]):
        return None
    title = Span(found.start("title") + 1, found.end("title") - 1) if found["title"] else None
    return Definition(normalised(found["label"]), found.end(), title)


def labels_in(raw: str) -> Iterator[str]:
    """What stands in brackets in a text, and so may be a link's label or a footnote's name."""
    if "[" in raw:
        yield from (found[1] for found in BRACKETS.finditer(raw))
