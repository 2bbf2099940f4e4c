"""Names across scripts: a word's consonants in eight classes of sound, from the names Unicode gives its letters.

``Kavanaugh``, ``Кавано`` and ``كافانو`` begin alike. Vowels, h, y and w are left out, voiced and voiceless
consonants fall together, and so do l and r: what transliteration does not keep.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CLASS = {
    "B": "B", "P": "B", "F": "F", "V": "F", "K": "K", "G": "K", "Q": "K", "X": "K", "C": "K", "S": "S", "Z": "S",
    "J": "S", "T": "T", "D": "T", "M": "M", "N": "N", "L": "L", "R": "L",
}  # fmt: skip
_SILENT = frozenset({
    "ALEF", "AIN", "AYIN", "WAW", "YEH", "HEH", "HAH", "HAMZA", "VAV", "YOD", "HE", "HET", "ALPHA", "EPSILON", "ETA", "IOTA",
    "OMICRON", "UPSILON", "OMEGA", "MAKSURA", "SIGN", "VIRAMA", "VISARGA", "NUKTA", "YERU", "TATWEEL", "MARBUTA",
})  # fmt: skip
_SPOKEN = {
    "PHI": "F",
    "CHI": "K",
    "XI": "KS",
    "PSI": "BS",
    "BETA": "F",
    "HU": "F",
    "CHE": "S",
    "SHA": "S",
    "ZHE": "S",
    "JEEM": "S",
    "GIMEL": "K",
}
_DIGRAPHS = {"ch": "S", "sh": "S", "ph": "F", "th": "T", "ck": "K", "gh": "", "ng": "NK"}


@lru_cache(4096)
def _letter(character: str) -> str:
    """The class or classes of one letter that is not ASCII."""
    name = unicodedata.name(character, "")
    base = name.split(" WITH ")[0].split()
    if len(base) < 2 or "VOWEL" in base or base[0] in ("CJK", "DIGIT"):
        return ""
    last = base[-1]
    if last in _SPOKEN:
        return _SPOKEN[last]
    if last in _SILENT or ("SMALL" in base and base[0] in ("KATAKANA", "HIRAGANA")):
        return ""
    classes = [_CLASS[letter] for letter in last if letter in _CLASS]
    return "".join(classes) if base[0] == "HANGUL" else "".join(classes[:1])


@lru_cache(16384)
def skeleton(word: str) -> str:
    """The classes of a word's consonants in order, doubled ones once: ``KFN`` of Kavanaugh."""
    found: list[str] = []
    lower = word.lower()
    at = 0
    while at < len(lower):
        pair, character = lower[at : at + 2], lower[at]
        if pair in _DIGRAPHS:
            sound, at = _DIGRAPHS[pair], at + 1
        elif character == "c" and pair[1:] in ("e", "i", "y"):
            sound = "S"
        else:
            sound = _CLASS.get(character.upper(), "") if character.isascii() else _letter(character)
        at += 1
        found += [each for each in sound if not found or found[-1] != each]
    return "".join(found)


_LEAST, _TELLING = 3, 4


class Sounds:
    """Skeletons of three consonants or more, to be asked whether one begins as another skeleton does."""

    def __init__(self, skeletons: Iterable[str]) -> None:
        found = {sound[:_TELLING] for sound in skeletons}
        self._whole = found
        self._begun = {sound[:_LEAST] for sound in found}

    def has(self, sound: str) -> bool:
        """Whether any has the first four consonants of one, or three where there are no more."""
        if len(sound) <= _LEAST:
            return sound in self._begun
        return sound[:_TELLING] in self._whole or sound[:_LEAST] in self._whole
