"""Reports: findings drawn as text or data, one report a module. A report knows nothing of checks."""

from __future__ import annotations

from l10n.registry import find
from l10n.reports.model import Page, Report, Rule

__all__ = ["Page", "Report", "Rule", "report"]


def report(name: str) -> Report:
    """The report of that name; ConfigurationError, naming those there are, for others."""
    return find("l10n.reports", "REPORT", Report, name)
