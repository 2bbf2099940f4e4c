"""Japanese. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ja",
    never=words("Mr Mrs Ms Dr Prof St vs No"),
    maybe=words("Inc Ltd Co Corp Jr etc U.S U.K"),
    marks=". ! ? …",
    solid="。 ！ ？ ｡",
    clinging=("と", "って", "との", "という", "とか", "など", "に", "を", "は", "が", "の", "も", "で"),
)
