"""Bosnian: declined as Croatian is."""

from __future__ import annotations

from l10n.glossary.morphology.endings.hr import ENDINGS

__all__ = ["ENDINGS"]
