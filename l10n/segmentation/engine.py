"""The scan: finds the marks by ``str.find``, takes the sure ones by index checks, hands the doubtful to ``judge``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from l10n.segmentation.characters import CLOSERS, OPENERS
from l10n.segmentation.dots import is_plain
from l10n.segmentation.judge import Verdict, judge
from l10n.segmentation.language import Language
from l10n.segmentation.lists import list_cuts, may_be_list
from l10n.segmentation.tables import Tables

# A space and a mark that opens; a bracket in square form may be a note's.
_OPENED = frozenset(" " + mark for mark in "(“„«‘\"'¿¡")
# A space and a small letter that opens no address.
_SOFT = frozenset(" " + letter for letter in "abcdefgijklmnopqrstuvxyz")
# A space and a capital of a script that has them; Armenian's are the last.
_SURE = frozenset(" " + chr(code) for code in range(0x41, 0x587) if chr(code).isupper())


class Engine:
    """The segmenter of one language; it holds nothing but look-ups, so one serves every text."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.tables = Tables(language)
        self.marks = (*language.marks.split(), *language.solid.split())
        self._soft = _SOFT if language.lower_starts else frozenset()
        self._plain = lru_cache(maxsize=4096)(lambda tail: is_plain(self.tables, tail[tail.rfind(" ") + 1 :]))

    def cuts(self, text: str) -> list[int]:
        """The offsets, in characters, at which sentences start, but for the first."""
        head = text[:6]
        if "." in head or ")" in head or "\n" in text:
            return [verdict.offset for verdict in self.verdicts(text) if verdict.cut]
        tables, long, plain, sure = self.tables, self.tables.long, self._plain, _SURE
        solid, soft = tables.solid, self._soft
        cuts: list[int] = []
        start = done = 0
        last = len(text) - 1
        for at in self._found(text):
            if at < done:
                continue
            if at == last:
                break
            behind = text[at + 1 : at + 3]
            if behind in sure or (behind in soft and text[at] != "…") or (behind in _OPENED and text[at + 3 : at + 4].isupper()):
                tail = text[at - 5 : at]
                long_word = tail.isalpha()
                if at > start + 6 and (tail not in long if long_word else behind not in soft and plain(tail)):
                    start = at + 2
                    cuts.append(start)
                    continue
            elif behind[0] in CLOSERS:
                if at + 1 == last and not solid:
                    break
                if at > start + 6 and text[at] == "." and text[at + 2 : at + 4] in sure and text[at - 1] not in OPENERS:
                    start = at + 3
                    cuts.append(start)
                    continue
            elif behind[0].isalnum():
                if text[at] in solid:
                    if at > start + 3:
                        start = at + 1
                        cuts.append(start)
                        continue
                elif behind[0].islower() or (not solid and _runs_on(text[at - 1], behind[0])):
                    continue
            verdict = judge(tables, text, at, start)
            done = verdict.end
            if verdict.cut and verdict.offset > start:
                start = verdict.offset
                cuts.append(start)
        return cuts

    def verdicts(self, text: str) -> Iterator[Verdict]:
        """The full decision on every place where a sentence could end, in order; ``cuts`` are those that do."""
        forced = [(at, "blank line") for at in _blank_lines(text)]
        if may_be_list(text):
            forced += [(at, "list item") for at in list_cuts(self.tables, text)]
        edges = [(0, ""), *sorted(forced), (len(text), "")]
        for (start, rule), (end, _) in pairwise(edges):
            if rule:
                yield Verdict(start, start, True, rule)
            yield from self._judged(text, start, end)

    def _judged(self, text: str, first: int, last: int) -> Iterator[Verdict]:
        part = text[first:last]
        start = done = 0
        for at in self._found(part):
            if at < done:
                continue
            verdict = judge(self.tables, part, at, start)
            done = verdict.end
            if verdict.cut:
                if verdict.offset <= start:
                    continue
                start = verdict.offset
            yield Verdict(first + verdict.end, first + verdict.offset, verdict.cut, verdict.rule)

    def _found(self, text: str) -> list[int]:
        """The offsets of all marks, in order."""
        found = []
        find = text.find
        kinds = 0
        for mark in self.marks:
            if mark in text:
                kinds += 1
                at = find(mark)
                while at >= 0:
                    found.append(at)
                    at = find(mark, at + 1)
        if kinds > 1:
            found.sort()
        return found


def _runs_on(before: str, behind: str) -> bool:
    """Whether a mark between two characters is surely inside a number or a name: 3.5, J.R"""
    return before.isupper() or (before.isdecimal() and behind.isdecimal())


def _blank_lines(text: str) -> list[int]:
    """Where the first line behind blank ones starts."""
    starts = []
    blank = filled = False
    at = 0
    for line in text.splitlines(keepends=True) if "\n" in text else ():
        if line.isspace():
            blank = filled
        else:
            if blank:
                starts.append(at + len(line) - len(line.lstrip()))
            filled, blank = True, False
        at += len(line)
    return starts
