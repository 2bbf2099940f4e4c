"""Fixes and ignores put into catalogues: each changes its own entry only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from l10n import files
from l10n.catalogue import Catalogue, Message, read_po, write_po
from l10n.checks.fixes import fix_catalogue
from l10n.checks.ignores import with_ignore
from l10n.diagnostics import Diagnostic
from l10n.workflow.changes import Change
from l10n.workflow.check import Checker, Target


def fixed(target: Target, checker: Checker, *, unsafe: bool = False) -> Change:
    """A catalogue with what the checks find mended: the safe fixes, or with ``unsafe`` all of them."""
    before = files.read(target.path)
    chosen = checker.selection.at(target.locale or "", target.name)
    made = fix_catalogue(
        read_po(before, target.name, recover=True),
        source_locale=target.source_locale,
        target_locale=target.locale,
        unsafe=unsafe,
        minimum=chosen.least,
        wanted=chosen.wants,
    )
    return Change(target.path, before, write_po(made.catalogue) if made.applied else before)


def ignored(target: Target, findings: Iterable[Diagnostic], reason: str) -> Change:
    """A catalogue with an ignore, and its reason, in the comments of each message that a finding is about."""
    ours = [finding for finding in findings if finding.path == target.name]
    before = files.read(target.path)
    catalogue = read_po(before, recover=True)
    edited = {}
    for number, found in _by_message(catalogue, ours).items():
        message = catalogue.messages[number]
        for name in dict.fromkeys(finding.name for finding in found):
            message = with_ignore(message, name, reason)
        edited[number] = message
    return Change(target.path, before, _edited(catalogue, edited))


def _by_message(catalogue: Catalogue, findings: Iterable[Diagnostic]) -> dict[int, list[Diagnostic]]:
    """Findings by the number of the message in whose lines they stand."""
    starts = [message.line for message in catalogue.messages]
    found: dict[int, list[Diagnostic]] = {}
    for finding in findings:
        found.setdefault(bisect_right(starts, finding.line) - 1, []).append(finding)
    found.pop(-1, None)
    return found


def _edited(catalogue: Catalogue, edited: Mapping[int, Message]) -> bytes:
    messages = [edited.get(number, message) for number, message in enumerate(catalogue.messages)]
    return write_po(catalogue.replace(messages=messages))
