"""Tests of single characters for SRX's expressions: Unicode properties, POSIX names, the letters of escapes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from unicodedata import category, name

from l10n.segmentation.language import words

Test = Callable[[str], bool]

_GENERAL = words(
    "L LU LL LT LM LO LC M MN MC ME N ND NL NO P PC PD PS PE PI PF PO S SM SC SK SO Z ZS ZL ZP C CC CF CS CO CN"
)
_HORIZONTAL = frozenset(" \t\u00a0\u1680\u180e\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
_VERTICAL = frozenset("\n\x0b\f\r\u0085\u2028\u2029")
# A script by the first word of its characters' Unicode names; what has no letters of its own is not here.
_SCRIPTS = words(
    "LATIN CYRILLIC GREEK ARMENIAN GEORGIAN HEBREW ARABIC DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU "
    "KANNADA MALAYALAM SINHALA THAI LAO TIBETAN MYANMAR ETHIOPIC KHMER MONGOLIAN HIRAGANA KATAKANA HANGUL BOPOMOFO"
)
_LONG = {"LETTER": "L", "UPPERCASELETTER": "LU", "LOWERCASELETTER": "LL", "MARK": "M", "NUMBER": "N", "PUNCTUATION": "P",
         "SYMBOL": "S", "SEPARATOR": "Z", "OTHER": "C", "DECIMALNUMBER": "ND", "TITLECASELETTER": "LT"}  # fmt: skip


class _OneOf:
    """A test for a set of letters that can still be asked for them, since a range needs its ends."""

    __slots__ = ("letters",)

    def __init__(self, letters: frozenset[str]) -> None:
        self.letters = letters

    def __call__(self, letter: str) -> bool:
        return letter in self.letters


def one_of(letters: frozenset[str]) -> Test:
    """Whether a character is one of those; the test's ``letters`` are they."""
    return _OneOf(letters)


def negated(test: Test) -> Test:
    """The opposite of a test."""
    return lambda letter: not test(letter)


def is_word(letter: str) -> bool:
    """A letter, a mark, a digit or a connector: what ICU's ``\\w`` means."""
    return letter.isalnum() or letter == "_" or category(letter)[0] == "M"


_NAMED: dict[str, Test] = {
    "d": str.isdecimal,
    "s": str.isspace,
    "w": is_word,
    "h": one_of(_HORIZONTAL),
    "v": one_of(_VERTICAL),
}


def named(escape: str) -> Test | None:
    """The test of ``\\d``, ``\\s``, ``\\w``, ``\\h``, ``\\v`` and of their opposites; None for other letters."""
    if escape in _NAMED:
        return _NAMED[escape]
    return negated(_NAMED[escape.lower()]) if escape.lower() in _NAMED else None


@cache
def property_test(written: str) -> Test | None:
    """The test of what ``\\p{...}`` names: a general category, a script, or a POSIX or Java class; None if unknown."""
    wanted = written.upper().rpartition("=")[2].replace("_", "").replace(" ", "").replace("-", "")
    wanted = _LONG.get(wanted, wanted)
    for prefix in ("JAVA", "IN", "IS"):
        rest = _LONG.get(wanted.removeprefix(prefix), wanted.removeprefix(prefix))
        if wanted.startswith(prefix) and len(rest) > 0 and (rest in _GENERAL or rest in _SCRIPTS or rest in _CLASSES):
            wanted = rest
    if wanted == "LC":
        return lambda letter: category(letter) in ("Lu", "Ll", "Lt")
    if wanted in _GENERAL:
        return lambda letter: category(letter).upper().startswith(wanted)
    if wanted == "HAN":
        return lambda letter: name(letter, "").startswith("CJK")
    if wanted in _SCRIPTS:
        return lambda letter: name(letter, "").startswith(wanted + " ") and category(letter)[0] in "LM"
    return _CLASSES.get(wanted)


_CLASSES: dict[str, Test] = {
    "ALPHA": str.isalpha,
    "ALPHABETIC": str.isalpha,
    "LETTERORDIGIT": str.isalnum,
    "DIGIT": str.isdecimal,
    "ALNUM": str.isalnum,
    "UPPER": str.isupper,
    "UPPERCASE": str.isupper,
    "LOWER": str.islower,
    "LOWERCASE": str.islower,
    "SPACE": str.isspace,
    "WHITESPACE": str.isspace,
    "BLANK": one_of(_HORIZONTAL),
    "PUNCT": lambda letter: category(letter)[0] == "P",
    "CNTRL": lambda letter: category(letter) == "Cc",
    "XDIGIT": one_of(frozenset("0123456789abcdefABCDEF")),
    "WORD": is_word,
    "ASCII": str.isascii,
    "ANY": lambda letter: True,
}
