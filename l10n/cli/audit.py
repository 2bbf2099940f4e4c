"""``l10n audit``: the use of the glossary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from l10n.cli import common

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.diagnostics import Diagnostic
    from l10n.workflow.audit import Audited

    Rows = list[dict[str, object]]

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command("audit")
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
@click.option("--minimum", type=click.FloatRange(0, 1), default=0.5, help="The least confidence of a finding shown (default 0.5).")
@common.fail_on_option
@click.option("--since", metavar="REV", help="Only what has changed since this revision of git.")
@click.option("--glossary-diff", type=_FILE, help="The translations that the glossary's change since this older file breaks, instead.")
@click.option("--pass-mark", type=click.FloatRange(0), help="Exit 1 where a locale has more MQM points per 1,000 words.")
@click.option("--trend", type=_FILE, help="Compare with an earlier audit (its --format json).")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Show N uses a locale, to review by hand, instead.")
@click.option("--seed", type=int, help="Which sample (default 0): the same seed gives the same one.")
def command(
    project: Path,
    tags: tuple[str, ...],
    quiet: bool,
    output: str,
    minimum: float,
    fail_on: str,
    since: str | None,
    glossary_diff: Path | None,
    pass_mark: float | None,
    trend: Path | None,
    sample: int | None,
    seed: int | None,
) -> int:
    """Show for each term and locale how often it occurs and is right, in which forms, and where it is not."""
    from l10n.workflow.audit import audit_project
    from l10n.workflow.extract import read_sources
    from l10n.workflow.glossary import broken_by
    from l10n.workflow.marks import marks, sampled, trends

    _refuse_idle(
        output,
        {"--since": since, "--glossary-diff": glossary_diff, "--pass-mark": pass_mark, "--trend": trend, "--sample": sample, "--seed": seed},
    )
    opened = common.open_project(project)
    chosen = common.chosen_locales(opened, tags)
    with common.remembered(opened, chosen), common.progress_bar(quiet) as progress:
        sources = read_sources(opened)
        if glossary_diff is not None:
            broken = broken_by(opened, sources, glossary_diff, chosen)
            common.report(broken, output, quiet and not broken)
            return 1 if common.fails(broken, fail_on) else 0
        audited = audit_project(opened, sources, chosen, progress, since)
    if sample is not None:
        common.tabulate(sampled(audited, sample, seed or 0), output)
        return 0
    way = trends(audited, trend) if trend is not None else None
    failed = pass_mark is not None and any(row["passes"] == "no" for row in marks(audited, pass_mark))
    shown = _show(audited, output, minimum, quiet, opened.source_locale, way)
    return 1 if failed or common.fails(shown, fail_on) else 0


def _refuse_idle(output: str, given: Mapping[str, object]) -> None:
    """UsageError for options that another one, or the format, would leave without effect."""
    named = {name for name, value in given.items() if value is not None}
    for name, alone in (("--glossary-diff", set[str]()), ("--sample", {"--since", "--seed"})):
        if name in named and (more := sorted(named - alone - {name})):
            raise click.UsageError(f"{name} and {more[0]} do not go together")
    if "--seed" in named and "--sample" not in named:
        raise click.UsageError("--seed is for --sample")
    for name, forms in (("--trend", ("text", "json")), ("--sample", ("text", "csv", "json"))):
        if name in named and output not in forms:
            raise click.UsageError(f"{name} is shown as {', '.join(forms[:-1])} or {forms[-1]}, not {output}")


def _show(
    audited: Audited, output: str, minimum: float, quiet: bool, source_locale: str, way: Rows | None
) -> list[Diagnostic]:
    """Draw the audit, with its way since an earlier one; the findings shown."""
    from l10n.glossary.measure import PASS_MARK
    from l10n.reports.audit_page import render
    from l10n.workflow.audit import table
    from l10n.workflow.marks import marks, records

    findings = [finding for finding in audited.findings if finding.confidence >= minimum]
    if output == "html":
        common.emit(render(audited.audits, source_locale))
    elif output == "json":
        whole = {"audits": records(audited), "terms": table(audited), "findings": common.records(findings)}
        common.emit_json(whole if way is None else {**whole, "trend": way})
    elif output == "csv":
        common.tabulate(table(audited), output)
    else:
        if output == "text" and not quiet:
            if way is not None:
                common.tabulate(way, output)
            common.tabulate(table(audited), output)
            common.tabulate(marks(audited, PASS_MARK), output)
        common.report(findings, output, quiet and not findings)
    return findings
