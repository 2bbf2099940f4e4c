"""The languages, a module each with the attribute ``LANGUAGE``; ``und_*`` stand for whole scripts.

``find`` gives the nearest table of a locale. Adding a language is adding a module named by its tag.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from keyword import iskeyword

from l10n.segmentation.language import Language


@cache
def find(locale: str) -> Language:
    """The table of a locale, given as BCP 47 or gettext's name; a language without one gets its script's.

    Raises LocaleError for what is no tag or names no language.
    """
    if _plain(locale) and (module := _module(locale)):
        return _load(module)
    from l10n import locales

    tag = locales.parse(locale)
    language, script = locales.language(tag), locales.script(tag)
    module = _module(f"{language}_{script.lower()}") or _module(language)
    if module:
        return _load(module)
    return _plugin(language) or _load(_module(f"und_{script.lower()}") or f"{__name__}.und")


def _plain(locale: str) -> bool:
    """A bare subtag of two or three letters, which needs no parsing; that it names a language, a module shows."""
    return len(locale) in (2, 3) and locale.isascii() and locale.isalpha() and locale.islower()


def _module(name: str) -> str:
    """The module of a table, "" where there is none; a tag that is a word of Python has an underscore more."""
    module = f"{__name__}.{name}_" if iskeyword(name) else f"{__name__}.{name}"
    return module if find_spec(module) else ""


def _load(module: str) -> Language:
    language = import_module(module).LANGUAGE
    assert isinstance(language, Language)
    return language


def _plugin(name: str) -> Language | None:
    from importlib.metadata import entry_points

    for plugin in entry_points(group=__name__, name=name):
        value = plugin.load()
        if isinstance(value, Language):
            return value
    return None
