"""Language tags: BCP 47 and gettext's names, one for the other; the chain of fallbacks.

BCP 47 syntax and registry by langcodes; gettext's names by the GNU manual ("Locale Names"):
``ll_CC@variant``.
"""

from __future__ import annotations

import re
from functools import cache

import langcodes

from l10n.errors import LocaleError

# gettext has no script subtag: these regions and modifiers have stood for one since before BCP 47.
_GETTEXT_SCRIPTS = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab", "iqtelif": "Latn"}
_MODIFIER_OF = {"Latn": "latin", "Cyrl": "cyrillic", "Deva": "devanagari", "Arab": "arabic"}
_FROM_GETTEXT = {name: tag for tag, name in _GETTEXT_SCRIPTS.items()}
_NAME = re.compile(r"[A-Za-z0-9]{1,8}(?:[-_][A-Za-z0-9]{1,8})*(?:@[A-Za-z0-9]{1,16})?\Z")


@cache
def parse(name: str) -> str:
    """The canonical BCP 47 tag of a tag or gettext name: ``zh_CN`` gives ``zh-Hans``, ``sr@latin`` ``sr-Latn``.

    Raises LocaleError for what is no tag (``../x``) or names no registered language (``english``).
    """
    if not _NAME.match(name):
        raise LocaleError(f"{name!r} is not a language tag", hint="write one as BCP 47 has it: uk, pt-BR, zh-Hans")
    if name in _FROM_GETTEXT:
        return _FROM_GETTEXT[name]
    base, _, modifier = name.partition("@")
    if modifier and modifier.lower() not in _MODIFIERS and modifier.lower() != "valencia":
        raise LocaleError(f"{name!r} has an unknown modifier", hint="known are " + ", ".join(_MODIFIERS))
    try:
        tag = langcodes.Language.get(base)
        if modifier.lower() in _MODIFIERS:
            tag = tag.update_dict({"script": _MODIFIERS[modifier.lower()]})
        elif modifier:
            tag = tag.update_dict({"variants": ["valencia"]})
        known = tag.is_valid() and tag.language not in (None, "und")
    except (ValueError, LookupError):
        known = False
    if not known:
        raise LocaleError(f"{name!r} names no language", hint=f"write one as BCP 47 has it: {_nearest(name)}")
    return tag.to_tag()


def _nearest(name: str) -> str:
    """The tag of a language called by its English name, or examples."""
    from babel import Locale

    wanted = name.casefold()
    for tag, english in Locale("en").languages.items():
        if english.casefold() == wanted:
            return str(tag).replace("_", "-")
    return "uk, pt-BR, zh-Hans"


@cache
def gettext_name(tag: str) -> str:
    """The name for folders and the ``Language`` header: ``zh-Hans`` gives ``zh_CN``, ``sr-Latn`` ``sr@latin``."""
    tag = parse(tag)
    if tag in _GETTEXT_SCRIPTS:
        return _GETTEXT_SCRIPTS[tag]
    parts = langcodes.Language.get(tag)
    name = parts.language or tag
    if parts.territory:
        name += "_" + parts.territory
    if parts.script and parts.language != "zh":
        name += "@" + _MODIFIER_OF.get(parts.script, parts.script.lower())
    elif parts.script and not parts.territory:
        name += "@" + parts.script.lower()
    if parts.variants:
        name += "@" + "@".join(parts.variants)
    return name


@cache
def language(tag: str) -> str:
    """The language subtag: ``pt`` of ``pt-BR``."""
    return langcodes.Language.get(parse(tag)).language or ""


@cache
def script(tag: str) -> str:
    """The script, likely where the tag does not say: ``Cyrl`` of ``uk``, ``Hant`` of ``zh-TW`` (CLDR)."""
    parsed = langcodes.Language.get(parse(tag))
    return parsed.script or parsed.maximize().script or "Zyyy"


@cache
def chain(tag: str) -> tuple[str, ...]:
    """The tag and its parents, nearest first: ``pt-BR``, ``pt``.

    Only truncation, and never across scripts: ``zh-TW`` gives ``zh-Hant`` but not ``zh``, which is
    written in Hans; and never to another language, whatever a matcher's distance says (uk is not ru).
    """
    own = langcodes.Language.get(parse(tag))
    found = [parse(tag)]
    for parent in (
        langcodes.Language.make(own.language, None, own.script, own.territory),
        langcodes.Language.make(own.language, None, script(tag)),
        langcodes.Language.make(own.language),
    ):
        name = parent.to_tag()
        if name not in found and script(name) == script(tag) and (parent.script is None or own.language == "zh"):
            found.append(name)
    return tuple(found)


@cache
def english_name(tag: str) -> str:
    """The language's English name as CLDR has it: "Chinese (Simplified)"; the tag where CLDR has none."""
    from babel import Locale

    from l10n.locales.facts import babel_locale

    locale = babel_locale(tag)
    name = locale.get_display_name(Locale("en")) if locale else None
    return name or parse(tag)
