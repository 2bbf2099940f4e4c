"""What a locale calls countries and languages, from CLDR through babel: names that are not the source's."""

from __future__ import annotations

from functools import cache

from l10n.locales.facts import babel_locale

_SHORTEST = 4


@cache
def _beginnings(tag: str) -> dict[str, tuple[str, ...]]:
    """The words of such names in lower case, by their first four letters."""
    locale = babel_locale(tag)
    found: dict[str, set[str]] = {}
    for table in (locale.territories, locale.languages) if locale else ():
        for name in table.values():
            for word in name.lower().split():
                if len(word) >= _SHORTEST:
                    found.setdefault(word[:_SHORTEST], set()).add(word)
    return {start: tuple(words) for start, words in found.items()}


def is_exonym(word: str, tag: str) -> bool:
    """Whether a word is one of such names in the locale, but for two letters of its ending."""
    word = word.lower()
    names = _beginnings(tag).get(word[:_SHORTEST], ())
    return any(word.startswith(name[: max(_SHORTEST + 1, len(name) - 2)]) for name in names)
