"""Fixes applied: one at a time, each kept only where its finding goes and no other comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from l10n.catalogue import Catalogue, Message
from l10n.checks.catalogues import locale_of
from l10n.checks.forms import numbers_of, source_of
from l10n.checks.run import check, check_catalogue
from l10n.diagnostics import Diagnostic

_MOST = 20

Look = Callable[[str], list[Diagnostic]]
Wanted = Callable[[Diagnostic], bool]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A catalogue after its fixes, and the findings that are gone."""

    catalogue: Catalogue
    applied: tuple[Diagnostic, ...]


def fix_catalogue(
    catalogue: Catalogue,
    *,
    source_locale: str = "en",
    target_locale: str | None = None,
    unsafe: bool = False,
    minimum: float = 0.5,
    wanted: Wanted = lambda finding: True,
) -> Fixed:
    """The catalogue with its safe fixes, or with ``unsafe`` all; messages without one keep their bytes.

    A form is looked at only where the whole catalogue's habits let the finding stand, and ``wanted``
    chooses it. Fixing twice changes nothing more.
    """
    found = check_catalogue(catalogue, source_locale=source_locale, target_locale=target_locale, minimum=minimum)
    fixable: dict[tuple[str, str], list[Diagnostic]] = {}
    for finding in found:
        if finding.fix is not None and (finding.fix.safe or unsafe) and wanted(finding):
            fixable.setdefault((finding.source, finding.target), []).append(finding)
    if not fixable:
        return Fixed(catalogue, ())
    counted = numbers_of(catalogue, locale_of(catalogue, target_locale))
    applied: list[Diagnostic] = []
    messages: list[Message] = []
    for message in catalogue.messages:
        forms = list(message.msgstr)
        for index, form in enumerate(forms if message.translated else ()):
            source = source_of(message, index, counted)
            ours = fixable.get((source, form))
            if ours:
                forms[index], gone = _fixed(ours, message, source_locale, minimum, unsafe)
                applied += gone
        messages.append(message.replace(msgstr=tuple(forms)))
    return Fixed(catalogue.replace(messages=messages) if applied else catalogue, tuple(applied))


def _fixed(
    found: Sequence[Diagnostic], message: Message, source_locale: str, minimum: float, unsafe: bool
) -> tuple[str, list[Diagnostic]]:
    """A form's text after those of its findings' fixes that help, and the findings that are gone."""
    source, locale, codes = found[0].source, found[0].locale, {finding.code for finding in found}

    def look(text: str) -> list[Diagnostic]:
        return check(
            source,
            text,
            source_locale=source_locale,
            target_locale=locale,
            flags=message.flags,
            minimum=0.0,
        )

    target, seen, applied = found[0].target, look(found[0].target), list[Diagnostic]()
    for _ in range(_MOST):
        step = next(_steps(found, seen, look, minimum), None)
        if step is None:
            break
        finding, target, seen = step
        applied.append(finding)
        found = [f for f in seen if f.code in codes and f.fix is not None and (f.fix.safe or unsafe)]
    return target, applied


def _steps(
    fixable: Iterable[Diagnostic], seen: list[Diagnostic], look: Look, minimum: float
) -> Iterator[tuple[Diagnostic, str, list[Diagnostic]]]:
    """The fixes that help, at whatever confidence alone: the finding, the text without it, what is found there."""
    for finding in fixable:
        target = finding.fix.target if finding.fix else ""
        after = look(target)
        gone = _count(after, 0.0)[finding.code] < _count(seen, 0.0)[finding.code]
        if gone and not _count(after, minimum) - _count(seen, minimum):
            yield finding, target, after


def _count(found: Iterable[Diagnostic], minimum: float) -> Counter[str]:
    return Counter(finding.code for finding in found if finding.confidence >= minimum)
