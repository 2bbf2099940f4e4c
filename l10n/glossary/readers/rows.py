"""Rows of a table with named columns: cells by name, and errors that say where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from l10n.errors import GlossaryError
from l10n.glossary.model import Term

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by the header's names, trimmed and unguarded, those that are empty left out; its place.

    ``written`` are the cells as they stand.
    """

    cells: Mapping[str, str]
    header: Sequence[str]
    written: Sequence[str]
    path: str
    line: int

    @classmethod
    def of(cls, cells: Sequence[str], header: Sequence[str], path: str, line: int, least: int = 1) -> Row:
        """A row of at least ``least`` cells; GlossaryError for fewer, or for more than the header has."""
        if len(cells) < least or len(cells) > len(header):
            wanted = str(len(header)) if len(cells) > len(header) else f"at least {least}"
            raise GlossaryError(
                f"the row has {len(cells)} columns, not {wanted}", path=path, line=line, hint="set cells apart by tabs"
            )
        named = {}
        for name, cell in zip(header, cells, strict=False):
            text = cell.strip()
            if text:
                named[name] = unguarded(text) if text[0] == "'" else text
        return cls(named, header, cells, path, line)

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    def error(self, message: str, name: str, hint: str = "") -> GlossaryError:
        """The error to raise about one of its cells."""
        index = self.header.index(name) if name in self.header else 0
        column = sum(len(cell) + 1 for cell in self.written[:index]) + 1
        return GlossaryError(message, path=self.path, line=self.line, column=column, hint=hint)


def choice(row: Row, name: str, kind: type[E]) -> E:
    """A cell that holds one of a few words."""
    try:
        return kind(row[name])
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


def identifier(name: str, taken: set[str]) -> str:
    """A concept's id from a name or a term: its words joined by hyphens, numbered where it is ``taken`` already."""
    base = "-".join(name.casefold().split()) or "concept"
    id, number = base, 2
    while id in taken:
        id, number = f"{base}-{number}", number + 1
    taken.add(id)
    return id


# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what would begin one."""
    return "'" + cell if cell.lstrip("'").startswith(_FORMULA) else cell


def unguarded(cell: str) -> str:
    """The cell that ``guarded`` was given."""
    return cell[1:] if cell[:1] == "'" and cell[1:].lstrip("'").startswith(_FORMULA) else cell
