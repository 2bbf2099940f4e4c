"""``l10n segment``: how a file is cut into sentences, and why."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("segment")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.own_project_option
@click.option("--locale", "-l", help="The language of the file (default: the project's).")
@click.option("--why", is_flag=True, help="Show every place where a sentence could end, and the rule that decided.")
@click.option("--srx", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="SRX rules before ours.")
@common.format_option("text", "json")
def command(path: Path, project: Path | None, locale: str | None, why: bool, srx: Path | None, output: str) -> int:
    """Cut FILE into sentences, a line each, as its project does or, where it has none, by the rules of its language."""
    from l10n.workflow.segment import as_data, as_text, manner, segmented

    cuts = segmented(path, manner(path, common.open_project_of(path, project), locale, srx))
    if output == "json":
        common.emit_json(as_data(cuts))
        return 0
    for cut in cuts:
        common.emit(as_text(cut, why=why))
    return 0
