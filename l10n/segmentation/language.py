"""A language's table: what ends a sentence in it, which abbreviations do not, and which words open the next."""

from __future__ import annotations

from typing import Any, NamedTuple

Words = frozenset[str]


def words(text: str) -> Words:
    """A set of the words of a text, parted by white space; the way the tables are written."""
    return frozenset(text.split())


class Language(NamedTuple):
    """The facts that the engine needs of one language.

    Abbreviations are written without their last dot and without inner spaces ("z.B"); one in lower case stands
    for its capitalised form too. They fall into four classes, by what a following capital means:

    - ``never``: no sentence ends here (titles, "e.g.", "вул.");
    - ``numbered``: a number belongs to it, anything else opens a sentence ("No. 5", "S. 12");
    - ``maybe``: a sentence ends when the next word is one of ``starters`` ("Inc.", "U.S.", "р.");
    - ``ends``: a sentence ends at any capital, however short the word is ("т. д.", "usw.").

    ``phrases`` are two words behind which none ends either.

    ``starters`` are words that open sentences and are no part of a name, in lower case; ``particles`` those of
    them which open a surname after an initial as well ("A. De Vries"). ``endings`` are abbreviations that their word
    is written together with, and that a number follows ("Hauptstr. 5"). ``ordinal`` says that a number with a dot
    is an ordinal, ``roman`` that a Roman one is, ``capital_nouns`` that the noun behind it has a capital; ``ordinal_next`` are words that belong
    to an ordinal before them ("3. Weltkrieg"), ``ordinal_before`` words that want one behind them ("am", "der").
    ``reporting`` are the verbs that end a clause which reports the quotation before it ("... ?" Ann asked), and
    ``clinging`` the particles that tie a quotation to its sentence, where lower case does not tell. ``marks``, parted by spaces, end sentences and want white
    space behind them; ``solid`` ones need none. ``lower_starts``: a sentence may start in lower case.
    """

    tag: str
    never: Words = frozenset()
    numbered: Words = frozenset()
    maybe: Words = frozenset()
    ends: Words = frozenset()
    phrases: Words = frozenset()
    starters: Words = frozenset()
    particles: Words = frozenset()
    endings: tuple[str, ...] = ()
    ordinal: bool = False
    roman: bool = False
    capital_nouns: bool = False
    ordinal_next: Words = frozenset()
    ordinal_before: Words = frozenset()
    reporting: tuple[str, ...] = ()
    clinging: tuple[str, ...] = ()
    marks: str = ". ! ? …"
    solid: str = ""
    lower_starts: bool = False

    def extend(self, tag: str, **changes: Any) -> Language:
        """A language of the same family: sets are added to this one's, anything else takes its place."""
        merged = {
            name: getattr(self, name) | value if isinstance(value, frozenset) else value
            for name, value in changes.items()
        }
        return self._replace(tag=tag, **merged)
