"""The glossary's own work: read from and written to other formats, checked, filled with suggestions, counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from l10n import files
from l10n.diagnostics import Diagnostic
from l10n.glossary import Glossary, Status
from l10n.glossary.audit import Pair
from l10n.glossary.changes import broken
from l10n.glossary.findings import findings_of
from l10n.glossary.lint import lint
from l10n.glossary.merging import merged
from l10n.glossary.readers import tsv
from l10n.glossary.readers.wide import write_wide
from l10n.glossary.reading import read_glossary, write_glossary
from l10n.glossary.renderings import Rendering, renderings
from l10n.glossary.statistics import statistics
from l10n.glossary.suggest import Suggestion, suggest
from l10n.locales import parse
from l10n.project import Project
from l10n.workflow.audit import audit_with, pairs_of
from l10n.workflow.build import Shelf
from l10n.workflow.changes import Change, change
from l10n.workflow.extract import Extracted
from l10n.workflow.terms import glossary_of


def imported(project: Project, path: Path, source_locale: str, target_locale: str) -> Change:
    """The project's glossary with what another file adds to it.

    GlossaryError, with its line, for a bad file; LocaleError for a locale given that is none.
    """
    source, target = _both(project, source_locale, target_locale)
    other = read_glossary(files.read(path), str(path), source_locale=source, target_locale=target)
    return change(project.glossary_path, tsv.write(merged(glossary_of(project) or Glossary(), other)))


def exported(project: Project, path: str, source_locale: str, target_locale: str, *, wide: bool) -> bytes:
    """The project's glossary in the format of a path's extension, or as a wide table: of two locales or, with none named, all."""
    glossary = glossary_of(project) or Glossary()
    source, target = _both(project, source_locale, target_locale)
    if wide:
        named = (source, target) if target else (source,) if source_locale else ()
        return write_wide(glossary, named)
    return write_glossary(glossary, path, source_locale=source, target_locale=target)


def _both(project: Project, source: str, target: str) -> tuple[str, str]:
    """The locales of a table that names none: the source's is the project's where none is given."""
    return parse(source) if source else project.source_locale, parse(target) if target else ""


def linted(project: Project, sources: Sequence[Extracted]) -> list[Diagnostic]:
    """The findings of a lint against the project's sources and catalogues."""
    glossary = glossary_of(project) or Glossary()
    texts = _texts(project, sources)
    audits = audit_with(glossary, project, sources, project.all_locales).audits
    return lint(glossary, project.source_locale, project.all_locales, texts=texts, audits=audits)


def broken_by(project: Project, sources: Sequence[Extracted], old: Path, tags: Iterable[str]) -> list[Diagnostic]:
    """The worklist of the glossary's change since an ``old`` file of it: the translations that it breaks."""
    glossary = glossary_of(project) or Glossary()
    before = read_glossary(files.read(old), str(old), source_locale=project.source_locale)
    found: list[Diagnostic] = []
    for tag in tags:
        places = broken(_pairs(project, sources, tag), before, glossary, project.source_locale, tag)
        found += findings_of([place.now for place in places], tag)
    return found


def suggested(project: Project, sources: Sequence[Extracted], limit: int) -> list[Suggestion]:
    """The best candidate terms that the project's glossary does not have."""
    return suggest(_texts(project, sources), project.source_locale, glossary=glossary_of(project), limit=limit)


def rendered(project: Project, sources: Sequence[Extracted], term: str, locale: str) -> list[Rendering]:
    """What the catalogues of a locale really have for a source term."""
    return renderings(_pairs(project, sources, locale), term, project.source_locale, locale)


def shown(found: Sequence[Suggestion] | Sequence[Rendering]) -> list[dict[str, object]]:
    """A row a suggestion or rendering, for a table."""
    return [
        {"count": each.count, "score": each.score, "term": each.text, "context": each.contexts[0]}
        if isinstance(each, Suggestion)
        else {"units": each.units, "strength": each.strength, "rendering": each.text, "forms": ", ".join(each.forms)}
        for each in found
    ]


def counted(project: Project) -> list[dict[str, object]]:
    """A row a locale: concepts with a usable designation, and designations by status."""
    found = statistics(glossary_of(project) or Glossary(), (project.source_locale, *project.all_locales))
    return [
        {
            "locale": each.locale,
            "concepts": found.concepts,
            "covered": each.covered,
            **{status.value: each.designations[status] for status in Status},
        }
        for each in found.locales
    ]


def _texts(project: Project, sources: Iterable[Extracted]) -> list[str]:
    ours = (source for source in sources if source.file.source_locale == project.source_locale)
    return [segment.text for source in ours for segment in source.segments]


def _pairs(project: Project, sources: Iterable[Extracted], locale: str) -> Iterator[Pair]:
    ours = [source for source in sources if locale in source.file.locales]
    yield from pairs_of(Shelf(project), ours, locale)
