"""Languages in Greek script without a table of their own: as Greek."""

from __future__ import annotations

from l10n.segmentation.languages.el import LANGUAGE as GREEK

LANGUAGE = GREEK.extend("und-Grek")
