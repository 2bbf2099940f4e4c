"""``l10n run``: the whole way."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("run")
@common.project_option
@common.locale_option
@common.writing_options
@common.quiet_option
@common.format_option("text", "json")
@click.option("--allow-partial", is_flag=True, help="Bundle incomplete locales too.")
def command(project: Path, tags: tuple[str, ...], mode: str | None, quiet: bool, output: str, allow_partial: bool) -> int:
    """Extract, update, check, audit, build and bundle."""
    from l10n.cli.exits import worst
    from l10n.workflow.run import run
    from l10n.workflow.summary import as_data, as_lines

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.locked(opened, mode), common.remembered(opened, chosen), common.progress_bar(quiet) as progress:
        done = run(opened, chosen, progress, allow_partial)
        status = common.finish(opened, done.changes, mode, quiet or mode is None)
        for ledger in done.ledgers if mode is None else ():
            ledger.keep()
    if output == "json":
        common.emit_json({**as_data(opened, done), "findings": common.records(done.findings)})
    elif mode != "diff":
        if done.findings:
            common.report(done.findings, "text", False, checked=done.checked.messages)
        if not quiet:
            for line in as_lines(opened, done):
                common.emit(line)
    return worst([status, *done.statuses])
