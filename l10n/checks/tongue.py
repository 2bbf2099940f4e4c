"""Which language a text is in, judged against the one it should be in: by script, then by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import cache
from math import log
from typing import NamedTuple

from l10n.checks.scripts import family, foreign_letter, letters_of, script_of
from l10n.locales import script
from l10n.locales.alphabets import alphabet
from l10n.locales.function_words import function_words, languages_of_words, siblings

_UNSPACED = ("Hans", "Hant", "Jpan")
_SAMPLE = 240
_RUN = 10
_OWN, _OWN_OF_FEW = 0.4, 0.25  # share of its own commonest words that settles it, and where there are fewer words
_A_SENTENCE = 8  # words
_FEWEST = 2  # signs of another language: one is chance
_SHORT = 12  # words; in a longer text one that only others have tells nothing
_KANA = frozenset({"Hira", "Kana"})
_A_FEW, _NO_OWN = 3, 2.0  # words in another script, and what it adds that there is no letter of the locale's own


class Tongue(NamedTuple):
    """``weight`` is the log-odds that the text is not in its locale's language; ``other`` what it seems, or ""."""

    weight: float
    other: str


NONE = Tongue(-9.0, "")


def scripts_in(text: str) -> Counter[str]:
    """Letters of the text's beginning by script."""
    counts = Counter(map(script_of, text[:_SAMPLE]))
    del counts[""]
    return counts


def by_script(text: str, words: Sequence[str], tag: str) -> Tongue:
    """The share of letters that the locale's script does not have; Latin letters may be names in any script.

    ``words`` are those of the text that its source does not have: what a name would be.
    """
    if foreign_letter(script(tag)).search(text, 0, _SAMPLE) is None and (script(tag) != "Jpan" or letters_of(text[:_SAMPLE], _KANA)):
        return NONE
    total, own = letters_of(text[:_SAMPLE]), letters_of(text[:_SAMPLE], family(script(tag)))
    if (total < 6 or own > 0.9 * total) and script(tag) != "Jpan":
        return NONE
    counts = scripts_in(text)
    if total < 6 or own > 0.9 * total:
        return _japanese(counts, total)
    if script(tag) in ("Hans", "Hant") and counts["Hira"] + counts["Kana"] > 0.15 * total:
        return Tongue(7.0, "ja")
    latin = counts["Latn"] if script(tag) != "Latn" else 0
    foreign = total - own - latin
    if foreign > 0.5 * total or (foreign > _RUN and own < 0.1 * total):
        return Tongue(8.0, "")
    if not latin or own >= 0.15 * total:
        return NONE
    alien = min(len(words), 6)
    return Tongue(0.5 + alien + (_NO_OWN if alien >= _A_FEW and not own else 0.0), "")


def _japanese(counts: Counter[str], total: int) -> Tongue:
    """Japanese without any kana is Chinese, or a heading."""
    if total < 12 or counts["Hira"] + counts["Kana"]:
        return NONE
    return Tongue(5.5, "zh")


def by_words(words: Sequence[str], tag: str) -> Tongue:
    """Compare the commonest words and the letters of the locale's language with those of each other language."""
    own_words = function_words(tag)
    ours = family(script(tag))
    words = list(dict.fromkeys(word for word in words if script_of(word[0]) in ours))
    if not own_words or len(words) < 3:
        return NONE
    own = sum(word in own_words for word in words)
    if own > (_OWN if len(words) >= _A_SENTENCE else _OWN_OF_FEW) * len(words):
        return NONE
    known = languages_of_words()
    hits = Counter(name for word in words if word in known for name in known[word])
    kin = siblings(tag)
    letters = {character for character in set("".join(words)) if character.isalpha()}
    rivals = {name: float(hits[name]) - _strange(words, letters, name) for name in hits if name not in kin}
    other = max(rivals, key=lambda name: (rivals[name], name), default="")
    strange = _strange(words, letters, tag)
    if not other:
        return Tongue(1.3 * strange + 0.5, "") if strange > 2 else NONE
    lead = rivals[other] - max([own, *(hits[name] for name in kin)]) + strange
    if lead <= 0 or rivals[other] + strange < _FEWEST:
        return NONE
    return Tongue(
        1.5 * lead - 0.45 * own + 1.5 * log(max(rivals[other] + strange, 1) / len(words) + 0.05) + 4.4, other
    )


def _strange(words: Sequence[str], letters: Set[str], tag: str) -> int:
    """Words with a letter, of those ``letters`` that they are written with, that the language does not have."""
    own = alphabet(tag)
    odd = letters - own if own else frozenset[str]()
    return sum(not odd.isdisjoint(word) for word in words) if odd else 0


def may_differ(text: str, words: Sequence[str], tag: str) -> bool:
    """Whether ``judged`` may find anything: letters of another script or language, or words that only others have."""
    theirs = _words_of_others(tag).intersection(words)
    if len(theirs) >= _FEWEST or (theirs and len(words) <= _SHORT):
        return True
    odd = _odd_letter(tag)
    return odd.search(text) is not None if odd else by_script(text, words, tag).weight > 0


@cache
def _words_of_others(tag: str) -> frozenset[str]:
    return frozenset(languages_of_words()) - function_words(tag) if script(tag) not in _UNSPACED else frozenset()


@cache
def _odd_letter(tag: str) -> re.Pattern[str] | None:
    own = alphabet(tag)
    letters = own.union(map(str.upper, own))
    return re.compile(f"[^\\W\\d_{''.join(sorted(letters))}]") if own and script(tag) not in _UNSPACED else None


def judged(text: str, words: Sequence[str], tag: str) -> Tongue:
    """The surer of the two judgements."""
    found = by_script(text, words, tag)
    if found.weight > 0 or script(tag) in _UNSPACED:
        return found
    return max(found, by_words(words, tag))
