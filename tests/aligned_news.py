"""Scores `l10n adopt` on news with human translations: is the sentence beside each sentence its own?

    python tests/aligned_news.py [--format md|txt|html] [--languages de,ru] [--lines 1|4] [--change NAME]

Documents are made of line-aligned news: a headline, then paragraphs of one line, or of 3 to 6 lines joined
(``--lines 4``), so that sentences must be found inside them. ``--change`` harms the translation: a paragraph
in ten missing, added, or merged with the next.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

from support import shared

from l10n import documents, locales
from l10n.units import Segment, Unit, units_of
from l10n.workflow.adopt import SURE
from l10n.workflow.pairing import Match, paired

LANGUAGES = ("de", "ru", "ja", "ar", "fr", "es", "zh-Hans", "tr", "pl", "hi", "el", "nl")
CHANGES = ("none", "missing", "added", "merged", "all")
_RATE = 0.1


@dataclass(frozen=True)
class Page:
    """A document's text, and which line of the news each of its bytes comes from (-1: from none)."""

    data: bytes
    lines: tuple[tuple[int, int, int], ...]

    def lines_of(self, segments: Iterable[Segment]) -> frozenset[int]:
        """The lines of the news that segments touch."""
        return frozenset(n for s in segments for n, start, end in self.lines if s.span.start < end and start < s.span.end)


@dataclass(frozen=True)
class Score:
    """Counts of source sentences: all that have a translation, paired surely, rightly so, and rightly but unsure."""

    sentences: int = 0
    sure: int = 0
    right: int = 0
    unsure_right: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

    @property
    def share_sure(self) -> float:
        """The share of sentences with a sure pair."""
        return self.sure / max(1, self.sentences)

    @property
    def share_right(self) -> float:
        """The share of sure pairs that are right."""
        return self.right / max(1, self.sure)


def page(paragraphs: Sequence[Sequence[tuple[int, str]]], format: str, space: str) -> Page:
    """Paragraphs of numbered lines as a document, the first being its headline."""
    data, lines = b"", []
    for number, paragraph in enumerate(paragraphs):
        data += _opening(format, number == 0)
        for n, line in paragraph:
            text = line.replace("&", "&amp;").replace("<", "&lt;") if format == "html" else line
            start = len(data)
            data += text.encode() + space.encode()
            lines.append((n, start, start + len(text.encode())))
        data += _closing(format, number == 0)
    return Page(data, tuple(lines))


def _opening(format: str, title: bool) -> bytes:
    return {"md": b"# " if title else b"", "txt": b"", "html": b"<h1>" if title else b"<p>"}[format]


def _closing(format: str, title: bool) -> bytes:
    return {"md": b"\n\n", "txt": b"\n\n", "html": b"</h1>\n" if title else b"</p>\n"}[format]


def grouped(lines: Sequence[str], size: int, rng: random.Random) -> list[list[int]]:
    """The numbers of the lines by paragraph: the headline alone, then so many lines each."""
    left, found = list(range(1, len(lines))), [[0]]
    while left:
        take = 1 if size == 1 else rng.randint(size - 1, size + 2)
        found.append(left[:take])
        left = left[take:]
    return found


def harmed(paragraphs: list[list[tuple[int, str]]], change: str, others: Sequence[str], rng: random.Random) -> list[list[tuple[int, str]]]:
    """A translation's paragraphs with some missing, added, or merged."""
    out: list[list[tuple[int, str]]] = []
    for number, paragraph in enumerate(paragraphs):
        harm = (change if change != "all" else rng.choice(CHANGES[1:4])) if number and rng.random() < _RATE else "none"
        if harm == "merged" and len(out) > 1:
            out[-1] = [*out[-1], *paragraph]
            continue
        if harm == "added":
            out.append([(-1, line) for line in rng.choices(others, k=len(paragraph))])
        if harm != "missing":
            out.append(paragraph)
    return out


def score(document: dict[str, list[str]], others: Sequence[str], language: str, format: str, size: int, change: str) -> Score:
    """Align one document with its translation and count."""
    rng = random.Random(document["en"][0])
    groups = grouped(document["en"], size, rng)
    texts = {tag: [[(n, document[tag][n]) for n in group if document[tag][n]] for group in groups] for tag in ("en", language)}
    source = page(texts["en"], format, " ")
    target = page(harmed(texts[language], change, others, rng), format, locales.profile(language).sentence_space)
    ours, theirs = units(source, "en", format), units(target, language, format)
    matches = paired(ours, "en", theirs, language)
    return _counted(matches, source, target, _ordinals(ours, source), _ordinals(theirs, target))


def units(page: Page, tag: str, format: str) -> list[Unit]:
    return units_of(documents.read(page.data, format, f"news.{format}"), tag)


def _ordinals(units: Iterable[Unit], page: Page) -> dict[int, tuple[int, int]]:
    """By a segment's start: which sentence of its line it is, and of how many."""
    by_line: dict[frozenset[int], list[int]] = {}
    for unit in units:
        for segment in unit.segments:
            by_line.setdefault(page.lines_of([segment]), []).append(segment.span.start)
    return {start: (k, len(starts)) for starts in by_line.values() for k, start in enumerate(starts)}


def _counted(matches: Iterable[Match], source: Page, target: Page, ours: dict[int, tuple[int, int]], theirs: dict[int, tuple[int, int]]) -> Score:
    there = {n for n, _, _ in target.lines}
    total = Score()
    for match in matches:
        lines = source.lines_of(match.sources)
        if not match.sources or not (lines & there or match.targets):
            continue
        right = lines == target.lines_of(match.targets) and _in_order(match, ours, theirs)
        sure = bool(match.targets) and match.confidence >= SURE
        size = len(match.sources)
        total += Score(size if lines & there else 0, size * sure, size * (sure and right), size * (right and not sure))
    return total


def _in_order(match: Match, ours: dict[int, tuple[int, int]], theirs: dict[int, tuple[int, int]]) -> bool:
    """Of a line with as many sentences on both sides, the first is the first's translation."""
    if len(match.sources) != 1 or len(match.targets) != 1:
        return True
    (k, count), (m, others) = ours[match.sources[0].span.start], theirs[match.targets[0].span.start]
    return count != others or k == m


def news() -> list[dict[str, list[str]]]:
    """The news documents, by language and line."""
    with gzip.open(shared("data", "news", "news.jsonl.gz"), "rt", encoding="utf-8") as lines:
        return [json.loads(line)["lines"] for line in lines]


def scores(languages: Iterable[str], format: str, size: int, change: str) -> Iterator[tuple[str, Score]]:
    """The score of each language over all documents."""
    read = news()
    for language in languages:
        total = Score()
        for number, document in enumerate(read):
            others = [line for line in read[number - 1][language][1:] if line]
            total += score(document, others, language, format, size, change)
        yield language, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=("md", "txt", "html"), default="md")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--lines", type=int, default=1)
    parser.add_argument("--change", choices=CHANGES, default="none")
    chosen = parser.parse_args()
    whole = Score()
    for language, each in scores(chosen.languages.split(","), chosen.format, chosen.lines, chosen.change):
        whole += each
        sys.stdout.write(_row(language, each))
    sys.stdout.write(_row("all", whole))


def _row(name: str, each: Score) -> str:
    return f"{name:8} {each.sentences:6} sentences, {each.share_sure:7.2%} paired surely, {each.share_right:7.2%} of these right, {each.unsure_right} right but unsure\n"


if __name__ == "__main__":
    main()
