"""Extract: source documents to template catalogues (POT), units in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from l10n import documents, files
from l10n.catalogue import Message, new_template, write_po
from l10n.documents import Code, Document
from l10n.errors import ConfigurationError, DocumentError
from l10n.glossary import Glossary
from l10n.project import Project, SourceFile
from l10n.units import Segment, Unit, units_of
from l10n.workflow.progress import Progress, silent
from l10n.workflow.terms import term_lines

if TYPE_CHECKING:
    from l10n.segmentation import Rules


@dataclass(frozen=True)
class Extracted:
    """A source file's bytes, the rules that cut it, and what is in it once somebody asks."""

    file: SourceFile
    data: bytes
    rules: Rules | None = None

    @cached_property
    def document(self) -> Document:
        """The document read; EncodingError or DocumentError, with the place, where it cannot be."""
        return documents.read(self.data, self.file.format, self.file.name, self.file.settings)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Its units in reading order; DocumentError where there is nothing to translate."""
        file = self.file
        units = units_of(self.document, file.source_locale, rules=self.rules, unit=file.unit, context=file.context)
        if not units:
            hint = "exclude it from the sources"
            raise DocumentError("there is nothing to translate in this document", path=file.name, hint=hint)
        return tuple(units)

    @cached_property
    def segments(self) -> list[Segment]:
        """All its segments in reading order."""
        return [segment for unit in self.units for segment in unit.segments]


def open_sources(project: Project) -> list[Extracted]:
    """All source files of a project, by name, not looked into yet."""
    return [Extracted(file, files.read(file.path), rules_of(project, file.segmentation)) for file in project.source_files]


def rules_of(project: Project, settings: Mapping[str, object]) -> Rules | None:
    """A project's or document's segmentation settings as rules, None for the language's own; ConfigurationError,
    with the line, for wrong ones."""
    if not settings:
        return None
    from l10n.segmentation import Rules

    try:
        return Rules.of(settings, project.root)
    except ConfigurationError as error:
        wrong = next((key for key in settings if repr(key) in error.message or key in error.message), "segmentation")
        raise project.wrong(wrong, error.message, error.hint) from error


def read_sources(project: Project, progress: Progress = silent) -> list[Extracted]:
    """All source files of a project, read and cut, by name: what is wrong with one is raised here."""
    found = open_sources(project)
    for number, source in enumerate(found, 1):
        _ = source.units
        progress("extract", number, len(found), source.file.name)
    return found


def by_template(project: Project, sources: Iterable[Extracted]) -> dict[Path, list[Extracted]]:
    """The sources by the template they share."""
    found: dict[Path, list[Extracted]] = {}
    for source in sources:
        found.setdefault(project.template_path(source.file), []).append(source)
    return found


def template(project: Project, group: Sequence[Extracted], glossary: Glossary | None) -> bytes:
    """The bytes of a template."""
    messages = template_messages(group, glossary)
    return write_po(new_template(project.name, messages, report_bugs_to=project.report_bugs_to))


def template_messages(group: Sequence[Extracted], glossary: Glossary | None) -> list[Message]:
    """The entries of a template: one for each text and context, in reading order, with all its places."""
    places: dict[tuple[str, str], list[Segment]] = {}
    for source in group:
        for segment in source.segments:
            places.setdefault(segment.key, []).append(segment)
    terms = term_lines(glossary, group[0].file.source_locale)
    return [
        Message.make(
            first.text,
            msgctxt=first.context or None,
            extracted=[*described(first, section=True), *terms(first.text)],
            references=list(dict.fromkeys(f"{s.place.path}:{s.place.line}" for s in (first, *others))),
        )
        for first, *others in places.values()
    ]


def described(segment: Segment, *, section: bool) -> list[str]:
    """The comment lines that tell a translator where a segment stands and what its codes are."""
    place = segment.place
    lines = segment.note.splitlines()
    if place.role != "paragraph":
        lines.append(f"role: {place.role}")
    if section and place.section:
        lines.append(f"section: {place.section}")
    if place.count > 1:
        lines.append(f"sentence {place.index} of {place.count}")
    return [*lines, *dict.fromkeys(line for code in segment.codes if (line := _told(code)))]


def _told(code: Code) -> str:
    """What a code is and what may be done with it; "" for one that says itself what it is and has to stay."""
    said = [code.note] if code.note not in ("", code.text) else []
    if code.can_delete:
        said.append("may be left out" + (" or repeated" if code.can_copy else ""))
    shown = code.text.replace("\n", "\\n")
    return f"{shown}: {', '.join(said)}" if said else ""
