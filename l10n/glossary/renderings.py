"""What translators really wrote for a term: word sequences of the targets that come and go with it.

The measure is Dice's coefficient over units: twice the units that have both, by the units that have either.
Forms are put together by lemma or stem, so that inflection does not scatter the counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from l10n.glossary.matching import Matcher, joined
from l10n.glossary.model import Term
from l10n.glossary.morphology import classify
from l10n.glossary.stopwords import is_function_word
from l10n.glossary.usage import Pair, State
from l10n.glossary.words import words
from l10n.locales import profile

_LEAST_UNITS = 2
_PER_WORD = 0.05
_LONGEST = 4
_LONGEST_UNSPACED = 8


@dataclass(frozen=True, slots=True)
class Rendering:
    """A word sequence as it is mostly written, the units that have it beside the term, and how bound it is (0 to 1)."""

    text: str
    units: int
    strength: float
    forms: tuple[str, ...]


def renderings(
    pairs: Iterable[Pair], term: str, source_locale: str, target_locale: str, *, limit: int = 5
) -> list[Rendering]:
    """The likeliest renderings of a source term in the translated pairs, best first, a longer one before one hardly more bound.

    One that is part of a better one, or holds it, is left out, and so is one seen in a single unit.
    """
    matcher = Matcher([Term(term, source_locale, term)], source_locale)
    beside: Counter[tuple[str, ...]] = Counter()
    everywhere: Counter[tuple[str, ...]] = Counter()
    spellings: dict[tuple[str, ...], Counter[str]] = {}
    sources = 0
    for pair in pairs:
        if pair.state is not State.TRANSLATED:
            continue
        due = bool(matcher.find(pair.source))
        sources += due
        found = dict(_sequences(pair.target, target_locale))
        everywhere.update(found.keys())
        if due:
            beside.update(found.keys())
            for key, text in found.items():
                spellings.setdefault(key, Counter())[text] += 1
    scored = [(2 * n / (sources + everywhere[key]), len(key), key) for key, n in beside.items() if n >= _LEAST_UNITS]
    scored.sort(key=lambda item: (-item[0] * (1 + _PER_WORD * item[1]), item[2]))
    chosen: list[tuple[float, int, tuple[str, ...]]] = []
    for item in scored:
        if len(chosen) < limit and not any(_inside(item[2], better) or _inside(better, item[2]) for _, _, better in chosen):
            chosen.append(item)
    return [_rendering(spellings[key], beside[key], strength) for strength, _, key in chosen]


def _inside(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _rendering(spellings: Counter[str], units: int, strength: float) -> Rendering:
    forms = tuple(text for text, _ in sorted(spellings.items(), key=lambda item: (-item[1], item[0])))
    return Rendering(forms[0], units, round(strength, 3), forms)


def _sequences(text: str, locale: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The sequences of a text that neither begin nor end with a function word, each with its key."""
    tokens = words(text, locale)
    keys = [classify(token.text, locale) for token in tokens]
    content = [not is_function_word(token.text, locale) or not profile(locale).spaced for token in tokens]
    longest = _LONGEST if profile(locale).spaced else _LONGEST_UNSPACED
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + longest) + 1):
            if end > start + 1 and not joined(text, tokens[end - 2].end, tokens[end - 1].start):
                break
            if content[start] and content[end - 1]:
                yield tuple(keys[start:end]), text[tokens[start].start : tokens[end - 1].end]
