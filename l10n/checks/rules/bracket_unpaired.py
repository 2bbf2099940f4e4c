"""P201: a bracket without its partner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.pairing import BRACKETS, Orphan, orphans
from l10n.diagnostics import Severity
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages with a bracket that does not pair."""
    return [
        at
        for at, (seen, target) in enumerate(zip(block.signs, block.targets, strict=True))
        if not BRACKETS.isdisjoint(seen) and orphans(target)
    ]


def find(pair: Pair) -> Iterator[Evidence]:
    """Brackets that do not pair in the translation, unless the source's do not either."""
    found = orphans(pair.target.text)
    if not found:
        return
    ours = orphans(pair.source.text)
    known = Counter(orphan.opens for orphan in ours)
    for orphan in found:
        if known[orphan.opens] > 0:
            known[orphan.opens] -= 1
            continue
        done = "closed" if orphan.opens else "opened"
        weight = 7.5 if not ours else 4.5
        yield Evidence(
            f"{orphan.mark} is not {done}",
            weight - (4.0 if orphan.listed else 0),
            None,
            _reach(pair.target.text, orphan),
        )


def _reach(text: str, orphan: Orphan) -> Span:
    """From the bracket to the end of the text where its partner should be."""
    return Span(orphan.at, len(text)) if orphan.opens else Span(0, orphan.at + 1)


CHECK = Check(
    code="P201",
    name="bracket-unpaired",
    severity=Severity.WARNING,
    summary="A bracket of the translation has no partner",
    why="The reader cannot tell where the aside ends. Brackets of all widths pair with each other, and a source that does not pair excuses its translation.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("fr", "about 130 miles (209 km) of coast", "environ 209 km 130 milles) de côtes"),
        wrong("de", "the agency (BPPT) said", "die Agentur (BPPT sagte"),
        wrong("zh-Hans", "the agency (BPPT) said", "该机构（BPPT说"),
        right("zh-Hans", "the agency (BPPT) said", "该机构（BPPT)说"),
        right("de", "1) the first", "1) der erste"),
        right("fr", "Well :)", "Bien :)"),
        right("fr", "')' found where '}' was expected", "« ) » trouvé à la place de « } »"),
        right("de", "Cannot slice [:]", "[:] geht hier nicht"),
    ),
    find=find,
    suspects=suspects,
    signs=BRACKETS,
)
