"""M204: a character reference of HTML that lost its semicolon or a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.inline import entities
from l10n.spans import Span

# What begins as a reference does; a space may have come in behind the sign or before the semicolon.
_REFERENCE = re.compile(r"&[ \u00a0]?(#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30})([ \u00a0]?;)?")


# Names that browsers know without a semicolon, too: who writes one where the source has no ampersand means the character.
_OLD = frozenset(name for name in html5 if name[-1] != ";" and name.islower())


def suspects(block: Block) -> list[int]:
    """Messages with an ampersand."""
    return [at for at, target in enumerate(block.targets) if "&" in target]


def find(pair: Pair) -> Iterator[Evidence]:
    """Where the source has references, those of the translation that are none, though they begin as one."""
    if "&" not in pair.source.text:
        yield from _unasked(pair)
        return
    names = tuple(pair.source[span].strip("&;") for span in entities(pair.source.text))
    own = {match[0] for match in _REFERENCE.finditer(pair.source.text)} if names else set[str]()
    for match in _REFERENCE.finditer(pair.target.text) if names else ():
        if match[0] not in own and _broken(match, names):
            yield Evidence(f"“{match[0]}” is no character reference", 6.5, None, Span(*match.span()))


def _unasked(pair: Pair) -> Iterator[Evidence]:
    """References without a semicolon, where the source has a character and no reference."""
    for match in _REFERENCE.finditer(pair.target.text):
        if match[1] in _OLD and match[0] == f"&{match[1]}":
            yield Evidence(f"“{match[0]}” lacks its semicolon", 5.0, None, Span(*match.span()))


def _broken(match: re.Match[str], names: tuple[str, ...]) -> bool:
    """Whether a reference is not closed, holds a space, or has a name that neither HTML knows nor the source's ``names`` begin."""
    if match[1].startswith("#") or f"{match[1]};" in html5:
        return match[0] != f"&{match[1]};"
    return match[2] is not None or match[1].startswith(names)


CHECK = Check(
    code="M204",
    name="entity-broken",
    severity=Severity.ERROR,
    summary="A character reference of HTML is damaged",
    why="With a letter wrong a reference is shown as it is typed, and without its semicolon it depends on what stands behind it. "
    "The names are those of HTML's own table.",
    mqm="Design and markup / Markup tag",
    examples=(
        wrong("de", "Terms&nbsp;&amp; conditions", "Bedingungen&nbsp&amp; Regeln"),
        wrong("fr", "5&nbsp;km", "5&nsbp;km"),
        wrong("de", "nine\u00a0members", "neun&nbsp Mitglieder"),
        wrong("ru", "&copy; the authors", "& copy; авторы"),
        right("de", "Terms &amp; conditions", "Bedingungen &amp; Regeln"),
        right("uk", "R&D &mdash; a report", "R&D — звіт"),
        right("fr", "&Open file", "&Ouvrir le fichier"),
    ),
    find=find,
    suspects=suspects,
)
