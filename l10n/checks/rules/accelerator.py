"""M106: the mark of a menu's key (_Open, &File) that the translation lacks or has twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Corpus, Pair
from l10n.diagnostics import Severity
from l10n.spans import Span

# In front of a word, or between small letters (E&xit): not between capitals (R&D), and no character reference.
_MARKED = {
    "_": re.compile(r"(?<![\w<%{/.$-])_(?=[^\W\d_])(?!\w*[_(])"),
    "&": re.compile(r"(?<![A-Z&])&(?=[^\W_])(?!\w{1,31};)"),
}
_LONGEST = 60
_FEWEST, _SHARE = 3, 0.7  # labels of a catalogue, and of those that are marked, that tell that the mark is its own


def suspects(block: Block) -> list[int]:
    """Messages whose label has a mark, and the translation none or two."""
    return [at for at, source, target in block.texts if ("_" in source or "&" in source) and _of(source, target)]


def _of(source: str, target: str) -> str:
    """The mark of a label that its translation has not once; "" where there is none."""
    if len(source) > _LONGEST or "\n" in source or source == target:
        return ""
    return next((mark for mark in _MARKED if _is_label(source, mark) and target.count(mark) != 1), "")


def _is_label(text: str, mark: str) -> bool:
    return text.count(mark) == 1 and _MARKED[mark].search(text) is not None


def _kept(corpus: Corpus) -> dict[str, tuple[int, int]]:
    """For each mark how many labels of the catalogue have it, and of how many the translation does."""
    labels = {mark: [row[1] for row in corpus.rows if mark in row[0] and _is_label(row[0], mark)] for mark in _MARKED}
    return {mark: (len(targets), sum(mark in target for target in targets)) for mark, targets in labels.items()}


def find(pair: Pair) -> Iterator[Evidence]:
    """Only where the catalogue's other labels show that the mark is one."""
    source, target = pair.source.text, pair.target.text
    mark = _of(source, target)
    if not mark:
        return
    labels, kept = pair.corpus.learnt(_kept)[mark]
    if kept < _FEWEST or kept < _SHARE * labels:
        return
    at, twice = source.index(mark), target.rfind(mark)
    span = Span(twice, twice + 1) if twice >= 0 else Span(0, len(target))
    told = f"“{mark}” stands {target.count(mark)} times" if twice >= 0 else f"no letter is marked with “{mark}”"
    yield Evidence(told, 5.0, Span(at, at + 2), span)


_OTHERS = (("_File", "_Datei"), ("_Edit", "_Bearbeiten"), ("_View", "_Ansicht"), ("_Help", "_Hilfe"))

CHECK = Check(
    code="M106",
    name="accelerator",
    severity=Severity.WARNING,
    summary="The key of a menu's entry is not marked, or marked twice",
    why="The letter behind the mark is the key that opens the entry; without it there is none. What the mark is, the catalogue's other labels tell.",
    mqm="Design and markup / Markup tag",
    examples=(
        wrong("de", "_Open", "Öffnen", beside=_OTHERS),
        wrong("pl", "Save _As", "Zapisz _jako_", beside=_OTHERS),
        wrong("uk", "_Quit", "Вийти", beside=_OTHERS),
        right("de", "_Open", "Ö_ffnen", beside=_OTHERS),
        right("ja", "_Open", "開く(_O)", beside=_OTHERS),
        right("de", "the _name attribute", "das Attribut", beside=()),
    ),
    find=find,
    suspects=suspects,
)
