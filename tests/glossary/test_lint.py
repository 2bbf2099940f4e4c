"""What is wrong in a glossary itself."""

from __future__ import annotations

import pytest

from l10n.glossary.audit import Pair, audit
from l10n.glossary.lint import lint
from l10n.glossary.model import Status, Term, glossary_of
from l10n.glossary.readers.wide import write_wide
from l10n.glossary.statistics import statistics

GOOD = [Term("a", "en", "region", line=2), Term("a", "uk", "область", line=3)]


def codes(terms: list[Term], locales: tuple[str, ...] = ("uk",), texts: tuple[str, ...] = ()) -> list[str]:
    return [finding.code for finding in lint(glossary_of([*GOOD, *terms], "g.tsv"), "en", locales, texts=texts)]


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        ([], []),
        ([Term("b", "en", "Region"), Term("b", "uk", "край")], ["G201"]),
        ([Term("b", "en", "land"), Term("b", "uk", "край"), Term("b", "uk", "область", Status.FORBIDDEN)], ["G202"]),
        ([Term("a", "uk", "край")], ["G203"]),
        ([Term("a", "uk", "край", Status.ADMITTED)], []),
        ([Term("b", "en", "land")], ["G204"]),
        ([Term("b", "en", "NATO", do_not_translate=True)], []),
        ([Term("a", "en", "THE WHOLE REGION", Status.ADMITTED)], ["G205"]),
        ([Term("a", "en", "rEGION", Status.FORBIDDEN)], ["G205"]),
        ([Term("a", "en", "region,", Status.ADMITTED)], ["G206"]),
    ],
)
def test_the_glossary_alone(terms: list[Term], found: list[str]) -> None:
    assert codes(terms) == found


def test_terms_against_the_sources() -> None:
    texts = (*(f"region number {number}" for number in range(30)), *("nothing here" for _ in range(30)))
    assert codes([Term("b", "en", "treaty"), Term("b", "uk", "договір")], texts=texts) == ["G207", "G209"]
    assert codes([], texts=("a Region", "some regions")) == []


def test_a_translation_that_never_occurs() -> None:
    glossary = glossary_of(GOOD, "g.tsv")
    result = audit([Pair("the region", "край")] * 3, glossary, "en", "uk")
    (found,) = lint(glossary, "en", audits=[result])
    assert (found.code, found.path, found.line) == ("G208", "g.tsv", 3)


def test_statistics_count_designations_and_coverage() -> None:
    glossary = glossary_of([*GOOD, Term("b", "en", "land"), Term("b", "uk", "край", Status.FORBIDDEN)])
    counted = statistics(glossary, ["de"])
    assert counted.concepts == 2
    assert [(each.locale, each.covered) for each in counted.locales] == [("de", 0), ("en", 2), ("uk", 1)]
    assert counted.locales[2].designations == {Status.PREFERRED: 1, Status.FORBIDDEN: 1}


def test_the_wide_table_has_a_row_a_concept() -> None:
    glossary = glossary_of([*GOOD, Term("a", "uk", "край", Status.FORBIDDEN)])
    assert write_wide(glossary).decode() == "concept\ten\tuk\na\tregion\tобласть, [forbidden: край]\n"
