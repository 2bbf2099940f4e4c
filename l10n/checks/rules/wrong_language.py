"""L101: a translation in another language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.tongue import judged, may_differ
from l10n.checks.view import new_words
from l10n.diagnostics import Severity
from l10n.locales import english_name, language, script
from l10n.locales.function_words import function_words
from l10n.spans import Span

_ENOUGH = 0.4  # share of the language's commonest words that settles it
_SELDOM = 0.2  # share of them up to which the spelling is looked at
_ALPHABETS = frozenset({"Latn", "Cyrl"})  # scripts of many languages
_UNLIKE = ("is spelt as no other translation here is", "is in another script")
_KNOWN = 1.0  # for each word that the catalogue knows from elsewhere
_KNOWN_MOST = 2
_LIKELY = 2.0  # log-odds that are worth asking the rest of the catalogue
_PLAIN = 5.2  # log-odds that need no help from the rest of the catalogue
_COPIED = 0.5  # share of letters that makes a text code


def suspects(block: Block) -> list[int]:
    """Messages with few of the language's commonest words, and something of another language."""
    tag = block.target_tag
    return [
        at
        for (at, source, target), own, folded in zip(block.texts, block.among(function_words(tag)), block.folded, strict=True)
        if _few(own, folded) and source != target and may_differ(block.plain(at), folded, tag)
    ]


def _few(own: int, folded: Sequence[str], share: float = _ENOUGH) -> bool:
    """Whether those of some words that are among the commonest of the language are at most that share."""
    return own <= share * len(folded)


def _own(words: Iterable[str], tag: str) -> int:
    """How many of some words are among the commonest of the language."""
    return sum(map(function_words(tag).__contains__, words))


def find(pair: Pair) -> Iterator[Evidence]:
    """The script and the commonest words of the translation against those of its locale."""
    target = pair.target
    if target.text == pair.source.text or not _few(_own(target.folded, target.tag), target.folded):
        return
    if not may_differ(target.plain, target.folded, target.tag):
        return
    copied = frozenset(pair.source.folded)
    words = new_words(target.folded, copied)
    found = judged(target.plain, words, target.tag)
    weight = found.weight - (_familiar(pair, words, found.other) if _LIKELY < found.weight < _PLAIN else 0.0)
    weight = max(weight, _spelt_otherwise(pair, words))
    if weight < 1 or found.other == language(pair.source.tag):
        return
    if not found.other and _copied_code(pair, copied):
        return
    text = pair.target.text
    due = english_name(pair.target.tag)
    what = f"looks like {english_name(found.other)}" if found.other else _UNLIKE[found.weight > 0]
    yield Evidence(f"the translation {what}, not {due}", weight, None, Span(0, len(text)), "language")


def _familiar(pair: Pair, words: list[str], other: str) -> float:
    """The log-odds against: words that other messages have too, and that are none of the other language's commonest."""
    theirs = function_words(other) if other else frozenset[str]()
    return _KNOWN * pair.corpus.known(set(words) - theirs, _KNOWN_MOST)


def _spelt_otherwise(pair: Pair, words: list[str]) -> float:
    """The log-odds that words of an alphabet are spelt as no other translation of the catalogue is."""
    if script(pair.target.tag) not in _ALPHABETS or not _few(_own(words, pair.target.tag), words, _SELDOM):
        return 0.0
    return pair.corpus.spelling.strangeness(words)


def _copied_code(pair: Pair, copied: Collection[str]) -> bool:
    """Whether most of it is the source's: code with a remark, a command's options."""
    return sum(len(word) for word in pair.target.folded if word in copied) > _COPIED * sum(map(len, pair.target.folded))


CHECK = Check(
    code="L101",
    name="wrong-language",
    severity=Severity.ERROR,
    summary="The translation is in another language",
    why="A line pasted from another locale’s file. The script is looked at, then the commonest words of fifty languages.",
    mqm="Accuracy / Mistranslation",
    examples=(
        wrong(
            "fr",
            "He said that it was over and that they would go home.",
            "Er sagte, dass es vorbei sei und dass sie nach Hause gehen werden.",
        ),
        wrong(
            "ru",
            "Name a trusted person who will oversee your care.",
            "Wyznacz zaufaną osobę, która będzie nadzorować twoją opiekę.",
        ),
        wrong(
            "ja",
            "The tsunami was stronger than expected, they said.",
            "Возможно, цунами оказалось сильнее, чем ожидалось.",
        ),
        wrong(
            "es",
            "That is not what we have said to them.",
            "Non è quello che abbiamo detto loro, ma è una cosa che si può fare.",
        ),
        right("fr", "He said that it was over.", "Il a dit que c’était fini."),
        right("de", "Digital Awareness UK", "Digital Awareness UK"),
    ),
    find=find,
    suspects=suspects,
)
