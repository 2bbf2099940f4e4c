"""The templates of a project, and how much is in each document: those of unchanged documents are not made again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from l10n import files
from l10n.glossary import Glossary
from l10n.project import Project
from l10n.workflow.changes import Change, change
from l10n.workflow.dump import summary
from l10n.workflow.extract import Extracted, by_template, template
from l10n.workflow.ledger import Ledger, key_of, sum_of, terms_of
from l10n.workflow.progress import Progress, silent

Rows = list[dict[str, object]]


def templates(
    project: Project,
    sources: Sequence[Extracted],
    glossary: Glossary | None,
    ledger: Ledger | None = None,
    progress: Progress = silent,
) -> tuple[list[Change], Rows]:
    """The templates as they should be on disk, and a row a document in the order of their names.

    With a ``ledger``, those of documents that it knows to be unchanged are not made again. Errors as ``Extracted.units`` has them,
    for all others.
    """
    terms = terms_of(project, *{source.file.source_locale for source in sources})
    changes: list[Change] = []
    rows: Rows = []
    groups = by_template(project, sources)
    for number, (path, group) in enumerate(groups.items(), 1):
        made, of_group = _known(project, path, group, glossary, terms, ledger)
        changes.append(made)
        rows += of_group
        progress("extract", number, len(groups), group[-1].file.name)
    return changes, sorted(rows, key=lambda row: str(row["document"]))


def _known(
    project: Project, path: Path, group: Sequence[Extracted], glossary: Glossary | None, terms: str, ledger: Ledger | None
) -> tuple[Change, Rows]:
    """A template from the ledger, where it stands as it was left, or made and taken down there."""
    key = key_of(project, group, project.name, project.report_bugs_to, terms) if ledger else ""
    noted = ledger.recall(path, key) if ledger else None
    before = files.read_if_there(path) if noted else None
    if noted and sum_of(before) == noted.state:
        return Change(path, before, before), noted.value
    made, rows = change(path, template(project, group, glossary)), summary(group)
    if ledger:
        ledger.note(path, key, sum_of(made.after), rows)
    return made, rows
