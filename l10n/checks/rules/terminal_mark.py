"""P101: a sentence that ends as the source's does not."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.terminal import Terminal
from l10n.checks.view import View
from l10n.diagnostics import Severity

_NAMES = {
    "stop": "a full stop",
    "question": "a question mark",
    "exclamation": "an exclamation mark",
    "ellipsis": "an ellipsis",
}
_ENDS = frozenset({"stop", "question", "exclamation", "ellipsis"})


def _name(kinds: tuple[str, ...]) -> str:
    return _NAMES.get(kinds[0], f"a {kinds[0]}") if kinds else "nothing"


def suspects(block: Block) -> list[int]:
    """Messages that end with other marks than their source."""
    return [at for at, (ours, theirs) in enumerate(block.endings) if _differ(ours, theirs)]


def _differ(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    return ours != theirs and set(ours).isdisjoint(theirs)


def find(pair: Pair) -> Iterator[Evidence]:
    """Compare the marks that end both texts."""
    source, target = pair.source.terminal, pair.target.terminal
    if not _differ(source.kinds, target.kinds):
        return
    yield Evidence(
        f"the source ends with {_name(source.kinds)}, the translation with {_name(target.kinds)}",
        _weight(pair, source, target),
        source.span,
        target.span,
        f"{'+'.join(source.kinds)} → {'+'.join(target.kinds)}{' closed' if target.closed else ''}",
    )


def _weight(pair: Pair, source: Terminal, target: Terminal) -> float:
    """Surest where a sentence ends with a mark that ends none; least sure where only the style of a heading differs."""
    ours, theirs = set(source.kinds), set(target.kinds)
    if not theirs and (_abbreviated(pair.source) or pair.target.text.lstrip(_RTL).startswith(_ELLIPSES)):
        return 2.0
    if not ours:
        return 3.0 if theirs - _ENDS - {"dash"} else 1.5
    if not theirs:
        return (2.6 if target.closed else 5.0) if ours & _ENDS else 2.0
    if "comma" in theirs and pair.next and pair.next.target.text[:1].islower():
        return 2.5  # one sentence made of two messages
    if "colon" in theirs and pair.next and pair.next.source.text[:1] in _SPEECH:
        return 2.5
    if not theirs & _ENDS:
        return 5.6 if ours & _ENDS else 2.0
    if not ours & _ENDS:
        return 3.0
    moved = any(_MARKS[kind] in pair.source.text for kind in theirs if kind in _MARKS)
    return 1.8 if moved or "stop" in theirs else 6.8 if "question" in theirs else 2.5


def _abbreviated(view: View) -> bool:
    """Whether the stop is a word's own: a.m., Aug., et al."""
    words = view.words
    if not words or view.terminal.kinds != ("stop",):
        return False
    lone = len(words) <= _LONE and len(view.text.strip()) <= _SHORT
    return lone or words[-1].lower() in _ABBREVIATIONS or view.text.rstrip()[-3:-2] == "."


_LONE, _SHORT = 2, 6
_ABBREVIATIONS = frozenset(["al", "etc", "inc", "ltd", "corp", "co", "jr", "sr", "st", "vs", "approx", "dept", "est", "no", "vol", "fig", "ed", "eds"])
_ELLIPSES = ("…", "...")
_RTL = "\u200e\u200f\u202b\u2067 "
_SPEECH = frozenset("\"'“‘«„")
_MARKS = {"question": "?", "exclamation": "!"}


CHECK = Check(
    code="P101",
    name="terminal-mark",
    severity=Severity.WARNING,
    summary="The translation does not end with the mark the source ends with",
    why="A lost or different mark at the end turns a question into a statement, or shows that the end is missing. "
    "Marks are compared by what they mean in every script, wherever the locale sets them beside a closing quotation mark.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("de", "The talks have begun.", "Die Gespräche haben begonnen,"),
        wrong("fr", "Is it over?", "C’est fini."),
        wrong("hi", "The talks have begun.", "वार्ता शुरू हो गई है"),
        right("hi", "The talks have begun.", "वार्ता शुरू हो गई है।"),
        right("ja", "He said “no.”", "彼は「いいえ」と言った。"),
        right("el", "Is it over?", "Τελείωσε;"),
        right("fi", "Aug.", "elo"),
        right("fr", "Missing ':' after '?'", "« : » manque après « ? »"),
        right("pa", "Loading…", "…ਲੋਡ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ"),
        right("fr", "“It is over.”", "« C’est fini »."),
    ),
    find=find,
    suspects=suspects,
    tolerated=0.03,
)
