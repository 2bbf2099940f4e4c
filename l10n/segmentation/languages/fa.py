"""Persian. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_arab import LANGUAGE as ARABIC_SCRIPT

LANGUAGE = ARABIC_SCRIPT.extend(
    "fa",
    never=words("د م ع س ص.پ ر.ک ن.ک ه"),
    numbered=words("ص ج ش صص"),
    maybe=words("ق.م ه.ش ه.ق م.ش"),
)
