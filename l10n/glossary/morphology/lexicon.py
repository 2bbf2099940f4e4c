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
        self.grown = False
        self._recalled: Mapping[str, Record] = {}
        self._known: dict[str, Record] = {}

    def look(self, word: str) -> Record:
        """The lemmas (none where no dictionary has the word) and the stems of a word as written."""
        record = self._known.get(word)
        if record is None:
            record = self._recalled.get(word)
            if record is None:
                record = self._ask(word)
                self.grown = True
            self._known[word] = record
        return record

    def _ask(self, word: str) -> Record:
        asked = lemmas(word, self.locale)
        if not asked and endings_of(self.locale) is None:
            asked = hunspell_lemmas(word, self.locale)
        known = {folded(lemma, self.locale) for lemma in asked}
        form = folded(word, self.locale)
        stems = {stem(form, self.locale), folded(guessed(word, self.locale), self.locale)} - {""}
        return tuple(sorted(known)), tuple(sorted(stems))

    def records(self, most: int) -> dict[str, Record]:
        """What was looked up now or recalled, to be stored; only the former where all are more than ``most``."""
        every = {**self._recalled, **self._known}
        return every if len(every) <= most else dict(self._known)

    def recall(self, records: Mapping[str, Record]) -> None:
        """Take back what was stored."""
        self._recalled = records


@cache
def lexicon(locale: str) -> Lexicon:
    """The lexicon of a locale's language."""
    own = language(locale)
    return Lexicon(locale) if own == locale else lexicon(own)


@cache
def edition(own: str) -> str:
    """What a language's stored records depend on: they are of no use to another edition."""
    packages = f"1 simplemma {version('simplemma')} snowballstemmer {version('snowballstemmer')}"
    return packages + hunspell_edition(own)
