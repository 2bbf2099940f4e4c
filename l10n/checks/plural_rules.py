"""Which plural rules a locale's catalogues have: CLDR's, and those that gettext and its users have long written.

Two rules agree where they part the numbers from 0 to 1000 alike, however they are written and ordered.
"""

from __future__ import annotations

from functools import cache

from l10n.catalogue.plurals import parse_expression, parse_plural_forms
from l10n.locales import language
from l10n.locales.facts import babel_locale
from l10n.locales.plurals import plural_forms

_LAST = 1000
_RANGE = range(_LAST + 1)
_A_FEW = 3

# Languages in which a noun after a numeral is often or always singular, or 0 is counted one way here and
# another there: catalogues of good name have these too (GNU manual, "Plural forms"; CLDR's own changes).
_OTHERS = {
    "n != 1": "am az bn fa fil gu he hi hy is ka kk kn ku ky mn mr pa pt si tg tk tr tt ug uz zu",
    "n > 1": "ak ast az br fa fil hi ky kk ln mg mi nso oc pt tg ti tk tr tt uz wa",
    "0": "az fa hu id jv ka kk ky ms su tr tt ug uz vi",
    "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2": "lv",
    "n%10==1 || n==1 ? 0 : 1": "mk",
    "n%10==1 ? 0 : n%10==2 ? 1 : 2": "mk",
    "n==1 ? 0 : n==2 ? 1 : 2": "ga",
    "n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4": "ga",
    "n==1 ? 0 : n==2 ? 1 : n==8 || n==11 ? 2 : 3": "cy",
    "n==1 ? 0 : n==2 ? 1 : n>10 && n%10==0 ? 2 : 3": "he",
    "n==1 ? 0 : n==0 || n%100>1 && n%100<11 ? 1 : n%100>10 && n%100<20 ? 2 : 3": "mt",
}

# CLDR's languages without plural forms (plurals.xml): babel has the same empty rule for those it knows nothing of.
_ONE_FORM = "bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh"

Parted = tuple[int, ...]


def agrees(value: str, locale: str) -> bool:
    """Whether a Plural-Forms value is a rule of the locale (a canonical tag).

    A form more than the integers need is no fault where CLDR has it for fractions or whole millions.
    PoError where the value cannot be read or gives a number no form.
    """
    rule = parse_plural_forms(value)
    rule.check()
    ours = parted(value)
    used = len(set(ours))
    return ours in known(locale) and used <= rule.nplurals <= max(used, _categories(locale))


def _categories(locale: str) -> int:
    """How many plural categories CLDR has for the locale, fractions and compact numbers counted."""
    found = babel_locale(locale)
    return len(found.plural_form.tags) + 1 if found else 2


@cache
def known(locale: str) -> frozenset[Parted]:
    """How the locale's rules part the numbers; none where CLDR knows no rule of it."""
    found, name = babel_locale(locale), language(locale)
    if found is None or not (found.plural_form.tags or name in _ONE_FORM.split()):
        return frozenset()
    others = [text for text, names in _OTHERS.items() if name in names.split()]
    return frozenset(map(_parted, [plural_forms(locale).expression, *others]))


@cache
def parted(value: str) -> Parted:
    """For each number from 0 to 1000 the first number that has the same form; PoError as ``agrees``."""
    return _parted(parse_plural_forms(value).expression)


def _parted(expression: str) -> Parted:
    function = parse_expression(expression)
    first: dict[int, int] = {}
    return tuple(first.setdefault(int(function(n)), n) for n in _RANGE)


@cache
def numbers(value: str) -> tuple[tuple[int, ...], ...]:
    """For each form of a Plural-Forms value the numbers it is for, the first three at most; PoError as ``agrees``."""
    rule = parse_plural_forms(value)
    found: list[list[int]] = [[] for _ in range(rule.nplurals)]
    for n in _RANGE:
        form = found[rule(n)]
        if len(form) < _A_FEW:
            form.append(n)
    return tuple(map(tuple, found))
