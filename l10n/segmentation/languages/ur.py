"""Urdu. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_arab import LANGUAGE as ARABIC_SCRIPT

LANGUAGE = ARABIC_SCRIPT.extend("ur", never=words("ڈاکٹر ڈ پ م پروفیسر"), numbered=words("ص نمبر ج"))
