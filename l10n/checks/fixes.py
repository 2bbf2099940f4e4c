"""Fixes applied: one at a time, each kept only where its finding goes and no other comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from l10n.catalogue import Catalogue, Message
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

    A message is looked at only where the whole catalogue's habits let the finding stand, and ``wanted``
    chooses it. Fixing twice changes nothing more.
    """
    found = check_catalogue(catalogue, source_locale=source_locale, target_locale=target_locale, minimum=minimum)
    fixable = {f.source: f.locale for f in found if _may(f, unsafe, wanted)}
    applied: list[Diagnostic] = []
    messages: list[Message] = []
    for message in catalogue.messages:
        if message.translated and message.msgid in fixable:
            message, gone = _fixed(message, source_locale, fixable[message.msgid], unsafe, minimum, wanted)
            applied += gone
        messages.append(message)
    return Fixed(catalogue.replace(messages=messages) if applied else catalogue, tuple(applied))


def _fixed(
    message: Message, source_locale: str, target_locale: str, unsafe: bool, minimum: float, wanted: Wanted
) -> tuple[Message, list[Diagnostic]]:
    def look(text: str) -> list[Diagnostic]:
        return check(
            message.msgid,
            text,
            source_locale=source_locale,
            target_locale=target_locale,
            flags=message.flags,
            minimum=minimum,
        )

    applied: list[Diagnostic] = []
    found, target = look(message.target), message.target
    for _ in range(_MOST):
        step = next(_steps(found, look, (f for f in found if _may(f, unsafe, wanted))), None)
        if step is None:
            break
        finding, target, found = step
        applied.append(finding)
    return (message.replace(msgstr=(target, *message.msgstr[1:])) if applied else message), applied


def _may(finding: Diagnostic, unsafe: bool, wanted: Wanted) -> bool:
    return finding.fix is not None and (finding.fix.safe or unsafe) and wanted(finding)


def _steps(
    found: list[Diagnostic], look: Look, fixable: Iterable[Diagnostic]
) -> Iterator[tuple[Diagnostic, str, list[Diagnostic]]]:
    """The fixes that help: the finding, the text without it, and what is found there."""
    for finding in fixable:
        target = finding.fix.target if finding.fix else ""
        after = look(target)
        if not Counter(f.code for f in after) - Counter(f.code for f in found) and len(after) < len(found):
            yield finding, target, after
