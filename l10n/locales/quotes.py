"""Quotation marks by locale: CLDR's delimiters, which babel does not carry (CLDR 47, main/*/delimiters).

Facts only, under the Unicode licence. A locale not listed takes its parent's, and at last English ones.
"""

from __future__ import annotations

from l10n.locales.tags import chain

Pairs = tuple[tuple[str, str], ...]

_STYLES: dict[str, Pairs] = {
    "english": (("“", "”"), ("‘", "’")),
    "low": (("„", "“"), ("‚", "‘")),
    "low-right": (("„", "”"), ("«", "»")),
    "low-right-single": (("„", "”"), ("’", "’")),
    "guillemets": (("«", "»"), ("“", "”")),
    "guillemets-low": (("«", "»"), ("„", "“")),
    "guillemets-single": (("«", "»"), ("‹", "›")),
    "guillemets-only": (("«", "»"), ("«", "»")),
    "right": (("”", "”"), ("’", "’")),
    "corner": (("「", "」"), ("『", "』")),
    "arabic": (("”", "“"), ("’", "‘")),
    "low-guillemets": (("„", "“"), ("«", "»")),
    "norwegian": (("«", "»"), ("‘", "’")),
}

_LOCALES = {
    "guillemets": "es pt-PT it ca eu gl el hy",
    "guillemets-low": "uk ru be kk ky tt",
    "guillemets-only": "fr",
    "guillemets-single": "fa de-CH fr-CH ug am",
    "low": "de cs sk bg sl is lb et mk ka sr hsb dsb lt",
    "low-right": "pl ro hu",
    "low-right-single": "hr bs sr-Latn",
    "norwegian": "nb nn no",
    "right": "sv fi he",
    "corner": "ja zh-Hant zh-TW yue",
    "arabic": "ar",
    "low-guillemets": "sq",
}

_STYLE_OF = {tag: style for style, tags in _LOCALES.items() for tag in tags.split()}


def quotes(tag: str) -> Pairs:
    """The outer and the inner pair of a locale, outer first; each is (opening, closing)."""
    style = next((_STYLE_OF[t] for t in chain(tag) if t in _STYLE_OF), "english")
    return _STYLES[style]
