"""M203: emphasis, code or a link of the source that the translation has no marks for, as Markdown and reStructuredText set them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.checks.quotation import MARKS
from l10n.diagnostics import Severity
from l10n.spans import Span


class _Mark(NamedTuple):
    """What pairs of marks mean, how they are found where words are set apart by spaces and where not, the log-odds."""

    name: str
    spaced: re.Pattern[str]
    dense: re.Pattern[str]
    weight: float


def _mark(name: str, pattern: str, weight: float, before: str = "", after: str = "") -> _Mark:
    return _Mark(name, re.compile(before + pattern + after), re.compile(pattern), weight)


_SINGLE = r"(?<!\*)\*(?=[^\s*])[^*\n]{0,300}[^\s*\\]\*(?!\*)"
_MARKS = (
    _mark("link", r"!?\[[^\[\]\n]{1,300}\]\([^()\s]{1,300}\)", 7.0),
    _mark("strong emphasis", r"\*\*(?=[^\s*])[^*\n]{0,300}[^\s*]\*\*(?!\*)", 5.5, r"(?<![*\w])"),
    _mark("emphasis", _SINGLE, 4.6, r"(?<![\w\\])", r"(?!\w)"),
    _mark("code", r"(?<![`\\])(`{1,3})(?=[^`\s])[^`\n]{0,300}[^`\s\\]\1(?!`)|(?<!`)`[^`\s]`(?!`)", 5.2),
    _mark("a line through words", r"~~(?=[^\s~])[^~\n]{1,300}~~", 5.5),
)
_ENOUGH = 2.5
_SPACES = " \u00a0\u202f"
_GNU_QUOTE = re.compile(r"`[^`'\n]{1,80}'")  # quotation marks as GNU long wrote them


def find(pair: Pair) -> Iterator[Evidence]:
    """Pairs of marks that the source has more of than the translation, a kind at a time."""
    source, target = pair.source.text, pair.target.text
    if "*" not in source and "`" not in source and "](" not in source and "~~" not in source:
        return
    for mark in _MARKS:
        if mark.name == "code" and ("`" not in source or _GNU_QUOTE.search(source)):
            continue
        ours = [match.span() for match in mark.spaced.finditer(source)]
        lost = len(ours) - sum(1 for _ in mark.dense.finditer(target)) if ours else 0
        if lost > 0:
            span = _missing(pair, ours)
            said = f"the source has {mark.name} {source[slice(*span)][:60]}, the translation none there"
            yield Evidence(said, mark.weight - _excuse(pair, span), Span(*span), place(pair, span), mark.name)


def _excuse(pair: Pair, span: tuple[int, int]) -> float:
    """The log-odds against: it stands marked elsewhere, which is enough; it is quoted instead; it has no words."""
    marked = pair.source.text[slice(*span)]
    words, text = marked.strip("*`~"), pair.target.text
    quoted = words in text and text[: text.index(words)].rstrip(_SPACES)[-1:] in MARKS
    return _ENOUGH if quoted or marked in text or not any(map(str.isalnum, words)) else 0.0


def _missing(pair: Pair, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """The first of some marked stretches whose text the translation does not have; the last where it has all."""
    return next((span for span in spans if pair.source.text[slice(*span)] not in pair.target.text), spans[-1])


CHECK = Check(
    code="M203",
    name="emphasis-lost",
    severity=Severity.WARNING,
    summary="Emphasis, code or a link of the source is not marked in the translation",
    why="The marks were lost or half lost: the word is no longer stressed, the command no longer set as code, or the page shows the bare asterisk. A catalogue that sets another mark throughout, such as quotation marks for code, is left alone.",
    mqm="Design and markup / Markup tag",
    examples=(
        wrong("de", "This is **important** here.", "Das ist hier wichtig."),
        wrong("fr", "Run `make` first.", "Lancez d’abord make."),
        wrong("uk", "See [the guide](guide.md).", "Див. посібник."),
        wrong("ja", "It is *not* allowed.", "許可されて*いません。"),
        right("ja", "It is **not** allowed.", "許可されて**いません**。"),
        right("de", "This is **important** here.", "Das ist hier **wichtig**."),
        right("de", "Use 2 * 3 * 4 here.", "Hier 2 mal 3 mal 4."),
        right("sv", "the `make' command, or `sh'", "kommandot ”make”, eller ”sh”"),
        right("fr", "*args and **kwargs", "args et kwargs"),
    ),
    find=find,
    signs=frozenset("*`[~"),
)
