"""M202: markup that runs code, which the source does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.spans import Span

_HINTS = (re.compile("<"), re.compile(r":(?<=[tTaA\s]:)"))  # two searches for one mark are faster than one for two
_UNSAFE = re.compile(
    r"<\s*(?:script|iframe|object|embed|base|meta|link|form|svg|style)\b|<[^<>]{0,200}\son[a-z]{3,20}\s*=|(?:javascript|vbscript|data)\s*:\s*(?=[\w/]{0,20}[(;,])",
    re.IGNORECASE,
)


def suspects(block: Block) -> list[int]:
    """Messages with such markup."""
    hinted = sorted({at for hint in _HINTS for at in block.matching(hint)})
    return [at for at in hinted if _UNSAFE.search(block.targets[at])]


def find(pair: Pair) -> Iterator[Evidence]:
    """Elements and attributes that load or run something."""
    match = _UNSAFE.search(pair.target.text)
    if match and match[0].lower() not in pair.source.text.lower() and not _UNSAFE.search(pair.source.text):
        yield Evidence(
            f"“{match[0].strip()}” can run code, and is not in the source", 7.5, None, Span(*match.span())
        )


CHECK = Check(
    code="M202",
    name="unsafe-markup",
    severity=Severity.ERROR,
    summary="The translation has markup that can run code",
    why="A translation is input from outside: what it brings into a page runs with the page's rights.",
    mqm="Design and markup / Markup tag",
    examples=(
        wrong("de", "Welcome", "Willkommen<script>alert(1)</script>"),
        wrong("fr", 'See <a href="/x">here</a>', 'Voir <a href="/x" onclick="steal()">ici</a>'),
        wrong("ru", "Welcome", "Добро пожаловать <iframe src=x>"),
        right("de", 'See <a href="/x">here</a>', 'Siehe <a href="/x">hier</a>'),
        right("fr", "data: the facts", "données : les faits"),
    ),
    find=find,
    suspects=suspects,
)
