"""Punjabi in Gurmukhi. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "pa",
    never=words("ਡਾ ਪ੍ਰੋ ਸ ਸ੍ਰ ਮਿ ਇੰਜ ਐਸ ਕੇ ਪੀ ਐਮ ਉਦਾ"),
    numbered=words("ਪੰ ਨੰ"),
    marks=". ! ? …",
    solid="। ॥",
    maybe=words("ਰੁ ਈ ਈ.ਪੂ ਸੰ"),
    reporting=("ਕਿਹਾ", "ਬੋਲਿਆ", "ਪੁੱਛਿਆ", "ਦੱਸਿਆ"),
)
