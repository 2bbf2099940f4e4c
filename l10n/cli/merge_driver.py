"""``l10n merge-driver``: what git calls to merge a catalogue."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli.exits import Status


@click.command("merge-driver")
@click.argument("base", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("ours", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("theirs", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("path", required=False, default="")
def command(base: Path, ours: Path, theirs: Path, path: str) -> int:
    """Merge THEIRS into OURS entry by entry: git's %A %B %P after %O, the BASE. Exit 1 where both translated a message.

    Set up with: git config merge.l10n.driver "l10n merge-driver %O %A %B %P", and "*.po merge=l10n" in .gitattributes.
    """
    from l10n import files
    from l10n.catalogue import read_po, three_way, write_po

    name = path or str(ours)
    sides = [read_po(files.read(side), name) for side in (base, ours, theirs)]
    merged = three_way(*sides)
    files.write(ours, write_po(merged.catalogue))
    for message in merged.conflicts:
        click.echo(f"{name}: both sides translated {message.msgid[:60]!r}: ours kept, fuzzy, theirs in a comment", err=True)
    return Status.FINDINGS if merged.conflicts else Status.CLEAN
