"""What one call of ``l10n check`` is about: a project's catalogues or some files, and what to check them with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from l10n.diagnostics import Diagnostic
from l10n.project import Project
from l10n.workflow.changes import Change
from l10n.workflow.check import (
    Checker,
    Target,
    check_project,
    check_since,
    check_targets,
    checker_of,
    file_targets,
    project_targets,
)
from l10n.workflow.checked import Checked
from l10n.workflow.extract import Extracted, read_sources
from l10n.workflow.fix import fixed, ignored
from l10n.workflow.progress import Progress, silent
from l10n.workflow.remembered import Remembered
from l10n.workflow.selection import Selection


@dataclass(frozen=True, slots=True)
class Scope:
    """Catalogues and their checker; ``project`` is None, and the rest of it empty, for files of no project."""

    targets: tuple[Target, ...]
    checker: Checker
    project: Project | None = None
    sources: tuple[Extracted, ...] = ()
    tags: tuple[str, ...] = ()

    def check(self, progress: Progress = silent) -> Checked:
        """The findings."""
        if self.project is None:
            return check_targets(self.checker, self.targets, progress)
        return check_project(self.project, self.sources, self.checker, self.tags, progress, memory=Remembered(self.project))

    def since(self, revision: str) -> Checked:
        """What was lost or edited since a revision, of the rules wanted; nothing can be said of files of no project."""
        if self.project is None:
            return Checked((), 0, ())
        found = check_since(self.project, self.tags, revision)
        return replace(found, findings=tuple(filter(self.checker.selection.shows, found.findings)))

    def fixed(self, *, unsafe: bool) -> list[Change]:
        """The catalogues mended."""
        return [fixed(target, self.checker, unsafe=unsafe) for target in self._there]

    def ignored(self, findings: Sequence[Diagnostic], reason: str) -> list[Change]:
        """The catalogues with those findings let stand."""
        return [ignored(target, findings, reason) for target in self._there]

    @property
    def _there(self) -> list[Target]:
        return [target for target in self.targets if target.path.is_file()]


def of_project(project: Project, tags: Sequence[str], selection: Selection) -> Scope:
    """A project's catalogues of those locales."""
    sources = tuple(read_sources(project))
    targets = tuple(project_targets(project, sources, tags))
    return Scope(targets, checker_of(project, tags, selection), project, sources, tuple(tags))


def of_files(paths: Iterable[Path], source_locale: str, locale: str | None, selection: Selection) -> Scope:
    """Catalogues of any project; the target's locale is the header's where it is not given."""
    return Scope(tuple(file_targets(paths, source_locale, locale)), Checker(selection))
