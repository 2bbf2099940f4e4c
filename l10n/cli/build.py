"""``l10n build``: localised documents."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("build")
@common.project_option
@common.locale_option
@common.writing_options
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
def command(project: Path, tags: tuple[str, ...], mode: str | None, quiet: bool, output: str) -> int:
    """Write the localised documents: each is whole, or left out and listed (exit 4)."""
    from l10n.cli.exits import worst
    from l10n.workflow import build
    from l10n.workflow.extract import open_sources
    from l10n.workflow.ledger import Ledger

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.locked(opened, mode), common.progress_bar(quiet) as progress:
        ledger = Ledger(opened, "builds")
        built = build.build(opened, open_sources(opened), chosen, progress, ledger=ledger)
        status = common.finish(opened, build.changes(opened, built), mode, quiet or mode is None)
        if mode is None:
            ledger.keep()
    findings = build.findings(opened, built)
    common.report(findings, output, quiet and not findings)
    if output == "text" and not quiet and mode != "diff":
        for line in build.summary(built):
            common.emit(line)
    return worst([status, build.status(built)])
