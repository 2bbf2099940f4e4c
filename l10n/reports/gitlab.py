"""GitLab Code Quality: a JSON array in the subset of the Code Climate format that GitLab reads."""

from __future__ import annotations

import json
from collections.abc import Sequence

from l10n.diagnostics import Diagnostic, Severity
from l10n.reports.fingerprint import fingerprints
from l10n.reports.model import Page, Report

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """All findings; GitLab wants a path of the repository and a line in each."""
    issues = [
        {
            "description": finding.message,
            "check_name": f"{finding.code} {finding.name}",
            "fingerprint": digest,
            "severity": _SEVERITIES[finding.severity],
            "location": {"path": finding.path, "lines": {"begin": max(1, finding.line)}},
        }
        for finding, digest in fingerprints(findings)
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


REPORT = Report("gitlab", ".json", render)
