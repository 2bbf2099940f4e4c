"""The audit as a page: what a QA lead sees of one term, and that nothing of a translation can run."""

from __future__ import annotations

import re

from l10n.glossary.audit import Pair, audit
from l10n.glossary.model import Status, Term, glossary_of
from l10n.reports.audit_page import render

TERMS = (
    Term("kursk", "en", "Kursk region"),
    Term("kursk", "uk", "Курська область"),
    Term("kursk", "uk", "Курская область", Status.FORBIDDEN),
)
PAIRS = (
    Pair(
        "They reached Kursk region.",
        "Вони дісталися Курської області.",
        path="uk.po",
        line=9,
        origin="a.txt:4",
    ),
    Pair("Kursk region is near.", "Курська область поруч.", path="uk.po", line=14, origin="a.txt:5"),
    Pair(
        "In Kursk region it rains.",
        "Там дощить. <script>alert(1)</script>",
        path="uk.po",
        line=19,
        origin="b.txt:1",
    ),
)


def page() -> str:
    return render([audit(PAIRS, glossary_of(TERMS), "en", "uk")])


def test_a_term_is_counted_with_its_forms() -> None:
    text = page()
    assert "2 of 3" in text
    assert "Курської області" in text
    assert "missing 1" in text


def test_a_wrong_word_is_no_form_of_the_term_but_stands_instead() -> None:
    pairs = (*PAIRS, Pair("From Kursk region.", "Це Курская область."))
    (row,) = audit(pairs, glossary_of(TERMS), "en", "uk").rows
    assert dict(row.forms) == {"Курської області": 1, "Курська область": 1}
    assert dict(row.variants) == {"Курская область": 1}


def test_the_terms_that_need_a_look_come_first() -> None:
    terms = (*TERMS, Term("army", "en", "army"), Term("army", "uk", "армія"))
    pairs = (Pair("An army.", "Армія."), *PAIRS)
    text = render([audit(pairs, glossary_of(terms), "en", "uk")])
    assert text.index("2 of 3") < text.index("1 of 1")


def test_what_is_wrong_comes_first_and_both_sides_are_marked() -> None:
    rows = re.findall(r'<tr tabindex="0".*?</tr>', page(), re.DOTALL)
    assert 'data-verdict="missing"' in rows[0]
    assert "<mark>Kursk region</mark>" in rows[0]
    assert "<mark>Курської області</mark>" in rows[1]
    assert 'data-document="a.txt"' in rows[1]
    assert 'lang="uk"' in rows[1]


def test_a_translation_cannot_run_and_the_page_loads_nothing() -> None:
    text = page()
    assert "<script>alert" not in text
    assert text.count("<script>") == 1
    assert "default-src 'none'" in text
    assert not re.search(r'(?:src|href)="', text)


def test_every_use_goes_by_the_name_that_its_term_has_in_the_table() -> None:
    """An admitted source designation and an unprompted use are found under their term, too."""
    terms = (*TERMS, Term("kursk", "en", "Kursk oblast", Status.ADMITTED))
    pairs = (Pair("Kursk oblast is near.", "Курська область поруч."), Pair("It is near.", "Курська область поруч."))
    text = render([audit(pairs, glossary_of(terms), "en", "uk")])
    assert set(re.findall('data-term="([^"]*)"', text)) == {"Kursk region"}
