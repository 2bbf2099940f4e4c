"""Errors planted in copies of the sample translations: each is found, and at its place."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from samples import LOCALES, catalogue_path, copy, live, read, retranslate

from l10n.diagnostics import Diagnostic
from l10n.project import load
from l10n.spans import Span
from l10n.workflow.audit import audit_project
from l10n.workflow.check import check_project, checker_of
from l10n.workflow.extract import read_sources
from l10n.workflow.selection import Selection


@dataclass(frozen=True, slots=True)
class Planted:
    """A row of ``planted.tsv``.

    In the translation of ``sentence`` the words ``was`` (all of it where empty) give way to ``becomes``. The
    finding ``code`` must mark some of ``marked`` (where empty, of ``becomes``) in the source or the translation;
    where neither is left to mark, the place where ``was`` stood.
    """

    locale: str
    document: str
    kind: str
    code: str
    sentence: str
    was: str
    becomes: str
    marked: str


def planted() -> list[Planted]:
    with Path(__file__).with_name("planted.tsv").open(encoding="utf-8", newline="") as rows:
        return [Planted(**row) for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)]


def plant(folder: Path, rows: list[Planted]) -> dict[tuple[str, str], str]:
    """Put the errors into the catalogues of a copy; the spoilt translations by document and sentence."""
    spoilt: dict[tuple[str, str], str] = {}
    for document, of_document in groupby(rows, lambda row: row.document):
        path = catalogue_path(folder, document, rows[0].locale)
        targets = {m.msgid: m.target for m in live(read(path))}
        for row in of_document:
            old = spoilt.get((document, row.sentence), targets[row.sentence])
            assert row.was in old, f"{row.locale}: {row.was!r} is not in {old!r}"
            spoilt[document, row.sentence] = old.replace(row.was, row.becomes, 1) if row.was else row.becomes
        retranslate(path, {sentence: target for (name, sentence), target in spoilt.items() if name == document})
    return spoilt


@cache
def findings(locale: str) -> list[Diagnostic]:
    """What check and audit say of the locale's catalogues with all its errors planted."""
    with TemporaryDirectory() as folder:
        project = load(copy(Path(folder)))
        plant(Path(folder), [row for row in planted() if row.locale == locale])
        sources = read_sources(project)
        checker = checker_of(project, [locale], Selection())
        checked = check_project(project, sources, checker, [locale])
        audited = audit_project(project, sources, [locale])
    return [*checked.findings, *(finding for finding in audited.findings if finding.confidence >= 0.5)]


def marks(finding: Diagnostic, row: Planted) -> bool:
    """Whether a finding's spans touch what the row says is to be marked."""
    words = row.marked or row.becomes
    if words:
        return _touches(finding.source_span, finding.source, words) or _touches(finding.target_span, finding.target, words)
    return finding.target_span is not None or finding.source_span is not None


def _touches(span: Span | None, text: str, words: str) -> bool:
    at = text.find(words)
    return span is not None and at >= 0 and span.start <= at + len(words) and at <= span.end


@pytest.mark.parametrize("row", planted(), ids=lambda row: f"{row.locale}-{row.document}-{row.kind}".replace(" ", "-"))
def test_found_at_its_place(row: Planted) -> None:
    of_message = [finding for finding in findings(row.locale) if finding.source == row.sentence]
    of_code = [finding for finding in of_message if finding.code == row.code]
    assert of_code, f"{row.code} is not among {[finding.code for finding in of_message]}"
    assert any(marks(finding, row) for finding in of_code), of_code
    assert all(finding.path.endswith(f"{row.document}.po") and finding.line for finding in of_code)


def test_five_of_the_glossary_and_five_others_in_each_locale() -> None:
    kinds = Counter((row.locale, row.code.startswith("G")) for row in planted())
    assert all(kinds[locale, glossary] >= 5 for locale in LOCALES for glossary in (True, False))


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_else_is_found(locale: str) -> None:
    """A finding in a sentence that nobody spoilt, nor copied into another, would be a false alarm."""
    rows = [row for row in planted() if row.locale == locale]
    spoilt, copied = {row.sentence for row in rows}, {row.becomes for row in rows if not row.was}
    others = [finding for finding in findings(locale) if finding.source not in spoilt and finding.target not in copied]
    assert others == []
