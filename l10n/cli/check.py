"""``l10n check``: findings on translations."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import common

if TYPE_CHECKING:
    from l10n.diagnostics import Diagnostic
    from l10n.project import Project
    from l10n.workflow.checked import Checked
    from l10n.workflow.scope import Scope
    from l10n.workflow.selection import Selection

class _Number(click.FloatRange):
    """A number in a range: ``nan`` is in none."""

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> float:
        """The number; a usage error for others."""
        number: float = super().convert(value, param, context)
        return self.fail("nan is no number", param, context) if number != number else number


_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("check")
@click.argument("catalogues", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common.project_option
@common.locale_option
@common.quiet_option
@common.format_option("text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html")
@click.option("--select", "-s", multiple=True, help="Only these rules: a code, its beginning, or a name.")
@click.option("--ignore", "-i", multiple=True, help="Not these rules.")
@click.option("--minimum", type=_Number(0, 1), help="The least confidence shown.")
@click.option("--max-noise", type=_Number(0, 1000), help="Flag at most so many of 1,000 correct messages (default: 20).")
@common.fail_on_option
@click.option("--statistics", is_flag=True, help="Count the findings by rule instead of showing them.")
@click.option("--since", metavar="REV", help="Look for what was lost or edited since this revision of git, instead.")
@click.option("--baseline", type=_FILE, help="Leave out the findings that this file knows.")
@click.option("--write-baseline", type=_FILE, help="Write the findings into such a file.")
@click.option("--fix", "mend", flag_value="safe", help="Mend what can be mended safely.")
@click.option("--unsafe-fixes", "mend", flag_value="all", help="Mend all that has a fix: look at the result.")
@click.option("--add-ignore", "reason", metavar="REASON", help="Let the findings stand: note so, with the reason, in the catalogues.")
@click.option("--diff", "mode", flag_value="diff", help="With --fix or --add-ignore: show what would change, write nothing.")
@click.option("--source-locale", help="The source's locale, for catalogues of no project (default: en).")
@click.pass_context
def command(
    context: click.Context,
    *,
    catalogues: tuple[Path, ...],
    project: Path,
    tags: tuple[str, ...],
    quiet: bool,
    output: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    minimum: float | None,
    max_noise: float | None,
    fail_on: str,
    statistics: bool,
    since: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    mend: str | None,
    reason: str | None,
    mode: str | None,
    source_locale: str | None,
) -> int:
    """Check translations: the project's, or any CATALOGUES of any project."""
    from l10n.workflow import baseline as known
    from l10n.workflow.selection import chosen

    _refuse_together(context.params)
    opened = None if catalogues else common.open_project(project)
    selection = chosen(opened, select, ignore, minimum, max_noise)
    with _scope(opened, catalogues, tags, source_locale or "en", selection) as about:
        if mend is not None:
            _mend(about, mend == "all", mode, quiet)
            if mode is not None:
                return 0
        checked = _checked(about, since, quiet)
        findings = known.unknown(baseline, checked.findings)
        if reason is not None:
            with common.locked(about.project, mode):
                common.finish(about.project, about.ignored(findings, reason), mode, quiet)
            return 0
        if write_baseline is not None:
            known.write(write_baseline, findings)
            return 0
        _show(checked, findings, output, statistics, quiet)
        return 1 if common.fails(findings, fail_on) else 0


_REFUSED = (
    ("catalogues", "since", "--since is for a project: git has no earlier state of lone files to compare with"),
    ("since", "mend", "--since looks for what was lost: there is nothing that --fix could mend"),
    ("since", "reason", "--since looks for what was lost: --add-ignore is for the checks"),
    ("minimum", "max_noise", "--minimum and --max-noise are two words for one thing: give one"),
    ("statistics", "reason", "--add-ignore shows no --statistics"),
    ("statistics", "write_baseline", "--write-baseline shows no --statistics"),
)


def _refuse_together(given: Mapping[str, Any]) -> None:
    """Options of which one would do nothing beside another."""
    there = {name for name, value in given.items() if value not in (None, (), False)}
    writing = [flag for name, flag in (("mend", "--fix"), ("reason", "--add-ignore"), ("write_baseline", "--write-baseline")) if name in there]
    output, lone = given["output"], "catalogues" in there
    for wrong, message in (
        *(({one, other} <= there, message) for one, other, message in _REFUSED),
        (lone and len(given["tags"]) > 1, "lone catalogues are of one --locale"),
        (not lone and "source_locale" in there, "--source-locale is for lone catalogues: a project has its own in its settings"),
        ("mode" in there and not {"mend", "reason"} & there, "--diff goes with --fix or --add-ignore"),
        ("mode" in there and output != "text", f"--diff is text, not {output}"),
        (len(writing) > 1, f"{' and '.join(writing)} do not go together"),
        ("statistics" in there and output not in ("text", "json", "csv"), f"--statistics are text, json or csv, not {output}"),
        ("reason" in there and not given["reason"].strip(), "--add-ignore needs a reason"),
    ):
        if wrong:
            raise click.UsageError(message)


@contextlib.contextmanager
def _scope(
    project: Project | None, catalogues: tuple[Path, ...], tags: tuple[str, ...], source_locale: str, selection: Selection
) -> Iterator[Scope]:
    """What is to be checked: the project's catalogues of those locales, or the lone ones."""
    from l10n.workflow import scope

    if project is None:
        yield scope.of_files(catalogues, source_locale, tags[0] if tags else None, selection)
        return
    locales = common.chosen_locales(project, tags)
    with common.remembered(project, locales):
        yield scope.of_project(project, locales, selection)


def _mend(about: Scope, unsafe: bool, mode: str | None, quiet: bool) -> None:
    with common.locked(about.project, mode):
        common.finish(about.project, about.fixed(unsafe=unsafe), mode, quiet)


def _checked(about: Scope, since: str | None, quiet: bool) -> Checked:
    with common.progress_bar(quiet) as progress:
        return about.since(since) if since is not None else about.check(progress)


def _show(checked: Checked, findings: list[Diagnostic], output: str, statistics: bool, quiet: bool) -> None:
    from l10n.workflow.baseline import counted

    if statistics:
        common.tabulate(counted(findings), output)
    else:
        common.report(findings, output, quiet and not findings, checked=checked.messages, paths=checked.paths)
