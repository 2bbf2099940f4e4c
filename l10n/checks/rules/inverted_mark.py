"""P105: a Spanish question or exclamation without its opening mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.locales import language
from l10n.spans import Span

_LANGUAGES = frozenset({"es", "ast"})  # Ortografía de la lengua española, III.3.4.9; Normes ortográfiques de l'Academia
_OPENS = {"?": "¿", "!": "¡"}
_OPENING = frozenset(_OPENS.values())
_MARK = re.compile(r"[¿¡]|(?<=[^\W_]|[”»)])[?!]+")


def suspects(block: Block) -> list[int]:
    """Messages that ask or exclaim more often than they begin to."""
    if language(block.target_tag) not in _LANGUAGES:
        return []
    return [at for at in range(len(block.targets)) if _bare(block.plain(at)) is not None]


def _bare(text: str) -> re.Match[str] | None:
    """The first mark that closes without one that opens before it; what stands inside a question may ask by the way."""
    opened = 0
    for match in _MARK.finditer(text):
        if match[0] in _OPENING:
            opened += 1
        elif not opened:
            return match
        elif text[match.end() : match.end() + 1] != ")":
            opened = 0
    return None


def find(pair: Pair) -> Iterator[Evidence]:
    """Marks behind a word, outside codes and addresses, for which none opens the sentence."""
    if language(pair.target.tag) not in _LANGUAGES:
        return
    match = _bare(pair.target.plain)
    if match is not None:
        mark = match[0][0]
        yield Evidence(f"“{mark}” closes what no “{_OPENS[mark]}” opens", 5.0, None, Span(*match.span()), mark)


CHECK = Check(
    code="P105",
    name="inverted-mark",
    severity=Severity.WARNING,
    summary="A Spanish question or exclamation has no opening mark",
    why="In Spanish and Asturian “¿” and “¡” begin what “?” and “!” end; without them a reader learns too late that it is a question.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("es", "Is it over?", "Se acabó?"),
        wrong("es-MX", "He left. Is it over?", "Se fue. Se acabó?"),
        wrong("ast", "It is over!", "Acabó!"),
        right("es", "Is it over?", "¿Se acabó?"),
        right("es", "What?!", "¡¿Qué?!"),
        right("es", "Really (or not?)?", "¿De verdad (o no?)?"),
        right("es", "a doubtful value (?)", "un valor dudoso (?)"),
        right("es", "See https://example.org/?a=1", "Véase https://example.org/?a=1"),
        right("gl", "Is it over?", "Rematou?"),
    ),
    find=find,
    suspects=suspects,
)
