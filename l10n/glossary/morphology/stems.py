"""Stems by the Snowball algorithms (snowballstemmer, BSD-3)."""

from __future__ import annotations

from functools import cache
from typing import Any

from l10n.locales import english_name, language

_NAMES = {"nb": "norwegian", "nn": "norwegian", "no": "norwegian", "sr": "serbian", "hr": "serbian", "bs": "serbian"}


@cache
def _stemmer(own: str) -> Any:
    import snowballstemmer

    name = _NAMES.get(own) or english_name(own).lower()
    return snowballstemmer.stemmer(name) if name in snowballstemmer.algorithms() else None


def stem(word: str, locale: str) -> str:
    """The stem of a folded word; "" where Snowball has no algorithm for the language."""
    stemmer = _stemmer(language(locale))
    return str(stemmer.stemWord(word)) if stemmer else ""
