"""L103: a translation that begins with a small letter where the source has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.locales import script
from l10n.spans import Span

_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})  # in others a small letter begins an identifier
_OPEN, _RUNS_ON = frozenset({"comma", "semicolon", "colon", "dash"}), 2.5
_LETTER = re.compile(r"\w")


def suspects(block: Block) -> list[int]:
    """Messages that begin with a small letter, and their source with a capital."""
    if script(block.target_tag) not in _CASED:
        return []
    return [
        at
        for at, source, target in block.texts
        if not target[:1].isupper() and not source[:1].islower() and _small(source, target)
    ]


def _small(source: str, target: str) -> re.Match[str] | None:
    """The first letter of the target where it is small, and the source's a capital."""
    ours, theirs = _LETTER.search(source), _LETTER.search(target)
    return theirs if ours and theirs and ours[0].isupper() and theirs[0].islower() else None


def find(pair: Pair) -> Iterator[Evidence]:
    """The first letters of both; a word of the source that is written so anywhere is left alone."""
    source, target = pair.source, pair.target
    if script(target.tag) not in _CASED:
        return
    small = _small(source.text, target.text)
    if not small:
        return
    first = small.start()
    lead = target.text[:first]
    if (
        len(source.words) < 2
        or not target.words
        or lead.strip('"“”„«»‘¿¡ \u00a0\u202f')
        or target.plain[first] == " "
    ):
        return
    word = target.words[0]
    if word in source.words or word[1:2].isupper() or "'" in word[:3] or "’" in word[:3]:
        return
    text = target.text
    fix = Fix(f"begin with “{small[0].upper()}”", lead + small[0].upper() + text[first + 1 :])
    weight = (4.6 if source.terminal.kinds and len(source.words) > 3 else 3.4) - _RUNS_ON * _runs_on(pair.previous)
    yield Evidence(
        "the translation begins with a small letter, the source with a capital",
        weight,
        None,
        Span(first, first + 1),
        "small",
        fix,
    )


def _runs_on(previous: Pair | None) -> bool:
    """Whether the translation before ends as one does that goes on."""
    return previous is not None and not _OPEN.isdisjoint(previous.target.terminal.kinds)


CHECK = Check(
    code="L103",
    name="lower-start",
    severity=Severity.NOTE,
    summary="The translation begins with a small letter",
    why="Either the case is wrong or the beginning is missing. A catalogue that begins so throughout is left alone.",
    mqm="Linguistic conventions / Spelling",
    examples=(
        wrong("de", "The talks have begun in Geneva.", "die Gespräche haben in Genf begonnen."),
        wrong("ru", "The talks have begun in Geneva.", "переговоры начались в Женеве."),
        wrong("el", "The talks have begun in Geneva.", "οι συνομιλίες ξεκίνησαν στη Γενεύη."),
        right("fr", "It has to go.", "il doit partir.", beside=(("If so, they said.", "Si c’est ainsi,"),)),
        right("ja", "Desktop options", "desktop のオプション"),
        right("nl", "In the morning he left.", "'s Ochtends vertrok hij."),
        right("de", "The talks have begun.", "Die Gespräche haben begonnen."),
    ),
    find=find,
    suspects=suspects,
)
