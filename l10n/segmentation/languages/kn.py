"""Kannada. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "kn",
    never=words("ಡಾ ಪ್ರೊ ಮಿ ಕೆ ಎಂ ಎಸ್ ಆರ್ ಪಿ ಎನ್ ವಿ ಜಿ ಟಿ ಬಿ ಸಿ ಡಿ ಇ ಎ ಎಲ್ ಜೆ ಕು ಉದಾ"),
    numbered=words("ಪು ಸಂ ನಂ"),
    maybe=words("ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ಕಿ.ಮೀ ರೂ"),
    marks=". ! ? …",
    solid="। ॥",
    reporting=("ಹೇಳಿದರು", "ಹೇಳಿದ", "ಕೇಳಿದರು", "ಕೇಳಿದ"),
    clinging=("ಎಂದು",),
)
