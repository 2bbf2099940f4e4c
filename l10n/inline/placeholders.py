"""Placeholders: what a program puts values into, by the format flags of gettext.

The syntaxes are those of the GNU gettext manual ("c-format", "python-brace-format", ...). Without a flag only
shapes are taken that prose does not have, such as ``%(name)s``, ``%1$s``, ``{name}``, ``${name}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from l10n.spans import Span

_PRINTF = r"%(?:\d{1,3}\$)?[-+ #0'I]{0,6}(?:\d{1,5}|\*(?:\d{1,3}\$)?)?(?:\.(?:\d{1,5}|\*(?:\d{1,3}\$)?)?)?"
_LENGTH = r"(?:hh|h|ll|l|L|q|j|z|t|I64|I32)?"
_BRACED = r"\{[^{}]{0,200}\}"

# The flag's name without "-format"; %% and {{ stand for themselves and are skipped, not found.
_SYNTAX = {
    "c": rf"%%|%<PRI[A-Za-z0-9]{{2,12}}>|{_PRINTF}{_LENGTH}(?:[diouxXeEfFgGaAcspnCSm])",
    "objc": rf"%%|{_PRINTF}{_LENGTH}[diouxXeEfFgGaAcspnCSm@]",
    "c++": r"\{\{|\}\}|\{[^{}]{0,200}\}",
    "python": r"%%|%(?:\([^()]{1,200}\))?[-+ #0]{0,5}(?:\d{1,5}|\*)?(?:\.(?:\d{1,5}|\*)?)?[hlL]?[diouxXeEfFgGcrsa]",
    "python-brace": r"\{\{|\}\}|\{[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,3}\}",
    "java": _BRACED,
    "java-printf": r"%%|%n|%(?:\d{1,3}\$|<)?[-#+ 0,(]{0,7}\d{0,5}(?:\.\d{1,5})?[bBhHsScCdoxXeEfgGaAtT][A-Za-z]?",
    "csharp": r"\{\{|\}\}|\{\d{1,5}[^{}]{0,200}\}",
    "javascript": rf"%%|{_PRINTF}[cdfjoOsuxXeEgi]",
    "php": r"%%|%(?:\d{1,3}\$)?(?:[-+ 0]|'.){0,6}\d{0,5}(?:\.\d{1,5})?[bcdeEfFgGosuxX]",
    "qt": r"%%|%L?\d{1,2}|%L?n",
    "qt-plural": r"%%|%L?n|%L?\d{1,2}",
    "kde": r"%%|%\d{1,2}|%n",
    "kde-kuit": r"%%|%\d{1,2}|%n",
    "perl": rf"%%|{_PRINTF}(?:hh|h|ll|l|q|L|V|z|t)?[csdiuoxXefgGEpnvDUOFbB]",
    "perl-brace": r"\{\w{1,100}\}",
    "ruby": rf"%%|%<\w{{1,100}}>|%\{{\w{{1,100}}\}}|{_PRINTF}[bBdiouxXeEfgGaAcps]",
    "sh": r"\$[A-Za-z0-9_]{1,100}|\$\{\w{1,100}\}",
    "bash": r"\$[A-Za-z0-9_]{1,100}|\$\{[^{}]{1,200}\}",
    "boost": rf"%%|%\d{{1,3}}%|%\|[^|]{{0,100}}\||{_PRINTF}{_LENGTH}[diouxXeEfFgGaAcspnCSTm]",
    "lua": rf"%%|{_PRINTF}[aAcdeEfgGiopqsuxX]",
    "go": r"%%|%(?:\[\d{1,3}\])?[-+ #0]{0,5}(?:\d{1,5}|\*)?(?:\.(?:\d{1,5}|\*)?)?[vTtbcdoOqxXUeEfFgGsp]",
    "rust": r"\{\{|\}\}|\{[^{}]{0,200}\}",
    "object-pascal": r"%%|%(?:\d{1,3}:)?-?(?:\d{1,5}|\*)?(?:\.(?:\d{1,5}|\*))?[dDuUeEfFgGnNmMpPsSxX]",
    "tcl": rf"%%|{_PRINTF}[hl]?[cdiouxXeEfgGs]",
    "awk": rf"%%|{_PRINTF}[cdiouxXeEfgGs]",
    "gcc-internal": rf"%%|%[<>']|%m|{_PRINTF}[-+#q]{{0,3}}{_LENGTH}[A-Za-z]",
    "elisp": rf"%%|{_PRINTF}[acdeEfgGopsSxX]",
    "ycp": r"%%|%\d",
    "icu": _BRACED,
}
_ANYWHERE = (
    r"%%(?!\w)|%(?:\(\w{1,100}\)|\d{1,2}\$)[-+#0]{0,4}\d{0,3}(?:\.\d{1,3})?l{0,2}[diouxXeEfFgGcrsa]"
    r"|(?<![\d%])%(?:[sdiufxX@]|l[diux]|\.\d{1,2}f|\d{1,2})(?![\w%])"
    r"|\{\{[^{}]{1,100}\}\}|[$%#]?\{/?[\w.:!,\[\]-]{0,100}\}|(?<!\w)\$[A-Za-z_][A-Za-z0-9_]{1,60}"
)
_ESCAPES = frozenset({"%%", "{{", "}}"})


def placeholders(text: str, flags: Iterable[str] = ()) -> list[Span]:
    """Spans of a text's placeholders, as its message's gettext flags have them (``python-format``, ...).

    ``no-...-format`` and flags that name no format are passed over; with no format flag at all the
    placeholders are those that cannot be taken for prose.
    """
    if "%" not in text and "{" not in text and "$" not in text:
        return []
    pattern = _pattern_of(tuple(flags))
    return [Span(*match.span()) for match in pattern.finditer(text) if match.group() not in _ESCAPES]


def written(text: str, flags: Iterable[str] = ()) -> list[str]:
    """The placeholders themselves, in order, and escapes as ``%%``: as cheap as can be."""
    return _pattern_of(tuple(flags)).findall(text)


def _format(flag: str) -> str:
    name = flag.strip().removesuffix("-format")
    return name.removeprefix("possible-") if name != flag.strip() and not name.startswith(("no-", "impossible-")) else ""


@lru_cache(256)
def _pattern_of(flags: tuple[str, ...]) -> re.Pattern[str]:
    return _pattern(tuple(sorted({name for flag in flags if (name := _format(flag))})))


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    known = [_SYNTAX[name] for name in names if name in _SYNTAX]
    return re.compile("|".join(known) if known else _ANYWHERE)
