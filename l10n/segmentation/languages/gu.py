"""Gujarati, which ends sentences with a dot. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "gu",
    never=words("""
        ડૉ ડો પ્રો સ્વ મિ કુ ઇ એ બી સી ડી એફ જી એચ આઈ જે કે એલ એમ એન પી આર એસ ટી વી શ્રી શ્રીમતી પં સં દા.ત ઉદા
        """),
    numbered=words("પૃ નં ક્ર"),
    maybe=words("ઈ.સ રૂ લિ"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("કહ્યું", "પૂછ્યું", "બોલ્યો"),
)
