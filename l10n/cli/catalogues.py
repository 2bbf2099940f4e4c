"""What the commands on single catalogues share: writing without a project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from l10n.cli.common import emit
from l10n.cli.exits import Status

if TYPE_CHECKING:
    from l10n.workflow.changes import Change


def finish(changes: Sequence[Change], mode: str | None, quiet: bool) -> int:
    """Write what changed, or only tell of it, as ``mode`` says; the exit status."""
    from l10n.workflow.changes import apply, diff

    needed = [item for item in changes if item.needed]
    if mode == "diff":
        for item in needed:
            emit(diff(item, str(item.path)))
    elif mode is None:
        apply(needed)
    if not quiet and mode != "diff":
        for item in needed:
            click.echo(f"{'wrote' if mode is None else 'would write'} {item.path}", err=True)
    return Status.FINDINGS if mode == "check" and needed else Status.CLEAN
