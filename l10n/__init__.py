"""l10n: a compiler for localised prose. The public names, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from l10n import catalogue
    from l10n.build.localise import Localised, localise, rebuild
    from l10n.checks.run import check, check_catalogue, check_messages
    from l10n.diagnostics import Diagnostic, Fix, Severity
    from l10n.errors import L10nError
    from l10n.glossary.find import TermMatch, Verdict, find_term
    from l10n.segmentation import split
    from l10n.spans import Span
    from l10n.units import Segment

__version__ = "0.1.0"

__all__ = [
    "Diagnostic",
    "Fix",
    "L10nError",
    "Localised",
    "Segment",
    "Severity",
    "Span",
    "TermMatch",
    "Verdict",
    "catalogue",
    "check",
    "check_catalogue",
    "check_messages",
    "find_term",
    "localise",
    "rebuild",
    "split",
]

_HOMES = {
    "Diagnostic": "l10n.diagnostics",
    "Fix": "l10n.diagnostics",
    "L10nError": "l10n.errors",
    "Localised": "l10n.build.localise",
    "Segment": "l10n.units",
    "Severity": "l10n.diagnostics",
    "Span": "l10n.spans",
    "TermMatch": "l10n.glossary.find",
    "Verdict": "l10n.glossary.find",
    "check": "l10n.checks.run",
    "check_catalogue": "l10n.checks.run",
    "check_messages": "l10n.checks.run",
    "find_term": "l10n.glossary.find",
    "localise": "l10n.build.localise",
    "rebuild": "l10n.build.localise",
    "split": "l10n.segmentation",
}


def __getattr__(name: str) -> Any:
    if name == "catalogue":
        return import_module("l10n.catalogue")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'l10n' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
