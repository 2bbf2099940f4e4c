"""The letters of languages beyond the basic ones of their script, in lower case: what a foreign word betrays itself by.

After CLDR's main exemplar sets, which babel does not carry; with the letters that common loan words bring along.
"""

from __future__ import annotations

from functools import cache

from l10n.locales.tags import language, script

_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщьюя")
_CYRILLIC_SOUTH = frozenset("абвгдежзиклмнопрстуфхцчш")
_EXTRA = {
    "en": "éè", "de": "äöüßéàè", "nl": "éèëïöüáóêíú", "af": "éèêëïîôöûü", "sv": "åäöéàü", "da": "æøåéáó", "nb": "æøåéèêòóôä",
    "nn": "æøåéèêòóôä", "no": "æøåéèêòóôä", "is": "áðéíóúýþæö", "fr": "àâæçéèêëîïôœùûüÿ", "it": "àèéìíîòóùú", "es": "áéíñóúü",
    "pt": "áàâãçéêíóôõúü", "gl": "áéíñóúü", "ca": "àçéèíïóòúü·", "ro": "ăâîșțşţ", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "hr": "čćđšž", "bs": "čćđšž", "sr": "čćđšž", "hu": "áéíóöőúüű", "fi": "äöåšž", "et": "äöõüšž",
    "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "tr": "çğıöşüâîû", "az": "əçğıöşü", "id": "é", "ms": "é", "vi": "", "tl": "ñ", "sw": "",
    "eu": "ñç", "sq": "çë", "cy": "âêîôûŵŷïö", "ga": "áéíóú", "mt": "ċġħż", "eo": "ĉĝĥĵŝŭ",
    "ru": "ёъыэ", "uk": "ґєії", "be": "ёіўыэ", "bg": "ъ", "mn": "ёөүъыэ", "kk": "әғқңөұүһіёъыэ", "ky": "ңөүёъыэ",
}  # fmt: skip
_SOUTHERN = {"sr": "ђјљњћџ", "mk": "ѓѕјљњќџ"}


@cache
def alphabet(tag: str) -> frozenset[str]:
    """All letters a locale's language is written with, in lower case; empty where they are not known here."""
    name = language(tag)
    kind = script(tag)
    if kind == "Cyrl" and name in _SOUTHERN:
        return _CYRILLIC_SOUTH | frozenset(_SOUTHERN[name])
    if name not in _EXTRA or name == "vi" or kind not in ("Latn", "Cyrl"):
        return frozenset()
    base = _CYRILLIC - frozenset("щ" if name == "be" else "") if kind == "Cyrl" else _LATIN
    return base | frozenset(_EXTRA[name])
