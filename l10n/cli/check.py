"""``l10n check``: findings on translations."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("check")
@click.argument("catalogues", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
@click.option("--select", "-s", multiple=True, help="Only these rules: a code, its beginning, or a name.")
@click.option("--ignore", "-i", multiple=True, help="Not these rules.")
@click.option("--minimum", type=click.FloatRange(0, 1), default=None, help="The least confidence shown (default 0.5).")
@common.fail_on_option
@click.option("--since", metavar="REV", help="Look for what was lost or edited since this revision of git, instead.")
@click.option("--source-locale", default="en", help="The source's locale, for catalogues of no project.")
def command(
    catalogues: tuple[Path, ...],
    project: Path,
    tags: tuple[str, ...],
    quiet: bool,
    output: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    minimum: float | None,
    fail_on: str,
    since: str | None,
    source_locale: str,
) -> int:
    """Check translations: the project's, or any CATALOGUES of any project."""
    from l10n.cli.exits import Status
    from l10n.workflow.check import Selection, check_files, check_project, check_since

    selection = Selection(select, ignore, minimum)
    if catalogues:
        checked = check_files(catalogues, source_locale, tags[0] if tags else None, selection)
    else:
        opened = common.open_project(project)
        chosen = common.chosen_locales(opened, tags)
        with common.remembered(opened, chosen), common.progress_bar(quiet) as progress:
            if since is None:
                checked = check_project(opened, chosen, selection, progress)
            else:
                checked = check_since(opened, chosen, since)
    common.report(checked.findings, output, quiet and not checked.findings, checked=checked.messages, paths=checked.paths)
    failing = common.fails(checked.findings, fail_on)
    return Status.FINDINGS if failing else Status.CLEAN
