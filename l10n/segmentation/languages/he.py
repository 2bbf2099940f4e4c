"""Hebrew; its abbreviations are marked by gershayim, so few have a dot. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "he",
    never=words("פרופ גב ד רח שד ר א.ב ב.מ נ.ב"),
    numbered=words("מס עמ ס פס כרך ע"),
    maybe=words("וגו בע ז.א"),
    ends=words("וכו"),
    clinging=("שאל ", "שאלה ", "אמר ", "אמרה ", "ענה ", "ענתה ", "השיב ", "השיבה ", "צעק ", "צעקה ", "לחש ", "לחשה "),
)
