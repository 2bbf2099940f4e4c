"""Nepali. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_deva import LANGUAGE as DEVANAGARI

LANGUAGE = DEVANAGARI.extend(
    "ne", never=words("डा प्रा ने"), reporting=("भने", "भन्यो", "भनिन्", "सोध्यो", "सोधे", "बताए")
)
