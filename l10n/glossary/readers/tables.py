"""Two-column and multilingual tables, as Weblate, DeepL, Crowdin and spreadsheets write them: CSV and TSV.

Without a header the columns are source, target and a comment. A header may name ``source`` and ``target``
(Weblate's, with ``context`` and ``translator_comments``; DeepL's, with ``source_lang`` and ``target_lang``),
locales (``en,uk,de``), or Crowdin's ``Term [en]`` and ``Status [en]``. Written: source and target.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from l10n.errors import GlossaryError, LocaleError
from l10n.glossary.model import Concept, Glossary, Status, Term, glossary_of
from l10n.glossary.readers import tsv
from l10n.glossary.readers.model import NOWHERE, Languages, Reader
from l10n.glossary.readers.rows import Row, guarded, identifier
from l10n.locales import parse
from l10n.spans import Source

_CROWDIN = re.compile(r"(term|description|part of speech|status|note) \[([\w-]{2,20})\]\Z")
_SOURCES = ("source", "source term", "src", "term")
_TARGETS = ("target", "target term", "translation", "tgt")
_COMMENTS = ("comment", "translator_comments", "explanation", "note", "description", "context")
_STATUSES = {
    "preferred": Status.PREFERRED,
    "admitted": Status.ADMITTED,
    "not recommended": Status.DEPRECATED,
    "obsolete": Status.DEPRECATED,
    "deprecated": Status.DEPRECATED,
    "forbidden": Status.FORBIDDEN,
}


def accepts(data: bytes, path: str) -> bool:
    """Whether the table is not our own."""
    return not tsv.accepts(data, path)


def read(data: bytes, path: str, languages: Languages = NOWHERE) -> Glossary:
    """A glossary from a table; GlossaryError where the locales are not known or a row has an empty side."""
    text = Source.of(data, path).text
    delimiter = _delimiter(text.partition("\n")[0], path)
    rows = list(_rows(text, delimiter, path))
    if not rows:
        return Glossary((), path)
    header = [cell.strip().casefold() for cell in rows[0][1]]
    if (columns := _locale_columns(header)) and len(columns) > 1:
        return _multilingual(rows[1:], header, columns, path)
    named = any(name in header for name in _SOURCES) and any(name in header for name in _TARGETS)
    if not named:
        _refuse_headless(rows, path)
        header = ["source", "target", "comment"]
    return _bilingual(rows[1:] if named else rows, header, path, languages)


def _delimiter(line: str, path: str) -> str:
    if "\t" in line or path.lower().endswith(".tsv"):
        return "\t"
    return ";" if line.count(";") > line.count(",") else ","


def _rows(text: str, delimiter: str, path: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise GlossaryError(f"not a table: {error}", path=path, line=line, hint="close every quotation mark") from error


def _locale_columns(header: Sequence[str]) -> dict[str, str]:
    """The columns that hold a locale's terms, by name, each with its locale."""
    found = {}
    for name in header:
        crowdin = _CROWDIN.match(name)
        candidate = crowdin.group(2) if crowdin and crowdin.group(1) == "term" else name
        try:
            if crowdin or not (name in _SOURCES or name in _TARGETS or name in _COMMENTS):
                found[name] = parse(candidate)
        except LocaleError:
            continue
    return {name: tag for name, tag in found.items() if not _CROWDIN.match(name) or name.startswith("term ")}


def _refuse_headless(rows: Sequence[tuple[int, list[str]]], path: str) -> None:
    """GlossaryError where the rows are our own format's, whose header was lost: concept, locale, term."""
    line, cells = rows[0]
    if len(cells) >= 3 and all(len(row) >= 3 and _is_locale(row[1]) for _, row in rows[:3]):
        hint = "begin with: " + "\t".join(tsv.STANDARD)
        raise GlossaryError("there is no header above this row", path=path, line=line, hint=hint)


def _is_locale(cell: str) -> bool:
    try:
        return bool(parse(cell.strip()))
    except LocaleError:
        return False


def _multilingual(
    rows: Iterable[tuple[int, list[str]]], header: Sequence[str], columns: dict[str, str], path: str
) -> Glossary:
    terms, taken = [], set[str]()
    for line, cells in rows:
        row = Row.of(cells, header, path, line)
        filled = [name for name in columns if row[name]]
        if not filled:
            raise GlossaryError("the row has no term", path=path, line=line)
        id = identifier(row[filled[0]], taken)
        terms += [_of_column(row, name, columns[name], id) for name in filled]
    return glossary_of(terms, path)


def _of_column(row: Row, name: str, locale: str, id: str) -> Term:
    about = name.removeprefix("term ") if name.startswith("term [") else ""
    status = _STATUSES.get(row[f"status {about}"].casefold(), Status.PREFERRED)
    note = row[f"note {about}"] or row[f"description {about}"]
    return Term(id, locale, row[name], status, row[f"part of speech {about}"], note=note, line=row.line)


def _bilingual(
    rows: Sequence[tuple[int, list[str]]], header: Sequence[str], path: str, languages: Languages
) -> Glossary:
    source_name = next(name for name in _SOURCES if name in header)
    target_name = next(name for name in _TARGETS if name in header)
    terms: list[Term] = []
    ids: dict[str, str] = {}
    taken: set[str] = set()
    seen: set[tuple[str, str]] = set()
    for line, cells in rows:
        row = Row.of(cells, header, path, line)
        source, target = row[source_name], row[target_name]
        if not source or not target:
            raise row.error("one side of the row is empty", target_name if source else source_name)
        if (source, target) in seen:
            raise row.error(f"{source!r} is given as {target!r} twice", source_name)
        seen.add((source, target))
        terms += _both(row, source, target, ids, taken, languages)
    return glossary_of(terms, path)


def _both(
    row: Row, source: str, target: str, ids: dict[str, str], taken: set[str], languages: Languages
) -> Iterator[Term]:
    """The designations of one row: the source's where it is new, and the target's."""
    note = next((row[name] for name in _COMMENTS if row[name]), "")
    known = source in ids
    if not known:
        ids[source] = identifier(source, taken)
        yield Term(ids[source], _locale(row, "source_lang", languages.source), source, line=row.line)
    status = Status.ADMITTED if known else Status.PREFERRED
    yield Term(ids[source], _locale(row, "target_lang", languages.target), target, status, note=note, line=row.line)


def _locale(row: Row, name: str, default: str) -> str:
    try:
        return parse(row[name] or default)
    except LocaleError as error:
        hint = "name the source and the target locale" if not row[name] else error.hint
        raise row.error(f"the row's {name} is not known", name, hint) from error


def write(glossary: Glossary, languages: Languages = NOWHERE, delimiter: str = ",") -> bytes:
    """The usable designations of two locales, a row a pair, with a header; GlossaryError where none are named."""
    if not (languages.source and languages.target):
        raise GlossaryError("a two-column table needs a source and a target locale", path=glossary.path)
    out = io.StringIO(newline="")
    rows = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    rows.writerow(["source", "target", "comment"])
    for concept in glossary.concepts:
        rows.writerows(_pairs(concept, languages))
    return out.getvalue().encode()


def _pairs(concept: Concept, languages: Languages) -> Iterator[list[str]]:
    source = concept.preferred(languages.source)
    for target in concept.designations(languages.target) if source else ():
        if source and target.status.usable:
            yield [guarded(" ".join(cell.split())) for cell in (source.text, target.text, target.note)]


READER = Reader((".csv", ".tsv"), accepts, read, write)
