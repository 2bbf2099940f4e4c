"""Chinese, in both of its scripts. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "zh",
    never=words("Mr Mrs Ms Dr Prof St vs No"),
    maybe=words("Inc Ltd Co Corp Jr etc U.S U.K"),
    marks=". ! ? …",
    solid="。 ！ ？ ｡",
    reporting=(
        "说", "說", "道", "问", "問", "喊", "叫", "答", "表示", "称", "稱", "写", "寫", "回答", "问他", "问她", "问我", "問他", "問她", "問我", "喊着", "喊著",
    ),
)
