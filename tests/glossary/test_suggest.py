"""Candidate terms from running text."""

from __future__ import annotations

from support import shared

from l10n.glossary.model import Term, glossary_of
from l10n.glossary.readers.tsv import write
from l10n.glossary.reading import read_glossary
from l10n.glossary.suggest import as_glossary, suggest

TEXTS = [
    "The Bank of Montrose raised its lending rate on Tuesday.",
    "A lending rate matters to the Bank of Montrose, said Anna Kerr of the EBA.",
    "According to the European Banking Authority (EBA), lending rates rise. Rates fall later.",
    "See https://example.org/Secret-Name or mail Other.Name@example.org",
]


def test_names_acronyms_and_phrases_each_once() -> None:
    found = {s.text: s for s in suggest(TEXTS, "en")}
    assert {"Bank of Montrose", "EBA", "European Banking Authority", "Anna Kerr", "lending rate"} <= set(found)
    assert found["lending rate"].count == 3
    assert found["EBA"].kind == "acronym"
    assert "raised its lending rate on Tuesday" in found["lending rate"].contexts[0]


def test_words_that_only_begin_a_sentence_and_addresses_are_none() -> None:
    texts = {s.text for s in suggest(TEXTS, "en")}
    assert not texts & {"Rates", "According", "The", "Secret", "Name", "Tuesday", "See"}


def test_known_terms_are_left_out() -> None:
    glossary = glossary_of([Term("rate", "en", "lending rate")])
    assert "lending rate" not in {s.text for s in suggest(TEXTS, "en", glossary=glossary)}


def test_suggestions_are_written_as_a_glossary_to_fill_in() -> None:
    written = write(as_glossary(suggest(TEXTS, "en", limit=3), "en"))
    assert len(read_glossary(written, "g.tsv").terms("en")) == 3


def test_a_language_without_spaces_has_none() -> None:
    assert suggest(["习近平在中国说"], "zh-Hans") == []


def test_the_seed_article() -> None:
    (path,) = [p for p in shared("seeds").iterdir() if p.name.startswith("000_")]
    texts = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    first = {s.text for s in suggest(texts, "en", limit=30)}
    assert {
        "Kursk region",
        "Comprehensive Strategic Partnership Treaty",
        "Korean Peninsula",
        "PRC",
        "buffer state",
        "School of International Studies",
    } <= first


def test_code_abbreviations_and_marked_first_words_are_no_names() -> None:
    texts = [
        "Run `KERR MONTROSE` as Dr. Anna Kerr says in appendix G of it.",
        "**Change the rate.** And <code>KERR</code> by Dr. Hill, see G there.",
        "**Change it again.** Nobody asked Anna Kerr.",
    ]
    found = {s.text for s in suggest(texts, "en")}
    assert "Anna Kerr" in found
    assert found.isdisjoint({"Dr", "G", "Change", "KERR", "MONTROSE"})
