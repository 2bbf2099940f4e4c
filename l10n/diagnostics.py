"""Findings as data. Parsers, checks and builds yield them, reports draw them, nothing else prints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from l10n.spans import Span


class Severity(StrEnum):
    """How much a finding matters: an error breaks the build or the reader's facts, a note is style."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fix:
    """A translation that would take the finding away: the whole new target, and whether it is safe."""

    title: str
    target: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    ``code`` and ``name`` are stable (``N101``, ``number-changed``). ``confidence`` is the estimated
    probability, 0 to 1, that a reviewer would agree. The spans count characters of ``source`` and
    ``target``, None where that side has no spot; an empty span marks a place where something is missing.
    ``path``, ``line`` and ``column`` say where in the catalogue (or document), ``origin`` where in the
    source document (``seeds/article.txt:7``); "" and 0 where unknown.
    """

    code: str
    name: str
    severity: Severity
    message: str
    confidence: float = 1.0
    source_span: Span | None = None
    target_span: Span | None = None
    fix: Fix | None = None
    source: str = ""
    target: str = ""
    locale: str = ""
    path: str = ""
    line: int = 0
    column: int = 0
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding, with what ``l10n explain`` says of it; ``code`` and ``name`` never change."""

    code: str
    name: str
    severity: Severity
    summary: str
    why: str

    def finding(self, message: str, **fields: Any) -> Diagnostic:
        """A finding of this kind; ``fields`` are Diagnostic's."""
        return Diagnostic(self.code, self.name, fields.pop("severity", self.severity), message, **fields)
