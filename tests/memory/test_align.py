"""Alignment: which texts belong together, and how surely."""

from __future__ import annotations

import pytest

from l10n.memory.align import BLOCKS, Bead, align
from l10n.memory.evidence import Text


def text(length: int, *firm: str, kind: str = "", group: int = 0) -> Text:
    anchors = frozenset(firm)
    return Text(length, firm=anchors, offers=anchors, kind=kind, group=group)


def shape(beads: list[Bead]) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.sources), list(bead.targets)) for bead in beads]


STORY = [text(40, "1"), text(120, "2"), text(60, "3"), text(90, "4"), text(150, "5"), text(30, "6")]


def test_the_same_texts_pair_one_by_one() -> None:
    beads = align(STORY, STORY)
    assert shape(beads) == [([n], [n]) for n in range(6)]
    assert min(bead.confidence for bead in beads) > 0.95


def test_lengths_alone_align() -> None:
    lengths = [20, 200, 45, 120, 300, 30, 80, 500]
    beads = align([text(n) for n in lengths], [text(n * 13 // 10) for n in lengths])
    assert shape(beads) == [([n], [n]) for n in range(8)]


@pytest.mark.parametrize("gone", range(6))
def test_a_missing_translation_leaves_one_source_alone(gone: int) -> None:
    targets = [each for n, each in enumerate(STORY) if n != gone]
    beads = align(STORY, targets, BLOCKS)
    assert ([gone], []) in shape(beads)
    assert sum(len(bead.sources) == len(bead.targets) == 1 for bead in beads) == 5


def test_an_added_text_translates_nothing() -> None:
    beads = align(STORY, [*STORY[:3], text(110, "99"), *STORY[3:]], BLOCKS)
    assert ([], [3]) in shape(beads)


def test_two_sources_of_one_translation() -> None:
    beads = align(STORY, [*STORY[:2], text(150, "3", "4"), *STORY[4:]])
    assert ([2, 3], [2]) in shape(beads)


def test_one_source_of_two_translations() -> None:
    halves = [text(60, "2"), text(60)]
    beads = align(STORY, [STORY[0], *halves, *STORY[2:]])
    assert ([1], [1, 2]) in shape(beads)


def test_sources_of_two_blocks_never_share_a_translation() -> None:
    sources = [text(60, "1", group=0), text(60, "2", group=1)]
    beads = align(sources, [text(120, "1", "2")])
    assert all(len(bead.sources) < 2 for bead in beads)


def test_a_heading_goes_with_a_heading() -> None:
    sources = [text(30, kind="heading"), text(200, kind="paragraph"), text(30, kind="heading"), text(210, kind="paragraph")]
    targets = [sources[0], sources[2], sources[3]]
    assert ([1], []) in shape(align(sources, targets, BLOCKS))


def test_what_cannot_be_told_apart_is_not_sure() -> None:
    beads = align([text(50)] * 3, [text(50)] * 2, BLOCKS)
    assert min(bead.confidence for bead in beads) < 0.6


@pytest.mark.parametrize(("sources", "targets"), [(0, 0), (0, 3), (3, 0), (1, 1)])
def test_little_or_nothing_on_a_side(sources: int, targets: int) -> None:
    beads = align([text(10)] * sources, [text(10)] * targets)
    assert sum(len(bead.sources) for bead in beads) == sources
    assert sum(len(bead.targets) for bead in beads) == targets


def test_a_long_passage_missing_is_found_through_the_anchors_around_it() -> None:
    story = [text(40 + n * 37 % 90, f"a{n}", f"b{n}") for n in range(260)]
    beads = align(story, [*story[:100], *story[200:]], BLOCKS)
    pairs = [(bead.sources[0], bead.targets[0]) for bead in beads if bead.sources and bead.targets]
    assert pairs == [*((n, n) for n in range(100)), *((n + 100, n) for n in range(100, 160))]
