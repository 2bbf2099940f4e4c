"""``l10n compile``: catalogues as MO files."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("compile")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--output", "-o", type=click.Path(path_type=Path), help="The MO file (for one PO) or a folder; default: beside the PO.")
@common.writing_options
@common.quiet_option
def command(paths: tuple[Path, ...], output: Path | None, mode: str | None, quiet: bool) -> int:
    """Compile PATHS to MO, byte for byte as msgfmt does."""
    from l10n import files
    from l10n.catalogue import compile_mo, read_po
    from l10n.cli.common import finish
    from l10n.workflow.changes import change

    if output is not None and len(paths) > 1 and not output.is_dir():
        raise click.UsageError(f"{output} is no folder, and there are {len(paths)} catalogues")
    changes = []
    for path in paths:
        target = path.with_suffix(".mo") if output is None else output / f"{path.stem}.mo" if output.is_dir() else output
        changes.append(change(target, compile_mo(read_po(files.read(path), str(path)))))
    if len({item.path for item in changes}) < len(changes):
        raise click.UsageError("two catalogues of the same name would become one file")
    return finish(None, changes, mode, quiet)
