"""Format directives, which no line break may cut: for entries whose flags name a format."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PERCENT = re.compile(
    r"""%(?: \([^)]*+\) | [0-9]++\$ )? [-+\ \#0']*+ (?: [0-9]++ | \*(?:[0-9]++\$)? )?
    (?: \. (?: [0-9]++ | \*(?:[0-9]++\$)? )? )? (?: hh | h | ll | l | L | q | j | z | t )? [diouxXeEfFgGaAcCrsSpn@%]""",
    re.VERBOSE,
)
_BRACES = re.compile(r"\{[0-9]++[^{}]*+\}")
_NAMED = re.compile(_PERCENT.pattern + r"| %(?: \{[^}]*+\} | <[^>]*+> \.?[a-z]? )", re.VERBOSE)

_EXPRESSIONS = {
    **dict.fromkeys(["c", "objc", "python", "javascript", "php", "perl", "object-pascal", "tcl", "boost", "java-printf"], _PERCENT),
    "csharp": _BRACES,
    "ruby": _NAMED,
}


def directives(flags: Iterable[str]) -> re.Pattern[str] | None:
    """What finds the directives of an entry with these flags; None for an entry without a known format."""
    for flag in flags:
        name = flag.removesuffix("-format").removeprefix("possible-")
        if name != flag and name in _EXPRESSIONS:
            return _EXPRESSIONS[name]
    return None
