"""``l10n explain``: why a rule is one."""

from __future__ import annotations

import click

from l10n.cli import common


@click.command("explain")
@click.argument("rule", required=False)
@common.format_option("text", "json")
def command(rule: str | None, output: str) -> int:
    """Tell what RULE (a code or a name) finds and why, with right and wrong examples; without one, list all."""
    from l10n.workflow.explain import explained, listed

    if output == "json":
        common.emit_json(explained(rule) if rule else listed())
        return 0
    from l10n.workflow.explain import explained_text, listed_text

    common.emit(explained_text(rule) if rule else listed_text())
    return 0
