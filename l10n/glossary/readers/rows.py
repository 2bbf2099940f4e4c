"""Rows of a table with named columns: cells by name, and errors that say where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from l10n.errors import GlossaryError
from l10n.glossary.model import Term

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by the header's names, trimmed, and its place."""

    cells: dict[str, str]
    path: str
    line: int
    columns: dict[str, int]

    @classmethod
    def of(cls, cells: Sequence[str], header: Sequence[str], path: str, line: int, least: int = 3) -> Row:
        """A row of at least ``least`` cells; GlossaryError for fewer, or for more than the header has."""
        if len(cells) < least or len(cells) > len(header):
            wanted = str(len(header)) if len(cells) > len(header) else f"at least {least}"
            raise GlossaryError(
                f"the row has {len(cells)} columns, not {wanted}", path=path, line=line, hint="set cells apart by tabs"
            )
        starts, at = [], 1
        for cell in cells:
            starts.append(at)
            at += len(cell) + 1
        named = {name: cell.strip() for name, cell in zip(header, cells, strict=False)}
        return cls(named, path, line, dict(zip(header, starts, strict=False)))

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    def error(self, message: str, name: str, hint: str = "") -> GlossaryError:
        """The error to raise about one of its cells."""
        return GlossaryError(message, path=self.path, line=self.line, column=self.columns.get(name, 0), hint=hint)


def choice(row: Row, name: str, kind: type[E], default: E) -> E:
    """A cell that holds one of a few words; the default where it is empty."""
    try:
        return kind(row[name]) if row[name] else default
    except ValueError:
        raise row.error(f"unknown {name} {row[name]!r}", name, "there are " + ", ".join(kind)) from None


def duplicates_refused(terms: Iterable[Term], path: str) -> Iterable[Term]:
    """The terms as they come; GlossaryError at the second of a designation that a concept has twice."""
    seen: dict[tuple[str, str, str], int] = {}
    for term in terms:
        key = (term.concept, term.locale, term.text)
        if key in seen:
            raise GlossaryError(
                f"{term.text!r} is designated twice for {term.concept!r} in {term.locale}",
                path=path,
                line=term.line,
                hint=f"the first is on line {seen[key]}",
            )
        seen[key] = term.line
        yield term
