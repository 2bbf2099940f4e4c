"""P104: a French mark of punctuation without its no-break space."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Corpus, Pair
from l10n.checks.view import View
from l10n.diagnostics import Fix, Severity
from l10n.locales import language
from l10n.spans import Span

_NO_BREAK = "\u00a0\u202f"
_MARKS = frozenset("?!;:«»")
# A mark that ends a word or sentence, with the space before it; an opening one with the space behind it.
_BEFORE = re.compile(
    r"(?<=[\w)»”%€])(?P<space>[ \u00a0\u202f]?)(?P<mark>[?!»]|:(?!:)|;(?=\s))(?=[\s?!;:»,.)\]…]|\Z)"
)
_BEHIND = re.compile(r"(?P<mark>«)(?P<space>[ \u00a0\u202f]?)(?=[^\s»])")
_NAME = re.compile(r"\w[-_./=]\w")
_LONGEST_NAME = 40
_AROUND = 6
_ENOUGH = 5
_RARE = 0.1

_MESSAGES = {"none": "no space {} {}", "plain": "a space {} {} that a line can break at"}


def suspects(block: Block) -> list[int]:
    """French messages with such a mark."""
    french = language(block.target_tag) == "fr"
    return [at for at, target in enumerate(block.targets) if not _MARKS.isdisjoint(target)] if french else []


def find(pair: Pair) -> Iterator[Evidence]:
    """The first mark without a space, and the first with one at which a line may break."""
    if language(pair.target.tag) != "fr":
        return
    seen: set[str] = set()
    for span, mark, kind in _places(pair.target, pair.source.text):
        if kind in seen or kind == "good":
            continue
        seen.add(kind)
        said = _MESSAGES[kind].format("after" if mark == "«" else "before", mark)
        weight = _weight(pair.corpus.learnt(_kinds), kind)
        yield Evidence(said, weight, None, span, kind, Fix("no-break spaces", _spaced(pair), safe=True))


def _places(view: View, source: str) -> Iterator[tuple[Span, str, str]]:
    """Where each mark and its space stand, the mark, and the kind: good, plain, none. Codes and times are no prose."""
    for pattern in (_BEFORE, _BEHIND):
        for match in pattern.finditer(view.plain):
            start, end = match.start("space" if pattern is _BEFORE else "mark"), match.end()
            mark, space = match["mark"], match["space"]
            if view.text[match.start() : end] == match[0] and _is_prose(view, source, mark, start):
                yield (
                    Span(start, end),
                    mark,
                    "none" if not space else "good" if space in _NO_BREAK else "plain",
                )


def _is_prose(view: View, source: str, mark: str, at: int) -> bool:
    """No end of an entity (&amp;) or of a name kept from the source (Plural-Forms:); where the country sets a space."""
    if (view.tag == "fr-CA" and mark in "?!;") or (view.tag == "fr-CH" and mark in "«»"):
        return False
    if mark == ":" and _copied(view.text, source, at):
        return False
    before = view.text[max(0, at - _LONGEST_NAME) : at].split()[-1:]
    word = before[0] if before and mark != "«" else ""
    return not (word.startswith("&") and mark == ";") and not (_NAME.search(word) and word + mark in source)


def _copied(text: str, source: str, at: int) -> bool:
    """Whether the words on both sides of a mark stand so in the source: a title left in its language."""
    return len(text) > at + _AROUND and text[max(0, at - _AROUND) : at + _AROUND] in source


def _kinds(corpus: Corpus) -> Counter[str]:
    """How many places of each kind, and of each no-break space, the corpus has."""
    found: Counter[str] = Counter()
    for source, target, _, _ in corpus.rows:
        if _MARKS.isdisjoint(target):
            continue
        for span, mark, kind in _places(View(target, corpus.target_tag), source):
            found[kind] += 1
            if kind == "good":
                found[target[span.start + (mark == "«")]] += 1
    return found


def _weight(kinds: Counter[str], kind: str) -> float:
    """High where the catalogue nearly always does otherwise: a plain space is no fault in one that has no other."""
    better = kinds["good"] if kind == "plain" else kinds["good"] + kinds["plain"]
    if better >= _ENOUGH and kinds[kind] <= _RARE * better:
        return 4.4
    return 3.0 if kind == "none" else 1.5


def _spaced(pair: Pair) -> str:
    """The text with the no-break space that the catalogue mostly has, at every place that lacks one."""
    known = pair.corpus.learnt(_kinds)
    space = max(_NO_BREAK, key=lambda each: known[each])
    text = pair.target.text
    for span, mark, kind in sorted(_places(pair.target, pair.source.text), reverse=True):
        if kind != "good":
            written = mark + space if mark == "«" else space + mark
            text = text[: span.start] + written + text[span.end :]
    return text


_SPACED = tuple((f"Number {n}!", f"Numéro {n}\u00a0!") for n in range(10, 40))
_PLAIN = tuple((f"Number {n}!", f"Numéro {n} !") for n in range(10, 40))

CHECK = Check(
    code="P104",
    name="french-spacing",
    severity=Severity.NOTE,
    summary="A French mark of punctuation has no space, or one at which a line breaks",
    why="French sets a no-break space before ? ! ; : » and after «: without it the mark stands alone on the next line. Canada has it for : « » only, Switzerland not within « ». A catalogue that mostly writes otherwise is left to its convention.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong("fr", "Is it over?", "C’est fini?", beside=_SPACED),
        wrong("fr", "Is it over?", "C’est fini ?", beside=_SPACED),
        wrong("fr", "the “wall” fell", "le «mur» est tombé", beside=_SPACED),
        wrong("fr-CA", "Note: over", "Remarque: fini", beside=(("a: b", "un\u00a0: deux"),) * 8),
        wrong("fr-CH", "Over!", "Fini!", beside=_SPACED),
        right("fr", "Is it over?", "C’est fini\u202f?", beside=_SPACED),
        right("fr", "Is it over?", "C’est fini ?", beside=_PLAIN),
        right(
            "fr",
            "at 12:30, see https://example.org/?q",
            "à 12:30, voir https://example.org/?q",
            beside=_SPACED,
        ),
        right("fr", "Really?!", "Vraiment\u00a0?!", beside=_SPACED),
        right("fr-CA", "Over!", "Fini!", beside=_SPACED),
        right("fr", "the book “AI Powers: China”", "le livre «\u00a0AI Powers: China\u00a0»", beside=_SPACED),
        right("fr-CH", "the “wall” fell", "le «mur» est tombé", beside=_SPACED),
        right("fr", "shut;power;", "éteindre;courant;", beside=_SPACED),
        right("fr", "a Plural-Forms: line", "une ligne Plural-Forms: ici", beside=_SPACED),
        right("fr", "as follows::", "comme suit ::", beside=_SPACED),
        right("de", "Is it over?", "Ist es vorbei?"),
    ),
    find=find,
    suspects=suspects,
)
