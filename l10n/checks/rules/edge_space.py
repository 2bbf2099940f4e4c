"""W101: space at the start or the end that the source has not, or lacks."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.locales import language
from l10n.spans import Span

_NO_BREAK = (" ", "\u00a0", "\u202f")
_FRENCH = frozenset(":;!?»")
_WIDE_OPENING = frozenset("（「『【《〈〔［")
_WIDE_CLOSING = frozenset("：；，。！？、）」』】》〉〕］")


def suspects(block: Block) -> list[int]:
    """Messages with other space at the edges than their source."""
    return [
        at
        for at, source, target in block.texts
        if (source != source.strip() or target != target.strip()) and _edges(source) != _edges(target)
    ]


def find(pair: Pair) -> Iterator[Evidence]:
    """Compare the white space at both ends."""
    source, target = pair.source.text, pair.target.text
    lead, tail = _edges(source)
    own_lead, own_tail = _edges(target)
    if own_lead == lead and own_tail == tail:
        return
    if _brought(pair, own_lead, lead):
        lead = own_lead
    if target[-1:] in _WIDE_CLOSING and not tail.strip(" "):
        tail = own_tail
    fix = Fix("space at both ends as in the source", lead + target.strip() + tail, safe=True)
    if own_lead != lead:
        span = Span(0, max(1, len(own_lead)))
        yield Evidence(
            _message("starts", own_lead, lead),
            _weight(own_lead, lead),
            Span(0, len(lead)),
            span,
            "" if own_lead else "lead",
            fix,
        )
    if own_tail != tail:
        span = Span(len(target) - max(1, len(own_tail)), len(target))
        yield Evidence(
            _message("ends", own_tail, tail),
            _weight(own_tail, tail),
            Span(len(source) - len(tail), len(source)),
            span,
            "" if own_tail or "\n" in tail else "tail",
            fix,
        )


def _brought(pair: Pair, own: str, wanted: str) -> bool:
    """Whether the mark that a translation begins with brings its space along: a wide one, or French punctuation."""
    text = pair.target.text
    french = language(pair.target.tag) == "fr" and text.lstrip()[:1] in _FRENCH
    return (french and own in _NO_BREAK and not wanted) or (text[:1] in _WIDE_OPENING and not wanted.strip(" "))


def _weight(own: str, wanted: str) -> float:
    """Less sure where both have some, and of several blanks: these are indentation, or columns, on purpose."""
    return 3.0 if (own and wanted) or own.strip("\n").count(" ") > 1 else 6.5


def _edges(text: str) -> tuple[str, str]:
    if text and not text[0].isspace() and not text[-1].isspace():
        return "", ""
    if not text.strip():
        return text, ""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _message(verb: str, own: str, wanted: str) -> str:
    if not wanted:
        return f"the translation {verb} with white space, the source does not"
    return (
        f"the translation {verb} with {own!r}, the source with {wanted!r}"
        if own
        else f"the source {verb} with white space, the translation does not"
    )


CHECK = Check(
    code="W101",
    name="edge-space",
    severity=Severity.WARNING,
    summary="White space at the start or end differs from the source's",
    why="Programs join strings: a space too much or too few, or a lost line break, shows on the screen.",
    mqm="Design and markup / Whitespace",
    examples=(
        wrong("de", "Name:", "Name: "),
        wrong("fr", "Done.\n", "Terminé."),
        wrong("ja", "Open ", "開く"),
        right("de", "Name: ", "Name: "),
        right("zh-Hans", "Name: ", "名称："),
        right("fr", ": no such file", "\u00a0: aucun fichier de ce nom"),
        right("uk", "Done.\n", "Готово.\n"),
    ),
    find=find,
    suspects=suspects,
)
