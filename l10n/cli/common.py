"""What several commands share: their options, how they open the project, and how they speak."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from l10n.cli.exits import Status

if TYPE_CHECKING:
    from l10n.diagnostics import Diagnostic
    from l10n.project import Project
    from l10n.reports.model import Rule
    from l10n.workflow.changes import Change
    from l10n.workflow.progress import Progress

F = TypeVar("F", bound=Callable[..., Any])

project_option = click.option(
    "--project",
    "-C",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The project's folder or settings file (default: here, or the nearest folder above).",
)
own_project_option = click.option(
    "--project", "-C", type=click.Path(path_type=Path), help="The project's folder or settings file (default: that of the file, if any)."
)
locale_option = click.option("--locale", "-l", "tags", multiple=True, help="Only this locale (may be given again).")
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Say nothing but errors.")

fail_on_option = click.option(
    "--fail-on",
    type=click.Choice(("note", "warning", "error")),
    default="warning",
    help="Exit 1 at a finding of this severity or above (default: warning).",
)


def format_option(*names: str) -> Callable[[F], F]:
    """``--format``, of those names, the first being the default."""
    return click.option("--format", "output", type=click.Choice(names), default=names[0], help="What stdout gets.")


def writing_options(command: F) -> F:
    """``--dry-run``, ``--diff`` and ``--check``, as a ``mode``."""
    for flag, help in (
        ("--check", "Write nothing; exit 1 where something would change."),
        ("--diff", "Write nothing; show what would change."),
        ("--dry-run", "Write nothing; name the files that would change."),
    ):
        command = click.option(flag, "mode", flag_value=flag.lstrip("-"), help=help)(command)
    return command


def open_project(path: Path) -> Project:
    """The project of a folder, or of the nearest above."""
    from l10n.project import load

    if not path.exists():
        raise click.UsageError(f"there is no {path}")
    project = load(path)
    if project.check:
        from l10n.workflow.selection import selection_for

        selection_for(project)  # what is wrong in it is told by every command, not only by those that use it
    return project


def open_project_of(file: Path, path: Path | None) -> Project | None:
    """The project of a folder; without one, that which a file lies in, None where it lies in none."""
    from l10n.project import is_in_project

    return open_project(path or file.parent) if path is not None or is_in_project(file.parent) else None


def chosen_locales(project: Project, tags: Sequence[str]) -> tuple[str, ...]:
    """The locales asked for, all of the project's where none were; ConfigurationError for others."""
    from l10n import locales
    from l10n.errors import ConfigurationError

    wanted = tuple(dict.fromkeys(locales.parse(tag) for tag in tags))
    for tag in wanted:
        if tag not in project.all_locales:
            known = ", ".join(project.all_locales)
            raise ConfigurationError(f"{tag} is not a locale of this project", hint=f"it has {known}")
    return wanted or project.all_locales


def emit(text: str) -> None:
    """Data, on stdout."""
    click.echo(text, nl=bool(text) and not text.endswith("\n"), color=True if os.environ.get("FORCE_COLOR") else None)


def emit_json(value: object) -> None:
    """Data as JSON, on stdout."""
    import json

    unicode = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
    click.echo(json.dumps(value, ensure_ascii=not unicode, indent=2))


def finish(project: Project | None, changes: Sequence[Change], mode: str | None, quiet: bool) -> int:
    """Write what a stage would change, or only tell of it, as ``mode`` says; the exit status."""
    from l10n.workflow.changes import apply, diff

    needed = [item for item in changes if item.needed]
    name = project.relative if project is not None else str
    if mode == "diff":
        for item in needed:
            emit(diff(item, name(item.path)))
    elif mode is None:
        apply(needed)
    if not quiet and mode != "diff":
        verb = "wrote" if mode is None else "would write"
        for item in needed:
            gone = "removed" if mode is None else "would remove"
            click.echo(f"{verb if item.after is not None else gone} {name(item.path)}", err=True)
    return Status.FINDINGS if mode == "check" and needed else Status.CLEAN


@contextlib.contextmanager
def progress_bar(quiet: bool) -> Iterator[Progress]:
    """A bar on a terminal's stderr, nothing elsewhere."""
    from l10n.workflow.progress import silent

    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield silent
        return
    from l10n.cli.bar import bar

    with bar() as progress:
        yield progress


@contextlib.contextmanager
def locked(project: Project | None, mode: str | None) -> Iterator[None]:
    """Hold the project while its files are written: two of our own commands do not write at once."""
    from l10n import files

    if mode is not None or project is None:
        yield
        return
    with files.locked(project.state_path / "lock"):
        unversioned = project.state_path / ".gitignore"
        if not unversioned.exists():
            files.write(unversioned, b"*\n")  # what can be made again is nobody's to commit
        yield


def remembered(project: Project, tags: Sequence[str]) -> contextlib.AbstractContextManager[None]:
    """Around work with the glossary: what dictionaries say of words is kept from run to run."""
    from l10n.glossary.store import remembered

    spoken = (project.source_locale, *(source.source_locale for source in project.source_files))
    return remembered(project.state_path / "words", (*spoken, *tags))


def report(
    findings: Sequence[Diagnostic], output: str, quiet: bool, *, checked: int = 0, paths: Sequence[str] = ()
) -> None:
    """Findings on stdout, in the form asked for."""
    if quiet:
        return
    from l10n import __version__
    from l10n.registry import find
    from l10n.reports.model import Page, Report

    page = Page(
        colour=output == "text" and colour_wanted(),
        width=shutil.get_terminal_size((100, 24)).columns,
        checked=checked,
        paths=tuple(paths),
        rules=_rules_of(findings) if findings else (),
        version=__version__,
    )
    emit(find("l10n.reports", "REPORT", Report, output).render(findings, page))


def _rules_of(findings: Sequence[Diagnostic]) -> tuple[Rule, ...]:
    """What a report may say of the findings' rules: these are loaded only where there are findings."""
    from l10n.workflow.explain import rules_of

    return rules_of(findings)


def tabulate(rows: Sequence[Mapping[str, object]], output: str) -> None:
    """Rows on stdout, as JSON, as CSV, or for people."""
    from l10n.reports.table import as_csv, as_text

    if output == "json":
        emit_json(rows)
    else:
        emit(as_csv(rows) if output == "csv" else as_text(rows))


def colour_wanted() -> bool:
    """NO_COLOR and FORCE_COLOR as their conventions have it, else whether stdout is a terminal outside CI."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("CI")


def fails(findings: Sequence[Diagnostic], fail_on: str) -> bool:
    """Whether a finding is of that severity or above."""
    from l10n.diagnostics import Severity

    return any(finding.severity.rank >= Severity(fail_on).rank for finding in findings)


def records(findings: Sequence[Diagnostic]) -> list[dict[str, Any]]:
    """Findings as JSON has them."""
    from l10n.reports.fingerprint import fingerprints
    from l10n.reports.json import record

    return [record(*each) for each in fingerprints(findings)]
