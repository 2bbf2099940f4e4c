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
    from l10n.workflow.dump import dumped, summary
    from l10n.workflow.extract import extract, read_sources
    from l10n.workflow.terms import glossary_of

    opened = common.open_project(project)
    with common.locked(opened, mode), common.remembered(opened, ()), common.progress_bar(quiet) as progress:
        sources = read_sources(opened, progress)
        if dump:
            common.emit_json(dumped(sources))
            return 0
        status = common.finish(opened, extract(opened, sources, glossary_of(opened)), mode, quiet)
    rows = summary(sources)
    if output == "json":
        common.emit_json(rows)
    elif not quiet and mode != "diff":
        for row in rows:
            common.emit(f"{row['document']}: {row['blocks']} blocks, {row['segments']} segments, {row['words']} words")
    return status
