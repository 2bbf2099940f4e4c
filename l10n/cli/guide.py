"""``l10n guide``: the pages for translators, release engineers and QA, and on sentences."""

from __future__ import annotations

import click

from l10n.cli import common

PAGES = ("translators", "release", "qa", "segmentation")


@click.command("guide")
@click.argument("page", required=False, type=click.Choice(PAGES))
def command(page: str | None) -> int:
    """Print PAGE, in Markdown: translators, release, qa or segmentation; without one, name them."""
    from importlib.resources import files

    if page is None:
        for name in PAGES:
            title = files("l10n").joinpath("guides", f"{name}.md").read_text("utf-8").partition("\n")[0]
            common.emit(f"l10n guide {name:12} {title.removeprefix('# ')}")
        return 0
    common.emit(files("l10n").joinpath("guides", f"{page}.md").read_text("utf-8").rstrip("\n"))
    return 0
