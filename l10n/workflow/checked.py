"""What came of checking: the findings, what was looked at, what was let stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from l10n.checks.ignores import Waiver
from l10n.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings, in order of catalogue and line, what was looked at, how many findings were let stand, and
    the waivers that let some stand."""

    findings: tuple[Diagnostic, ...]
    messages: int
    paths: tuple[str, ...]
    ignored: int = 0
    waivers: frozenset[Waiver] = frozenset()


def joined(checked: Sequence[Checked]) -> Checked:
    """What came of several catalogues, in their order."""
    return Checked(
        tuple(f for each in checked for f in each.findings),
        sum(each.messages for each in checked),
        tuple(path for each in checked for path in each.paths),
        sum(each.ignored for each in checked),
        frozenset(waiver for each in checked for waiver in each.waivers),
    )
