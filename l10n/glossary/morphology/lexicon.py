"""What dictionaries and stemmers say of a language's words, looked up once and kept.

Loading a dictionary takes up to a second and much memory: what was looked up can be stored and given back
(``Lexicon.records``, ``recall``), so that a later run with the same texts loads none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version

from l10n.glossary.morphology.hunspell import hunspell_edition, hunspell_lemmas
from l10n.glossary.morphology.lemmas import guessed, lemmas
from l10n.glossary.morphology.paradigms import endings_of
from l10n.glossary.morphology.stems import stem
from l10n.glossary.words import folded
from l10n.locales import language

Record = tuple[tuple[str, ...], tuple[str, ...]]


class Lexicon:
    """A language's words as looked up so far: word as written → its lemmas and its stems, folded, sorted."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self._recalled: Mapping[str, Record] = {}
        self._fresh: dict[str, Record] = {}

    def look(self, word: str) -> Record:
        """The lemmas (none where no dictionary has the word) and the stems of a word as written."""
        record = self._recalled.get(word) or self._fresh.get(word)
        if record is None:
            record = self._fresh[word] = self._ask(word)
        return record

    def _ask(self, word: str) -> Record:
        asked = lemmas(word, self.locale)
        if not asked and endings_of(self.locale) is None:
            asked = hunspell_lemmas(word, self.locale)
        known = {folded(lemma, self.locale) for lemma in asked}
        form = folded(word, self.locale)
        stems = {stem(form, self.locale), folded(guessed(word, self.locale), self.locale)} - {""}
        return tuple(sorted(known)), tuple(sorted(stems))

    @property
    def grown(self) -> bool:
        """Whether a word was looked up that was not recalled."""
        return bool(self._fresh)

    def records(self, most: int) -> dict[str, Record]:
        """What was recalled and looked up, to be stored; only the latter where all are more than ``most``."""
        every = {**self._recalled, **self._fresh}
        return every if len(every) <= most else dict(self._fresh)

    def recall(self, records: Mapping[str, Record]) -> None:
        """Take back what was stored: from here on only what it lacks counts as looked up."""
        self._recalled, self._fresh = records, {}


@cache
def lexicon(locale: str) -> Lexicon:
    """The lexicon of a locale's language."""
    own = language(locale)
    return Lexicon(locale) if own == locale else lexicon(own)


@cache
def edition(own: str) -> str:
    """What a language's stored records depend on: they are of no use to another edition."""
    packages = f"2 simplemma {version('simplemma')} snowballstemmer {version('snowballstemmer')}"
    return packages + hunspell_edition(own)
