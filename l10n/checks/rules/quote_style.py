"""Q102: quotation marks of another style than the locale's, in a catalogue that has the locale's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain

from l10n.checks.block import NO_QUOTATIONS, Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Corpus, Pair
from l10n.checks.view import View
from l10n.diagnostics import Fix, Severity
from l10n.locales import language, profile
from l10n.spans import Span

_DOUBLE = '"“”„‟«»「」『』＂'
_ANY = re.compile(f"[{_DOUBLE}]")
_CODE = frozenset("=_\\/<>{}$")
_NO_BREAK = "\u00a0"
_SPACES = " \u00a0\u202f"
_ENOUGH = 5
_RARE = 0.03
_SOME = 0.1


def suspects(block: Block) -> list[int]:
    """Messages with double marks of another style, and no more than two."""
    family = _family(block.target_tag)
    return [
        at
        for at, (quotations, target) in enumerate(zip(block.quotations, block.targets, strict=True))
        if quotations is not NO_QUOTATIONS and _strange(target, family)
    ]


def _strange(text: str, family: frozenset[str]) -> list[str]:
    """The double marks of a text where they are two, and neither of a family."""
    marks: list[str] = _ANY.findall(text)
    return marks if len(marks) == 2 and family.isdisjoint(marks) else []


def find(pair: Pair) -> Iterator[Evidence]:
    """The one pair of foreign marks in a translation whose catalogue mostly has the locale's."""
    found = _foreign(pair.target)
    if found is None:
        return
    start, end = found
    text, (opening, closing) = pair.target.text, pair.target.locale.quotes[0]
    written = f"{text[start]}…{text[end]}"
    yield Evidence(
        f"{written}, where the catalogue writes {opening}…{closing}",
        _weight(pair.corpus.learnt(_marks), _family(pair.target.tag), written),
        None,
        Span(start, end + 1),
        written,
        Fix(f"{opening}…{closing}", _in_style(pair.target, start, end), safe=True),
    )


def _foreign(view: View) -> tuple[int, int] | None:
    """Where the only two double marks stand, if neither is the locale's; None inside codes, and around them."""
    text = view.text
    marks = _strange(text, _family(view.tag))
    if not marks:
        return None
    start, end = text.index(marks[0]), text.rindex(marks[1])
    plain = view.plain[start : end + 1]
    if (
        plain[0] != text[start]
        or plain[-1] != text[end]
        or plain[1:-1].strip() != text[start + 1 : end].strip()
    ):
        return None
    return (start, end) if _encloses(view, start, end) else None


def _encloses(view: View, start: int, end: int) -> bool:
    """Whether the marks stand around words: not code (size="1"), not inches, not one end of two quotations."""
    text = view.text
    inside, before, after = text[start + 1 : end], text[:start][-1:], text[end + 1 :][:1]
    if not any(letter.isalpha() for letter in inside) or not _CODE.isdisjoint(inside):
        return False
    if inside != inside.strip() or before.isdecimal():
        return False
    return not view.locale.spaced or not (before.isalnum() or after.isalnum())


@cache
def _family(tag: str) -> frozenset[str]:
    """The locale's marks, the straight one only where it is its own."""
    return frozenset(mark for pair in profile(tag).quotes for mark in pair)


def _marks(corpus: Corpus) -> Counter[str]:
    """How many translations of the corpus have each double mark."""
    return Counter(chain.from_iterable(set(_ANY.findall(target)) for _, target, _, _ in corpus.rows))


def _weight(marks: Counter[str], family: frozenset[str], written: str) -> float:
    """High where nearly all translations with quotations have the locale's marks; low in a catalogue of few."""
    own = max((marks[mark] for mark in family), default=0)
    foreign = max(marks[written[0]], marks[written[-1]])
    if own < _ENOUGH:
        return 1.0
    share = foreign / (own + foreign)
    return 4.2 if share <= _RARE else 3.4 if share <= _SOME else 1.5


def _in_style(view: View, start: int, end: int) -> str:
    """The text with the locale's outer marks; French ones have no-break spaces inside."""
    opening, closing = view.locale.quotes[0]
    inside = view.text[start + 1 : end].strip(_SPACES)
    if language(view.tag) == "fr" and opening == "«" and not view.tag.endswith("CH"):
        inside = f"{_NO_BREAK}{inside}{_NO_BREAK}"
    return view.text[:start] + opening + inside + closing + view.text[end + 1 :]


def _filled(word: str) -> tuple[tuple[str, str], ...]:
    return tuple((f'He said "{number}".', word.format(number)) for number in range(10, 60))


CHECK = Check(
    code="Q102",
    name="quote-style",
    severity=Severity.NOTE,
    summary="A quotation has other marks than the locale's and the rest of the catalogue's",
    why="Readers see two typographies on one page. Which marks a locale has is CLDR's word; a catalogue that mostly writes others, straight ones say, is left to its convention.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong(
            "de", 'the so-called "wall" fell', 'die sogenannte "Mauer" fiel', beside=_filled("Er sagte „{}“.")
        ),
        wrong("fr", 'the "wall" fell', "le “mur” est tombé", beside=_filled("Il a dit «\u00a0{}\u00a0».")),
        wrong("ru", 'the "wall" fell', 'пала "стена"', beside=_filled("Он сказал «{}».")),
        wrong("ja", 'the "wall" fell', '"壁"が崩れた', beside=_filled("彼は「{}」と言った。")),
        right("de", 'the "wall" fell', 'die "Mauer" fiel', beside=_filled('Er sagte "{}".')),
        right("uk", 'the "wall" fell', "упав „мур“", beside=_filled("Він сказав «{}».")),
        right("pl", 'a 15" screen', 'ekran 15"', beside=_filled("Powiedział „{}”.")),
        right("de", 'set <a href="x">it</a>', '<a href="x">setzen</a>', beside=_filled("Er sagte „{}“.")),
        right("cs", 'no "size=BIG" here', 'chybí "size=BIG"', beside=_filled("Řekl „{}“.")),
        right("nl", 'the "wall" fell', 'de "muur" viel'),
    ),
    find=find,
    suspects=suspects,
)
