"""Glossaries: concepts and their designations, found in texts in any inflected form."""

from __future__ import annotations

from l10n.glossary.model import CaseRule, Concept, Glossary, MatchRule, Status, Term
from l10n.glossary.verdict import Verdict

__all__ = ["CaseRule", "Concept", "Glossary", "MatchRule", "Status", "Term", "Verdict"]
