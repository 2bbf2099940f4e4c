"""A language's table made ready for look-ups: every word in the forms in which a text may have it."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property

from l10n.segmentation.language import Language, Words


class Kind(IntEnum):
    """What an abbreviation says of the dot behind it; see ``Language``."""

    NEVER = 1
    NUMBERED = 2
    MAYBE = 3
    ENDS = 4


class Tables:
    """The look-ups of one language: ``kinds`` of abbreviations, ``starters`` and others with a capital."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.ordinal = language.ordinal
        self.lower_starts = language.lower_starts
        self.reporting = language.reporting
        self.solid = frozenset(language.solid)
        self.kinds = _kinds(language)
        self.long = frozenset(word[-5:] for word in self.kinds if len(word) > 4)

    @cached_property
    def starters(self) -> Words:
        """Words that open sentences, with a capital."""
        return _capitalised(self.language.starters)

    @cached_property
    def particles(self) -> Words:
        """Words that open a surname too, with a capital."""
        return _capitalised(self.language.particles)

    @cached_property
    def ordinal_next(self) -> Words:
        """Words behind an ordinal, as written and with a capital."""
        return self.language.ordinal_next | _capitalised(self.language.ordinal_next)

    @cached_property
    def ordinal_before(self) -> Words:
        """Words before an ordinal, as written and with a capital."""
        return self.language.ordinal_before | _capitalised(self.language.ordinal_before)


def _capitalised(words: Words) -> Words:
    return frozenset(word[:1].upper() + word[1:] for word in words)


def _kinds(language: Language) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for kind, entries in (
        (Kind.ENDS, language.ends),
        (Kind.MAYBE, language.maybe),
        (Kind.NUMBERED, language.numbered),
        (Kind.NEVER, language.never),
    ):
        for word in entries:
            kinds[word] = kind
            kinds.setdefault(word[:1].upper() + word[1:], kind)
    return kinds
