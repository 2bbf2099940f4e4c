"""Ordinary text is cut into lines as the pair table cuts it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.escape import escape
from l10n.catalogue.ordinary import _characters, cut
from l10n.catalogue.wrap import _parts, fill

ORDINARY = "".join(_characters().values())
TEXTS = st.lists(
    st.text(st.sampled_from("aÄж1.,;:!?()/%$-–—…«»“„\"'\\ ") | st.sampled_from(ORDINARY), min_size=1, max_size=12), max_size=40
).map(" ".join)


@given(TEXTS, st.integers(1, 90))
def test_lines_are_those_of_the_pair_table(text: str, width: int) -> None:
    lines = cut(escape(text), width)
    assert lines is None or lines == fill(_parts(text, None), width)


@pytest.mark.parametrize("text", ["Мости закрито на ремонт — до весни.", "“Why?” he asked: 5% of £2.8bn", 'a "b" c', ""])
def test_prose_is_ordinary(text: str) -> None:
    assert cut(escape(text), 77) is not None


@pytest.mark.parametrize("text", ["two  blanks", " a blank first", "C:\\temp", "漢字", "e\u0301", "क", "שלום", "\u200b"])
def test_what_needs_the_table_is_left_to_it(text: str) -> None:
    assert cut(escape(text), 77) is None


def test_a_part_wider_than_a_line_has_its_own() -> None:
    assert cut("a " + "b" * 30 + " c", 10) == ["a ", "b" * 30 + " ", "c"]
