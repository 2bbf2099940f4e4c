"""Bosnian, with what it shares with Croatian and Serbian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.languages.sr import LANGUAGE as SERBIAN

LANGUAGE = SERBIAN.extend("bs")
