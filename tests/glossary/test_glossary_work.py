"""Merging glossaries, and what translators really wrote."""

from __future__ import annotations

from l10n.glossary.merging import merged
from l10n.glossary.model import Glossary, Status, Term, glossary_of
from l10n.glossary.renderings import renderings
from l10n.glossary.usage import Pair, State


def rows(glossary: Glossary) -> list[tuple[str, str, str, str]]:
    return [(t.concept, t.locale, t.text, t.status.value) for c in glossary.concepts for t in c.terms]


def test_what_is_new_joins_the_concept_that_has_the_term() -> None:
    ours = glossary_of([Term("kursk", "en", "Kursk region"), Term("kursk", "uk", "Курська область")])
    theirs = glossary_of(
        [
            Term("1", "en", "kursk region"),
            Term("1", "uk", "Курщина"),
            Term("1", "de", "Oblast Kursk"),
            Term("2", "en", "treaty"),
        ]
    )
    assert rows(merged(ours, theirs)) == [
        ("2", "en", "treaty", "preferred"),
        ("kursk", "de", "Oblast Kursk", "preferred"),
        ("kursk", "en", "Kursk region", "preferred"),
        ("kursk", "en", "kursk region", "admitted"),
        ("kursk", "uk", "Курська область", "preferred"),
        ("kursk", "uk", "Курщина", "admitted"),
    ]


def test_merging_twice_changes_nothing_more_and_nothing_is_overwritten() -> None:
    ours = glossary_of([Term("a", "en", "land"), Term("a", "uk", "край", Status.FORBIDDEN, note="ours")], "g.tsv")
    theirs = glossary_of([Term("a", "en", "land"), Term("a", "uk", "край"), Term("b", "en", "sea")])
    once = merged(ours, theirs)
    assert rows(merged(once, theirs)) == rows(once)
    assert ("a", "uk", "край", "forbidden") in rows(once)
    assert once.path == "g.tsv"


def test_an_id_that_is_taken_is_not_shared() -> None:
    ours, theirs = glossary_of([Term("a", "en", "land")]), glossary_of([Term("a", "en", "sea")])
    assert rows(merged(ours, theirs)) == [("a", "en", "land", "preferred"), ("a-2", "en", "sea", "preferred")]


PAIRS = [
    Pair("The treaty was signed", "Договір підписано"),
    Pair("They broke the treaty", "Вони порушили договір"),
    Pair("No treaty, no peace", "Немає договору, немає миру"),
    Pair("Peace was signed", "Мир підписано"),
    Pair("A treaty", "Угода", State.FUZZY),
]


def test_renderings_gather_the_forms_of_what_comes_with_the_term() -> None:
    (best, *_) = renderings(PAIRS, "treaty", "en", "uk")
    assert (best.units, best.strength) == (3, 1.0)
    assert set(best.forms) == {"Договір", "договір", "договору"}


def test_one_unit_proves_nothing() -> None:
    assert renderings(PAIRS[:1], "treaty", "en", "uk") == []
    assert renderings(PAIRS, "glacier", "en", "uk") == []
