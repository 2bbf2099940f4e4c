"""A file cut into sentences, and why: what ``l10n segment`` shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from l10n import documents, files
from l10n.segmentation import Decision, Rules, explain


@dataclass(frozen=True, slots=True)
class Cut:
    """A block of a document with its sentences and every decision made in it; ``line`` counts from 1."""

    line: int
    role: str
    text: str
    decisions: tuple[Decision, ...]

    @property
    def sentences(self) -> list[str]:
        """The sentences of the block, without the white space around them."""
        edges = [0, *(d.offset for d in self.decisions if d.cut), len(self.text)]
        return [self.text[a:b].strip() for a, b in pairwise(edges)]


def segmented(path: Path, locale: str, *, format: str = "", rules: Rules | None = None) -> Iterator[Cut]:
    """The blocks of a file in reading order, cut into sentences of ``locale``.

    ``format`` is a format's name, "" for the one of the file's extension. Errors are those of reading a document,
    and LocaleError.
    """
    document = documents.read(files.read(path), format or documents.format_of(path.name).name, str(path))
    for block in document.blocks:
        decisions = explain(block.text, locale, rules=rules, protected=block.protected)
        line = document.source.line_of_byte(block.span.start)
        yield Cut(line, block.role.value, block.text, tuple(decisions))


def as_data(cuts: Iterator[Cut]) -> list[dict[str, object]]:
    """The blocks as plain data for JSON."""
    return [
        {
            "line": cut.line,
            "role": cut.role,
            "sentences": cut.sentences,
            "decisions": [
                {"offset": d.offset, "cut": d.cut, "rule": d.rule, "reason": d.reason} for d in cut.decisions
            ],
        }
        for cut in cuts
    ]


def as_text(cut: Cut, *, why: bool) -> str:
    """A block for a terminal: a sentence a line, and with ``why`` each decision with its rule."""
    if not why:
        return "".join(f"{sentence}\n" for sentence in cut.sentences)
    lines = [f"{cut.line}: {cut.role}"]
    lines += [
        f"  {'cut ' if d.cut else 'keep'}  {_around(cut.text, d.offset)}  {d.rule}: {d.reason}"
        for d in cut.decisions
        if d.offset < len(cut.text)
    ]
    return "\n".join([*lines, ""])


def _around(text: str, offset: int) -> str:
    before, behind = text[max(0, offset - 16) : offset], text[offset : offset + 12]
    return f"{before:>16}⏐{behind:<12}".replace("\n", " ")
