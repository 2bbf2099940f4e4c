"""``l10n adopt``: an existing translation taken into the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from l10n.cli import common

_SAID = {
    "fuzzy": "not sure that these belong together",
    "untranslated": "no translation found",
    "surplus": "translates nothing",
}


@click.command("adopt")
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("translated", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@click.option("--locale", "-l", "tag", required=True, help="The locale of TRANSLATED.")
@common.writing_options
@common.quiet_option
@common.format_option("text", "json")
def command(
    source: Path, translated: Path, project: Path, tag: str, mode: str | None, quiet: bool, output: str
) -> int:
    """Fill the catalogue of SOURCE from TRANSLATED, a translation made elsewhere.

    Sentences are aligned; unsure pairs are marked fuzzy, and what has no partner is listed (exit 1).
    """
    from l10n.cli.exits import Status, worst
    from l10n.workflow.adopt import adopt, chosen_source, told
    from l10n.workflow.extract import read_sources
    from l10n.workflow.terms import glossary_of

    opened = common.open_project(project)
    (locale,) = common.chosen_locales(opened, [tag])
    with common.locked(opened, mode), common.progress_bar(quiet) as progress:
        sources = read_sources(opened, progress)
        chosen = chosen_source(sources, source, locale)
        adopted = adopt(opened, sources, chosen, translated, locale, glossary_of(opened))
        status = common.finish(opened, [adopted.change], mode, quiet)
    row = told(opened, adopted)
    if output == "json":
        common.emit_json(row)
    elif not quiet and mode != "diff":
        for line in _lines(row):
            common.emit(line)
    return worst([status, Status.CLEAN if adopted.complete else Status.FINDINGS])


def _lines(row: Mapping[str, Any]) -> Iterator[str]:
    """What is to be looked at, with its places, then the counts."""
    for item in row["to look at"]:
        sides = [_side(item[name]) for name in ("source", "target") if item[name]]
        yield f"{_SAID[item['state']]}: " + " = ".join(sides)
    words = ("adopted", "fuzzy", "kept", "untranslated", "surplus")
    yield f"{row['catalogue']}: " + (", ".join(f"{row[word]} {word}" for word in words if row[word]) or "nothing")


def _side(places: list[dict[str, Any]]) -> str:
    """``article.md:12 “The bridge was opened.”``"""
    first = places[0]
    text = " ".join(place["text"] for place in places)
    return f"{first['path']}:{first['line']} “{text if len(text) <= 60 else text[:59] + '…'}”"
