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
    """What a person wants to read at the end."""
    segments = sum(len(source.segments) for source in done.sources)
    rows = [row for each in done.audited.audits for row in each.rows]
    lines = [
        f"extract  {len(done.sources)} documents, {segments} segments",
        f"update   {len(done.updated)} catalogues",
        f"check    {done.checked.messages:,} translations, {len(done.checked.findings)} findings",
        f"audit    {sum(r.occurrences for r in rows)} uses of terms, {sum(r.right for r in rows)} right",
        *(f"build    {line}" for line in build.summary(done.built)),
    ]
    for item in done.bundled:
        made = "whole" if item.change.after is not None else f"refused, incomplete: {', '.join(item.incomplete)}"
        lines.append(f"bundle   {project.relative(item.change.path)} {made}")
    return [*lines, f"reports  {project.reports}/"]
