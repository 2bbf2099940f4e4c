"""``l10n format``: catalogues in GNU gettext's layout."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("format")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, dir_okay=False))
@common.writing_options
@common.quiet_option
def command(paths: tuple[Path, ...], mode: str | None, quiet: bool) -> int:
    """Lay PATHS out as msgcat does, and lose nothing of them: no flag, no obsolete entry, no comment."""
    from l10n import files
    from l10n.catalogue import tidy_po
    from l10n.cli.common import finish
    from l10n.workflow.changes import Change

    read = [(path, files.read(path)) for path in paths]
    return finish(None, [Change(path, data, tidy_po(data, str(path))) for path, data in read], mode, quiet)
