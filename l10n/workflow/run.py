"""The whole way: extract, update, check, audit, build, bundle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from l10n.diagnostics import Diagnostic, Severity
from l10n.project import Project
from l10n.workflow import build as building
from l10n.workflow.audit import Audited, audit_with
from l10n.workflow.build import Built
from l10n.workflow.bundle import Bundled, bundle
from l10n.workflow.changes import apply
from l10n.workflow.check import Checked, Selection, check_project
from l10n.workflow.extract import Extracted, extract, read_sources
from l10n.workflow.progress import Progress, silent
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import Updated, update


@dataclass(frozen=True, slots=True)
class Run:
    """What came of each stage."""

    sources: tuple[Extracted, ...]
    updated: tuple[Updated, ...]
    checked: Checked
    audited: Audited
    built: tuple[Built, ...]
    bundled: tuple[Bundled, ...]
    written: int

    @property
    def findings(self) -> list[Diagnostic]:
        """The findings of checks and audit, each once: the checks look at terms as the audit does."""
        return [f for f in self.checked.findings if not f.code.startswith("G1")] + [
            f for f in self.audited.findings if f.confidence >= 0.5
        ]

    @property
    def statuses(self) -> list[int]:
        """The exit statuses of the stages."""
        failing = any(f.severity.rank >= Severity.WARNING.rank for f in self.findings)
        return [1 if failing else 0, building.status(self.built)]


def run(project: Project, tags: Sequence[str], progress: Progress = silent, allow_partial: bool = False) -> Run:
    """Do all of it and write what comes of it: templates, catalogues, documents, bundles.

    Nothing is built from catalogues that could not be written. Raises what the stages raise.
    """
    sources, glossary = read_sources(project, progress), glossary_of(project)
    updated = update(project, sources, tags, glossary, progress)
    written = apply([*extract(project, sources, glossary), *(item.change for item in updated)])
    checked = check_project(project, tags, Selection(), progress)
    audited = audit_with(glossary, project, sources, tags, progress) if glossary else Audited(())
    built = building.build(project, sources, tags, progress)
    bundled = bundle(project, built, allow_partial=allow_partial)
    written += apply([*building.changes(project, built), *(item.change for item in bundled)])
    return Run(tuple(sources), tuple(updated), checked, audited, tuple(built), tuple(bundled), written)
