"""The one door to babel and langcodes: tags, plural forms, direction, punctuation, fallback chains.

Everything inside l10n is keyed by canonical BCP 47 tags (``zh-Hans``); gettext's names (``zh_CN``) are for
folders and headers, and both are understood wherever a person types one.
"""

from __future__ import annotations

from l10n.locales.facts import Profile, babel_version, cldr_version, profile
from l10n.locales.tags import chain, english_name, gettext_name, language, parse, script

__all__ = [
    "Profile",
    "babel_version",
    "chain",
    "cldr_version",
    "english_name",
    "gettext_name",
    "language",
    "parse",
    "profile",
    "script",
]
