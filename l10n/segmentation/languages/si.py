"""Sinhala. Own knowledge."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "si",
    never=words("ඒ බී සී ඩී ඊ එෆ් ජී එච් අයි ජේ කේ එල් එම් එන් ඕ පී ආර් එස් ටී ඩබ් ඩබ්ලිව් උදා"),
    numbered=words("පි"),
    maybe=words("ක්‍රි.ව ක්‍රි.පූ පෙ.ව ප.ව රු කි.මී"),
    ends=words("කි"),
)
