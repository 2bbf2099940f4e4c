"""``l10n status``: how far each locale is."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("status")
@common.project_option
@common.locale_option
@common.format_option("text", "json", "csv")
def command(project: Path, tags: tuple[str, ...], output: str) -> int:
    """Show units, translated, fuzzy, words left and terms right, by locale."""
    from l10n.workflow.extract import read_sources
    from l10n.workflow.status import status

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.remembered(opened, chosen):
        rows = status(opened, read_sources(opened), chosen)
    common.tabulate(rows, output)
    return 0
