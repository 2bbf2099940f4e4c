"""Check: the findings on a project's catalogues, or on any catalogues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from l10n import files, locales
from l10n.catalogue import Catalogue, read_po
from l10n.checks.run import check_catalogue
from l10n.checks.since import since
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError
from l10n.glossary import Glossary
from l10n.project import Project
from l10n.workflow.changes import Read
from l10n.workflow.extract import Extracted, read_sources
from l10n.workflow.progress import Progress, silent
from l10n.workflow.revision import at_revision
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import groups, localised_messages


@dataclass(frozen=True, slots=True)
class Selection:
    """Which findings are wanted: rules by code, beginning of a code, or name; and the least confidence."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    minimum: float | None = None

    def wants(self, finding: Diagnostic) -> bool:
        """Whether a finding's rule is selected and not ignored."""
        chosen = not self.select or any(_names(word, finding) for word in self.select)
        return chosen and not any(_names(word, finding) for word in self.ignore)


def _names(word: str, finding: Diagnostic) -> bool:
    return finding.code.startswith(word.upper()) or finding.name == word


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings, in order of catalogue and line, and what was looked at."""

    findings: tuple[Diagnostic, ...]
    messages: int
    paths: tuple[str, ...]


def check_project(
    project: Project, tags: Iterable[str], selection: Selection, progress: Progress = silent
) -> Checked:
    """The findings on a project's catalogues, each with its line in the source document."""
    return check_with(glossary_of(project), project, read_sources(project), tags, selection, progress)


def check_with(
    glossary: Glossary | None,
    project: Project,
    sources: Sequence[Extracted],
    tags: Iterable[str],
    selection: Selection,
    progress: Progress = silent,
    read: Read = files.read_if_there,
) -> Checked:
    """As ``check_project``, with sources and glossary at hand and the catalogues that ``read`` gives."""
    work = [(tag, path, group) for tag in tags for path, group in groups(project, sources, tag).items()]
    checked = []
    for number, (tag, path, group) in enumerate(work, 1):
        data = read(path)
        if data is not None:
            found = _check(data, project.relative(path), group[0].file.source_locale, tag, glossary, selection)
            checked.append(_with_origins(found, group))
        progress("check", number, len(work), project.relative(path))
    return _all(checked)


def check_since(project: Project, tags: Iterable[str], revision: str) -> Checked:
    """What became of a project's catalogues since a revision of git: words lost, marks cleared, sources edited."""
    sources, then = read_sources(project), at_revision(project, revision)
    checked = []
    for tag in tags:
        for path, group in groups(project, sources, tag).items():
            before, now = then(path), files.read_if_there(path)
            if before is None:
                continue
            name = project.relative(path)
            new = read_po(now or b"", name, recover=True)
            template = Catalogue.of(localised_messages(group, tag, None))
            found = tuple(since(read_po(before, name, recover=True), new, template))
            checked.append(_with_origins(Checked(found, len(new.messages), (name,)), group))
    return _all(checked)


def check_files(
    paths: Sequence[Path], source_locale: str, target_locale: str | None, selection: Selection
) -> Checked:
    """The findings on catalogues of any project; the target's locale is the header's where it is not given."""
    return _all([_check(files.read(path), str(path), source_locale, target_locale, None, selection) for path in paths])


def _check(
    data: bytes, name: str, source_locale: str, target_locale: str | None, glossary: Glossary | None, selection: Selection
) -> Checked:
    catalogue = read_po(data, name, recover=True)
    _need_locale(catalogue, target_locale)
    found = check_catalogue(
        catalogue,
        source_locale=source_locale,
        target_locale=target_locale,
        glossary=glossary,
        minimum=0.5 if selection.minimum is None else selection.minimum,
    )
    findings = tuple(f for f in (*catalogue.diagnostics, *found) if selection.wants(f))
    return Checked(findings, sum(m.translated for m in catalogue.messages), (name,))


def _need_locale(catalogue: Catalogue, target_locale: str | None) -> None:
    if target_locale is None and not catalogue.language:
        raise ConfigurationError("the header names no Language", path=catalogue.path, hint="give it: --locale uk")
    locales.parse(target_locale or catalogue.language)


def _with_origins(checked: Checked, group: Sequence[Extracted]) -> Checked:
    places = {segment.text: segment.place for source in group for segment in source.segments}
    found = (
        replace(f, origin=f"{places[f.source].path}:{places[f.source].line}") if f.source in places else f
        for f in checked.findings
    )
    return replace(checked, findings=tuple(found))


def _all(checked: Sequence[Checked]) -> Checked:
    return Checked(
        tuple(f for each in checked for f in each.findings),
        sum(each.messages for each in checked),
        tuple(path for each in checked for path in each.paths),
    )
