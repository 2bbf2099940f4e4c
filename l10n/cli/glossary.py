"""``l10n glossary``: import, export, lint, diff, suggest, stats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from l10n.cli import common

if TYPE_CHECKING:
    from l10n.glossary.renderings import Rendering
    from l10n.glossary.suggest import Suggestion

_source_option = click.option("--source", "source_locale", default="", help="The source locale, where the file does not say.")
_TWO_LOCALES = ("csv", "txt", "po")
_target_option = click.option("--target", "target_locale", default="", help="The target locale, where the file does not say.")


@click.group("glossary")
def command() -> None:
    """Work on the glossary itself."""


@command.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@_source_option
@_target_option
@common.quiet_option
@common.writing_options
def import_(
    path: Path, project: Path, source_locale: str, target_locale: str, quiet: bool, mode: str | None
) -> int:
    """Add what FILE (TSV, CSV, TBX, OmegaT, PO) has and the project's glossary lacks."""
    from l10n.workflow.glossary import imported

    opened = common.open_project(project)
    with common.locked(opened, mode):
        return common.finish(opened, [imported(opened, path, source_locale, target_locale)], mode, quiet)


@command.command()
@click.argument("name", metavar="FORMAT", type=click.Choice(("tsv", "csv", "tbx", "txt", "po")), default="tsv")
@common.project_option
@_source_option
@_target_option
@click.option("--wide", is_flag=True, help="A row a concept and a column a locale, for reading.")
def export(name: str, project: Path, source_locale: str, target_locale: str, wide: bool) -> int:
    """Print the project's glossary as FORMAT: tsv (ours), csv, tbx, txt (OmegaT's) or po.

    csv, txt and po hold two locales: name the target. --wide shows all, or the two that are named.
    """
    from l10n.workflow.glossary import exported

    if wide and name != "tsv":
        raise click.UsageError(f"--wide is a table of its own: leave {name} out")
    if name in _TWO_LOCALES and not target_locale:
        raise click.UsageError(f"{name} holds two locales: name the other with --target")
    if not wide and ((name == "tsv" and source_locale) or (name not in _TWO_LOCALES and target_locale)):
        raise click.UsageError(f"{name} holds every locale: --source and --target are for {', '.join(_TWO_LOCALES)} and --wide")
    opened = common.open_project(project)
    data = exported(opened, f"glossary.{name}", source_locale, target_locale, wide=wide)
    common.emit(data.decode())
    return 0


@command.command()
@common.project_option
@common.quiet_option
@common.format_option("text", "json", "sarif", "junit", "github")
@common.fail_on_option
def lint(project: Path, quiet: bool, output: str, fail_on: str) -> int:
    """Look for clashes, gaps and slips in the glossary, alone and against the sources and catalogues."""
    from l10n.cli.exits import Status
    from l10n.workflow.extract import read_sources
    from l10n.workflow.glossary import linted

    opened = common.open_project(project)
    with common.remembered(opened, opened.all_locales):
        findings = linted(opened, read_sources(opened))
    common.report(findings, output, quiet and not findings)
    return Status.FINDINGS if common.fails(findings, fail_on) else Status.CLEAN


@command.command()
@click.argument("old", metavar="OLD", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "sarif", "junit", "github")
@common.fail_on_option
def diff(old: Path, project: Path, tags: tuple[str, ...], quiet: bool, output: str, fail_on: str) -> int:
    """Show the translations that the glossary's change since the file OLD breaks: a worklist."""
    from l10n.cli.exits import Status
    from l10n.workflow.extract import read_sources
    from l10n.workflow.glossary import broken_by

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.remembered(opened, chosen):
        findings = broken_by(opened, read_sources(opened), old, chosen)
    common.report(findings, output, quiet and not findings)
    return Status.FINDINGS if common.fails(findings, fail_on) else Status.CLEAN


@command.command()
@common.project_option
@click.option("--limit", type=click.IntRange(1), default=30, help="At most this many (default 30).")
@click.option("--term", default="", help="With --locale: what the catalogues really have for this term.")
@click.option("--from-catalogues", "locale", default="", metavar="LOCALE", help="The catalogues to ask, with --term.")
@common.format_option("text", "tsv", "json")
def suggest(project: Path, limit: int, term: str, locale: str, output: str) -> int:
    """Propose terms from the sources, best first, as rows to fill in; or the renderings of one term."""
    from l10n.glossary.readers.tsv import write
    from l10n.glossary.suggest import as_glossary
    from l10n.workflow.extract import read_sources
    from l10n.workflow.glossary import rendered, suggested

    if bool(term) != bool(locale):
        raise click.UsageError("--term and --from-catalogues go together")
    opened = common.open_project(project)
    tags = common.chosen_locales(opened, (locale,) if locale else ())
    with common.remembered(opened, tags):
        sources = read_sources(opened)
        if term:
            return _show(rendered(opened, sources, term, tags[0]), output)
        found = suggested(opened, sources, limit)
    if output == "tsv":
        common.emit(write(as_glossary(found, opened.source_locale)).decode())
        return 0
    return _show(found, output)


def _show(found: Sequence[Suggestion] | Sequence[Rendering], output: str) -> int:
    """Suggestions or renderings as a table or JSON; a word on stderr where there are none."""
    from dataclasses import asdict

    from l10n.reports.table import as_text
    from l10n.workflow.glossary import shown

    if output == "json":
        common.emit_json([asdict(each) for each in found])
    elif found:
        common.emit(as_text(shown(found)))
    else:
        click.echo("nothing found: what stands in fewer than two places is no habit", err=True)
    return 0


@command.command()
@common.project_option
@common.format_option("text", "json", "csv")
def stats(project: Path, output: str) -> int:
    """Count concepts and designations by locale and status."""
    from l10n.reports.table import as_csv, as_text
    from l10n.workflow.glossary import counted

    rows = counted(common.open_project(project))
    if output == "json":
        common.emit_json(rows)
    else:
        common.emit(as_csv(rows) if output == "csv" else as_text(rows))
    return 0
