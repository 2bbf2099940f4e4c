"""A number in the digits of any script is seen as one."""

from __future__ import annotations

import sys

import l10n
from l10n.checks.numbers import DIGITS


def test_every_digit_that_this_python_knows_is_one() -> None:
    assert {c for c in map(chr, range(sys.maxunicode + 1)) if c.isdecimal()} <= DIGITS


def test_a_number_added_in_kayah_li_digits() -> None:
    assert "N103" in {found.code for found in l10n.check("Come soon.", "Komm bald ꤁꤂꤃.", target_locale="de")}


def test_a_numeral_behind_digits_multiplies_them() -> None:
    assert not l10n.check("30,000 people came.", "一共来了3万人。", target_locale="zh-Hans")
    found = l10n.check("40,000 people came.", "一共来了3万人。", target_locale="zh-Hans")
    assert {finding.code for finding in found} == {"N101"}
