"""Cantonese, as Chinese."""

from __future__ import annotations

from l10n.segmentation.languages.zh import LANGUAGE as CHINESE

LANGUAGE = CHINESE.extend("yue", reporting=(*CHINESE.reporting, "話", "问佢", "問佢"))
