"""P102: a mark of punctuation twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

_DOUBLED = re.compile(r"(?<![.,;:!?…])(?:\.\.|,,|;;|::|,\.|\.,|;,|,;|。。|，，|、、|،،|।।|؛؛)(?![.,;:!?…])")
_TWO = re.compile("[.,;:。，、،।؛][.,;:。，、،।؛]")
_ABBREVIATION = re.compile(r"\w\.,\Z|\w\.\.\Z")


def suspects(block: Block) -> list[int]:
    """Messages with two such marks in a row."""
    return block.matching(_TWO)


def find(pair: Pair) -> Iterator[Evidence]:
    """Marks that the source does not double; a full stop before a comma may end an abbreviation."""
    if _TWO.search(pair.target.text) is None:
        return
    text = pair.target.plain
    for match in _DOUBLED.finditer(text):
        if match[0] in pair.source.text or match[0] in (".,", "::"):
            continue
        if match[0] == ".." and _path(text, match):
            continue
        whole = pair.target.text
        kept = match[0][-1] if match[0] != ",." else "."
        fix = Fix(f"write “{kept}” once", whole[: match.start()] + kept + whole[match.end() :])
        yield Evidence(
            f"“{match[0]}”: two marks where one is due", 5.0, None, Span(*match.span()), match[0], fix
        )
        return


def _path(text: str, match: re.Match[str]) -> bool:
    """Two stops that stand alone are a folder or a range."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not before.isalpha() or after.isalnum() or after == "/"


CHECK = Check(
    code="P102",
    name="doubled-mark",
    severity=Severity.WARNING,
    summary="A mark of punctuation stands twice",
    why="A slip of the hand, or the rest of a sentence that was edited.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("de", "He came, and left.", "Er kam,, und ging."),
        wrong("fr", "It is over.", "C’est fini.."),
        wrong("zh-Hans", "It is over.", "结束了。。"),
        right("fr", "And then...", "Et puis..."),
        right("de", "cd ..", "cd .."),
    ),
    find=find,
    suspects=suspects,
)
