"""An audit's uses as findings, G101 to G107."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from l10n.diagnostics import Diagnostic, Kind
from l10n.glossary import kinds
from l10n.glossary.usage import Outcome, Use

# What an outcome is told as: its kind, the confidence that a reviewer agrees, the message.
_TOLD = {
    Outcome.MISSING: (kinds.MISSING, 0.85, "{source!r} is {target!r} in the glossary, not in the translation"),
    Outcome.UNTRANSLATED: (kinds.MISSING, 0.9, "{source!r} is left untranslated; the glossary has {target!r}"),
    Outcome.FORBIDDEN: (kinds.FORBIDDEN, 0.95, "{form!r} is forbidden{instead}"),
    Outcome.DEPRECATED: (kinds.DEPRECATED, 0.95, "{form!r} is deprecated{instead}"),
    Outcome.RELATED: (kinds.RELATED, 0.4, "{source!r} became {form!r}, a word of the family of {target!r}"),
    Outcome.UNPROMPTED: (kinds.UNPROMPTED, 0.3, "{form!r} stands for no term of the source"),
}
_TWO_WAYS = (kinds.INCONSISTENT, 0.6, "{source!r} is {form!r} here and {others} elsewhere")
_HARDLY_USED = (
    kinds.UNESTABLISHED,
    0.9,
    "{target!r} stands for {source!r} in {right} of {judged} places: either the glossary or the translations are wrong",
)
_Telling = tuple[Kind, float, str]
_IN_LONGER_NAME = {Outcome.MISSING: 0.6, Outcome.UNTRANSLATED: 0.3}
_RARELY_USED = 0.3
_LEAST_JUDGED = 5
_LEAST_SHARE = 0.25


def findings_of(uses: list[Use], locale: str) -> Iterator[Diagnostic]:
    """The findings of all uses in their order.

    Where the translations hardly ever use a designation, that is told once (G107), and each place that
    lacks it is hardly a finding of its own.
    """
    renderings = _renderings(uses)
    ignored = _unestablished(uses)
    for use in uses:
        telling = _TOLD.get(use.outcome)
        if use.concept.id in ignored and use.outcome is Outcome.MISSING:
            if use is ignored[use.concept.id].first:
                yield _diagnostic(use, _HARDLY_USED, locale, ignored[use.concept.id])
            yield replace(_diagnostic(use, _TOLD[Outcome.MISSING], locale), confidence=_RARELY_USED)
        elif telling:
            yield _diagnostic(use, telling, locale)
        elif use.designation and _minor(use, renderings[use.concept.id]):
            yield _diagnostic(use, _TWO_WAYS, locale, renderings=renderings[use.concept.id])


@dataclass(slots=True)
class _Standing:
    """How well a concept's designations are established: the places judged, the right ones, the first miss."""

    judged: int = 0
    right: int = 0
    first: Use | None = None


_NO_STANDING = _Standing()


def _unestablished(uses: Iterable[Use]) -> dict[str, _Standing]:
    """The concepts whose designations the translations hardly ever use."""
    found: dict[str, _Standing] = {}
    for use in uses:
        if use.outcome in (Outcome.RIGHT, Outcome.ADMITTED, Outcome.MISSING, Outcome.RELATED):
            standing = found.setdefault(use.concept.id, _Standing())
            standing.judged += 1
            standing.right += use.outcome in (Outcome.RIGHT, Outcome.ADMITTED)
            if use.outcome is Outcome.MISSING and standing.first is None:
                standing.first = use
    return {
        id: standing
        for id, standing in found.items()
        if standing.judged >= _LEAST_JUDGED and standing.right < _LEAST_SHARE * standing.judged
    }


def _renderings(uses: Iterable[Use]) -> dict[str, Counter[str]]:
    """How often each concept was rendered by each usable designation."""
    found: dict[str, Counter[str]] = {}
    for use in uses:
        counts = found.setdefault(use.concept.id, Counter())
        if use.designation and use.outcome in (Outcome.RIGHT, Outcome.ADMITTED):
            counts[use.designation.text] += 1
    return found


def _minor(use: Use, counts: Counter[str]) -> bool:
    """Whether a use has another designation than most of its concept's; the preferred one wins a draw."""
    if len(counts) < 2 or use.designation is None:
        return False
    most = max(counts.values())
    own = counts[use.designation.text]
    return own < most or (use.outcome is Outcome.ADMITTED and list(counts.values()).count(most) > 1)


def _diagnostic(
    use: Use,
    telling: _Telling,
    locale: str,
    standing: _Standing = _NO_STANDING,
    renderings: Counter[str] | None = None,
) -> Diagnostic:
    preferred = use.concept.preferred(locale)
    target = preferred.text if preferred else ""
    own = use.designation.text if use.designation else ""
    others = ", ".join(repr(name) for name in sorted(renderings or ()) if name != own)
    kind, confidence, wording = telling
    message = wording.format(
        source=use.term.text if use.term else "",
        target=target,
        form=use.form,
        instead=f": use {target!r}" if target else "",
        others=others,
        right=standing.right,
        judged=standing.judged,
    )
    return kind.finding(
        message,
        confidence=_IN_LONGER_NAME.get(use.outcome, confidence) if use.doubtful else confidence,
        source_span=use.source_span,
        target_span=use.target_span,
        source=use.pair.source,
        target=use.pair.target,
        locale=locale,
        path=use.pair.path,
        line=use.pair.line,
        origin=use.pair.origin,
    )
