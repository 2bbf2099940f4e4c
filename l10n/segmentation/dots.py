"""What a single dot is: the end of a sentence, or of an abbreviation, an initial, an ordinal."""

from __future__ import annotations

from l10n.segmentation.characters import OPENERS
from l10n.segmentation.tables import Kind, Tables

_REACH = 24
_ROMAN = frozenset("IVXLCDM")
_LEADING = "".join(OPENERS) + "/+="


def dot_rule(tables: Tables, text: str, at: int, word: int, start: int, lower: bool) -> tuple[bool, str]:
    """Whether the dot at ``at`` ends a sentence when the next one would open with the character at ``word``."""
    window = text[max(0, at - _REACH) : at].split()
    token = window[-1].lstrip(_LEADING) if window and not text[at - 1].isspace() else ""
    if lower:
        if tables.lower_starts and len(token) > 2 and token.isalpha() and token not in tables.kinds:
            return True, "lower-case start"
        return False, "lower case follows"
    if not token:
        return True, "mark"
    kind = _kind(tables, window, token)
    if kind is not None:
        return _abbreviation(tables, text, word, kind)
    if token.isdecimal():
        return _number(tables, text, at, word, start, window, token)
    if len(token) == 1 and token.isalpha():
        return _initial(tables, text, at, word, start, token)
    if "." in token and all(len(part) < 2 for part in token.split(".")):
        return (True, "starter follows") if _starter(tables, text, word) else (False, "dotted abbreviation")
    return True, "mark"


def _kind(tables: Tables, window: list[str], token: str) -> Kind | None:
    kinds = tables.kinds
    joined, count = token, len(window)
    for previous in reversed(window[max(0, count - 3) : -1]):
        if not previous.endswith("."):
            break
        joined = previous.lstrip(_LEADING) + joined
        if joined in kinds:
            return kinds[joined]
    if token in kinds:
        return kinds[token]
    for joint in "-/’'":
        if joint in token:
            tail = token.rpartition(joint)[2]
            if tail in kinds:
                return kinds[tail]
    return None


def _abbreviation(tables: Tables, text: str, word: int, kind: Kind) -> tuple[bool, str]:
    if kind is Kind.ENDS:
        return True, "mark"
    if kind is Kind.NEVER:
        return False, "abbreviation"
    if kind is Kind.NUMBERED:
        if text[word].isdecimal() or _roman(next_word(text, word)):
            return False, "number follows"
        return True, "mark"
    return (True, "starter follows") if _starter(tables, text, word) else (False, "abbreviation")


def _number(
    tables: Tables, text: str, at: int, word: int, start: int, window: list[str], token: str
) -> tuple[bool, str]:
    if at - len(token) <= start:
        return False, "label"
    if not tables.ordinal or len(token) > 2:
        return True, "mark"
    following = next_word(text, word)
    if following in tables.ordinal_next:
        return False, "ordinal"
    if len(window) > 1 and window[-2] in tables.ordinal_before:
        return False, "ordinal"
    return True, "mark"


def _initial(tables: Tables, text: str, at: int, word: int, start: int, token: str) -> tuple[bool, str]:
    if at - 1 <= start:
        return False, "label"
    following = next_word(text, word)
    if following in tables.starters and following not in tables.particles and text[word + 1 : word + 2] != ".":
        return True, "starter follows"
    return False, "initial"


def _starter(tables: Tables, text: str, word: int) -> bool:
    return next_word(text, word) in tables.starters


def _roman(word: str) -> bool:
    return bool(word) and _ROMAN.issuperset(word)


def next_word(text: str, at: int) -> str:
    """The letters from ``at`` on, up to a bound."""
    end, limit = at, min(len(text), at + _REACH)
    while end < limit and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    return text[at:end].rstrip("'’")
