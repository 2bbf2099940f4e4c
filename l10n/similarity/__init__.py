"""An index of strings and the nearest of them; knows nothing of PO."""

from __future__ import annotations

from l10n.similarity.index import Index, Match

__all__ = ["Index", "Match"]
