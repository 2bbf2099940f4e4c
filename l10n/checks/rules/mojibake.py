"""S104: letters garbled by a wrong encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.scripts import family, script_of
from l10n.checks.view import View
from l10n.diagnostics import Fix, Severity
from l10n.locales import script
from l10n.spans import Span

# UTF-8 read as Latin-1 or Windows-1252: a lead byte, then continuation bytes as those code pages show them.
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_GARBLED = re.compile(
    rf"[ÂÃÄÅÆÇÈÉÊËÎÏÐÑØÙ×][{_TAIL}](?![a-zà-ÿ]{{2}})|(?<=[a-z])[ÃÄÅ][{_TAIL}]|[ÃÅ][\x80-\xbf](?=[a-z])|â[€‚„][{_TAIL}]|[àáâãäåæçèé][{_TAIL}]{{2}}"
)
_HINT = re.compile(rf"[ÂÃÄÅÆÇÈÉÊËÎÏÐÑØÙ×àáâãäåæçèé\ufffd](?:(?=[{_TAIL}])|(?<=\ufffd))")
_REPLACEMENT = "\ufffd"


def suspects(block: Block) -> list[int]:
    """Messages with a character that such sequences begin with, and one that may follow it."""
    return block.matching(_HINT)


def find(pair: Pair) -> Iterator[Evidence]:
    """Replacement characters, and sequences that decode when they are encoded back."""
    text = pair.target.text
    if text.isascii():
        return
    if _REPLACEMENT in text and _REPLACEMENT not in pair.source.text:
        at = text.index(_REPLACEMENT)
        yield Evidence("a character was lost to a wrong encoding", 7.0, None, Span(at, at + 1))
    for match in _GARBLED.finditer(text):
        mended = _decoded(match[0])
        if mended and _fits(mended, pair.target) and match[0] not in pair.source.text:
            fix = Fix(f"write “{mended}”", text[: match.start()] + mended + text[match.end() :])
            yield Evidence(
                f"“{match[0]}” is “{mended}” in a wrong encoding", 6.5, None, Span(*match.span()), "", fix
            )
            return


def _fits(mended: str, target: View) -> bool:
    """A letter of the locale's script, or of Latin, or a mark of punctuation."""
    scripts = {script_of(character) for character in mended} - {""}
    return scripts <= {"Latn", *family(script(target.tag))} and all(
        c < "\u2e80" or c.isalpha() for c in mended
    )


def _decoded(garbled: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return garbled.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return ""


CHECK = Check(
    code="S104",
    name="garbled-encoding",
    severity=Severity.ERROR,
    summary="Letters are garbled by a wrong encoding",
    why="Text that went through a program with another idea of its encoding cannot be read. What can be decoded again is given as the fix.",
    mqm="Design and markup / Character encoding",
    examples=(
        wrong("fr", "the summer", "l’Ã©tÃ©"),
        wrong("de", "about", "ungef\ufffdhr"),
        wrong("pl", "the end", "koniec â€“ i już"),
        right("fr", "the summer", "l’été"),
        right("pt", "the ÂNGELA project", "o projeto ÂNGELA"),
    ),
    find=find,
    suspects=suspects,
)
