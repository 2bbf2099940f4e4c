"""A run in a few lines, and as data."""

from __future__ import annotations

from l10n.project import Project
from l10n.workflow import build
from l10n.workflow.run import Run
from l10n.workflow.update import told


def as_data(project: Project, done: Run) -> dict[str, object]:
    """The counts of each stage."""
    return {
        "documents": len(done.sources),
        "segments": sum(len(source.segments) for source in done.sources),
        "catalogues": [told(project, item) for item in done.updated],
        "built": [
            {
                "document": item.source.file.name,
                "locale": item.locale,
                "path": project.relative(project.output_path(item.source.file, item.locale)) if item.data else None,
                "fallbacks": len(item.fallbacks),
            }
            for item in done.built
        ],
        "bundles": [
            {"bundle": project.relative(item.change.path), "written": item.change.after is not None}
            for item in done.bundled
        ],
        "files to write": sum(item.needed for item in done.changes),
    }


def as_lines(project: Project, done: Run) -> list[str]:
    """What a person wants to read at the end; what is not whole is named, the rest counted."""
    segments = sum(len(source.segments) for source in done.sources)
    rows = [row for each in done.audited.audits for row in each.rows]
    whole = [item for item in done.built if item.data is not None and not item.fallbacks]
    partial = {item.locale for item in done.built if item.data is None or item.fallbacks}
    archives = [item for item in done.bundled if item.change.after is not None]
    refused = [item for item in done.bundled if item.change.after is None]
    return [
        f"extract  {_count(len(done.sources), 'document')}, {segments:,} sentences and other texts",
        f"update   {_count(len(done.updated), 'catalogue')}",
        f"check    {_count(done.checked.messages, 'translation')}, {_count(len(done.checked.findings), 'finding')}",
        f"audit    {_count(sum(r.occurrences for r in rows), 'use')} of terms, {sum(r.right for r in rows):,} right",
        f"build    {_count(len(whole), 'document')} whole in {_count(len({item.locale for item in whole}), 'locale')}, in {_top(project.output)}/",
        *(f"         {line}" for line in build.summary(item for item in done.built if item.locale in partial)),
        f"bundle   {_count(len(archives), 'archive')} in {project.bundles}/",
        *(f"         {project.relative(r.change.path)} refused, incomplete: {', '.join(r.incomplete)}" for r in refused),
        f"reports  {project.reports}/",
    ]


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def _top(pattern: str) -> str:
    """The folder of a pattern before its first placeholder."""
    return pattern.partition("{")[0].rstrip("/") or "."
