"""Quotation marks with their roles: which open, which close, which have no partner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from l10n.locales import Profile

_DOUBLE = '"“”„‟«»「」『』＂'
_SINGLE = "'‘’‚‹›"
MARKS = frozenset(_DOUBLE + _SINGLE)
_ANY = re.compile(f"[{_DOUBLE}{_SINGLE}]")
# All but the apostrophes inside words, which quote nothing.
TELLING = re.compile(f"[{_DOUBLE}{_SINGLE}](?!(?<=\\w['‘’])\\w)")
# Marks that pair at a glance: by what they are, and straight ones where they stand only as marks that open and close do.
_PAIRED = re.compile('(?:“”|„“|„”|””|«»|»«|「」|『』)*')
_ALONE = r"(?:[^{0}]*+(?<![^\s(\[]){0}(?=[\w%<{{$@#&])[^{0}]++(?<=[\w.,;:!?…)\]%}}$]){0}(?![^\s.,;:!?)\]]))++[^{0}]*+"
_STRAIGHT_PAIRED = {mark: re.compile(_ALONE.format(mark)) for mark in "\"'"}
_MOST = 16  # marks that are looked at so
_LEFT, _RIGHT = frozenset("“„«「"), frozenset("“”»」")  # around a mark that is itself quoted: «"»
_STRAIGHT = frozenset('"＂')
_OPENS = frozenset("“„‟«「『‘‚‹")
_CLOSES = frozenset("”»」』’›")
_BEFORE_OPENING = frozenset(" \t\n\xa0\u202f([{（【—–-/\u2066\u2067\u2068‏‎>")
_AFTER_CLOSING = frozenset(" \t\n\xa0\u202f)]}）】—–-/.,;:!?…。，、！？：；।॥،؛؟\u2069‏‎<")
_SPACES = frozenset(" \t\n\xa0\u202f")


class Mark(NamedTuple):
    """A quotation mark, its place in characters, and whether it opens."""

    mark: str
    at: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Quotation:
    """``pairs`` is the number of quotations with both marks; ``orphans`` are marks without partner, in order.

    ``singles`` are orphans among single marks, which may be apostrophes; ``single_pairs`` their pairs. ``guessed``
    says that straight marks stand where they should not (``?""``), and were paired by their number alone.
    """

    pairs: int = 0
    orphans: tuple[Mark, ...] = ()
    single_pairs: int = 0
    singles: tuple[Mark, ...] = ()
    guessed: bool = False

    @property
    def marks(self) -> int:
        """How many double marks there are."""
        return 2 * self.pairs + len(self.orphans)

    @property
    def all_marks(self) -> int:
        """How many marks quote: double ones, and pairs of single ones."""
        return self.marks + 2 * self.single_pairs


NONE = Quotation()


def quotation(text: str, locale: Profile) -> Quotation:
    """Find the marks of a text and pair them."""
    marks = "".join(TELLING.findall(text))
    if not marks:
        return NONE
    if len(marks) <= _MOST and _pair_at_a_glance(marks, text):
        return _single_pairs(len(marks) // 2) if marks[0] == "'" else _pairs(len(marks) // 2)
    doubles = _double_marks(text, locale)
    pairs, orphans = _paired(doubles)
    guessed = bool(orphans) and len(doubles) % 2 == 0 and all(mark.mark in _STRAIGHT for mark in doubles)
    if guessed:
        pairs, orphans = len(doubles) // 2, ()
    guessed = guessed or '""' in text
    if all(mark in _DOUBLE for mark in _ANY.findall(text)):
        return Quotation(pairs, orphans, guessed=guessed)
    single_pairs, singles = _paired(_single_marks(text))
    return Quotation(pairs, orphans, single_pairs, singles, guessed)


def _pair_at_a_glance(marks: str, text: str) -> bool:
    """Whether some marks, which are all of a text, plainly pair one after the other."""
    if marks[0] not in _STRAIGHT_PAIRED:
        return _PAIRED.fullmatch(marks) is not None
    return marks.count(marks[0]) == len(marks) and _STRAIGHT_PAIRED[marks[0]].fullmatch(text) is not None


@cache
def _pairs(count: int) -> Quotation:
    return Quotation(pairs=count)


@cache
def _single_pairs(count: int) -> Quotation:
    return Quotation(single_pairs=count)


def _double_marks(text: str, locale: Profile) -> list[Mark]:
    marks: list[Mark] = []
    depth = 0
    for match in _ANY.finditer(text):
        mark, at = match[0], match.start()
        if (
            mark in _SINGLE
            or _measures(text, mark, at, depth)
            or (text[at - 1 : at] in _LEFT and text[at + 1 : at + 2] in _RIGHT)
            or (depth == 0 and _inside_word(text, mark, at))
        ):
            continue
        opens = _opens(text, mark, at, locale, depth)
        depth = depth + 1 if opens else max(0, depth - 1)
        marks.append(Mark(mark, at, opens))
    return marks


def _measures(text: str, mark: str, at: int, depth: int) -> bool:
    """Inches (5'10")."""
    return (
        mark == '"'
        and depth == 0
        and at > 0
        and text[at - 1].isdecimal()
        and text[at - 3 : at - 1].strip("0123456789") in ("'", "’")
    )


def _inside_word(text: str, mark: str, at: int) -> bool:
    """A straight mark typed for an apostrophe (coup d"état)."""
    return (
        mark == '"'
        and text[at - 1 : at].isascii()
        and text[at - 1 : at].isalpha()
        and text[at + 1 : at + 2].isalpha()
    )


def _opens(text: str, mark: str, at: int, locale: Profile, depth: int) -> bool:
    """By where it stands; where that does not tell, by the locale's use of the mark; then by what went before."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    begins = not before or before in _BEFORE_OPENING or before in _OPENS or (before == '"' and at == 1)
    ends = not after or after in _AFTER_CLOSING or after in _CLOSES
    if mark in "「『":
        return True
    if mark in "」』":
        return False
    if (
        locale.spaced
        and begins != ends
        and not (begins and after in _SPACES)
        and not (ends and before in _SPACES and before)
    ):
        return begins
    if mark in _STRAIGHT and not locale.spaced:
        return depth == 0
    opening = {pair[0] for pair in locale.quotes}
    closing = {pair[1] for pair in locale.quotes}
    if (mark in opening) != (mark in closing):
        return mark in opening
    if (mark in _OPENS) != (mark in _CLOSES):
        return mark in _OPENS
    return depth == 0


def _single_marks(text: str) -> list[Mark]:
    """Single marks that stand where quotation marks do; apostrophes inside words are none."""
    marks: list[Mark] = []
    for match in _ANY.finditer(text):
        mark, at = match[0], match.start()
        if mark not in _SINGLE:
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        begins = not before or before in _BEFORE_OPENING or before in _DOUBLE
        ends = not after or after in _AFTER_CLOSING or after in _DOUBLE
        if before == "s" and after == " " and text[at + 2 : at + 3].islower():
            continue
        if mark in "‚‹" or (begins and not ends):
            marks.append(Mark(mark, at, opens=True))
        elif ends and not begins:
            marks.append(Mark(mark, at, opens=False))
    return marks


def _paired(marks: list[Mark]) -> tuple[int, tuple[Mark, ...]]:
    pairs = 0
    stack: list[Mark] = []
    orphans: list[Mark] = []
    for mark in marks:
        if mark.opens:
            stack.append(mark)
        elif stack:
            stack.pop()
            pairs += 1
        else:
            orphans.append(mark)
    return pairs, tuple(sorted([*orphans, *stack], key=lambda mark: mark.at))
