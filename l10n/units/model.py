"""Unit, Segment, Place: what a translator is given, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from l10n.documents import Block, Code
from l10n.spans import Span

_SPACELESS = re.compile("[\u0e00-\u0eff\u3040-\u9fff]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands: file, line (from 1), role and section of its block, and which of its
    block's ``count`` segments it is (``index`` from 1)."""

    path: str
    line: int
    role: str
    section: str
    index: int
    count: int


class Segment(NamedTuple):
    """One sentence (or paragraph) to translate: what becomes one catalogue entry.

    ``text`` is the source text without blanks at its ends, ``context`` the msgctxt ("" for none), ``codes``
    its inline codes with spans in characters of ``text``, ``note`` what the writer says to translators,
    ``span`` the bytes of the source document from its first to its last character.
    """

    text: str
    context: str
    codes: tuple[Code, ...]
    place: Place
    span: Span
    note: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What identifies its catalogue entry: context and text. No line, index or path is in it."""
        return self.context, self.text

    @property
    def words(self) -> int:
        """How much there is to translate: words, and in scripts without spaces one for every two characters."""
        return len(self.text.split()) + (0 if self.text.isascii() else len(_SPACELESS.findall(self.text)) // 2)


class Unit(NamedTuple):
    """A block cut into segments: ``gaps`` is the text before, between and after them, one more than there
    are segments, so that gaps and segments in turn make up the block's text; codes are numbered in each segment by itself."""

    block: Block
    segments: tuple[Segment, ...]
    gaps: tuple[str, ...]
