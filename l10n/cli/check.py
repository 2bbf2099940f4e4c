"""``l10n check``: findings on translations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from l10n.cli import common

if TYPE_CHECKING:
    from l10n.workflow.scope import Scope

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("check")
@click.argument("catalogues", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
@click.option("--select", "-s", multiple=True, help="Only these rules: a code, its beginning, or a name.")
@click.option("--ignore", "-i", multiple=True, help="Not these rules.")
@click.option("--minimum", type=click.FloatRange(0, 1), help="The least confidence shown.")
@click.option("--max-noise", type=click.FloatRange(0, 1000), help="Flag at most so many of 1,000 correct messages (default: 20).")
@common.fail_on_option
@click.option("--statistics", is_flag=True, help="Count the findings by rule instead of showing them.")
@click.option("--since", metavar="REV", help="Look for what was lost or edited since this revision of git, instead.")
@click.option("--baseline", type=_FILE, help="Leave out the findings that this file knows.")
@click.option("--write-baseline", type=_FILE, help="Write the findings into such a file.")
@click.option("--fix", "mend", flag_value="safe", help="Mend what can be mended safely.")
@click.option("--unsafe-fixes", "mend", flag_value="all", help="Mend all that has a fix: look at the result.")
@click.option("--add-ignore", "reason", metavar="REASON", help="Let the findings stand: note so, with the reason, in the catalogues.")
@click.option("--diff", "mode", flag_value="diff", help="With --fix or --add-ignore: show what would change, write nothing.")
@click.option("--source-locale", default="en", help="The source's locale, for catalogues of no project (default: en).")
def command(
    catalogues: tuple[Path, ...],
    project: Path,
    tags: tuple[str, ...],
    quiet: bool,
    output: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    minimum: float | None,
    max_noise: float | None,
    fail_on: str,
    statistics: bool,
    since: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    mend: str | None,
    reason: str | None,
    mode: str | None,
    source_locale: str,
) -> int:
    """Check translations: the project's, or any CATALOGUES of any project."""
    from l10n.workflow import scope
    from l10n.workflow.selection import chosen

    _refuse_together(catalogues, tags, output, since, statistics, write_baseline, mend, reason, mode)
    opened = None if catalogues else common.open_project(project)
    selection = chosen(opened, select, ignore, minimum, max_noise)
    if opened is None:
        about = scope.of_files(catalogues, source_locale, tags[0] if tags else None, selection)
        return _work(about, quiet, output, fail_on, statistics, since, baseline, write_baseline, mend, reason, mode)
    locales = common.chosen_locales(opened, tags)
    with common.remembered(opened, locales):
        about = scope.of_project(opened, locales, selection)
        return _work(about, quiet, output, fail_on, statistics, since, baseline, write_baseline, mend, reason, mode)


def _refuse_together(
    catalogues: tuple[Path, ...],
    tags: tuple[str, ...],
    output: str,
    since: str | None,
    statistics: bool,
    write_baseline: Path | None,
    mend: str | None,
    reason: str | None,
    mode: str | None,
) -> None:
    """Options of which one would do nothing beside another."""
    writing = [name for name, given in (("--fix", mend), ("--add-ignore", reason), ("--write-baseline", write_baseline)) if given]
    for wrong, message in (
        (catalogues and since, "--since is for a project: git has no earlier state of lone files to compare with"),
        (catalogues and len(tags) > 1, "lone catalogues are of one --locale"),
        (mode and not (mend or reason), "--diff goes with --fix or --add-ignore"),
        (len(writing) > 1, f"{' and '.join(writing)} do not go together"),
        (statistics and output not in ("text", "json", "csv"), f"--statistics are text, json or csv, not {output}"),
    ):
        if wrong:
            raise click.UsageError(message)


def _work(
    about: Scope,
    quiet: bool,
    output: str,
    fail_on: str,
    statistics: bool,
    since: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    mend: str | None,
    reason: str | None,
    mode: str | None,
) -> int:
    from l10n.workflow import baseline as known

    if mend is not None:
        with common.locked(about.project, mode):
            common.finish(about.project, about.fixed(unsafe=mend == "all"), mode, quiet)
        if mode is not None:
            return 0
    with common.progress_bar(quiet) as progress:
        checked = about.since(since) if since is not None else about.check(progress)
    findings = known.unknown(baseline, checked.findings)
    if reason is not None:
        with common.locked(about.project, mode):
            common.finish(about.project, about.ignored(findings, reason), mode, quiet)
        return 0
    if write_baseline is not None:
        known.write(write_baseline, findings)
        return 0
    if statistics:
        common.tabulate(known.counted(findings), output)
    else:
        common.report(findings, output, quiet and not findings, checked=checked.messages, paths=checked.paths)
    return 1 if common.fails(findings, fail_on) else 0
