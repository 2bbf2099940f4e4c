"""The nearest of many strings."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from l10n.similarity import Index

WORDS = ["river", "harbour", "ice", "crane", "bridge", "winter", "captain", "tonnes", "froze", "early", "before", "nobody", "bought", "lifted", "Monday", "north"]


def sentences(count: int, seed: int = 1) -> list[str]:
    dice = random.Random(seed)
    return [" ".join(dice.choices(WORDS, k=dice.randint(2, 14))) + f" {number}" for number in range(count)]


def test_the_nearest() -> None:
    index = Index(["The harbour froze on Monday.", "Nobody had seen that before.", "A new crane"])
    found = index.nearest("The harbour froze on Sunday.")

    assert found is not None
    assert (found.index, found.text) == (0, "The harbour froze on Monday.") and 0.9 < found.score < 1
    assert index.nearest("Something else entirely") is None
    exact = index.nearest("A new crane")
    assert exact is not None and exact.score == 1
    assert [m and m.index for m in map(index.nearest, ("A new crane!", "xyz"))] == [2, None]


def test_equal_strings_give_the_first() -> None:
    index = Index(["same", "other", "same"])

    assert len(index) == 3
    assert [m.index for m in index.matches("same", minimum=0.5)] == [0]


def test_as_good_as_comparing_with_all() -> None:
    strings = sentences(3000)
    index, dice = Index(strings), random.Random(2)
    for text in dice.sample(strings, 60):
        words = text.split()
        words[dice.randrange(len(words))] = "changed"
        query = " ".join(words)
        best = max(ratio(query, other) for other in strings) / 100
        found = index.nearest(query, minimum=0.7)
        if best >= 0.7:
            assert found is not None and found.score >= best - 0.01


@given(st.lists(st.text(max_size=12), max_size=12), st.text(max_size=12), st.floats(0, 1))
def test_any_text(strings: list[str], text: str, minimum: float) -> None:
    for match in Index(strings).matches(text, minimum=minimum):
        assert strings[match.index] == match.text
        assert match.score >= minimum
    if text in strings:
        best = Index(strings).nearest(text)
        assert best is not None and best.text == text
