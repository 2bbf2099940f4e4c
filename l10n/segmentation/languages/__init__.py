"""The languages, a module each with the attribute ``LANGUAGE``; ``und_*`` stand for whole scripts.

``find`` gives the nearest table of a locale. Adding a language is adding a module named by its tag.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from l10n.segmentation.language import Language


@cache
def find(locale: str) -> Language:
    """The table of a locale, given as BCP 47 or gettext's name; a language without one gets its script's.

    Raises LocaleError for what is no tag or names no language.
    """
    if _plain(locale) and _exists(locale):
        return _load(locale)
    from l10n import locales

    tag = locales.parse(locale)
    language, script = locales.language(tag), locales.script(tag)
    for name in (f"{language}_{script.lower()}", language):
        if _exists(name):
            return _load(name)
    return _plugin(language) or _load(f"und_{script.lower()}" if _exists(f"und_{script.lower()}") else "und")


def _plain(locale: str) -> bool:
    """A bare subtag of two or three letters, which needs no parsing; that it names a language, a module shows."""
    return len(locale) in (2, 3) and locale.isascii() and locale.isalpha() and locale.islower()


def _exists(name: str) -> bool:
    return find_spec(f"{__name__}.{name}") is not None


def _load(name: str) -> Language:
    language = import_module(f"{__name__}.{name}").LANGUAGE
    assert isinstance(language, Language)
    return language


def _plugin(name: str) -> Language | None:
    from importlib.metadata import entry_points

    for plugin in entry_points(group=__name__, name=name):
        value = plugin.load()
        if isinstance(value, Language):
            return value
    return None
