"""How sure a match is."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """How a place in a text relates to a term, best first.

    ``exact``: the term's own letters, case apart. ``inflected``: a dictionary, or the glossary, says that it
    is a form of the term. ``probable``: its stem and ending say so. ``related``: another word of the same
    family: a derived adjective, a part of a compound, a spelling variant. Only ``related`` is not a use.
    """

    EXACT = "exact"
    INFLECTED = "inflected"
    PROBABLE = "probable"
    RELATED = "related"

    @property
    def rank(self) -> int:
        """0 for exact to 3 for related."""
        return _RANKS[self]

    @property
    def used(self) -> bool:
        """Whether the term counts as used there."""
        return self is not Verdict.RELATED


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


def worst(verdicts: list[Verdict]) -> Verdict:
    """The verdict of a whole that has these parts."""
    return max(verdicts, key=_RANKS.__getitem__)
