"""The kinds of places where segmenters fail, in every language they concern."""

from __future__ import annotations

import pytest
from support import ROOT

from l10n.segmentation import split

# Thai parts sentences by the space that parts clauses too: only a dictionary could tell, and we have none.
OPEN = {41}


def _cases() -> list[tuple[int, str, str]]:
    lines = (ROOT / "tests/data/segmentation/probes.txt").read_text(encoding="utf-8").splitlines()
    cases = []
    for line in lines:
        if line and not line.startswith("#"):
            head, _, text = line.partition(" | ")
            number, locale = head.split()
            cases.append((int(number), locale, text.replace("\\n", "\n")))
    return cases


@pytest.mark.parametrize(("number", "locale", "marked"), [c for c in _cases() if c[0] not in OPEN])
def test_each_kind_is_cut_where_a_reader_would(number: int, locale: str, marked: str) -> None:
    got = split(marked.replace("⏐", ""), locale)

    assert [s.strip() for s in got] == [s.strip() for s in marked.split("⏐")]


def test_all_kinds_but_the_open_ones_are_held() -> None:
    kinds = {number for number, _, _ in _cases()}

    assert kinds == set(range(1, 53))
    assert len(kinds - OPEN) >= 47
