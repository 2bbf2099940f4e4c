"""Alignment for any texts: nothing is lost, nothing is crossed, a probability is one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.memory.align import BLOCKS, SENTENCES, Shapes, align
from l10n.memory.evidence import Text

ANCHORS = st.frozensets(st.sampled_from("12345xyz"), max_size=3)


@st.composite
def texts(draw: st.DrawFn) -> Text:
    firm = draw(ANCHORS)
    return Text(
        draw(st.integers(0, 400)),
        firm=firm,
        loose=draw(ANCHORS),
        offers=firm | draw(ANCHORS),
        marks=draw(st.frozensets(st.sampled_from(["question", "quotation"]))),
        kind=draw(st.sampled_from(["", "heading"])),
        group=draw(st.integers(0, 2)),
    )


@settings(max_examples=40)
@given(st.lists(texts(), max_size=12), st.lists(texts(), max_size=12), st.sampled_from([SENTENCES, BLOCKS]))
def test_every_text_stands_in_one_bead_in_order(sources: list[Text], targets: list[Text], shapes: Shapes) -> None:
    beads = align(sources, targets, shapes)
    assert [n for bead in beads for n in bead.sources] == list(range(len(sources)))
    assert [n for bead in beads for n in bead.targets] == list(range(len(targets)))
    for bead in beads:
        assert 0 <= bead.confidence <= 1
        assert bead.sources or bead.targets
        assert len({sources[n].group for n in bead.sources}) <= 1


@settings(max_examples=12)
@given(st.lists(texts(), min_size=1, max_size=3), st.integers(0, 200), st.integers(0, 200))
def test_any_difference_in_number_has_an_alignment(few: list[Text], more: int, most: int) -> None:
    sources, targets = few * (more // len(few)), few * (most // len(few))
    beads = align(sources, targets, {(1, 1): 0.9, (1, 0): 0.05, (0, 1): 0.05})
    assert sum(len(bead.sources) for bead in beads) == len(sources)
    assert sum(len(bead.targets) for bead in beads) == len(targets)
