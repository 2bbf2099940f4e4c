"""How alike two short texts are written: a misspelt code is told from another one."""

from __future__ import annotations

from difflib import SequenceMatcher

TYPO = 0.85
"""From here on one of two addresses or options is likelier a misspelling of the other than another one."""


def likeness(one: str, other: str) -> float:
    """The share of characters in common and in order, 0 to 1 (Ratcliff and Obershelp, 1988)."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
