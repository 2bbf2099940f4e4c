"""``l10n merge``: a catalogue brought level with a template, where there is no project."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("merge")
@click.argument("catalogue", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("template", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--memory", "-C", multiple=True, type=click.Path(path_type=Path, dir_okay=False), help="Another catalogue to take translations from.")
@click.option("--no-fuzzy", is_flag=True, help="Take exact matches only.")
@common.writing_options
@common.quiet_option
def command(
    catalogue: Path, template: Path, memory: tuple[Path, ...], no_fuzzy: bool, mode: str | None, quiet: bool
) -> int:
    """Give CATALOGUE the messages of TEMPLATE, as msgmerge does, losing no translation."""
    from l10n import files
    from l10n.catalogue import merge, read_po, write_po
    from l10n.cli.common import finish
    from l10n.workflow.changes import Change

    old, new, *others = (read_po(files.read(path), str(path)) for path in (catalogue, template, *memory))
    known = [message for other in others for message in other.messages]
    merged = merge(old, new, memory=known, fuzzy=not no_fuzzy)
    if not quiet:
        told = ", ".join(f"{number} {what}" for what, number in merged.counts.items())
        click.echo(f"{catalogue}: {told or 'no messages'}", err=True)
    return finish(None, [Change(catalogue, old.file.data, write_po(merged.catalogue))], mode, quiet)
