"""Inflection by endings: whether two words can be forms of one word of a paradigm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from l10n.locales import language

_FOLDER = "l10n.glossary.morphology.endings"


def _same(stem: str) -> str:
    return stem


@dataclass(frozen=True, slots=True)
class Endings:
    """A language's paradigms.

    ``citations`` and ``all`` give for an ending the numbers of the paradigms that have it, ``longest`` is the
    longest ending's length. ``least`` is the length of the shortest stem; ``normal`` levels the changes that
    a stem undergoes. ``complete``: nouns have no ending but these, so that a stemmer has nothing to add.
    ``deriving`` open what makes another word of one: Turkish -lı, -sız.
    """

    citations: dict[str, tuple[str, ...]]
    all: dict[str, tuple[str, ...]]
    longest: int
    least: int
    normal: Callable[[str], str]
    complete: bool
    deriving: tuple[str, ...] = ()

    def derived(self, form: str, lemma: str) -> bool:
        """Whether a folded word is made of another one, though a dictionary gives that as its lemma."""
        return form.startswith(lemma) and form[len(lemma) :].startswith(self.deriving)

    def stems(self, form: str) -> tuple[list[str], list[str]]:
        """The stems of a folded word, each with its paradigm's number: as a citation form, and as any form."""
        citations: list[str] = []
        forms: list[str] = []
        for at in range(max(self.least, len(form) - self.longest), len(form) + 1):
            ending = form[at:]
            numbers = self.all.get(ending)
            if numbers:
                stem = self.normal(form[:at])
                forms += [number + stem for number in numbers]
                if ending in self.citations:
                    citations += [number + stem for number in self.citations[ending]]
        return citations, forms


def endings(
    table: str, *, least: int = 3, normal: Callable[[str], str] = _same, complete: bool = True, deriving: str = ""
) -> Endings:
    """Endings of a table of paradigms (see the folder's docstring for how it is written)."""
    citations: dict[str, list[int]] = {}
    every: dict[str, list[int]] = {}
    for number, line in enumerate(filter(None, map(str.strip, table.casefold().splitlines()))):
        head, _, rest = line.partition(":")
        for word in dict.fromkeys(head.split()):
            citations.setdefault(word.strip("-"), []).append(number)
        for word in dict.fromkeys(head.split() + rest.split()):
            every.setdefault(word.strip("-"), []).append(number)
    return Endings(_frozen(citations), _frozen(every), max(map(len, every)), least, normal, complete, tuple(deriving.split()))


def _frozen(table: dict[str, list[int]]) -> dict[str, tuple[str, ...]]:
    return {ending: tuple(f"{number}+" for number in numbers) for ending, numbers in table.items()}


@cache
def endings_of(locale: str) -> Endings | None:
    """The endings of a locale's language, None where no module has them."""
    name = f"{_FOLDER}.{language(locale)}"
    found = import_module(name).ENDINGS if find_spec(name) else None
    return found if isinstance(found, Endings) else None
