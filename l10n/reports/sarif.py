"""SARIF 2.1.0 (OASIS): for code scanning on GitHub, GitLab, Azure and in editors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from l10n.diagnostics import Diagnostic, Severity
from l10n.reports.fingerprint import fingerprints
from l10n.reports.model import Page, Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def render(findings: Sequence[Diagnostic], page: Page) -> str:
    """One log with one run."""
    driver: dict[str, Any] = {"name": "l10n", "rules": _rules(findings, page)}
    if page.version:
        driver["version"] = page.version
    index = {rule["id"]: at for at, rule in enumerate(driver["rules"])}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, digest, index) for finding, digest in fingerprints(findings)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rules(findings: Sequence[Diagnostic], page: Page) -> list[dict[str, Any]]:
    """The rules that findings name, by code, with what the page knows of them."""
    known = {rule.code: rule for rule in page.rules}
    found = []
    for code, name in sorted({(finding.code, finding.name) for finding in findings}):
        rule: dict[str, Any] = {"id": code, "name": name}
        if code in known:
            rule["shortDescription"] = {"text": known[code].summary}
            rule["fullDescription"] = {"text": known[code].why or known[code].summary}
        found.append(rule)
    return found


def _result(finding: Diagnostic, digest: str, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "partialFingerprints": {"l10n/v1": digest},
        "properties": {"confidence": round(finding.confidence, 4), "locale": finding.locale},
    }
    if finding.path:
        region = {"startLine": max(1, finding.line)} | (
            {"startColumn": finding.column} if finding.column else {}
        )
        artifact = {"uri": quote(finding.path.replace("\\", "/"))}
        result["locations"] = [{"physicalLocation": {"artifactLocation": artifact, "region": region}}]
    return result


REPORT = Report("sarif", ".sarif", render)
