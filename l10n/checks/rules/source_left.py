"""L102: words of the source left standing in the translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.locales import language, script
from l10n.locales.function_words import function_words
from l10n.spans import Span

_LEAST = 4
_ROW = b"\1" * _LEAST
_SCREENED = 4000  # characters up to which a text is searched for each word; the search of a longer one costs more than it saves
_SMALL = re.compile(r"[a-z](?<![A-Za-z].)")
_ENDS = frozenset({"stop", "question", "exclamation"})
_SENTENCE, _FOREIGN = 1.2, 0.8
_SIGNS, _DENSE = "()[]{}=<>_;#'", 0.08
_LISTING = ("\n", ">>>", "[-")
_NO_PROSE = frozenset("_;|/\\=<>[]{}%$#")  # of names in programs and lists of values
_CONTENT = 1.0  # for each of two words in a part left as it was that are no articles or prepositions: no title is written so
_TITLE = 2.5  # off where only small words are in small letters: the name of a book, an agency


def suspects(block: Block) -> Iterator[int]:
    """Messages with enough words of their source, and where its script is another, one in small letters."""
    if language(block.source_tag) == language(block.target_tag):
        return
    foreign = script(block.target_tag) != "Latn"
    for at, source, target in block.texts:
        if foreign and source.isascii() and not _SMALL.search(target):
            continue
        words = block.folded[at]
        if len(source) > _SCREENED or _repeats(source.lower(), words):
            yield at


def find(pair: Pair) -> Iterator[Evidence]:
    """The longest run of words that both sides have in the same order."""
    if pair.same_language:
        return
    ours, theirs = pair.source.folded, pair.target.folded
    if len(set(ours).intersection(theirs)) < min(_LEAST, len(set(theirs))):
        return
    if is_code(pair.source.text):
        return
    length, at, to = _longest_run(ours, theirs)
    words = pair.target.words[to : to + length]
    plain = sum(word.islower() and len(word) > 1 for word in words)
    common = len(function_words(pair.source.tag).intersection(theirs[to : to + length]))
    if not length or (length < _LEAST and length < len(theirs)) or not plain:
        return
    content = [word for word in words if word.islower() and word not in function_words(pair.source.tag)]
    whole = length == len(theirs)
    ends = whole and not _ENDS.isdisjoint(pair.source.terminal.kinds)
    title = 0.0 if content or ends else _TITLE
    span = Span(pair.target.word_spans[to].start, pair.target.word_spans[to + length - 1].end)
    origin = Span(pair.source.word_spans[at].start, pair.source.word_spans[at + length - 1].end)
    message = (
        "the translation is the source" if whole else f"{length} words of the source are left as they were"
    )
    told = min(len(content), 2) if not whole and _NO_PROSE.isdisjoint(pair.target[span]) else 0
    weight = _weight(plain, common, whole) - title + _CONTENT * told + (_left_whole(pair, ends) if whole and (common or ends) else 0.0)
    yield Evidence(message, min(8.0, weight), origin, span, "same" if whole else "")


def _repeats(source: str, words: tuple[str, ...]) -> bool:
    """Whether as many words of a translation in a row as count, or all of fewer, stand in its source as words or parts of words."""
    there = bytes(map(source.__contains__, words))
    return _ROW in there if len(words) >= _LEAST else bool(words) and all(there)


def is_code(text: str) -> bool:
    """Whether a text is a listing or a command's options: several lines, or a prompt, dense with the signs of programs."""
    if not any(map(text.__contains__, _LISTING)):
        return False
    return sum(map(text.count, _SIGNS)) > _DENSE * len(text.replace(" ", ""))


def _weight(plain: int, common: int, whole: bool) -> float:
    """Articles and prepositions speak for it most, words in small letters less; names and code stay as they are."""
    return 0.45 * plain + 1.2 * common + (0.8 if whole else -0.6)


def _left_whole(pair: Pair, ends: bool) -> float:
    """What adds to a whole text left as it was: that it ends as sentences do, that the locale has other letters."""
    return _SENTENCE * ends + (_FOREIGN if not pair.target.latin else 0.0)


def _longest_run(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[int, int, int]:
    """(length, start in ours, start in theirs) of the longest common run, from 4-grams grown: linear in practice."""
    size = min(_LEAST, len(theirs), len(ours))
    where = {ours[at : at + size]: at for at in range(len(ours) - size, -1, -1)} if size else {}
    best = (0, 0, 0)
    to = 0
    while to + size <= len(theirs) and size:
        at = where.get(theirs[to : to + size])
        if at is None:
            to += 1
            continue
        length = size
        while (
            at + length < len(ours) and to + length < len(theirs) and ours[at + length] == theirs[to + length]
        ):
            length += 1
        best = max(best, (length, at, to), key=lambda run: run[0])
        to += length - size + 1
    return best


CHECK = Check(
    code="L102",
    name="source-left",
    severity=Severity.ERROR,
    summary="Words of the source are left untranslated",
    why="The reader of the translation meets a sentence in the wrong language. Names are meant to stay, and are not counted.",
    mqm="Accuracy / Untranslated",
    examples=(
        wrong(
            "fr",
            "Abuse has become normal. He claimed last week that the party should change.",
            "Les abus sont devenus normaux. He claimed last week that the party should change.",
        ),
        wrong("de", "What will we do if he fires the deputy?", "What will we do if he fires the deputy?"),
        wrong(
            "zh-Hans",
            "China introduced its plan. They would be a good start, he said.",
            "中国推出了计划。They would be a good start, he said.",
        ),
        right(
            "de",
            "The Baton Rouge Police Department said so.",
            "Das teilte das Baton Rouge Police Department mit.",
        ),
        wrong("de", "The talks failed.", "The talks failed."),
        wrong("ja", "Open the file", "Open the file"),
        wrong("zh-Hans", "Is it over?", "Is it over?"),
        right("nl", "Digital Awareness UK", "Digital Awareness UK"),
        right("ja", "The New York Times", "The New York Times"),
        right(
            "ko",
            "def run(self):\n    while self.is_active():\n        self.done(*self.get_ready())",
            "def run(self):\n    while self.is_active():\n        self.done(*self.get_ready())",
        ),
    ),
    find=find,
    suspects=suspects,
    tolerated=0.03,
)
