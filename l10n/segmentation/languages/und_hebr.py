"""Languages in Hebrew script without a table of their own."""

from __future__ import annotations

from l10n.segmentation.language import Language

LANGUAGE = Language("und-Hebr")
