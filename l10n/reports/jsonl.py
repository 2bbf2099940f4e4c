"""JSON Lines: a finding a line, for programs that read a stream."""

from __future__ import annotations

import json
from collections.abc import Sequence

from l10n.diagnostics import Diagnostic
from l10n.reports.fingerprint import fingerprints
from l10n.reports.json import record
from l10n.reports.model import Page, Report


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """Each finding as one line of JSON with the fields of the JSON report; nothing where there are none."""
    lines = (json.dumps(record(*each), ensure_ascii=False) for each in fingerprints(findings))
    return "".join(f"{line}\n" for line in lines)


REPORT = Report("jsonl", ".jsonl", render)
