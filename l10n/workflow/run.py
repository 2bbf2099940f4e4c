"""The whole way: extract, update, check, audit, build, bundle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from l10n import __version__
from l10n.diagnostics import Diagnostic, Severity
from l10n.project import Project
from l10n.reports import audit_page, html
from l10n.reports.model import Page
from l10n.workflow import build as building
from l10n.workflow.audit import Audited, audit_with
from l10n.workflow.build import Built
from l10n.workflow.bundle import Bundled, bundle, outdated
from l10n.workflow.changes import Change, as_if, change
from l10n.workflow.check import check_project, checker_of
from l10n.workflow.checked import Checked
from l10n.workflow.explain import rules_of
from l10n.workflow.extract import Extracted, read_sources
from l10n.workflow.ledger import Ledger
from l10n.workflow.progress import Progress, silent
from l10n.workflow.remembered import Remembered
from l10n.workflow.selection import selection_for
from l10n.workflow.templates import templates
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import Updated, update


@dataclass(frozen=True, slots=True)
class Run:
    """What came of each stage, all that there is to write, and the ledgers to keep once it is written."""

    sources: tuple[Extracted, ...]
    updated: tuple[Updated, ...]
    checked: Checked
    audited: Audited
    built: tuple[Built, ...]
    bundled: tuple[Bundled, ...]
    changes: tuple[Change, ...]
    ledgers: tuple[Ledger, ...]

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """The findings of the checks, those on the glossary among them, then the translations that the build refused."""
        return (*self.checked.findings, *building.refusals(self.built))

    @property
    def statuses(self) -> list[int]:
        """The exit statuses of the stages."""
        failing = any(f.severity.rank >= Severity.WARNING.rank for f in self.findings)
        return [1 if failing else 0, building.status(self.built)]


def run(project: Project, tags: Sequence[str], progress: Progress = silent, allow_partial: bool = False) -> Run:
    """Do all of it, and give what there is to write: templates, catalogues, documents, bundles, the report.

    Each stage works on what the one before would write. Raises what the stages raise: then there is nothing
    to write at all.
    """
    sources, glossary = read_sources(project, progress), glossary_of(project)
    made, level, whole = (Ledger(project, stage) for stage in ("templates", "catalogues", "builds"))
    updated = update(project, sources, tags, glossary, progress, ledger=level)
    changes = [*templates(project, sources, glossary, made)[0], *(item.change for item in updated)]
    read = as_if(changes)
    checker = checker_of(project, tags, selection_for(project), read)
    checked = check_project(project, sources, checker, tags, progress, read, Remembered(project))
    audited = audit_with(glossary, project, sources, tags, progress, read) if glossary else Audited(())
    built = building.build(project, sources, tags, progress, read, whole)
    bundled = bundle(project, built, allow_partial=allow_partial, read=read)
    changes += [*building.changes(project, built), *(item.change for item in bundled), *outdated(project)]
    done = Run(tuple(sources), tuple(updated), checked, audited, tuple(built), tuple(bundled), tuple(changes), (made, level, whole))
    return replace(done, changes=(*changes, *_reports(project, done)))


def _reports(project: Project, done: Run) -> list[Change]:
    """The pages for reviewers: the findings with what keeps documents from being whole, and the audit."""
    findings = [*done.checked.findings, *building.findings(project, done.built)]
    page = Page(checked=done.checked.messages, paths=done.checked.paths, rules=rules_of(findings), version=__version__)
    pages = {"findings.html": html.REPORT.render(findings, page)}
    if done.audited.audits:
        pages["audit.html"] = audit_page.render(done.audited.audits, project.source_locale)
    return [change(project.reports_path / name, text.encode()) for name, text in pages.items()]
