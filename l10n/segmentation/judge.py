"""Whether a mark ends a sentence: the whole decision, one mark at a time, with the name of the rule that made it.

``judge`` looks at a bounded window on both sides of the mark, so a text takes time in proportion to its length.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from l10n.segmentation.characters import (
    APART,
    CLOSERS,
    DASHES,
    DETACHED,
    DOTS,
    EMOTICONS,
    OPENERS,
    OPENING_BRACKETS,
    QUOTES,
    RUN,
    SOLID_CLOSERS,
    SUPERSCRIPTS,
    caseless,
    is_picture,
)
from l10n.segmentation.dots import dot_rule, is_roman, last_words, next_word
from l10n.segmentation.tables import Kind, Tables

_FIRST_IDEOGRAPHIC = "⺀"
_CONTINUING = frozenset(",;:/=)]}№")
_ELLIPSIS = ". . ."
_COUNTING = frozenset("0123456789,;")
_ADDRESSES = ("http", "www.")
_REPORT_REACH = 40
_QUOTE_REACH = 600
_BLANKS = " \u00a0\u202f"
_APART_OPENED = frozenset(mark + blank for mark in "«„“([" for blank in _BLANKS)
_APART_CLOSED = frozenset(blank + mark for mark in "»”)]" for blank in _BLANKS)


class Verdict(NamedTuple):
    """``end``: where the marks end; ``offset``: where the next sentence would start; ``cut``: whether it does."""

    end: int
    offset: int
    cut: bool
    rule: str


def judge(tables: Tables, text: str, at: int, start: int) -> Verdict:
    """Judge the mark at offset ``at`` of ``text``, in a sentence that starts at ``start``."""
    end = close = at + 1
    if text[end : end + 1] != " " or text[end + 1 : end + 2] in DOTS:
        end = _run_end(text, at)
        close = _close_end(text, end)
    if tables.solid and _stands_solid(tables, text, at, end, close):
        return _solid(tables, text, at, end, start)
    offset = _skip_space(text, close)
    if offset == len(text):
        return Verdict(end, offset, False, "end")
    if offset == close:
        return _glued(tables, text, at, end, close)
    if text[offset] in APART or is_picture(text[offset]):
        offset = _detached_close(text, start, offset)
        if offset == len(text):
            return Verdict(end, offset, False, "end")
    cut, rule = _spaced(tables, text, at, end, close, offset, start)
    return Verdict(end, offset, cut, rule)


def _run_end(text: str, at: int) -> int:
    """Where the row of marks that starts at ``at`` ends; a spaced ellipsis (". . .") is one row.

    A dot that touches its word is no part of the ellipsis behind it.
    """
    end, size = at + 1, len(text)
    while end < size and text[end] in RUN:
        end += 1
    apart = not at or text[at - 1].isspace()
    while apart and end + 1 < size and text[end] == " " and text[end + 1] in DOTS and text[end - 1] in DOTS:
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


def _open(text: str, start: int, offset: int) -> bool:
    """Whether a mark that looks like a closing one has something to close in its sentence."""
    mark = text[offset]
    if mark == '"':
        return bisect_left(_straight_quotes(text), offset) % 2 == 1
    reach = max(0, offset - _QUOTE_REACH)
    if mark == "“":
        return text.rfind("„", reach, offset) > text.rfind("“", reach, offset)
    return mark != "'" or text.rfind(" '", max(start, reach), offset) >= 0


@lru_cache(maxsize=1)
def _straight_quotes(text: str) -> list[int]:
    """Where a text has the quotation mark that opens and closes alike."""
    return [at for at, letter in enumerate(text) if letter == '"']


def _detached_close(text: str, start: int, offset: int) -> int:
    """Past what belongs to the sentence though it stands apart: a closing mark, an emoticon."""
    size = len(text)
    if text[offset] in DETACHED and (offset + 1 == size or text[offset + 1].isspace()) and _open(text, start, offset):
        return _skip_space(text, offset + 1)
    picture = offset
    while picture < size and is_picture(text[picture]):
        picture += 1
    if picture > offset and (picture == size or text[picture].isspace()):
        return _skip_space(text, picture)
    note = text[offset] == "[" and _close_end(text, offset)
    if note and note > offset and text[note : note + 1].isspace():
        return _skip_space(text, note)
    for mark in EMOTICONS.get(text[offset], ()):
        if text.startswith(mark, offset):
            behind = offset + len(mark)
            if behind == size or text[behind].isspace():
                return _skip_space(text, behind)
    return offset


def _opening(text: str, offset: int) -> int:
    """The first character of the next sentence that is no opening punctuation."""
    at, limit = offset, min(len(text), offset + 8)
    while at < limit and (text[at] in OPENERS or text[at].isspace() or text[at] == ","):
        at += 1
    return at if at < len(text) else offset


def _stands_solid(tables: Tables, text: str, at: int, end: int, close: int) -> bool:
    """Whether the mark needs no space behind it: by itself, or between the letters of a script without spaces."""
    if text[at] in tables.solid:
        return True
    return text[close : close + 1] >= _FIRST_IDEOGRAPHIC and (text[at] != "." or end - at > 1)


def _solid(tables: Tables, text: str, at: int, end: int, start: int) -> Verdict:
    """A mark of a script that sets no space between sentences."""
    if at < start + 4 and text[start:at].isdecimal():
        return Verdict(end, end, False, "label")
    close, size = end, len(text)
    while close < size and text[close] in CLOSERS and _closes(text, close):
        close += 1
    offset = _skip_space(text, close)
    if offset == size:
        return Verdict(end, offset, False, "end")
    if text[offset] in RUN or text[offset] in "，、；：,;:）)":
        return Verdict(end, offset, False, "punctuation follows")
    if (close > end or text[close] in "ល") and _reported(tables, text, offset):
        return Verdict(end, offset, False, "quotation goes on")
    return Verdict(end, offset, True, "mark")


def _closes(text: str, at: int) -> bool:
    """Whether a mark closes by its shape, or since white space or the end follows: ”…۔“"""
    return text[at] in SOLID_CLOSERS or at + 1 == len(text) or text[at + 1].isspace()


def _reported(tables: Tables, text: str, offset: int) -> bool:
    """Whether the words behind a quotation report it, or hang on it as a particle does."""
    if text.startswith(tables.language.clinging, offset):
        return True
    clause = text[offset : offset + _REPORT_REACH]
    ends = [at for mark in tables.stops if (at := clause.find(mark)) >= 0]
    return bool(ends) and clause[: min(ends)].rstrip().endswith(tables.language.reporting)


def _glued(tables: Tables, text: str, at: int, end: int, close: int) -> Verdict:
    """No space behind the mark: a number, an address, or a slip of the pen between two sentences."""
    before = text[at - 1 : at]
    row = end - at
    if row > 2 and before.isalpha() and text[close].isupper():
        return Verdict(end, close, True, "mark")
    if text[close].isupper() and (before.isdecimal() or (before.islower() and text[at - 2 : at - 1].islower())):
        word = next_word(text, close)
        behind = text[close + len(word) : close + len(word) + 1]
        if (behind.isspace() and tables.opens(word)) or (behind in (".", " ") and _names(tables, word)):
            return Verdict(end, close, True, "space left out")
    if text[close].isdecimal() and row == 1 and text[at] == "." and (before.islower() or before in CLOSERS):
        return _note_number(tables, text, at, end, close)
    return Verdict(end, close, False, "no space")


def _names(tables: Tables, word: str) -> bool:
    """Whether a word is the title that a name opens with."""
    return len(word) > 1 and tables.kinds.get(word) is Kind.NEVER


def _note_number(tables: Tables, text: str, at: int, end: int, close: int) -> Verdict:
    """The bare number of a note behind the dot ("... efficiency.10 This model"), where no superscript came over."""
    behind = close
    while behind < len(text) and behind < close + 3 and text[behind].isdecimal():
        behind += 1
    offset = _skip_space(text, behind)
    if behind < offset < len(text) and text[offset].isupper():
        token = last_words(tables, text, at)[-1:]
        if token and token[0] not in tables.kinds and (len(token[0]) > 2 or text[at - 1] in CLOSERS):
            return Verdict(end, offset, True, "note number")
    return Verdict(end, close, False, "no space")


def _spaced(
    tables: Tables, text: str, at: int, end: int, close: int, offset: int, start: int
) -> tuple[bool, str]:
    """The decision where white space stands behind the mark: by the first letter behind it, then by the word before."""
    if (close > end or text[at - 1] in _BLANKS) and at and _mentioned(text, at, end):
        return False, "mark in brackets"
    if text[at] == ";" and ("#" in (tail := text[max(0, at - 5) : at]) or "&" in tail):
        return False, "entity"
    if at - start < 7 and _label(text[start:at]):
        return False, "label"
    if text.startswith(_ELLIPSIS, offset):
        opens = text[offset + len(_ELLIPSIS) : offset + len(_ELLIPSIS) + 2]
        return (True, "mark") if opens[:1].isspace() and opens[1:].isupper() else (False, "punctuation follows")
    if (text[offset] in _CONTINUING and not text.startswith(",,", offset)) or (text[offset] in RUN and text[offset : offset + 2].strip() in RUN and text[at] != "…"):
        return False, "punctuation follows"
    word = offset if text[offset].isalpha() else _opening(text, offset)
    first = text[word]
    lower = first.islower() and not caseless(first) and not text[word + 1 : word + 2].isupper()
    lower = lower and not text.startswith(_ADDRESSES, word) and (text[word - 1] not in "'’" or not _elided(text, word))
    if text[offset] in DASHES and _signature(text, word):
        return False, "note of the editor"
    if (end - at > 2 or text[at] == "…") and (rule := _left_out(text, at, end, first)):
        return False, rule
    if text[at] == "." and end - at == 1 and close == end:
        return dot_rule(tables, text, at, word, lower)
    if lower:
        if tables.language.lower_starts and close == end and text[at] in "!?" and word == offset:
            return _exclaiming(tables, text, at)
        return False, "lower case follows"
    quoted = close > end and text[close - 1] in QUOTES and (caseless(first) or text[at] in "?!")
    if quoted and (_reported(tables, text, offset) or (text[offset] in DASHES and caseless(first))):
        return False, "quotation goes on"
    return _exclaiming(tables, text, at, first)


def _mentioned(text: str, at: int, end: int) -> bool:
    """Whether a mark alone stands in brackets or quotation marks: (!), names begin with '.', « ? »"""
    if text[end] in _BLANKS:
        return text[at - 2 : at] in _APART_OPENED and text[end : end + 2] in _APART_CLOSED
    before = text[at - 1 : at]
    return before in OPENING_BRACKETS or (before in QUOTES and (at < 2 or text[at - 2].isspace() or text[at - 2] in OPENERS))


def _left_out(text: str, at: int, end: int, first: str) -> str:
    """The rule by which dots stand for what is left out of a sentence, "" where they end it."""
    if text[at:end] == _ELLIPSIS:
        return "spaced ellipsis"
    if text[at - 1 : at] == "]":
        return "usage line"
    return "range" if first.isdecimal() and text[max(0, at - 2) : at].rstrip()[-1:] in _COUNTING else ""


def _label(opening: str) -> bool:
    """Whether a sentence has had nothing but the label of an item: "1", "• 12", "2.1", "a", "IV"."""
    label = opening.strip().lstrip("•▪◦⁃‣*-–([ ")
    return label.replace(".", "").isdecimal() or (len(label) == 1 and label.isalpha()) or is_roman(label)


def _elided(text: str, word: int) -> bool:
    """Whether a small letter behind an apostrophe is all that is left of a word: 's Avonds, 'n Man."""
    return text[word + 1 : word + 2] == " " and text[word + 2 : word + 3].isupper()


def _signature(text: str, word: int) -> bool:
    """Whether what stands behind a dash only signs a remark in brackets: "(... — Ред.)"."""
    behind = word + len(next_word(text, word))
    return text[behind : behind + 2] in (".)", ".]")


def _exclaiming(tables: Tables, text: str, at: int, first: str = "") -> tuple[bool, str]:
    """A mark that is part of a name ("Yahoo! Mail") ends nothing; any other one does."""
    if text[at] == "!" and at and not text[at - 1].isspace() and last_words(tables, text, at)[-1] + "!" in tables.kinds:
        return False, "name with a mark"
    return True, "mark" if first else "lower-case start"
