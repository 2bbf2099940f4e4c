"""The toolkit's own glossary: tab-separated, a row a designation, sorted, for people and for git to merge.

Columns ``concept locale term``, and ``status pos case forms note`` where wanted; ``match domain definition
translate`` are written only where some row has them. ``forms`` are set apart by ``|``; ``translate`` is "no"
for a term that stays as it is in every locale.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from l10n.errors import GlossaryError, LocaleError
from l10n.glossary.model import CaseRule, Concept, Glossary, MatchRule, Status, Term, glossary_of
from l10n.glossary.readers.model import NOWHERE, Languages, Reader
from l10n.glossary.readers.rows import Row, choice, duplicates_refused, guarded
from l10n.locales import parse
from l10n.spans import Source

_REQUIRED = ("concept", "locale", "term")
STANDARD = (*_REQUIRED, "status", "pos", "case", "forms", "note")
_OPTIONAL = ("match", "domain", "definition", "translate")


def accepts(data: bytes, path: str) -> bool:
    """Whether the first line is our header (its first three columns, any order)."""
    first = data.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return set(_REQUIRED) <= {cell.strip() for cell in first.split("\t")}


def read(data: bytes, path: str, languages: Languages = NOWHERE) -> Glossary:
    """A glossary of our own format; GlossaryError for a bad header or row, a contradiction or a duplicate."""
    lines = Source.of(data, path).text.splitlines()
    header = _header(lines[0] if lines else "", path)
    about: dict[str, tuple[str, str]] = {}
    terms = []
    for number, line in enumerate(lines[1:], 2):
        if line.strip() and not line.startswith("#"):
            row = Row.of(line.split("\t"), header, path, number, len(_REQUIRED))
            terms.append(_term(row))
            _describe(about, row)
    return glossary_of(duplicates_refused(terms, path), path, about)


def _header(line: str, path: str) -> tuple[str, ...]:
    header = tuple(cell.strip() for cell in line.split("\t"))
    for name in _REQUIRED:
        if name not in header:
            raise GlossaryError(
                f"the header has no column {name!r}", path=path, line=1, hint="begin with: " + "\t".join(STANDARD)
            )
    for index, name in enumerate(header):
        if name not in STANDARD + _OPTIONAL or name in header[:index]:
            column = sum(len(cell) + 1 for cell in header[:index]) + 1
            raise GlossaryError(f"unknown or repeated column {name!r}", path=path, line=1, column=column)
    return header


def _term(row: Row) -> Term:
    cells = row.cells
    for name in _REQUIRED:
        if name not in cells:
            raise row.error(f"the {name} is empty", name)
    try:
        locale = parse(cells["locale"])
    except LocaleError as error:
        raise row.error(error.message, "locale", error.hint) from error
    more = {}
    for name in cells:
        if name in _FIELDS:
            field, value = _FIELDS[name]
            more[field] = value(row)
    return Term(cells["concept"], locale, cells["term"], line=row.line, **more)


def _forms(row: Row) -> tuple[str, ...]:
    return tuple(form for part in row["forms"].split("|") if (form := part.strip()))


def _kept(row: Row) -> bool:
    if row["translate"] not in ("yes", "no"):
        raise row.error(f"unknown translate {row['translate']!r}", "translate", "there are yes, no")
    return row["translate"] == "no"


_FIELDS: dict[str, tuple[str, Callable[[Row], Any]]] = {
    "status": ("status", lambda row: choice(row, "status", Status)),
    "pos": ("pos", lambda row: row["pos"]),
    "case": ("case", lambda row: choice(row, "case", CaseRule)),
    "match": ("match", lambda row: choice(row, "match", MatchRule)),
    "forms": ("forms", _forms),
    "note": ("note", lambda row: row["note"]),
    "translate": ("do_not_translate", _kept),
}


def _describe(about: dict[str, tuple[str, str]], row: Row) -> None:
    if "domain" not in row.cells and "definition" not in row.cells:
        return
    domain, definition = row["domain"], row["definition"]
    before = about.get(row["concept"], ("", ""))
    for name, earlier, cell in zip(("domain", "definition"), before, (domain, definition), strict=True):
        if cell and earlier and cell != earlier:
            raise row.error(f"the concept has another {name} in an earlier row", name)
    about[row["concept"]] = (before[0] or domain, before[1] or definition)


def write(glossary: Glossary, languages: Languages = NOWHERE) -> bytes:
    """The whole glossary, sorted by concept, locale, status and term."""
    rows = [cells for concept in glossary.concepts for cells in _rows(concept)]
    extra = [name for name in _OPTIONAL if any(row[name] for row in rows)]
    header = (*STANDARD, *extra)
    lines = ["\t".join(header), *("\t".join(row[name] for name in header).rstrip("\t") for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def _rows(concept: Concept) -> list[dict[str, str]]:
    rows = []
    for index, term in enumerate(concept.terms):
        rows.append(
            {
                "concept": term.concept,
                "locale": term.locale,
                "term": term.text,
                "status": term.status.value,
                "pos": term.pos,
                "case": "" if term.case is CaseRule.SMART else term.case.value,
                "forms": "|".join(term.forms),
                "note": term.note,
                "match": "" if term.match is MatchRule.INFLECTED else term.match.value,
                "domain": "" if index else concept.domain,
                "definition": "" if index else concept.definition,
                "translate": "no" if term.do_not_translate else "",
            }
        )
    return [{name: guarded(" ".join(cell.split())) for name, cell in row.items()} for row in rows]


READER = Reader((".tsv",), accepts, read, write)
