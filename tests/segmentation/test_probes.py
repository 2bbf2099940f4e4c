"""The kinds of places where segmenters fail, in every language they concern."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support import ROOT

from l10n.segmentation import split

# Thai parts sentences by the space that parts clauses too: only a dictionary could tell, and we have none.
OPEN = {41}


def _lines(name: str) -> Iterator[tuple[str, str]]:
    for line in (ROOT / "tests/data/segmentation" / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, text = line.partition(" | ")
            yield head, text.replace("\\n", "\n")


def _cases() -> list[tuple[int, str, str]]:
    return [(int(head.split()[0]), head.split()[1], text) for head, text in _lines("probes.txt")]


@pytest.mark.parametrize(("locale", "marked"), [*_lines("languages.txt")])
def test_a_language_keeps_its_abbreviations_and_marks(locale: str, marked: str) -> None:
    got = split(marked.replace("⏐", ""), locale)

    assert [s.strip() for s in got] == [s.strip() for s in marked.split("⏐")]


@pytest.mark.parametrize(("number", "locale", "marked"), [c for c in _cases() if c[0] not in OPEN])
def test_each_kind_is_cut_where_a_reader_would(number: int, locale: str, marked: str) -> None:
    got = split(marked.replace("⏐", ""), locale)

    assert [s.strip() for s in got] == [s.strip() for s in marked.split("⏐")]


def test_all_kinds_but_the_open_ones_are_held() -> None:
    kinds = {number for number, _, _ in _cases()}

    assert kinds == set(range(1, 53))
    assert len(kinds - OPEN) >= 47
