"""Where a line may be broken: the pair table of UAX #14, as msgcat 0.21 was seen to apply it.

The table has a row for what stands before and a column for what stands after: ``_`` a break is allowed
between the two, ``%`` only where spaces stand between, ``^`` not even there. Combining marks belong to what
they follow.
"""

from __future__ import annotations

import re
from functools import cache

from l10n.catalogue.charclass import classes

_PAIRS = """
  zalihjvn,/$%-bkd.s!q({})gwr
z ^__________________________
x ^%%%%%%%^^%%%%%%%%^%%%^^%^%
a ^%%____%^^%%%%__%%^%%_^^%^_
l ^%%____%^^%%%%__%%^%%_^^%^_
i ^_______^^_%%%__%%^%__^^%^_
h ^_____%_^^_%%%__%%^%__^^%^_
j ^___%%%_^^_%%%__%%^%__^^%^_
v ^_____%_^^_%%%__%%^%__^^%^_
n ^%%____%^^%%%%__%%^%%_^^%^_
, ^______%^^__%%__%%^%__^^%^_
/ ^_%____%^^__%%__%%^%__^^%^_
$ ^%%%%%%%^^__%%__%%^%%%^^%^_
% ^%%____%^^__%%__%%^%%%^^%^_
- ^______%^^__%%__%%^%__^^_^_
b ^_______^^__%%__%%^%__^^_^_
k ^%%%%%%%^^%%%%%%%%^%%%^^%^%
d ^_______^^__%%_^%%^%__^^%^_
. ^_______^^__%%__%%^%__^^%^_
s ^_______^^__%%__%%^%__^^%^_
! ^_______^^__%%__%%^%__^^%^_
q ^%%%%%%%^^%%%%%%%%^%^^^^%^%
( ^^^^^^^^^^^^^^^^^^^^^^^^^^^
{ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
} ^_______^^%%%%__%^^%__^^%^_
) ^%%____%^^%%%%__%%^%__^^%^_
g ^%%%%%%%^^%%%%%%%%^%%%^^%^%
w ^%%%%%%%^^%%%%%%%%^%%%^^%^%
r ^_______^^__%%__%%^%__^^%^%
"""


def breaks(text: str) -> list[int]:
    """The offsets in a text (without line ends) at which a new line may begin, in order."""
    return [found.end() for found in _expression().finditer(classes(text))]


_NOT_HEBREW = "(?<!l[-b])"  # a hyphen after a Hebrew letter (LB21a)


@cache
def pairs() -> dict[str, tuple[str, str]]:
    """For each class the classes before which a line may end behind it: at once, and with spaces between."""
    columns, *rows = _PAIRS.strip("\n").split("\n")
    found = {}
    for row in rows:
        cells = dict(zip(columns[2:], row[2:], strict=True))
        tight = "".join(name for name, cell in cells.items() if cell == "_")
        loose = "".join(name for name, cell in cells.items() if cell != "^")
        found[row[0]] = tight, loose
    return found


@cache
def _expression() -> re.Pattern[str]:
    """What stands before a break, for a text of class letters: linear, as every part is possessive."""
    parts: dict[tuple[str, str], str] = {}
    for before, after in pairs().items():
        parts[after] = parts.get(after, "") + before
    ways = [_way(before, tight, loose) for (tight, loose), before in parts.items() if loose]
    start = "".join(name for name in _PAIRS.split("\n")[1][2:] if name not in "z,/!})w")
    return re.compile("|".join([*ways, rf"\A[ ]++(?=[{re.escape(start)}])", "[ ]++(?=c)"]))


def _way(before: str, tight: str, loose: str) -> str:
    first = rf"[{re.escape(before)}][cx]*+"
    after = rf"[ ]++(?=[{re.escape(loose)}])"
    return rf"{first}(?:{after}|{_NOT_HEBREW}(?=[{re.escape(tight)}]))" if tight else first + after
