"""L201: the same word twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, compress, count, pairwise
from operator import and_, eq

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity
from l10n.locales import language
from l10n.spans import Span

# Words that grammar or idiom sets twice in a row: pronoun beside article, reduplication.
_GRAMMAR = {name: frozenset(words.split()) for name, words in {
    "de": "sie die der das den dem", "fr": "nous vous", "nl": "die dat zij", "en": "that had", "it": "piano via man poco",
    "tr": "bol tek yavaş zaman sık ayrı bir adım gün uzun ara teker çeşit", "el": "σιγά κάτω λίγο πολύ γύρω μόλις ίσα",
    "hi": "साथ अलग धीरे कभी बार तरह क्या अपने जैसे बड़े कहीं", "ru": "еле чуть ещё да", "uk": "ледь ще",
    "id": "kira", "fa": "کم تک", "hu": "már egy"}.items()}  # fmt: skip


_NAMED = 3.5


def suspects(block: Block) -> list[int]:
    """Messages with a word, or two words, twice in a row."""
    words = block.words
    twice = bytes(map(eq, words, words[2:]))
    return block.holding(chain(compress(count(), map(eq, words, words[1:])), compress(count(), map(and_, twice, twice[1:]))))


def find(pair: Pair) -> Iterator[Evidence]:
    """Neighbours that are equal but for the case of letters, with nothing but space between them."""
    words = pair.target.folded
    if len(set(words)) == len(words):
        return
    for at in range(len(words) - 1):
        if words[at] == words[at + 1] and len(words[at]) > 1:
            first, second = pair.target.word_spans[at : at + 2]
            if pair.target[(first.end, second.start)] not in (" ", "\u00a0", "\n"):
                continue
            yield _evidence(pair, first, second, words[at])
    start = _phrase(words)
    if start is not None and _phrase(pair.source.folded) is None:
        yield from _of_phrase(pair, start)


_BLANK = (" ", "\u00a0")


def _phrase(words: Sequence[str]) -> int | None:
    """Where the first two words stand that the next two repeat."""
    if len(set(words)) > len(words) - 2:
        return None
    return next((at for at in range(len(words) - 3) if words[at : at + 2] == words[at + 2 : at + 4] and words[at] != words[at + 1]), None)


def _of_phrase(pair: Pair, at: int) -> Iterator[Evidence]:
    first, middle, _, last = pair.target.word_spans[at : at + 4]
    text, said = pair.target.text, pair.target[(first.start, middle.end)]
    if said[first.end - first.start :][:1] in _BLANK and f"{said} {said}" == text[first.start : last.end].replace("\u00a0", " "):
        fix = Fix(f"write “{said}” once", text[: middle.end] + text[last.end :])
        yield Evidence(f"“{said}” stands twice", 6.0, None, Span(first.start, last.end), "phrase", fix)


def _evidence(pair: Pair, first: Span, second: Span, word: str) -> Evidence:
    text, written = pair.target.text, pair.target[first]
    fix = Fix(f"write “{written}” once", text[: first.end] + text[second.end :])
    named = written.islower() and pair.target[second] != written  # a name that begins with the word: la La Scala
    weight = _weight(pair, word) - (_NAMED if named else 0.0)
    return Evidence(f"“{written}” stands twice", weight, None, Span(first.start, second.end), f"{word} {word}", fix)


def _weight(pair: Pair, word: str) -> float:
    """Less sure where the source repeats a word too, or spells an abbreviation (سي إن إن for CNN)."""
    source = pair.source.folded
    weight = 7.0
    if any(a == b for a, b in pairwise(source)):
        weight -= 4.0
    if word in _GRAMMAR.get(language(pair.target.tag), ""):
        weight -= 3.5
    if len(word) <= 3 and any(a == b and a.isupper() for a, b in pairwise(pair.source.text)):
        weight -= 4.0
    if pair.corpus.pairs_of_words[word] > 1:
        weight -= 0.8 * pair.corpus.pairs_of_words[word]
    return weight


CHECK = Check(
    code="L201",
    name="repeated-word",
    severity=Severity.WARNING,
    summary="A word stands twice in a row",
    why="A slip of the hand that spelling checkers see and readers stumble over. A doubling that the catalogue has in several places is taken for grammar.",
    mqm="Linguistic conventions / Grammar",
    examples=(
        wrong("fr", "the goal of the Giants", "le but des des Giants"),
        wrong("ru", "how smoking affects health", "как курение курение влияет на здоровье"),
        wrong("hi", "call 101 or write to @MerPolCC", "101 पर कॉल करें या @MerPolCC पर पर लिखें"),
        right("en-GB", "He had had enough, that that was clear.", "He had had enough, that that was clear."),
        wrong("uk", "the talks on the treaty began", "переговори про договір про договір почалися"),
        right("bg", "either language or language_COUNTRY", "език, или език, или език_ДЪРЖАВА"),
        right("tr", "step by step", "adım, adım"),
        right("it", "at La Scala", "alla la La Scala"),
        right("de", "from A to B", "von A nach B"),
    ),
    find=find,
    suspects=suspects,
)
