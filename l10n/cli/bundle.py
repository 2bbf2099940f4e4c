"""``l10n bundle``: archives for release, and their proof."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("bundle")
@common.project_option
@common.locale_option
@common.writing_options
@common.quiet_option
@common.format_option("text", "json")
@click.option("--allow-partial", is_flag=True, help="Bundle a locale with documents left out or fallen back, and say so in its manifest.")
@click.option("--verify", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Prove a bundle; name any file that differs.")
def command(
    project: Path,
    tags: tuple[str, ...],
    mode: str | None,
    quiet: bool,
    output: str,
    allow_partial: bool,
    verify: Path | None,
) -> int:
    """Write one archive a locale and one of all: documents, MO and JSON catalogues, a manifest of digests."""
    if verify is not None:
        return _verify(verify, output, quiet)
    from l10n.cli.exits import Status, worst
    from l10n.workflow import build
    from l10n.workflow.bundle import bundle, outdated
    from l10n.workflow.extract import read_sources

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.locked(opened, mode), common.progress_bar(quiet) as progress:
        built = build.build(opened, read_sources(opened, progress), chosen, progress)
        bundled = bundle(opened, built, allow_partial=allow_partial)
        status = common.finish(opened, [item.change for item in bundled], mode, quiet or mode is None)
        status = worst([status, common.finish(opened, outdated(opened), mode, quiet)])
    rows = [
        {"bundle": opened.relative(item.change.path), "written": item.change.after is not None, "incomplete": list(item.incomplete)}
        for item in bundled
    ]
    if output == "json":
        common.emit_json(rows)
    elif not quiet and mode != "diff":
        if refused := build.refusals(built):
            common.report(refused, "text", False)
        for item in bundled:
            size = f"{len(item.change.after):,} bytes" if item.change.after is not None else "refused: incomplete"
            common.emit(f"{opened.relative(item.change.path)}: {size}" + (f" ({', '.join(item.incomplete)})" if item.incomplete else ""))
    partial = any(item.change.after is None for item in bundled)
    return worst([status, build.status(built), Status.PARTIAL if partial else Status.CLEAN])


def _verify(path: Path, output: str, quiet: bool) -> int:
    from l10n import files
    from l10n.build.archive import verify

    manifest = verify(files.read(path), str(path))
    if output == "json":
        common.emit_json(manifest)
    elif not quiet:
        listed = manifest["files"]
        common.emit(f"{path}: sound, {len(listed) if isinstance(listed, dict) else 0} files")
    return 0
