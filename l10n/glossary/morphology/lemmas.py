"""Citation forms from simplemma's dictionaries (MIT; required as a package, nothing of it is copied).

They are read as they are packed: a lookup takes microseconds instead of a fraction, which the lexicon makes up
for, and a language half the time to load and a quarter of the memory.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from l10n.locales import language

_OWN_CODE = {"sr": "hbs", "hr": "hbs", "bs": "hbs", "sh": "hbs", "no": "nb", "fil": "tl"}


@cache
def _lemmatizer() -> Any:
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(lemmatization_strategy=DefaultStrategy(low_memory=True))


@cache
def _code(locale: str) -> str:
    """simplemma's name for a language, "" where it has none."""
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

    own = language(locale)
    code = _OWN_CODE.get(own, own)
    return code if code in SUPPORTED_LANGUAGES else ""


def lemmas(word: str, locale: str) -> frozenset[str]:
    """The citation forms of a word as written, and of it in lower case; empty where no dictionary has it."""
    code = _code(locale)
    if not code:
        return frozenset()
    from simplemma.strategies import LOW_MEMORY_DICTIONARY_FACTORY

    dictionary = LOW_MEMORY_DICTIONARY_FACTORY.get_dictionary(code)
    spellings = {word, word.lower(), word.capitalize()}
    return frozenset(lemma for spelling in spellings if (lemma := dictionary.get(spelling)))


def guessed(word: str, locale: str) -> str:
    """simplemma's guess for a word by its rules and affixes; "" where it has none."""
    code = _code(locale)
    return _lemmatizer().lemmatize(word, lang=code) if code else ""
