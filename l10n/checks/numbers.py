"""Numbers of a text as values."""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.spans import Span

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Number(NamedTuple):
    """A number: its value as digits, and its span in characters."""

    value: str
    span: Span


def numbers(text: str, tag: str) -> tuple[Number, ...]:
    """All numbers of a text, in order."""
    del tag
    return tuple(Number(re.sub(r"\D", "", m[0]), Span(*m.span())) for m in _NUMBER.finditer(text))
