"""Korean. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "ko",
    never=words("Mr Mrs Ms Dr Prof St vs"),
    numbered=words("No p pp Vol"),
    maybe=words("Inc Ltd Co Corp Jr etc U.S U.K"),
    solid="。",
    reporting=("말했다", "물었다", "대답했다", "외쳤다", "소리쳤다", "말했습니다", "물었습니다", "답했다", "말한다", "묻는다", "말하였다"),
    clinging=("라고", "이라고", "라는", "라며", "라면서", "하고", "고 "),
)
