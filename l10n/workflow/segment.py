"""A file cut into sentences, and why: what ``l10n segment`` shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from l10n import documents, files
from l10n.errors import ConfigurationError
from l10n.project import Project
from l10n.segmentation import Decision, Rules, explain
from l10n.workflow.extract import rules_of


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is read and cut: its language, the rules, and its format's settings."""

    locale: str
    rules: Rules | None = None
    settings: Mapping[str, object] = field(default_factory=dict)


def manner(path: Path, project: Project | None = None, locale: str | None = None, srx: Path | None = None) -> Manner:
    """How a project cuts a file: a source of it by its own settings, any other by the project's.

    ``locale`` and ``srx`` go before what the project says. ConfigurationError where nothing says the language.
    """
    if project is None:
        if locale is None:
            raise ConfigurationError("no project says the language of this file", path=str(path), hint="--locale en")
        return Manner(locale, Rules.of({"srx": str(srx)}) if srx else None)
    file = next((s for s in project.source_files if s.path.resolve() == path.resolve()), None)
    settings = {**(file.segmentation if file else project.segmentation), **({"srx": str(srx.resolve())} if srx else {})}
    spoken = locale or (file.source_locale if file else project.source_locale)
    return Manner(spoken, rules_of(project, settings), file.settings if file else {})


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


def segmented(path: Path, manner: Manner) -> Iterator[Cut]:
    """The blocks of a file in reading order, cut into sentences. Errors are those of reading a document, and LocaleError."""
    document = documents.read(files.read(path), documents.format_of(path.name).name, str(path), manner.settings)
    for block in document.blocks:
        decisions = explain(block.text, manner.locale, rules=manner.rules, protected=block.protected)
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
