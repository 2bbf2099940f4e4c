"""P103: a space before a comma or full stop, or none behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.view import View
from l10n.diagnostics import Fix, Severity
from l10n.locales import profile
from l10n.spans import Span

_BEFORE = re.compile(r"[ \u00a0]+(?<=[^\W_][ \u00a0]|[”“»)\]][ \u00a0])(?=[,.](?:\s|\Z))")
_SPACED = (" ,", " .", "\u00a0,", "\u00a0.")
_EITHER = re.compile(r"[,.،](?:(?<=[ \u00a0].)|(?<=[^\W\d_].)(?=[^\W\d_]))")
_BEHIND = re.compile(r"[,،](?<=[^\W\d_][^\W\d_].)(?=[^\W\d_])")


def suspects(block: Block) -> list[int]:
    """Messages with space before a mark, or none behind a comma."""
    return block.matching(_EITHER) if profile(block.target_tag).spaced else []


def find(pair: Pair) -> Iterator[Evidence]:
    """The spaces around commas and full stops, in scripts that set spaces between words."""
    if not pair.target.locale.spaced:
        return
    text = pair.target.text
    before = _first(_BEFORE, pair.target) if any(map(text.__contains__, _SPACED)) else None
    if before and not _first(_BEFORE, pair.source):
        fix = Fix("no space before the mark", text[: before.start] + text[before.end :])
        yield Evidence(f"a space before “{text[before.end]}”", 4.3, None, before, "before", fix)
    behind = _first(_BEHIND, pair.target) if "," in text or "،" in text else None
    if behind and not _first(_BEHIND, pair.source):
        fix = Fix("a space behind the comma", text[: behind.end] + " " + text[behind.end :])
        yield Evidence("no space behind the comma", 4.2 if text[behind.start] == "," else 3.9, None, behind, "behind", fix)


def _first(pattern: re.Pattern[str], view: View) -> Span | None:
    """The first place outside codes, which are blank in the plain text."""
    if pattern.search(view.text) is None:
        return None
    for match in pattern.finditer(view.plain):
        if view.text[match.start() : match.end()] == match[0]:
            return Span(*match.span())
    return None


CHECK = Check(
    code="P103",
    name="mark-spacing",
    severity=Severity.WARNING,
    summary="A comma or full stop has a space before it, or none behind it",
    why="A slip that shows in print, and often the scar of a word that was taken out.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("de", "He came, and left.", "Er kam , und ging."),
        wrong("fr", "magnitude 7.5.", "un séisme de magnitude ."),
        wrong("de", "He says “no”, and left.", "Er sagt „nein“ , und ging."),
        wrong("es", "In 2018, he left.", "En 2018 , se fue."),
        wrong("ru", "He came, and left.", "Он пришёл,и ушёл."),
        right("fr", "Is it over?", "C’est fini ?"),
        right("ja", "He came, and left.", "彼は来た,そして去った."),
    ),
    find=find,
    suspects=suspects,
)
