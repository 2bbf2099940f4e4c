"""Whether a term stands inside a longer name, where it may name another thing: Mexico in Mexico City."""

from __future__ import annotations

import re

from l10n.spans import Span

_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)[ \u00a0-]\Z")
_AFTER = re.compile(r"[ \u00a0-]([^\W\d_][\w’'-]*)")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;…。！？\n“”\"«»(—–-]\s*)\Z")


def inside_longer_name(text: str, span: Span) -> bool:
    """Whether a capitalised spot of a text has a capitalised neighbour that belongs to the same name.

    A capital that only begins a sentence is none; scripts without capitals never say yes.
    """
    if not text[span.start : span.start + 1].isupper():
        return False
    after = _AFTER.match(text, span.end)
    if after and after.group(1)[0].isupper():
        return True
    before = _BEFORE.search(text[max(0, span.start - 40) : span.start])
    if not before or not before.group(1)[0].isupper():
        return False
    start = span.start - len(before.group())
    return not _SENTENCE_START.search(text[max(0, start - 4) : start])
