"""What a change of the glossary or of the translations does: which places it breaks, which pairs are new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from l10n.glossary.model import Glossary
from l10n.glossary.usage import Auditor, Outcome, Pair, State, Use

_BAD = frozenset({Outcome.MISSING, Outcome.FORBIDDEN, Outcome.DEPRECATED, Outcome.UNTRANSLATED})


@dataclass(frozen=True, slots=True)
class Broken:
    """One place that was right by the old glossary, or of no concern to it, and is wrong by the new one."""

    before: Use | None
    now: Use


def broken(
    pairs: Iterable[Pair], old: Glossary, new: Glossary, source_locale: str, target_locale: str
) -> list[Broken]:
    """The worklist of a change of the glossary: the translated places that it breaks, in order."""
    before, after = Auditor(old, source_locale, target_locale), Auditor(new, source_locale, target_locale)
    found = []
    for pair in pairs:
        if pair.state is State.TRANSLATED:
            earlier = {_place(use): use for use in before.uses(pair)}
            for use in after.uses(pair):
                was = earlier.get(_place(use))
                if use.outcome in _BAD and (was is None or was.outcome not in _BAD):
                    found.append(Broken(was, use))
    return found


def _place(use: Use) -> tuple[object, ...]:
    return (use.source_span or use.target_span, use.source_span is None)


def changed(pairs: Iterable[Pair], earlier: Sequence[Pair]) -> list[Pair]:
    """The pairs whose source and translation did not stand together before."""
    known = {(pair.source, pair.target, pair.state) for pair in earlier}
    return [pair for pair in pairs if (pair.source, pair.target, pair.state) not in known]
