"""What a check is: its documentation, its examples, and the function that looks for evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from l10n.diagnostics import Fix, Severity
from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.block import Block
    from l10n.checks.pair import Pair

Pairs = tuple[tuple[str, str], ...]
GlossaryPairs = Pairs


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rule saw in one pair of strings; how likely it is an error is not the rule's to say.

    ``weight`` is the logarithm of how much likelier the sight is in a faulty translation than in a right
    one, from the facts of this pair alone. ``habit``
    names what a catalogue could be doing on purpose (``. → none``): where most of it does, the finding
    is a convention; "" where no convention excuses it. The spans count characters of source and target.
    """

    message: str
    weight: float
    source_span: Span | None = None
    target_span: Span | None = None
    habit: str = ""
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """One pair of strings, English to ``locale``; ``found`` says whether the rule must speak.

    ``beside`` are other messages of the catalogue, as pairs of source and target.
    """

    locale: str
    source: str
    target: str
    found: bool
    flags: tuple[str, ...] = ()
    glossary: GlossaryPairs = ()
    beside: Pairs = ()


def wrong(
    locale: str, source: str, target: str, flags: str = "", glossary: GlossaryPairs = (), beside: Pairs = ()
) -> Example:
    """An example in which the rule must speak; ``flags`` separated by spaces."""
    return Example(locale, source, target, True, tuple(flags.split()), glossary, beside)


def right(
    locale: str, source: str, target: str, flags: str = "", glossary: GlossaryPairs = (), beside: Pairs = ()
) -> Example:
    """An example in which the rule must be silent; ``flags`` separated by spaces."""
    return Example(locale, source, target, False, tuple(flags.split()), glossary, beside)


@dataclass(frozen=True, slots=True)
class Check:
    """A rule. ``code`` and ``name`` never change; ``mqm`` is its error type in the MQM core typology.

    ``find`` is given a pair and yields evidence: a pure function, linear in the strings. It is asked only
    about pairs with at least one of the characters ``signs`` in either string, and such as ``suspects`` gives
    the numbers of, in a block; about all where the rule has neither. Both are for speed alone: a pair left out
    must be one that ``find`` has nothing to say about. ``tolerated`` is the share of a catalogue's messages that may
    be faulty in one way: what is more frequent is taken for a habit of the catalogue. What either says without asking the corpus goes by the
    message and its locales alone: it is kept, and not asked for again while the message stays as it is.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    mqm: str
    examples: tuple[Example, ...]
    find: Callable[[Pair], Iterable[Evidence]]
    signs: frozenset[str] = frozenset()
    suspects: Callable[[Block], Iterable[int]] | None = None
    tolerated: float = 0.1
