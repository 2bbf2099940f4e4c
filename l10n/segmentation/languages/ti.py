"""Tigrinya, as Amharic. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.languages.am import LANGUAGE as AMHARIC

LANGUAGE = AMHARIC.extend("ti")
