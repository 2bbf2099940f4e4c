"""JSON: one object with a version, the counts, and the findings in order."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from l10n.diagnostics import Diagnostic
from l10n.reports.fingerprint import fingerprints
from l10n.reports.model import Page, Report

VERSION = 1


def record(finding: Diagnostic, digest: str) -> dict[str, Any]:
    """A finding as JSON has it: every field of Diagnostic, and its fingerprint; absent spans are null."""
    fix = finding.fix
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 4),
        "message": finding.message,
        "locale": finding.locale,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "origin": finding.origin,
        "source": finding.source,
        "source_span": list(finding.source_span) if finding.source_span else None,
        "target": finding.target,
        "target_span": list(finding.target_span) if finding.target_span else None,
        "fix": {"title": fix.title, "target": fix.target, "safe": fix.safe} if fix else None,
        "fingerprint": digest,
    }


def schema() -> str:
    """The JSON schema (draft 2020-12) of the report, and of a finding of JSON Lines: its ``$defs/finding``."""
    return (files("l10n.reports") / "assets" / "findings.schema.json").read_text("utf-8")


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """The whole report, indented, in UTF-8 without escapes for letters."""
    document = {
        "version": VERSION,
        "tool": {"name": "l10n", "version": page.version},
        "checked": page.checked,
        "paths": list(page.paths),
        "counts": dict(sorted(Counter(finding.severity.value for finding in findings).items())),
        "findings": [record(*each) for each in fingerprints(findings)],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


REPORT = Report("json", ".json", render)
