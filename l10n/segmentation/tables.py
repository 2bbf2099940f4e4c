"""A language's table made ready for look-ups: every word in the forms in which a text may have it."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cached_property

from l10n.segmentation.language import Language, Words, words


class Kind(IntEnum):
    """What an abbreviation says of the dot behind it; see ``Language``."""

    NEVER = 1
    NUMBERED = 2
    MAYBE = 3
    ENDS = 4


class Tables:
    """The look-ups of one language.

    ``kinds`` has the abbreviations in every form, ``special`` their last words, ``long`` the last five letters
    of all these that are at least as long: a word that ends otherwise is no abbreviation.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.solid = frozenset(language.solid.replace(" ", ""))
        self.stops = (*language.marks.split(), *language.solid.split(), *"，,、：:")
        self.kinds = _kinds(language)
        self.special = _last_words([*self.kinds, *language.phrases])
        roman = _LONG_ROMAN if language.roman else frozenset()
        self.long = roman.union(word[-5:] for word in self.special if len(word) > 4)

    @cached_property
    def starters(self) -> Words:
        """Words that open sentences, with a capital."""
        return _capitalised(self.language.starters)

    def opens(self, word: str) -> bool:
        """Whether a word opens sentences, in capitals too; so does a title that inside one has no capital."""
        if len(word) > 1 and word.isupper():
            word = word.capitalize()
        return word in self.starters or (len(word) > 1 and word[0].isupper() and word.lower() in self.language.never)

    @cached_property
    def after_initial(self) -> Words:
        """Words that open sentences and no surname, with a capital."""
        return self.starters - _capitalised(self.language.particles)

    @cached_property
    def ordinal_next(self) -> Words:
        """Words that belong to an ordinal before them, as written and with a capital."""
        return self.language.ordinal_next | _capitalised(self.language.ordinal_next)

    @cached_property
    def ordinal_before(self) -> Words:
        """Words that want an ordinal behind them, as written and with a capital."""
        return self.language.ordinal_before | _capitalised(self.language.ordinal_before)


_LONG_ROMAN = words("XVIII XXIII XXVII XXXII XXXIV XXXVI XXXIX XXVIII XXXIII XXXVII LXIII LXVII")


# Titles that every language borrows with a name, and a name that has a mark.
_EVERYWHERE = words("Dr Mr Mrs Ms Prof Yahoo!")


def _capitalised(entries: Words) -> Words:
    return frozenset(word[:1].upper() + word[1:] for word in entries)


def _last_words(entries: list[str]) -> Words:
    """What stands directly before the mark: "UU" of "EE.UU", "Yahoo" of "Yahoo!"."""
    last = {re.split("[. ]", entry.rstrip("!"))[-1] for entry in entries}
    return frozenset(last | {re.split("['’/-]", word)[-1] for word in last})


def _kinds(language: Language) -> dict[str, Kind]:
    """Every abbreviation with its class, in the forms a text may have: bzw and Bzw, Dr and DR, but no IT for it."""
    kinds = dict.fromkeys(_EVERYWHERE, Kind.NEVER)
    for kind, entries in (
        (Kind.ENDS, language.ends),
        (Kind.MAYBE, language.maybe),
        (Kind.NUMBERED, language.numbered),
        (Kind.NEVER, language.never),
    ):
        for word in entries:
            kinds[word] = kind
            if len(word) > 1:
                kinds.setdefault(word[0].upper() + word[1:], kind)
            if word[0].isupper() and (len(word) > 2 or kind is Kind.NEVER):
                kinds.setdefault(word.upper(), kind)
    return kinds
