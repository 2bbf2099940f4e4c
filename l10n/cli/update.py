"""``l10n update``: catalogues brought level with the sources."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from l10n.cli import common


@click.command("update")
@common.project_option
@common.locale_option
@click.option("--forms", is_flag=True, help="Name the inflected forms in use today in the comments of all entries, not only of new ones.")
@common.writing_options
@common.quiet_option
@common.format_option("text", "json")
def command(project: Path, tags: tuple[str, ...], forms: bool, mode: str | None, quiet: bool, output: str) -> int:
    """Bring the templates and every locale's catalogues level with the sources; no translation is lost."""
    from l10n.workflow.extract import open_sources
    from l10n.workflow.ledger import Ledger
    from l10n.workflow.templates import templates
    from l10n.workflow.terms import glossary_of
    from l10n.workflow.update import told, update

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.locked(opened, mode), common.remembered(opened, chosen), common.progress_bar(quiet) as progress:
        sources, glossary = open_sources(opened), glossary_of(opened)
        made, level = Ledger(opened, "templates"), Ledger(opened, "catalogues")
        changes, _ = templates(opened, sources, glossary, made, progress)
        updated = update(opened, sources, chosen, glossary, progress, forms=forms, ledger=level)
        status = common.finish(opened, [*changes, *(item.change for item in updated)], mode, quiet)
        if mode is None:
            made.keep()
            level.keep()
    rows = [told(opened, item) for item in updated]
    if output == "json":
        common.emit_json(rows)
    elif not quiet and mode != "diff":
        for row in rows:
            common.emit(_line(row))
    return status


def _line(row: Mapping[str, object]) -> str:
    """A catalogue and the counts that are not nought."""
    words = {"kept": "kept", "revived": "back", "carried": "carried over", "fuzzy": "fuzzy", "new": "new", "obsolete": "obsolete"}
    return f"{row['catalogue']}: " + (", ".join(f"{row[key]} {word}" for key, word in words.items() if row[key]) or "empty")
