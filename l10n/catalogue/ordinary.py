"""Lines of ordinary text, cut by one expression: Latin, Greek and Cyrillic words with single blanks between them.

The pair table of UAX #14 (``linebreak``) speaks of classes, of combining marks and of rows of blanks. Where a text
has neither of the latter, whether a line may end between two characters depends on these two alone, or on the two
around a blank: that can be written as an expression over the characters, and the library's matcher does the packing.
What it cannot judge it leaves to ``wrap.fill``; where it answers, the answer is the same.
"""

from __future__ import annotations

import re
from functools import cache

from l10n.catalogue.charclass import classes
from l10n.catalogue.columns import width as columns
from l10n.catalogue.linebreak import pairs

_RANGES = ((0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x52F), (0x2010, 0x2027), (0x202F, 0x203E), (0x20AC, 0x20AC), (0x2116, 0x2116))
_BEYOND = frozenset(" zxclihjvwr{")
"""Classes that no ordinary character is of; a blank is a matter of its own."""


def cut(written: str, width: int) -> list[str] | None:
    """A text without line ends, escaped, in lines of at most ``width`` columns; None where it is not ordinary.

    A part that is wider than a line has one of its own.
    """
    if written[:1] == " " or "  " in written or "\\\\" in written or not _ordinary().fullmatch(written):
        return None
    return _line(width).findall(written) or [""]


@cache
def _characters() -> dict[str, str]:
    """The ordinary characters of each class: those of one column."""
    found: dict[str, str] = {}
    for low, high in _RANGES:
        for character in map(chr, range(low, high + 1)):
            name = classes(character)
            if name not in _BEYOND and columns(character) == 1:
                found[name] = found.get(name, "") + character
    return found


def _set(names: str) -> str:
    """The characters of some classes, among ordinary ones, as a set of an expression; letters by what is none."""
    others = "".join(name for name in _characters() if name not in names)
    sign, named = ("^ ", others) if "a" in names else ("", names)
    return f"[{sign}{''.join(re.escape(_characters()[name]) for name in named)}]"


@cache
def _ordinary() -> re.Pattern[str]:
    return re.compile(f"[ {re.escape(''.join(_characters().values()))}]*")


@cache
def _line(width: int) -> re.Pattern[str]:
    """As much as fits, up to where a line may end; else all up to there."""
    tight: dict[str, str] = {}
    loose: dict[str, str] = {}
    for before, (at_once, behind_blank) in pairs().items():
        if before in _characters():
            for ways, names in ((tight, at_once), (loose, behind_blank)):
                after = "".join(name for name in names if name in _characters())
                if after:
                    ways[after] = ways.get(after, "") + before
    blank = "|".join(f"(?<={_set(before)} )(?={_set(after)})" for after, before in loose.items())
    bare = "|".join(f"(?<={_set(before)})(?={_set(after)})" for after, before in tight.items())
    # a backslash belongs to what follows it
    end = rf"(?:\Z|(?<= )(?:{blank})|(?<![ \\])(?:{bare}))"
    return re.compile(f".{{1,{width}}}{end}|.+?{end}")
