"""Text into sentences: the public functions. Segmentation never alters text; it only says where to cut."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from l10n.segmentation.engine import Engine
from l10n.segmentation.languages import find
from l10n.segmentation.rules import Decision, Rules

__all__ = ["Decision", "Rules", "boundaries", "explain", "split"]


@cache
def _engine(locale: str) -> Engine:
    return Engine(find(locale))


def split(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[str]:
    """The sentences of a text; joined they give it back, since white space stays with the sentence before it.

    ``locale`` is BCP 47 or gettext's name (LocaleError for anything else); ``protected`` are spans, in
    characters, that are never cut inside. An empty text has no sentence.
    """
    cuts = boundaries(text, locale, rules=rules, protected=protected)
    if not cuts:
        return [text] if text else []
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def boundaries(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[int]:
    """The offsets, in characters, at which a new sentence starts inside the text; arguments as ``split``'s."""
    cuts = _engine(locale).cuts(text)
    if protected:
        cuts = [cut for cut in cuts if not any(start < cut < end for start, end in protected)]
    return cuts


def explain(
    text: str, locale: str, *, rules: Rules | None = None, protected: Sequence[tuple[int, int]] = ()
) -> list[Decision]:
    """Every mark that could end a sentence, with what was decided and by which rule; arguments as ``split``'s."""
    return [Decision(v.offset, v.cut, v.rule, "") for v in _engine(locale).verdicts(text)]
