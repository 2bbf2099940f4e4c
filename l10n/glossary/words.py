"""A text's words with their places: the units of matching where a language sets words apart."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from l10n.locales import language, profile

# Vowel signs, diacritics and joiners are no letters to ``\w`` in the scripts that need them most.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u08d3-\u0963\u0971-\u0df3\u0e31"
    "\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f18\u0f19\u0f35-\u0f39\u0f71-\u0f84\u0f86-\u0fbc"
    "\u102b-\u103e\u1056-\u1059\u135d-\u135f\u17b4-\u17d3\u200c\u200d"
)
_WORD = re.compile(rf"[\w{_MARKS}]+")
# In these the apostrophe is a letter; elsewhere it sets an article, a possessive or an ending apart.
_APOSTROPHE = re.compile(rf"[\w{_MARKS}]+(?:['’ʼ‘′][\w{_MARKS}]+)*")
_APOSTROPHE_LETTER = frozenset({"uk", "be", "br", "haw", "uz", "ht", "rue"})
_GERSHAYIM = re.compile(rf"[\w{_MARKS}]+(?:[\"״'׳][\w{_MARKS}]+)*")
# Where words are not set apart each character is a word, but a run of katakana or of foreign letters is one.
_UNSPACED = re.compile(
    rf"[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]+"
    rf"|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u309f\u3400-\u9fff\uf900-\ufaff"
    rf"\U00020000-\U0003ffff][{_MARKS}]*"
    rf"|[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    rf"\U00020000-\U0003ffff]+"
)
_KOREAN = re.compile(r"[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]+|[^\W\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]+")
_IGNORED = {ord(c): None for c in "\u00ad\u200b\u200c\u200d\u2060\u0640"} | {ord(c): "'" for c in "’ʼ‘′ʻ"}
_HARAKAT = dict.fromkeys((*range(0x064B, 0x0653), 0x0670))
# The comma below is the standard's, the cedilla what keyboards had.
_ROMANIAN = str.maketrans("ŞşŢţ", "ȘșȚț")
_TURKIC = str.maketrans({"İ": "i", "I": "ı"})


class Word(NamedTuple):
    """A word as written, and its characters' span in the text."""

    text: str
    start: int
    end: int


def words(text: str, locale: str) -> list[Word]:
    """The words of a text in order. What stands between two of them has no letter or digit."""
    return [Word(match.group(), *match.span()) for match in word_pattern(locale).finditer(text)]


@cache
def word_pattern(locale: str) -> re.Pattern[str]:
    """What a word is in a locale."""
    own = language(locale)
    if not profile(locale).spaced:
        return _UNSPACED
    if own in ("he", "ko"):
        return _GERSHAYIM if own == "he" else _KOREAN
    return _APOSTROPHE if own in _APOSTROPHE_LETTER else _WORD


def folded(word: str, locale: str) -> str:
    """A word as words are compared: without case, Arabic vowel signs, tatweel and soft hyphens; NFC."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", word).translate(_IGNORED)
    own = language(locale)
    if own in ("tr", "az"):
        word = word.translate(_TURKIC)
    elif own == "ro":
        word = word.translate(_ROMANIAN)
    elif own in ("ar", "fa", "ur", "ckb", "ps"):
        word = word.translate(_HARAKAT)
    return word.casefold()
