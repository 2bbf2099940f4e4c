"""Pashto, as its script has it. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_arab import LANGUAGE as ARABIC_SCRIPT

LANGUAGE = ARABIC_SCRIPT.extend("ps", never=words("د م ج"), numbered=words("ص"))
