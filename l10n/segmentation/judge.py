"""Whether a mark ends a sentence: the whole decision, one mark at a time, with the name of the rule that made it.

``judge`` looks at a bounded window on both sides of the mark, so a text takes time in proportion to its length.
"""

from __future__ import annotations

from typing import NamedTuple

from l10n.segmentation.characters import (
    CLOSERS,
    DASHES,
    DOTS,
    OPENERS,
    OPENING_BRACKETS,
    QUOTES,
    RUN,
    SOLID_CLOSERS,
    SUPERSCRIPTS,
)
from l10n.segmentation.dots import dot_rule
from l10n.segmentation.tables import Tables

_REACH = 64


class Verdict(NamedTuple):
    """``end``: where the marks end; ``offset``: where the next sentence would start; ``cut``: whether it does."""

    end: int
    offset: int
    cut: bool
    rule: str


def judge(tables: Tables, text: str, at: int, start: int) -> Verdict:
    """Judge the mark at offset ``at`` of ``text``, in a sentence that starts at ``start``."""
    end = _run_end(text, at)
    if text[at] in tables.solid:
        return _solid(tables, text, end)
    close = _close_end(text, end)
    offset = _skip_space(text, close)
    if offset == len(text):
        return Verdict(end, offset, False, "end")
    if offset == close:
        return _glued(tables, text, at, end, close)
    if at and text[at - 1] in OPENING_BRACKETS and close > end:
        return Verdict(end, offset, False, "bracketed mark")
    offset = _detached_close(text, offset)
    if offset == len(text):
        return Verdict(end, offset, False, "end")
    word = _opening(text, offset)
    cut, rule = _spaced(tables, text, at, end, close, offset, word, start)
    return Verdict(end, offset, cut, rule)


def _run_end(text: str, at: int) -> int:
    """Where the row of marks that starts at ``at`` ends; a spaced ellipsis (". . .") is one row."""
    end, size = at + 1, len(text)
    while end < size and text[end] in RUN:
        end += 1
    while end + 1 < size and text[end] == " " and text[end + 1] in DOTS and text[end - 1] in DOTS:
        end += 2
    return end


def _close_end(text: str, end: int) -> int:
    """Past the closing quotation marks and brackets, and the marks of footnotes, behind a row of marks."""
    size = len(text)
    while end < size and text[end] in CLOSERS:
        end += 1
    while end < size and text[end] == "[":
        note = text.find("]", end + 1, end + 6)
        if note < 0 or not text[end + 1 : note].isalnum():
            break
        end = note + 1
    while end < size and text[end] in SUPERSCRIPTS:
        end += 1
    return end


def _skip_space(text: str, at: int) -> int:
    size = len(text)
    while at < size and text[at].isspace():
        at += 1
    return at


def _detached_close(text: str, offset: int) -> int:
    """Past a closing mark that stands apart, as French sets it and tokenised text does: "Je pars. » Puis"."""
    mark = text[offset]
    if mark in "»”" or text.startswith("''", offset):
        behind = offset + (2 if mark == "'" else 1)
        if behind == len(text) or text[behind].isspace():
            return _skip_space(text, behind)
    return offset


def _opening(text: str, offset: int) -> int:
    """The first character of the next sentence that is no opening punctuation."""
    at, limit = offset, min(len(text), offset + 8)
    while at < limit and (text[at] in OPENERS or text[at].isspace()):
        at += 1
    return at if at < len(text) else offset


def _solid(tables: Tables, text: str, end: int) -> Verdict:
    """A mark of a script that sets no space between sentences."""
    close, size = end, len(text)
    while close < size and text[close] in SOLID_CLOSERS:
        close += 1
    offset = _skip_space(text, close)
    if offset == size:
        return Verdict(end, offset, False, "end")
    if close > end and _goes_on(tables, text, offset):
        return Verdict(end, offset, False, "quotation goes on")
    if text[offset] in "，、；：,;:）)":
        return Verdict(end, offset, False, "punctuation follows")
    return Verdict(end, offset, True, "mark")


def _goes_on(tables: Tables, text: str, offset: int) -> bool:
    """Whether the words behind a quotation report it, or hang on it as a particle does."""
    return any(text.startswith(word, offset) for word in tables.reporting)


def _glued(tables: Tables, text: str, at: int, end: int, close: int) -> Verdict:
    """No space behind the mark: a number, an address, a slip of the pen."""
    return Verdict(end, close, False, "no space")


def _spaced(
    tables: Tables, text: str, at: int, end: int, close: int, offset: int, word: int, start: int
) -> tuple[bool, str]:
    first = text[word]
    lower = first.islower() and not text[word + 1 : word + 2].isupper()
    if end - at > 1 or text[at] == "…":
        return (False, "lower case follows") if lower else (True, "mark")
    if text[at] != ".":
        return (False, "lower case follows") if lower else (True, "mark")
    if close > end:
        return (False, "lower case follows") if lower else (True, "mark")
    return dot_rule(tables, text, at, word, start, lower)
