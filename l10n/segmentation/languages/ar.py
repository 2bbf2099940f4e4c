"""Arabic. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import words
from l10n.segmentation.languages.und_arab import LANGUAGE as ARABIC_SCRIPT

LANGUAGE = ARABIC_SCRIPT.extend(
    "ar",
    never=words("د أ م أ.د ا.د ش ح ت مهـ ص.ب س ن ك ف ع ج و"),
    numbered=words("ص ط مج"),
    maybe=words("ق.م هـ ب.م ش.م.م ش.م.ل"),
    ends=words("إلخ الخ"),
    clinging=("قال ", "قالت ", "سأل ", "سألت ", "أجاب ", "أجابت ", "صاح ", "صاحت ", "هتف ", "هكذا قال"),
)
