"""``l10n guide``: the pages for translators, release engineers and QA; each is one file of ``l10n/guides``."""

from __future__ import annotations

import click

from l10n.cli import common


@click.command("guide")
@click.argument("page", required=False)
def command(page: str | None) -> int:
    """Print the guide PAGE, in Markdown; without one, name them."""
    pages = _pages()
    if page is None:
        for name, text in pages.items():
            common.emit(f"l10n guide {name:12} {text.partition(chr(10))[0].removeprefix('# ')}")
        return 0
    if page not in pages:
        raise click.UsageError(f"there is no guide {page!r}: there are {', '.join(pages)}")
    common.emit(pages[page])
    return 0


def _pages() -> dict[str, str]:
    """The guides' text by name, in alphabetical order."""
    from importlib.resources import files

    found = {each.name.removesuffix(".md"): each for each in files("l10n").joinpath("guides").iterdir() if each.name.endswith(".md")}
    return {name: found[name].read_text("utf-8") for name in sorted(found)}
