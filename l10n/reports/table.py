"""Rows as a plain table for a terminal, or as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from l10n.reports.cells import shown, width
from l10n.reports.csv import safe

Rows = Sequence[Mapping[str, object]]


def as_text(rows: Rows) -> str:
    """Columns in line, numbers to the right; columns that hold nothing but zeros and blanks are left out."""
    names = [name for name in (rows[0] if rows else ()) if any(row[name] for row in rows)]
    table = [names, *([shown(_said(row[name])) for name in names] for row in rows)]
    widths = [max(width(line[column]) for line in table) for column in range(len(names))]
    right = [all(isinstance(row[name], int | float) for row in rows) for name in names]
    return "".join(_line(line, widths, right) for line in table)


def _said(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _line(line: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = []
    for text, room, to_right in zip(line, widths, right, strict=True):
        blank = " " * (room - width(text))
        padded.append(blank + text if to_right else text + blank)
    return "  ".join(padded).rstrip() + "\n"


def as_csv(rows: Rows) -> str:
    """CSV with a header line; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if rows:
        writer.writerow(rows[0])
        writer.writerows([safe(value) for value in row.values()] for row in rows)
    return text.getvalue()
