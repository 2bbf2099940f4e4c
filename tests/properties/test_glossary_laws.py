"""Laws of matching and of the glossary format, for any text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from l10n.glossary.matching import Matcher
from l10n.glossary.model import Status, Term, glossary_of
from l10n.glossary.readers.tsv import write
from l10n.glossary.reading import read_glossary
from l10n.inline import masked

WORDS = st.sampled_from(["Kursk", "region", "state", "buffer", "of", "the", "PRC", "Europe", "states", "—", "<b>", "x.y"])
TEXT = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=60)
CELL = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), max_size=6, unique=True), TEXT)
def test_occurrences_are_true_ordered_and_apart(names: list[str], text: str) -> None:
    found = Matcher([Term(name, "en", name) for name in names], "en").find(text, mask=masked(text))
    assert all(text[o.span.start : o.span.end] == o.form and o.form for o in found)
    spans = sorted({o.span for o in found if o.verdict.used})
    assert [o.span for o in found] == sorted(o.span for o in found)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert not any(span.overlaps(hole) for span in spans for hole in masked(text))


@given(st.text(max_size=80))
def test_masks_are_inside_ordered_and_apart(text: str) -> None:
    spans = masked(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before.end < after.start for before, after in pairwise(spans))


@given(
    st.lists(
        st.tuples(CELL, st.sampled_from(["en", "uk", "pt-BR"]), CELL, st.sampled_from(list(Status)), CELL),
        max_size=8,
        unique_by=lambda row: row[:3],
    )
)
def test_a_written_glossary_is_read_back(rows: list[tuple[str, str, str, Status, str]]) -> None:
    rows = [row for row in rows if not row[0].startswith("#")]
    glossary = glossary_of([Term(id, locale, text, status, note=note) for id, locale, text, status, note in rows])
    again = read_glossary(write(glossary), "g.tsv")
    assert write(again) == write(glossary)
    assert [c.id for c in again.concepts] == [c.id for c in glossary.concepts]
