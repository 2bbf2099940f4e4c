"""Law 3, and what else holds of segmentation for every text."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.segmentation import Rules, boundaries, explain, split

LOCALES = st.sampled_from(["en", "de", "uk", "fr", "zh", "ja", "ko", "hi", "ar", "el", "hy", "ka", "th", "pl", "mi"])
PIECES = st.sampled_from(
    [
        "Dr", "etc", "e.g", "U.S", "ст", "т. д", "z. B", "No", "5", "12", "XIV", "A", "б", "the", "The", "(см", "(latin", "(didn't", "пр-т", "d'A", "rock-n-roll", "Yahoo!", "He", "дім", "Він",
        "她来了", "行く", ".", ".", ". ", "! ", "?", "…", "...", "。", "！", "»", "«", "“", "”", '"', "'", "''", "(", ")", "[3]",
        " ", " ", "\n", "\n\n", "\t", "—", "- ", ":)", "Yahoo", "http://a.b", ",", ";", "։", "।", "1.", "a)", "<b>", "{1}",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=60))
RULES = st.builds(
    Rules,
    quotations_whole=st.booleans(),
    parentheses_whole=st.booleans(),
    lower_case_starts=st.none() | st.booleans(),
    least_length=st.integers(0, 20),
    never_after=st.lists(st.sampled_from(["Dr.", "The", "5."]), max_size=2).map(tuple),
)


@given(TEXTS, LOCALES)
def test_segmentation_never_alters_text(text: str, locale: str) -> None:
    sentences = split(text, locale)

    assert "".join(sentences) == text
    assert all(sentences)


@given(TEXTS, LOCALES)
def test_the_fast_way_and_the_full_one_agree(text: str, locale: str) -> None:
    assert boundaries(text, locale) == [d.offset for d in explain(text, locale) if d.cut]


@given(TEXTS, LOCALES)
def test_no_sentence_starts_with_white_space_but_the_first(text: str, locale: str) -> None:
    assert not any(sentence[0].isspace() for sentence in split(text, locale)[1:] if sentence.strip())


@given(TEXTS, LOCALES, RULES, st.data())
def test_options_and_protected_spans_keep_the_laws(text: str, locale: str, rules: Rules, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(edges, edges).map(lambda pair: (min(pair), max(pair))), max_size=3))
    cuts = boundaries(text, locale, rules=rules, protected=spans)

    assert cuts == sorted(set(cuts))
    assert all(0 < cut < len(text) for cut in cuts)
    assert not [cut for cut in cuts for start, end in spans if start < cut < end]
    assert "".join(split(text, locale, rules=rules, protected=spans)) == text


@given(TEXTS, LOCALES)
def test_a_least_length_leaves_nothing_shorter(text: str, locale: str) -> None:
    sentences = split(text, locale, rules=Rules(least_length=8))

    assert len(sentences) < 2 or all(len(sentence.strip()) >= 8 for sentence in sentences)


HOSTILE = ["A. A. ", "Dr. ", "....", '."', "((((", "a. ", ". \" ", "1. 2. ", "“a. ", "[1]. ", "<b>. ", "a.a.", "。」", ". . "]


@pytest.mark.parametrize("locale", ["en", "de", "uk", "zh"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_and_no_faster(piece: str, locale: str) -> None:
    rules = Rules(quotations_whole=True, parentheses_whole=True, never_after=("Dr.",), least_length=2)
    for run in (lambda text: split(text, locale), lambda text: split(text, locale, rules=rules)):
        small, large = (_calls(run, piece * (size // len(piece))) for size in (1_000, 4_000))
        assert large <= 4.6 * small


def _calls(run: Callable[[str], object], text: str) -> int:
    """How many functions a run calls: a measure of work that no machine's load can change."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    run(text)
    sys.setprofile(counted)
    try:
        run(text)
    finally:
        sys.setprofile(None)
    return count
