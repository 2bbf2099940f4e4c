"""``l10n segment``: how a file is cut into sentences, and why."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("segment")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--locale", "-l", required=True, help="The language of the file.")
@click.option("--why", is_flag=True, help="Show every place where a sentence could end, and the rule that decided.")
@click.option("--srx", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="SRX rules before ours.")
@common.format_option("text", "json")
def command(path: Path, locale: str, why: bool, srx: Path | None, output: str) -> int:
    """Cut FILE into sentences, a line each."""
    from l10n.segmentation import Rules
    from l10n.workflow.segment import as_data, as_text, segmented

    rules = Rules.of({"srx": str(srx)}) if srx else None
    cuts = segmented(path, locale, rules=rules)
    if output == "json":
        common.emit_json(as_data(cuts))
        return 0
    for cut in cuts:
        common.emit(as_text(cut, why=why))
    return 0
