"""Plural-Forms: read within bounds, and the same as CLDR's rules and Python's gettext."""

from __future__ import annotations

from gettext import c2py

import babel
import pytest
from babel.localedata import locale_identifiers

from l10n.catalogue import parse_plural_forms
from l10n.errors import PoError
from l10n.locales.plurals import plural_forms

SHOWN = {
    "en": "nplurals=2; plural=(n != 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "zh-Hans": "nplurals=1; plural=0;",
    "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "cs": "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "is": "nplurals=2; plural=(n%10!=1 || n%100==11);",
}


@pytest.mark.parametrize("tag", SHOWN)
def test_as_translators_write_it(tag: str) -> None:
    assert plural_forms(tag).header == SHOWN[tag]


def _rules() -> dict[str, str]:
    """One locale of each rule that CLDR has."""
    found: dict[str, str] = {}
    for name in locale_identifiers():
        if "_" not in name and name != "tok":
            found.setdefault(str(sorted(babel.Locale.parse(name).plural_form.rules.items())), name)
    return {name: rule for rule, name in found.items()}


@pytest.mark.parametrize("name", _rules())
def test_every_rule_of_cldr(name: str) -> None:
    forms, cldr = plural_forms(name), babel.Locale.parse(name).plural_form
    rule, theirs = parse_plural_forms(forms.header), c2py(forms.expression)
    rule.check()

    for n in (*range(1200), *range(9990, 10120), *range(99_900, 100_130), 1_000_001):
        assert forms.categories[rule(n)] == cldr(n), n
        assert rule(n) == theirs(n), n


@pytest.mark.parametrize("expression", ["n", "n%3", "!n", "!!n ? 1 : 0", "n==1||n==2&&n>0", "n-1>5", "n*2/3%2", "(n<2)+(n<5)", "n>1?n>3?2:1:0", "3-2-1"])
def test_cs_precedence_and_unsigned_numbers(expression: str) -> None:
    def unsigned(n: int) -> int:
        return int(c2py(expression)(n)) % (1 << 64)

    rule = parse_plural_forms(f"nplurals=16; plural={expression};")
    for n in range(1, 16):
        assert rule(n) == (unsigned(n) if "-1>5" not in expression else int((n - 1) % (1 << 64) > 5))


@pytest.mark.parametrize("value", [
    "", "nplurals=2", "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=0; plural=0;", "nplurals=1000000000; plural=0;",
    "nplurals=2; plural=;", "nplurals=2; plural=n n;", "nplurals=2; plural=m;", "nplurals=2; plural=n=1;", "nplurals=2; plural=(n;",
    "nplurals=2; plural=n?1;", "nplurals=2; plural=__import__('os');", "nplurals=2; plural=9**9;", "nplurals=2; plural=+n;",
    "nplurals=2; plural=" + "(" * 80 + "n" + ")" * 80, "nplurals=2; plural=" + "n+" * 600 + "n", "nplurals=2; plural=" + "!" * 100 + "n",
])  # fmt: skip
def test_what_is_no_rule(value: str) -> None:
    with pytest.raises(PoError):
        parse_plural_forms(value)


@pytest.mark.parametrize("expression", ["n", "5", "1/(n-7)", "n%(n-7)", "n-1"])
def test_a_rule_that_gives_no_form(expression: str) -> None:
    with pytest.raises(PoError, match="for n ="):
        parse_plural_forms(f"nplurals=2; plural={expression};").check()
