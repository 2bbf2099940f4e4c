"""The Plural-Forms of a header: a small, bounded language, parsed and evaluated without ``eval``.

The grammar is that of the GNU manual ("Plural forms"): a C expression of ``n`` and numbers, unsigned.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from l10n.arguments import need_text
from l10n.errors import PoError

MOST_FORMS = 16
_LONGEST = 1000
_DEEPEST = 64
_WORD = 1 << 64
_HEADER = re.compile(r"\s*nplurals\s*=\s*([0-9]+)\s*;\s*plural\s*=([^;]*);?\s*", re.ASCII)
_TOKEN = re.compile(r"\s*(?:([0-9]+)|(n)|(\|\||&&|[=!<>]=|[<>+\-*/%!?:()]))", re.ASCII)

Function = Callable[[int], int]
_BINARY: dict[str, tuple[int, Callable[[int, int], int]]] = {
    "*": (6, lambda a, b: a * b % _WORD),
    "/": (6, lambda a, b: a // b),
    "%": (6, lambda a, b: a % b),
    "+": (5, lambda a, b: (a + b) % _WORD),
    "-": (5, lambda a, b: (a - b) % _WORD),
    "<": (4, lambda a, b: a < b),
    "<=": (4, lambda a, b: a <= b),
    ">": (4, lambda a, b: a > b),
    ">=": (4, lambda a, b: a >= b),
    "==": (3, lambda a, b: a == b),
    "!=": (3, lambda a, b: a != b),
}


@dataclass(frozen=True, slots=True)
class PluralRule:
    """``nplurals`` forms and the function that chooses one."""

    nplurals: int
    expression: str
    _function: Function

    def __call__(self, n: int) -> int:
        """The form, from 0, for an integer from 0 on. PoError where the expression gives none of the forms."""
        try:
            form = int(self._function(n))
        except ZeroDivisionError:
            raise PoError(f"the plural expression divides by zero for n = {n}") from None
        if form >= self.nplurals:
            raise PoError(f"the plural expression gives form {form} of {self.nplurals} for n = {n}")
        return form

    def check(self) -> None:
        """PoError where a number from 0 to 1000 has no form, as ``msgfmt -c`` finds, or a million has none."""
        for n in (*range(1001), 1_000_000):
            self(n)


def parse_plural_forms(value: str) -> PluralRule:
    """The rule of a Plural-Forms value: ``nplurals=2; plural=(n != 1);``.

    PoError for another shape, more than 16 forms, an expression over 1000 characters or 64 levels.
    """
    need_text(value, "value")
    found = _HEADER.fullmatch(value)
    if not found:
        raise PoError(f"{value[:60]!r} is not a plural rule", hint="write nplurals=2; plural=(n != 1);")
    if len(found[1]) > 3 or not 1 <= int(found[1]) <= MOST_FORMS:
        raise PoError(f"nplurals={found[1][:20]} is not between 1 and {MOST_FORMS}")
    expression = found[2].strip()
    return PluralRule(int(found[1]), expression, parse_expression(expression))


def parse_expression(text: str) -> Function:
    """The function of a C expression of ``n``; PoError for anything else."""
    if len(text) > _LONGEST:
        raise PoError(f"the plural expression is longer than {_LONGEST} characters")
    parser = _Parser(_tokens(text))
    function = parser.conditional(0)
    if parser.ahead:
        raise PoError(f"unexpected {parser.ahead!r} in the plural expression")
    return function


def _tokens(text: str) -> list[str]:
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise PoError(f"unexpected {text[at:].lstrip()[:1]!r} in the plural expression")
        found.append(token[0].strip())
        at = token.end()
    return found


class _Parser:
    """Recursive descent, as deep as the limit allows."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = [*reversed(tokens)]

    @property
    def ahead(self) -> str:
        return self._tokens[-1] if self._tokens else ""

    def _take(self, wanted: str) -> None:
        if self.ahead != wanted:
            raise PoError(f"{self.ahead or 'the end'!r} where {wanted!r} belongs in the plural expression")
        self._tokens.pop()

    def conditional(self, depth: int) -> Function:
        if depth > _DEEPEST:
            raise PoError(f"the plural expression is nested deeper than {_DEEPEST}")
        condition = self._either(depth)
        if self.ahead != "?":
            return condition
        self._take("?")
        yes = self.conditional(depth + 1)
        self._take(":")
        no = self.conditional(depth + 1)
        return lambda n: yes(n) if condition(n) else no(n)

    def _either(self, depth: int) -> Function:
        parts = [self._both(depth)]
        while self.ahead == "||":
            self._take("||")
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else lambda n: any(part(n) for part in parts)

    def _both(self, depth: int) -> Function:
        parts = [self._binary(depth, 3)]
        while self.ahead == "&&":
            self._take("&&")
            parts.append(self._binary(depth, 3))
        return parts[0] if len(parts) == 1 else lambda n: all(part(n) for part in parts)

    def _binary(self, depth: int, level: int) -> Function:
        if level > 6:
            return self._unary(depth)
        left = self._binary(depth, level + 1)
        while self.ahead in _BINARY and _BINARY[self.ahead][0] == level:
            operation = _BINARY[self._tokens.pop()][1]
            left = _applied(operation, left, self._binary(depth, level + 1))
        return left

    def _unary(self, depth: int) -> Function:
        if depth > _DEEPEST:
            raise PoError(f"the plural expression is nested deeper than {_DEEPEST}")
        if self.ahead == "!":
            self._take("!")
            operand = self._unary(depth + 1)
            return lambda n: not operand(n)
        if self.ahead == "(":
            self._take("(")
            inside = self.conditional(depth + 1)
            self._take(")")
            return inside
        token = self._tokens.pop() if self._tokens else ""
        if token == "n":
            return lambda n: n
        if not token.isdigit():
            raise PoError(f"{token or 'the end'!r} where a value belongs in the plural expression")
        number = int(token) % _WORD
        return lambda n: number


def _applied(operation: Callable[[int, int], int], left: Function, right: Function) -> Function:
    return lambda n: operation(left(n), right(n))
