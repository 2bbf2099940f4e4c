"""Brackets paired: those that have no partner."""

from __future__ import annotations

import re
from typing import NamedTuple

_OPENING = {"(": "(", "（": "(", "[": "[", "［": "[", "【": "【", "《": "《", "〈": "〈", "〔": "〔"}
_CLOSING = {")": "(", "）": "(", "]": "[", "］": "[", "】": "【", "》": "《", "〉": "〈", "〕": "〔"}
BRACKETS = frozenset((*_OPENING, *_CLOSING))
_ANY = re.compile(r"[()（）\[\]［］【】《》〈〉〔〕]")
_PAIRED = re.compile(r"(?:\((?:\(\)|\[\])?\)|\[(?:\(\)|\[\])?\]|（）|【】|《》|〈〉)*")
_SMILEY = re.compile(r"(?<!\S)[:;=8xX]'?-?[()\[\]](?!\w)|[:;]-?[()](?!\w)")
_FEW = 4
_QUOTED = {'"': '"', "'": "'", "`": "`'", "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’", "”": "”", "’": "’", "「": "」"}
_QUOTES = frozenset("".join((*_QUOTED, *_QUOTED.values())))


class Orphan(NamedTuple):
    """A bracket without partner: the mark, its place in characters, whether it opens, whether it marks a list item."""

    mark: str
    at: int
    opens: bool
    listed: bool


def orphans(text: str) -> list[Orphan]:
    """The brackets of a text that do not pair, in order; smileys are not brackets."""
    marks = "".join(_ANY.findall(text))
    if not marks or (len(marks) <= _FEW and _PAIRED.fullmatch(marks)):
        return []
    smileys = {match.end() - 1 for match in _SMILEY.finditer(text)}
    stack: list[tuple[str, int]] = []
    found = []
    for match in _ANY.finditer(text):
        mark, at = match[0], match.start()
        if at in smileys or _quoted(text, at):
            continue
        if mark in _OPENING:
            stack.append((mark, at))
        elif stack and _OPENING[stack[-1][0]] == _CLOSING[mark]:
            stack.pop()
        else:
            found.append(Orphan(mark, at, opens=False, listed=_lists(text, at)))
    found += [Orphan(mark, at, opens=True, listed=False) for mark, at in stack]
    return sorted(found, key=lambda orphan: orphan.at)


def _quoted(text: str, at: int) -> bool:
    """Whether a bracket is quoted with few other signs: »~[«, '(:', « ) »."""
    left = _nearest(text, range(at - 1, max(-1, at - 1 - _FEW), -1))
    right = _nearest(text, range(at + 1, min(len(text), at + 1 + _FEW)))
    if left < 0 or right < 0 or text[right] not in _QUOTED.get(text[left], ""):
        return False
    return not text[max(0, left - _FEW) : left].rstrip(text[left])[-1:].isalnum()


def _nearest(text: str, places: range) -> int:
    """The first of some places with a letter, a digit or a quotation mark; -1 for none."""
    return next((place for place in places if text[place].isalnum() or text[place] in _QUOTES), -1)


def _lists(text: str, at: int) -> bool:
    """Whether a closing bracket follows one or two letters or digits that begin the text or a line."""
    before = text[max(0, at - 3) : at]
    label = before.lstrip()
    return 0 < len(label) <= 2 and label.isalnum() and (at <= 3 or before[:1].isspace())
