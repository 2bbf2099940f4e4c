"""``l10n extract``: source documents to templates."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("extract")
@common.project_option
@common.writing_options
@common.quiet_option
@common.format_option("text", "json")
@click.option("--dump", type=click.Choice(["units"]), help="Print what was found in the documents, as JSON.")
def command(project: Path, mode: str | None, quiet: bool, output: str, dump: str | None) -> int:
    """Write a template (POT) for each catalogue, units in reading order."""
    from l10n.workflow.dump import dumped
    from l10n.workflow.extract import open_sources, read_sources
    from l10n.workflow.ledger import Ledger
    from l10n.workflow.templates import templates
    from l10n.workflow.terms import glossary_of

    opened = common.open_project(project)
    with common.locked(opened, mode), common.remembered(opened, ()), common.progress_bar(quiet) as progress:
        if dump:
            common.emit_json(dumped(read_sources(opened, progress)))
            return 0
        ledger = Ledger(opened, "templates")
        changes, rows = templates(opened, open_sources(opened), glossary_of(opened), ledger, progress)
        status = common.finish(opened, changes, mode, quiet)
        if mode is None:
            ledger.keep()
    if output == "json":
        common.emit_json(rows)
    elif not quiet and mode != "diff":
        for row in rows:
            common.emit(f"{row['document']}: {row['blocks']} blocks, {row['segments']} segments, {row['words']} words")
    return status
