"""How a text stands in Markdown: what a translation of it has to be written for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from l10n.documents.codes import Mark
from l10n.spans import Span


@dataclass(frozen=True, slots=True)
class Prose:
    """The place of inline Markdown.

    ``lead`` and ``tail`` are the Markdown of its leaf before and behind it, ``marks`` all the leaf's codes.
    ``definitions`` and ``footnotes`` are those it may use. ``joints`` tell where its source breaks lines: the
    offset in the leaf's ``length`` characters, and the bytes between the lines. ``kind`` is ``paragraph``,
    ``heading``, ``cell`` or ``inside``; ``quote`` a mark that it stands between;
    ``labels`` says whether the words of links by label are translated.
    """

    kind: str
    lead: str = ""
    tail: str = ""
    marks: tuple[Mark, ...] = ()
    definitions: Mapping[str, str] = field(default_factory=dict)
    footnotes: frozenset[str] = frozenset()
    joints: tuple[tuple[int, Span], ...] = ()
    length: int = 0
    quote: str = ""
    labels: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """The place of a link's title, between marks that have to be escaped inside."""

    mark: str
    cell: bool = False
