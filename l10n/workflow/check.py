"""Check: the findings on a project's catalogues, or on any catalogues."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from l10n import files
from l10n.catalogue import Catalogue, read_po
from l10n.catalogue.kinds import CATALOGUE_MISSING
from l10n.checks.catalogues import findings, locale_of
from l10n.checks.ignores import Waiver, let_stand
from l10n.checks.since import since
from l10n.diagnostics import Diagnostic
from l10n.glossary import Glossary
from l10n.project import Project
from l10n.workflow.changes import Read
from l10n.workflow.checked import Checked, joined
from l10n.workflow.extract import Extracted, read_sources
from l10n.workflow.progress import Progress, silent
from l10n.workflow.remembered import Remembered, settings_of
from l10n.workflow.revision import at_revision
from l10n.workflow.selection import Selection
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import groups, localised_messages
from l10n.workflow.waivers import unused, waivers_of


@dataclass(frozen=True, slots=True)
class Target:
    """A catalogue to check: its file, its name in findings, its locales (None: as the header says), its documents."""

    path: Path
    name: str
    source_locale: str
    locale: str | None
    sources: tuple[Extracted, ...] = ()


def project_targets(project: Project, sources: Sequence[Extracted], tags: Iterable[str]) -> list[Target]:
    """The catalogues of a project's locales."""
    return [
        Target(path, project.relative(path), group[0].file.source_locale, tag, tuple(group))
        for tag in tags
        for path, group in groups(project, sources, tag).items()
    ]


def file_targets(paths: Iterable[Path], source_locale: str, locale: str | None) -> list[Target]:
    """Catalogues of any project."""
    return [Target(path, str(path), source_locale, locale) for path in paths]


@dataclass(frozen=True, slots=True)
class Checker:
    """What catalogues are checked with: the rules wanted, the glossary, and each locale's waivers."""

    selection: Selection
    glossary: Glossary | None = None
    waivers: Mapping[str, Sequence[Waiver]] = field(default_factory=dict)

    def check(self, target: Target, data: bytes, memory: Remembered | None = None) -> Checked:
        """The findings on a catalogue given as bytes. A broken entry is a finding. What ``memory`` has of its messages
        is not looked for again."""
        catalogue = read_po(data, target.name, recover=True)
        locale = locale_of(catalogue, target.locale)
        chosen = self.selection.at(locale, target.name)
        found = findings(
            catalogue,
            source_locale=target.source_locale,
            target_locale=locale,
            glossary=self.glossary,
            minimum=chosen.least,
            kept=memory.evidence(target.name, target.source_locale, locale) if memory is not None else None,
        )
        standing = let_stand((*catalogue.diagnostics, *found), catalogue, self.waivers.get(locale, ()))
        wanted = tuple(f for f in standing.findings if chosen.wants(f))
        count = sum(message.translated for message in catalogue.passing())
        return Checked(wanted, count, (target.name,), len(standing.ignored), standing.waivers)

    def recall(self, target: Target, data: bytes, memory: Remembered) -> Checked:
        """As ``check``, from memory where that has the same catalogue checked in the same way."""
        locale = target.locale or ""
        chosen = self.selection.at(locale, target.name)
        waivers = self.waivers.get(locale, ())
        key = memory.key(data, *settings_of(chosen, waivers, target.source_locale, locale))
        known = memory.recall(target.name, key)
        if known is None:
            known = self.check(target, data, memory)
            memory.note(target.name, key, known)
        return known


def checker_of(
    project: Project, tags: Iterable[str], selection: Selection, read: Read = files.read_if_there
) -> Checker:
    """What a project's catalogues are checked with."""
    return Checker(selection, glossary_of(project), {tag: waivers_of(project, tag, read) for tag in tags})


def check_targets(
    checker: Checker,
    targets: Sequence[Target],
    progress: Progress = silent,
    read: Read = files.read_if_there,
    memory: Remembered | None = None,
) -> Checked:
    """The findings on all those catalogues that there are; those of unchanged ones from ``memory``."""
    checked = []
    for number, target in enumerate(targets, 1):
        data = read(target.path)
        if data is not None:
            found = checker.check(target, data) if memory is None else checker.recall(target, data, memory)
            checked.append(_with_origins(found, target.sources))
        progress("check", number, len(targets), target.name)
    return joined(checked)


def check_project(
    project: Project,
    sources: Sequence[Extracted],
    checker: Checker,
    tags: Sequence[str],
    progress: Progress = silent,
    read: Read = files.read_if_there,
    memory: Remembered | None = None,
) -> Checked:
    """The findings on a project's catalogues, each with its line in the source document, and on its waivers.

    With a ``memory``, a catalogue that it has as it is now is not checked again.
    """
    found = check_targets(checker, project_targets(project, sources, tags), progress, read, memory)
    if memory is not None:
        memory.keep()
    stale = [f for tag in tags for f in unused(project, tag, checker.waivers.get(tag, ()), found.waivers)]
    missing = [_missing(target) for target in project_targets(project, sources, tags) if read(target.path) is None]
    return replace(found, findings=(*found.findings, *stale, *missing))


def _missing(target: Target) -> Diagnostic:
    """A locale has no catalogue: nothing was checked there, which is not the same as nothing found."""
    message = "there is no such catalogue: run l10n update"
    return CATALOGUE_MISSING.finding(message, path=target.name, locale=target.locale or "")


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
            found = tuple(replace(f, locale=tag) for f in since(read_po(before, name, recover=True), new, template))
            checked.append(_with_origins(Checked(found, len(new.messages), (name,)), group))
    return joined(checked)


def _with_origins(checked: Checked, group: Sequence[Extracted]) -> Checked:
    places = {segment.text: segment.place for source in group for segment in source.segments}
    found = (
        replace(f, origin=f"{places[f.source].path}:{places[f.source].line}") if f.source in places else f
        for f in checked.findings
    )
    return replace(checked, findings=tuple(found))
