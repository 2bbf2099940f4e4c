"""Yiddish, in Hebrew script. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.he import LANGUAGE as HEBREW

LANGUAGE = HEBREW.extend("yi", never=words("ה פר ד״ר פּראָפֿ"), numbered=words("נומ ז"), maybe=words("אאַז״װ"))
