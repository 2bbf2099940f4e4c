"""What alignment sees of a text: its length, and what a translation of it keeps."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.view import View
from l10n.memory.evidence import Text

_SOUNDS = 3  # consonants by which names are known across scripts


def seen(text: str, tag: str, *, kind: str = "", group: int = 0, kept: frozenset[str] = frozenset()) -> Text:
    """A text of a locale as alignment sees it; ``kept`` are firm anchors that the caller knows of (link targets)."""
    view = View(text, tag)
    firm = frozenset(f"{number.readings[0]:g}" for number in view.numbers) | frozenset(_codes(view)) | kept
    loose = frozenset(_names(view))
    values = {reading for number in view.numbers for reading in number.readings} | view.spelled
    offers = firm | loose | {f"{value:g}" for value in values}
    return Text(len(text), firm, loose, offers, frozenset(_marks(view)), kind, group)


def _codes(view: View) -> Iterator[str]:
    """Addresses, tags and placeholders."""
    for span in view.mask:
        yield view[span]


def _names(view: View) -> Iterator[str]:
    """Words by their sound, and Latin ones as they are written."""
    for word in view.skeletons:
        yield word[:_SOUNDS]
    for word in view.folded:
        if word.isascii() and len(word) > 1 and not word.isdecimal():
            yield f"={word}"


def _marks(view: View) -> Iterator[str]:
    """Question, exclamation, colon at the end; quotation and brackets anywhere."""
    yield from ({"question", "exclamation", "colon"} & set(view.terminal.kinds))
    if view.quotation.marks + view.quotation.single_pairs:
        yield "quotation"
    if "(" in view.text or "（" in view.text:
        yield "bracket"
