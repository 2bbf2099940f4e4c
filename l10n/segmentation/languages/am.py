"""Amharic: "።", also typed as two word separators, ends sentences. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "am",
    never=words("ዶ/ር ፕ/ር ወ/ሮ ወ/ት ኮ/ል ጄ/ል"),
    maybe=words("ዓ.ም እ.ኤ.አ ዓ.ዓ ሃ.የተ.የግ.ማ"),
    marks=". ! ? …",
    solid="። ፧ ፡፡",
)
