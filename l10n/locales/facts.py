"""What CLDR (through babel) says of a locale's writing: direction, quotation marks, digits, separators.

The space between sentences is not in CLDR: it is none where the script sets none between words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import babel
from babel import UnknownLocaleError

from l10n.locales.quotes import quotes
from l10n.locales.tags import language, parse, script

_SPACELESS = frozenset({"zh", "ja", "yue", "wuu", "bo", "dz"})
_UNSPACED_WORDS = frozenset({"zh", "ja", "yue", "wuu", "th", "lo", "km", "my", "bo", "dz"})


@dataclass(frozen=True, slots=True)
class Profile:
    """How one locale writes.

    ``direction`` is ``ltr`` or ``rtl``; ``quotes`` the outer and inner pairs, outer first; ``decimal`` and
    ``group`` the separators of numbers; ``digits`` the ten digits it uses by default; ``sentence_space``
    what stands between two sentences of a paragraph; ``spaced`` whether words are set apart by spaces.
    """

    tag: str
    direction: str
    quotes: tuple[tuple[str, str], ...]
    decimal: str
    group: str
    digits: str
    sentence_space: str
    spaced: bool


@cache
def babel_locale(tag: str) -> babel.Locale | None:
    """babel's locale for a tag or for its nearest parent; None where CLDR has none."""
    parts = parse(tag).split("-")
    while parts:
        try:
            return babel.Locale.parse("-".join(parts), sep="-")
        except (ValueError, UnknownLocaleError):
            parts.pop()
    return None


@cache
def profile(tag: str) -> Profile:
    """The writing habits of a locale, English ones where CLDR knows nothing of it."""
    tag = parse(tag)
    locale = babel_locale(tag) or babel.Locale("en")
    symbols = locale.number_symbols
    system = locale.default_numbering_system
    table = symbols.get(system) or symbols.get("latn") or {}
    return Profile(
        tag=tag,
        direction=locale.text_direction,
        quotes=quotes(tag),
        decimal=table.get("decimal", "."),
        group=table.get("group", ","),
        digits=_DIGITS.get(system, "0123456789"),
        sentence_space="" if language(tag) in _SPACELESS else " ",
        spaced=language(tag) not in _UNSPACED_WORDS and script(tag) not in ("Hans", "Hant", "Jpan"),
    )


_DIGITS = {
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "beng": "০১২৩৪৫৬৭৮৯",
    "deva": "०१२३४५६७८९",
    "mymr": "၀၁၂၃၄၅၆၇၈၉",
    "tibt": "༠༡༢༣༤༥༦༧༨༩",
}


def babel_version() -> str:
    """The version of babel, from which the facts are."""
    from babel import __version__

    return __version__


def cldr_version() -> str:
    """The version of CLDR that babel carries."""
    from babel.core import get_cldr_version

    return str(get_cldr_version())
