"""Whether one word is a form of another: dictionaries, stems and endings behind one small interface."""

from __future__ import annotations

from l10n.glossary.morphology.analysis import classify, keys, relate

__all__ = ["classify", "keys", "relate"]
