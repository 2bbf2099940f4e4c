"""``l10n init``: a first configuration."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--locale", "-l", "tags", multiple=True, required=True, help="A locale to translate into (may be given again).")
@click.option("--source", "-s", "sources", multiple=True, help='A pattern of documents, such as "articles/*.txt".')
@click.option("--source-locale", default="en", help="The documents' language (default: en).")
@click.option("--name", default="", help="The project's name (default: the folder's).")
@common.writing_options
@common.quiet_option
def command(
    folder: Path,
    tags: tuple[str, ...],
    sources: tuple[str, ...],
    source_locale: str,
    name: str,
    mode: str | None,
    quiet: bool,
) -> int:
    """Make a project of FOLDER: write l10n.toml and an empty glossary."""
    from l10n.cli.exits import Status
    from l10n.workflow.changes import apply, diff
    from l10n.workflow.init import init

    changes = init(folder, tags, sources, source_locale, name)
    if mode is None:
        apply(changes)
    for item in changes if not quiet else ():
        shown = item.path.as_posix()
        common.emit(diff(item, shown) if mode == "diff" else f"{'wrote' if mode is None else 'would write'} {shown}")
    if mode is None and not quiet:
        where = f" -C {folder}" if folder != Path() else ""
        click.echo(f"next: l10n update{where}, translate the PO files it names, then l10n run{where}", err=True)
    return Status.FINDINGS if mode == "check" else Status.CLEAN
