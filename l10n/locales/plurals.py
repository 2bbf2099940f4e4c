"""Plural forms: CLDR's rules for integers, written as the C expression of a catalogue's header.

The forms of a catalogue follow CLDR's order (zero, one, two, few, many, other), without the categories that
no integer has. Nor has a catalogue the "many" that French, Italian, Spanish, Portuguese and others use
for whole millions: CLDR has it for compact numbers ("1 million de ..."), and translators expect no form for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from l10n.locales.condition import ALWAYS, NEVER, Condition, Test, conjunction, disjunction, negation, written
from l10n.locales.facts import babel_locale

_ORDER = ("zero", "one", "two", "few", "many", "other")
_RELATION = re.compile(r"(?P<name>[nivwftce])(?: mod (?P<modulus>\d+))?(?P<not> not)? in (?P<ranges>[\d.,]+)")
_SIMPLE = re.compile(r"\An([<>!=]+)([0-9]+)\Z")
_COMPACT = re.compile(r"\b[ce]\b")


@dataclass(frozen=True, slots=True)
class PluralForms:
    """``expression``, in C, gives the number of the form, from 0 to ``nplurals`` - 1, for an integer ``n``.

    ``categories`` are CLDR's names of the forms, in order.
    """

    nplurals: int
    expression: str
    categories: tuple[str, ...]

    @property
    def header(self) -> str:
        """The value of the header field Plural-Forms."""
        return f"nplurals={self.nplurals}; plural={self.expression};"


@cache
def plural_forms(tag: str) -> PluralForms:
    """The plural forms of a locale (CLDR, through babel); English ones where CLDR knows nothing of it."""
    locale = babel_locale(tag) or babel_locale("en")
    assert locale is not None
    rule = locale.plural_form
    used = {rule(number) for number in range(1001)}
    names = [name for name in _ORDER if name in used or _is_rare(rule.rules.get(name, ""))]
    conditions = [_condition(rule.rules[name]) for name in names[:-1]]
    return PluralForms(len(names), _expression(conditions), tuple(names))


def _is_rare(rule: str) -> bool:
    """A rule for integers above a thousand, but not for compact numbers."""
    return bool(rule) and not _COMPACT.search(rule) and _condition(rule) != NEVER


def _expression(conditions: list[Condition]) -> str:
    if not conditions:
        return "0"
    if len(conditions) == 1:
        return "(" + _SIMPLE.sub(r"n \1 \2", written(negation(conditions[0]))) + ")"
    chain = "".join(f"{written(condition)} ? {form} : " for form, condition in enumerate(conditions))
    return f"({chain}{len(conditions)})"


def _condition(rule: str) -> Condition:
    """A rule of CLDR (LDML part 3, "Plural rules syntax") for integers: without fraction and exponent."""
    cases = [conjunction(map(_test, case.split(" and "))) for case in rule.split(" or ")]
    return disjunction(_merged(cases))


def _test(relation: str) -> Condition:
    found = _RELATION.fullmatch(relation)
    assert found is not None, relation
    ranges = tuple(_range(text) for text in found["ranges"].split(","))
    if found["name"] in "ni":
        test: Condition = Test(int(found["modulus"] or 0), ranges)
    else:
        test = ALWAYS if any(low <= 0 <= high for low, high in ranges) else NEVER
    return negation(test) if found["not"] else test


def _range(text: str) -> tuple[int, int]:
    low, _, high = text.partition("..")
    return int(low), int(high or low)


def _merged(cases: Iterable[Condition]) -> list[Condition]:
    """Tests of one number joined into one: ``n in 0`` or ``n in 1`` is ``n in 0..1``."""
    tests: dict[int, Test] = {}
    others: list[Condition] = []
    for case in cases:
        if isinstance(case, Test) and not case.negated:
            same = tests.get(case.modulus, Test(case.modulus, ()))
            tests[case.modulus] = Test(case.modulus, (*same.ranges, *case.ranges))
        else:
            others.append(case)
    return [*tests.values(), *others]
