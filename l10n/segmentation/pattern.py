"""Regular expressions of SRX as trees: the syntax of ICU and Java, as far as a finite automaton can follow it.

SRX 2.0 names ICU's expressions; tools in the field write Java's. What needs backtracking (back references,
atomic and possessive parts, look-around at more than one character) is refused, not approximated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from l10n.segmentation.charclass import Test, named, negated, one_of, property_test

MAX_REPEAT = 1000


class PatternError(ValueError):
    """A pattern that is wrong or not supported; the message says what and where."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One character that passes a test."""

    test: Test


@dataclass(frozen=True, slots=True)
class Look:
    """A condition on a place: the test of the character before or behind it, or of both for a word's edge."""

    kind: str  # before, behind, edge, start, end
    test: Test
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after another."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part so many times; ``most`` is None for without end."""

    part: Node
    least: int
    most: int | None


Node = Letter | Look | Sequence | Choice | Repeat
_QUOTED = re.compile(r"\\Q(.*?)(?:\\E|\Z)", re.DOTALL)
_BOUNDS = re.compile(r"\{(\d+)(,(\d*))?\}")
_NEWLINES = frozenset("\n\r\u0085\u2028\u2029")
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "a": "\a", "e": "\x1b"}
_HEX = re.compile(r"u([0-9A-Fa-f]{4})|x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|U([0-9A-Fa-f]{8})|0([0-7]{1,3})")


def _anything(letter: str) -> bool:
    return True


def parse_pattern(pattern: str) -> Node:
    """The tree of a pattern; PatternError for what is wrong or needs backtracking."""
    quoted = _QUOTED.sub(lambda match: re.sub(r"(\W)", r"\\\1", match[1]), pattern)
    parser = _Parser(quoted)
    node = parser.choice()
    if parser.at < len(quoted):
        raise PatternError(f"an unmatched {quoted[parser.at]!r} at {parser.at + 1}")
    return node


class _Parser:
    """Recursive descent; holds the place reached and the flags in force."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.flags: frozenset[str] = frozenset()
        self.depth = 0

    def _peek(self, text: str) -> bool:
        return self.source.startswith(text, self.at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self.at += len(text)
            return True
        return False

    def _fail(self, what: str) -> PatternError:
        return PatternError(f"{what} at {self.at + 1}")

    def choice(self) -> Node:
        """A row of alternatives, to the end or to a closing bracket."""
        flags = self.flags
        parts = [self._sequence()]
        while self._take("|"):
            parts.append(self._sequence())
        self.flags = flags
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            if "x" in self.flags and self.source[self.at].isspace():
                self.at += 1
                continue
            part = self._atom()
            if part is not None:
                parts.append(self._quantified(part))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _quantified(self, part: Node) -> Node:
        while self.at < len(self.source):
            sign = self.source[self.at]
            bounds = _BOUNDS.match(self.source, self.at) if sign == "{" else None
            if sign in "*+?":
                least, most = (1 if sign == "+" else 0), (1 if sign == "?" else None)
                self.at += 1
            elif bounds:
                least = int(bounds[1])
                most = least if not bounds[2] else int(bounds[3]) if bounds[3] else None
                self.at = bounds.end()
            else:
                return part
            if max(least, most or 0) > MAX_REPEAT or (most is not None and most < least):
                raise self._fail("a repetition out of bounds")
            if self._take("+"):
                raise self._fail("a possessive quantifier, which is not supported,")
            self._take("?")
            part = Repeat(part, least, most)
        return part

    def _atom(self) -> Node | None:
        sign = self.source[self.at]
        if sign == "(":
            return self._group()
        if sign == "[":
            return Letter(self._folded(self._class()))
        if sign in "*+?":
            raise self._fail(f"nothing for {sign!r} to repeat")
        self.at += 1
        if sign == "\\":
            return self._escape()
        if sign == ".":
            return Letter(_anything if "s" in self.flags else negated(one_of(_NEWLINES)))
        if sign in "^$":
            return Look("start" if sign == "^" else "end", one_of(_NEWLINES if "m" in self.flags else frozenset()))
        return Letter(self._folded(one_of(frozenset(sign))))

    def _folded(self, test: Test) -> Test:
        if "i" not in self.flags:
            return test
        return lambda letter: test(letter) or test(letter.lower()) or test(letter.upper())

    def _group(self) -> Node | None:
        self.depth += 1
        if self.depth > 100:
            raise self._fail("brackets nested too deeply")
        self.at += 1
        flags = self.flags
        look: tuple[str, bool] | None = None
        if self._take("?"):
            if self._peek("<=") or self._peek("<!"):
                look = ("before", self.source[self.at + 1] == "=")
                self.at += 2
            elif self._peek("=") or self._peek("!"):
                look = ("behind", self.source[self.at] == "=")
                self.at += 1
            elif self._peek(">"):
                raise self._fail("an atomic group, which is not supported,")
            elif self._take("<"):
                self.at = self.source.find(">", self.at) + 1 or len(self.source)
            elif not self._take(":") and self._set_flags():
                self.depth -= 1
                return None
        node = self._closed()
        self.flags = flags
        self.depth -= 1
        return node if look is None else self._looking(node, *look)

    def _closed(self) -> Node:
        node = self.choice()
        if not self._take(")"):
            raise self._fail("a bracket that is not closed")
        return node

    def _set_flags(self) -> bool:
        """Flags for the rest of the group (true), or for the group that follows the colon."""
        match = re.compile(r"([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])").match(self.source, self.at)
        if not match or not set(match[1] + (match[2] or "")) <= set("imsxuUwd"):
            raise self._fail("an unknown kind of group")
        self.at = match.end()
        self.flags = (self.flags | set(match[1])) - set(match[2] or "")
        return match[3] == ")"

    def _looking(self, node: Node, kind: str, wanted: bool) -> Node:
        tests = [part.test for part in (node.parts if isinstance(node, Choice) else (node,)) if isinstance(part, Letter)]
        if len(tests) != (len(node.parts) if isinstance(node, Choice) else 1):
            raise self._fail("a look-around at more than one character, which is not supported,")
        return Look(kind, lambda letter: any(test(letter) for test in tests), wanted)

    def _escape(self) -> Node:
        if self.at == len(self.source):
            raise self._fail("a backslash at the end")
        sign = self.source[self.at]
        if sign in "bB":
            self.at += 1
            return Look("edge", _anything, sign == "b")
        if sign in "AzZ":
            self.at += 1
            return Look("start" if sign == "A" else "end", one_of(frozenset()))
        if sign == "R":
            self.at += 1
            return Letter(one_of(_NEWLINES))
        if sign in "123456789kGX":
            raise self._fail(f"\\{sign}, which is not supported,")
        return Letter(self._folded(self._escaped_test()))

    def _escaped_test(self) -> Test:
        """The test of an escape that stands for one character, inside a class or out; ``at`` is behind the backslash."""
        sign = self.source[self.at]
        if sign in "pP":
            return self._property()
        code = _HEX.match(self.source, self.at)
        if code:
            self.at = code.end()
            digits = next(group for group in code.groups() if group)
            value = int(digits, 8 if code[5] else 16)
            if value > 0x10FFFF:
                raise self._fail("a code beyond Unicode")
            return one_of(frozenset(chr(value)))
        self.at += 1
        test = named(sign)
        if test:
            return test
        if sign in _ESCAPED:
            return one_of(frozenset(_ESCAPED[sign]))
        if sign.isalnum():
            raise self._fail(f"an unknown escape, \\{sign},")
        return one_of(frozenset(sign))

    def _property(self) -> Test:
        negative = self.source[self.at] == "P"
        self.at += 1
        end = self.at + 1
        if self._take("{"):
            end = self.source.find("}", self.at)
            if end < 0:
                raise self._fail("a property that is not closed")
        name = self.source[self.at : end]
        self.at = end + (self.source[end : end + 1] == "}")
        test = property_test(name)
        if test is None:
            raise self._fail(f"the property {name!r}, which is not supported,")
        return negated(test) if negative else test

    def _class(self) -> Test:
        """A class in square brackets, with ranges, nested classes and intersections."""
        self.at += 1
        negative = self._take("^")
        common: list[Test] = []
        tests: list[Test] = []
        first = True
        while not self._take("]") or (first and not self._close_first(tests)):
            if self.at >= len(self.source):
                raise self._fail("a class that is not closed")
            if self._take("&&"):
                common.append(_any_of(tests))
                tests = []
            else:
                tests.append(self._member())
            first = False
        common.append(_any_of(tests))
        test = common[0] if len(common) == 1 else _all_of(common)
        return negated(test) if negative else test

    def _close_first(self, tests: list[Test]) -> bool:
        """A "]" that comes first is a member, not the end."""
        tests.append(one_of(frozenset("]")))
        return False

    def _member(self) -> Test:
        if self._peek("[:"):
            end = self.source.find(":]", self.at)
            test = property_test(self.source[self.at + 2 : end]) if end > 0 else None
            if test is None:
                raise self._fail("an unknown POSIX class")
            self.at = end + 2
            return test
        if self._peek("["):
            return self._class()
        low = self._member_letter()
        if not isinstance(low, str):
            return low
        if self._peek("-") and self.source[self.at + 1 : self.at + 2] not in ("]", "", "["):
            self.at += 1
            high = self._member_letter()
            if not isinstance(high, str) or high < low:
                raise self._fail("a bad range")
            return lambda letter: low <= letter <= high
        return one_of(frozenset(low))

    def _member_letter(self) -> str | Test:
        sign = self.source[self.at]
        self.at += 1
        if sign != "\\":
            return sign
        if self.at == len(self.source):
            raise self._fail("a backslash at the end")
        if self.source[self.at] == "b":
            self.at += 1
            return "\b"
        test = self._escaped_test()
        letters: frozenset[str] | None = getattr(test, "letters", None)
        return next(iter(letters)) if letters and len(letters) == 1 else test


def _any_of(tests: list[Test]) -> Test:
    members = tuple(tests)
    return lambda letter: any(test(letter) for test in members)


def _all_of(tests: list[Test]) -> Test:
    members = tuple(tests)
    return lambda letter: all(test(letter) for test in members)


__all__ = ["Choice", "Letter", "Look", "Node", "PatternError", "Repeat", "Sequence", "parse_pattern"]
