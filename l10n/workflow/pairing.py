"""A document and its translation, paired: blocks first, then the sentences inside blocks that belong together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from l10n.memory.align import BLOCKS, SENTENCES, Bead, align, learnt
from l10n.memory.evidence import Evidence, Text, evidence
from l10n.units import Segment, Unit
from l10n.workflow.anchors import seen


@dataclass(frozen=True, slots=True)
class Match:
    """Segments that belong together, one side possibly empty, and the probability of it, 0 to 1."""

    sources: tuple[Segment, ...]
    targets: tuple[Segment, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Side:
    """The segments of some blocks, as they are and as alignment sees them."""

    segments: tuple[Segment, ...]
    texts: tuple[Text, ...]


def paired(source: Sequence[Unit], source_locale: str, target: Sequence[Unit], target_locale: str) -> list[Match]:
    """All segments of both documents in matches, in reading order; no match has sources of two blocks."""
    ours, theirs = _blocks(source, source_locale), _blocks(target, target_locale)
    beads = align(ours, theirs, BLOCKS)
    sides = [
        (_side([source[n] for n in bead.sources], source_locale), _side([target[n] for n in bead.targets], target_locale))
        for bead in beads
    ]
    known = _sentences_known(sides)
    return [
        match
        for bead, (left, right) in zip(beads, sides, strict=True)
        for match in _matches(left, right, bead.confidence, known)
    ]


def _blocks(units: Sequence[Unit], tag: str) -> list[Text]:
    return [
        seen(unit.block.text, tag, kind=unit.block.role.value, kept=frozenset(code.data for code in unit.block.codes))
        for unit in units
    ]


def _side(units: Iterable[Unit], tag: str) -> _Side:
    placed = [(group, segment) for group, unit in enumerate(units) for segment in unit.segments]
    texts = (
        seen(segment.text, tag, group=group, kept=frozenset(code.data for code in segment.codes))
        for group, segment in placed
    )
    return _Side(tuple(segment for _, segment in placed), tuple(texts))


def _sentences_known(sides: Sequence[tuple[_Side, _Side]]) -> Evidence:
    """What the sentences of both documents show, learnt twice as ``align`` does it."""
    ours = [text for left, _ in sides for text in left.texts]
    theirs = [text for _, right in sides for text in right.texts]
    first = evidence(ours, theirs)
    return learnt(ours, theirs, list(_whole(sides, first)))


def _whole(sides: Sequence[tuple[_Side, _Side]], known: Evidence) -> Iterator[Bead]:
    """The beads of all blocks, numbered through both documents."""
    i = j = 0
    for left, right in sides:
        for bead in align(left.texts, right.texts, SENTENCES, known):
            yield Bead(
                range(bead.sources.start + i, bead.sources.stop + i),
                range(bead.targets.start + j, bead.targets.stop + j),
                bead.confidence,
            )
        i, j = i + len(left.texts), j + len(right.texts)


def _matches(left: _Side, right: _Side, confidence: float, known: Evidence) -> Iterator[Match]:
    for bead in align(left.texts, right.texts, SENTENCES, known):
        yield Match(
            tuple(left.segments[n] for n in bead.sources),
            tuple(right.segments[n] for n in bead.targets),
            confidence * bead.confidence,
        )
