"""The scan: finds the marks by ``str.find``, takes the sure ones by index checks, hands the doubtful to ``judge``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.segmentation.judge import Verdict, judge
from l10n.segmentation.language import Language
from l10n.segmentation.lists import list_cuts, may_be_list
from l10n.segmentation.tables import Tables

# A space and a capital of a script that has them; Armenian's are the last.
_SURE = frozenset(" " + chr(code) for code in range(0x41, 0x587) if chr(code).isupper())


class Engine:
    """The segmenter of one language; it holds nothing but look-ups, so one serves every text."""

    def __init__(self, language: Language) -> None:
        self.tables = Tables(language)
        self.marks = (*language.marks.split(), *language.solid.split())

    def _found(self, text: str) -> list[int]:
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

    def cuts(self, text: str) -> list[int]:
        """The offsets, in characters, at which sentences start, but for the first."""
        tables, long, sure = self.tables, self.tables.long, _SURE
        items = list_cuts(text) if may_be_list(text) else []
        if items:
            return self._cuts_of_list(text, items)
        cuts: list[int] = []
        start = done = 0
        for at in self._found(text):
            if at < done:
                continue
            if text[at + 1 : at + 3] in sure and at > 4:
                tail = text[at - 5 : at]
                if tail.isalpha() and tail not in long:
                    start = at + 2
                    cuts.append(start)
                    continue
            verdict = judge(tables, text, at, start)
            done = verdict.end
            if verdict.cut:
                start = verdict.offset
                cuts.append(start)
        return cuts

    def _cuts_of_list(self, text: str, items: list[int]) -> list[int]:
        """The cuts between the items of a list, and inside each."""
        cuts: list[int] = []
        for start, end in zip([0, *items], [*items, len(text)], strict=True):
            cuts += [start] if start else []
            cuts += [v.offset + start for v in self.verdicts(text[start:end]) if v.cut]
        return cuts

    def verdicts(self, text: str) -> Iterator[Verdict]:
        """The full decision on every mark, sure ones too."""
        start = done = 0
        for at in self._found(text):
            if at < done:
                continue
            verdict = judge(self.tables, text, at, start)
            done = verdict.end
            if verdict.cut:
                start = verdict.offset
            yield verdict
