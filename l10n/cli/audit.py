"""``l10n audit``: the use of the glossary."""

from __future__ import annotations

from pathlib import Path

import click

from l10n.cli import common


@click.command("audit")
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
@click.option("--minimum", type=click.FloatRange(0, 1), default=0.5, help="The least confidence of a finding shown (default 0.5).")
@common.fail_on_option
def command(project: Path, tags: tuple[str, ...], quiet: bool, output: str, minimum: float, fail_on: str) -> int:
    """Show for each term and locale how often it occurs and is right, in which forms, and where it is not."""
    from l10n.cli.exits import Status
    from l10n.reports.table import as_csv, as_text
    from l10n.workflow.audit import audit_project, table
    from l10n.workflow.extract import read_sources

    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.remembered(opened, chosen), common.progress_bar(quiet) as progress:
        audited = audit_project(opened, read_sources(opened), chosen, progress)
    findings = [finding for finding in audited.findings if finding.confidence >= minimum]
    rows = table(audited)
    if output == "csv":
        common.emit(as_csv(rows))
    elif output == "json":
        common.emit_json({"terms": rows, "findings": common.records(findings)})
    elif output == "html":
        from l10n.reports.audit_page import render

        common.emit(render(audited.audits, opened.source_locale))
    else:
        if output == "text" and not quiet:
            common.emit(as_text(rows))
        common.report(findings, output, quiet and not findings)
    failing = common.fails(findings, fail_on)
    return Status.FINDINGS if failing else Status.CLEAN
