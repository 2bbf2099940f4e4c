"""``locales/<locale>/waivers.tsv``: ignores for those whose tool cannot edit translator comments."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence, Set

from l10n.checks.ignores import IGNORE_UNUSED, Waiver
from l10n.diagnostics import Diagnostic
from l10n.errors import InputError
from l10n.project import Project
from l10n.workflow.changes import Read

_COLUMNS = ["rule", "msgid", "digest", "reason"]


def waivers_of(project: Project, locale: str, read: Read) -> list[Waiver]:
    """The waivers of a locale; none where there is no file. InputError, with the line, for a bad row."""
    path = project.waivers_path(locale)
    data = read(path)
    if data is None:
        return []
    name = project.relative(path)
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter="\t", quoting=csv.QUOTE_NONE))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"not a table in UTF-8: {error}", path=name) from error
    if rows and rows[0] != _COLUMNS:
        raise InputError("the first row must name the columns", path=name, line=1, hint="\t".join(_COLUMNS))
    return [_waiver(row, name, line) for line, row in enumerate(rows[1:], 2) if any(row)]


def _waiver(row: list[str], name: str, line: int) -> Waiver:
    if len(row) != len(_COLUMNS) or not all(row):
        raise InputError(f"a waiver has {len(_COLUMNS)} cells, none empty", path=name, line=line)
    rule, msgid, digest, reason = row
    return Waiver(rule, msgid.replace("\\n", "\n").replace("\\t", "\t"), digest, reason, line)


def unused(project: Project, locale: str, waivers: Sequence[Waiver], used: Set[Waiver]) -> list[Diagnostic]:
    """A finding for each waiver that hides nothing: the translation has changed, or the fault is gone."""
    path = project.relative(project.waivers_path(locale))
    return [
        IGNORE_UNUSED.finding(
            f"the waiver of {waiver.rule} finds nothing", source=waiver.msgid, locale=locale, path=path, line=waiver.line
        )
        for waiver in waivers
        if waiver not in used
    ]
