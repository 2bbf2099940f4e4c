"""Norwegian without more being said: Bokmål."""

from __future__ import annotations

from l10n.glossary.morphology.endings.nb import ENDINGS

__all__ = ["ENDINGS"]
