"""``l10n explain``: why a rule is one."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("explain")
@click.argument("rule", required=False)
@common.format_option("text", "json")
@click.option("--output", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write a page of Markdown for each, and an index, into this folder.")
@click.option("--schema", is_flag=True, help="Print the JSON schema of what --format json writes.")
def command(rule: str | None, output: str, folder: Path | None, schema: bool) -> int:
    """Tell what RULE (a code or a name) finds and why, with right and wrong examples; without one, list all."""
    if [rule is not None, folder is not None, schema].count(True) > 1:
        raise click.UsageError("a RULE, --output and --schema are three things: ask for one")
    if schema:
        from l10n.reports.json import schema as text

        common.emit(text())
    elif folder is not None:
        from l10n.workflow.pages import written

        common.finish(None, written(folder), None, False)
    elif output == "json":
        from l10n.workflow.explain import explained, listed

        common.emit_json(explained(rule) if rule else listed())
    else:
        from l10n.workflow.explain import explained_text, listed_text

        common.emit(explained_text(rule) if rule else listed_text())
    return 0
