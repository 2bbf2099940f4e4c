"""Assamese, with what it shares with Bengali."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.bn import LANGUAGE as BENGALI

LANGUAGE = BENGALI.extend("as", never=words("ড° মিঃ"), reporting=("ক'লে", "সুধিলে"))
