"""Hindi. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.languages.und_deva import LANGUAGE as DEVANAGARI

LANGUAGE = DEVANAGARI.extend("hi")
