"""Dzongkha, as Tibetan."""

from __future__ import annotations

from l10n.segmentation.languages.bo import LANGUAGE as TIBETAN

LANGUAGE = TIBETAN.extend("dz")
