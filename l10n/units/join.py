"""A unit's translations put together into its block's text."""

from __future__ import annotations

from collections.abc import Sequence

from l10n import locales
from l10n.inline.joined import JOINED
from l10n.units.codes import block_numbers, put_back
from l10n.units.model import Unit


def joined_text(unit: Unit, translations: Sequence[str | None], target_locale: str | None) -> str:
    """The block's text with its segments' translations, None keeping a segment's source.

    Blanks between two translated sentences become the target locale's (none in Chinese and Japanese); with
    ``target_locale`` None, and beside a segment that keeps its source, they stay as they are, as a line break does. A sentence
    translated as ``[^]`` adds nothing, and its gap goes with it.
    """
    by_source = {code.source: code for code in unit.block.codes}
    text = [unit.gaps[0]]
    for number, segment in enumerate(unit.segments):
        given = translations[number]
        if given == JOINED:
            continue
        if number:
            both = given is not None and translations[number - 1] is not None
            text.append(_gap(unit.gaps[number], target_locale if both else None))
        words = segment.text if given is None else given
        text.append(put_back(words, block_numbers(segment.codes, by_source)) if segment.codes else words)
    return "".join((*text, unit.gaps[-1]))


def _gap(gap: str, target_locale: str | None) -> str:
    if target_locale is None or gap.strip() or "\n" in gap:
        return gap
    return locales.profile(target_locale).sentence_space
