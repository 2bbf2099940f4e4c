"""What is learnt of a whole catalogue, and what is not looked for because nobody would be shown it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from l10n.checks.confidence import Habits, confidence, least_weight
from l10n.checks.explain import rules
from l10n.checks.model import Evidence
from l10n.checks.pair import Corpus

NO_HABITS = Habits([], 0)


@given(st.floats(0.0, 1.0), st.floats(-20.0, 20.0))
def test_evidence_below_the_least_weight_is_never_shown(minimum: float, weight: float) -> None:
    if weight < least_weight(minimum):
        assert confidence((rules()[0], Evidence("", weight)), NO_HABITS) < minimum


def test_words_are_known_that_stand_twice_anywhere() -> None:
    rows = [("", "Eins zwei", (), ()), *[("", "und", (), ())] * 200, ("", "eins, drei", (), ())]
    corpus = Corpus(rows, "en", "de")
    assert corpus.known({"eins", "zwei", "drei"}, 2) == 1
    assert corpus.known({"eins", "und", "drei"}, 2) == 2
    assert corpus.known({"eins", "und"}, 1) == 1


def test_texts_with_several_counterparts_are_told_in_order() -> None:
    rows = [("a", "x", (), ()), ("b", "x", (), ()), ("a", "y", (), ()), ("a", "x", (), ()), ("c", "z", (), ()), ("c", "z", (), ())]
    corpus = Corpus(rows, "en", "de")
    assert [corpus.targets_of(source) for source in "abc"] == [["x", "y"], [], []]
    assert [corpus.sources_of(target) for target in "xyz"] == [["a", "b"], [], []]
