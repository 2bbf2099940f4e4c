"""L202: the same sentence twice in one translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

_ENDS = ".!?…。！？।؟"
_INNER = re.compile(rf"[{_ENDS}][^\S\n]*[^\s{_ENDS}]")
_END = re.compile(rf"[{_ENDS}]+[\"”»“’」』)]*|\n")
_FEWEST = 12  # characters that come again by no chance


def suspects(block: Block) -> list[int]:
    """Messages of two equal halves, and such with a sentence that another one follows."""
    halves = {at for at, target in enumerate(block.targets) if _half(target) is not None}
    return sorted(halves.union(at for at in block.matching(_INNER) if _behind_itself(block.targets[at]) is not None))


def _half(text: str) -> Span | None:
    """The second of two equal halves."""
    middle = len(text) // 2
    if middle < _FEWEST or text[:1] not in text[middle : middle + 2]:
        return None
    bare = text.strip()
    middle, gap = divmod(len(bare), 2)
    if bare[:middle] != bare[middle + gap :] or middle < _FEWEST or bare[middle : middle + gap].strip():
        return None
    return Span(len(text.rstrip()) - middle, len(text.rstrip()))


def _behind_itself(text: str) -> Span | None:
    """The second of two equal sentences of a line, one right behind the other."""
    before, start = "", 0
    for end in _END.finditer(text):
        sentence = "" if end[0] == "\n" else text[start : end.end()].strip()
        if sentence == before and len(sentence) >= _FEWEST:
            return Span(end.end() - len(sentence), end.end())
        before, start = sentence, end.end()
    return None


def _again(text: str) -> Span | None:
    """The second of two equal parts of a text."""
    return _half(text) or _behind_itself(text)


def find(pair: Pair) -> Iterator[Evidence]:
    """A sentence that stands twice in the translation, where the source has none that does."""
    text = pair.target.text
    again = _again(text)
    if again is None or text[again.start : again.end].endswith(";") or _again(pair.source.text) is not None:
        return  # a list of search words may have one twice
    fix = Fix("say it once", text[: again.start].rstrip() + text[again.end :])
    yield Evidence("a sentence stands twice", 6.5, None, again, "twice", fix)


CHECK = Check(
    code="L202",
    name="repeated-sentence",
    severity=Severity.WARNING,
    summary="A sentence stands twice in the translation",
    why="Pasted twice, or two versions side by side of which one was to go.",
    mqm="Accuracy / Addition",
    examples=(
        wrong("de", "The talks have begun.", "Die Gespräche haben begonnen. Die Gespräche haben begonnen."),
        wrong("fr", "The talks have begun in Geneva", "Les discussions ont commencé à Genève Les discussions ont commencé à Genève"),
        wrong("ja", "The talks have begun in Geneva.", "ジュネーブで協議が始まりました。ジュネーブで協議が始まりました。"),
        right("uk", "Buy the ticket. Buy the ticket.", "Купуйте квиток якнайшвидше. Купуйте квиток якнайшвидше."),
        right("de", "The talks have begun. They will go on.", "Die Gespräche haben begonnen. Sie werden weitergehen."),
    ),
    find=find,
    suspects=suspects,
)
