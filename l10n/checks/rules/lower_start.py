"""L103: a translation that begins with a small letter where the source has a capital."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span


def find(pair: Pair) -> Iterator[Evidence]:
    """The first letters of both; a word of the source that is written so anywhere is left alone."""
    source, target = pair.source, pair.target
    if not source.words or not target.words or len(source.words) < 2:
        return
    ours, theirs = source.words[0], target.words[0]
    first = target.word_spans[0].start
    lead = target.text[:first]
    if not ours[0].isupper() or not theirs[0].islower() or any(c.isalnum() for c in lead) or theirs in source.words:
        return
    if theirs[1:2].isupper() or "'" in theirs[:3] or "’" in theirs[:3] or lead.strip("\"“”„«»‘¿¡ \u00a0\u202f"):
        return
    text = target.text
    fix = Fix(f"begin with “{theirs[0].upper()}”", lead + theirs[0].upper() + text[first + 1 :])
    weight = 4.6 if source.terminal.kinds and len(source.words) > 3 else 3.4
    yield Evidence("the translation begins with a small letter, the source with a capital", weight, None, Span(first, first + 1), "small", fix)


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
        right("nl", "In the morning he left.", "'s Ochtends vertrok hij."),
        right("de", "The talks have begun.", "Die Gespräche haben begonnen."),
    ),
    find=find,
)
