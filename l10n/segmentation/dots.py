"""What a single dot is: the end of a sentence, or of an abbreviation, an initial, an ordinal."""

from __future__ import annotations

import re
from unicodedata import normalize

from l10n.segmentation.characters import CLOSERS, OPENERS, caseless
from l10n.segmentation.language import words
from l10n.segmentation.tables import Kind, Tables

_REACH = 32
_ROMAN = frozenset("IVXLCDM")
_LEADING = "".join(OPENERS) + "/+=&"
_VOWELS = frozenset("aeiouywæøœıаеёиіїоуўыэюяєөүұәαεηιουωrlрл")
_UNITS = words(
    "m cm mm km dm nm kg g mg dag t l ml dl cl hl ha h min s ms kW MW GW kWh V A W Hz kHz MHz GHz GB MB KB TB C F "
    "mk kr Kč Kčs zł Ft kn din Lt Ls Sk SIT TL EUR px pt pts hod грн руб коп лв дин тг mp "
    "м см мм км дм кг мг т л мл га с хв мин ч кВт МВт ГВт В А Вт Гц кГц МГц ГГц ГБ МБ"
)

_JOINTS = re.compile("[-/’']")
_PLACEHOLDERS = "%{$"
_BEFORE_LATIN = re.compile(".*[⺀-龿＀-￯](?=[A-Za-z])")
_FIGURES = "0123456789:,.$€£%"
_BEFORE_UNITS = ("куб.", "кв.", "sq.", "cu.", "/")

Ruling = tuple[bool, str]


def dot_rule(tables: Tables, text: str, at: int, word: int, lower: bool) -> Ruling:
    """Whether the dot at ``at`` ends a sentence when the next one would open with the character at ``word``."""
    if lower and not tables.language.lower_starts:
        return False, "lower case follows"
    if not at or text[at - 1].isspace() or text[at - 1] in CLOSERS:
        return (False, "lower case follows") if lower else (True, "mark")
    window = last_words(tables, text, at)
    token = window[-1]
    in_brackets = len(token) < 5 and ")" not in token and text[at - len(token) - 1 : at - len(token)] == "("
    if lower:
        return _before_lower(tables, window, token, in_brackets)
    if _measures(window, token) and not (text[word].isdecimal() and tables.kinds.get(token) is Kind.NUMBERED):
        return True, "unit"
    kind = _kind(tables, window, token)
    if kind is not None:
        return _abbreviation(tables, text, at, word, kind)
    if text[word].isdecimal() and token.endswith(tables.language.endings):
        return False, "number follows"
    if in_brackets and token[0].islower():
        return False, "abbreviation"
    if token.isdecimal():
        return _number(tables, text, word, window, token)
    if (len(token) == 1 and token.isalpha() and not _hangul(token)) or (token[-1].isupper() and _ends_as_initial(token)):
        return _initial(tables, text, word)
    if len(token) < 4 and not token.isalpha() and caseless(token[0]) and _syllable(token) and _among_initials(text, word, window):
        return False, "initial"
    if tables.language.roman and len(token) < 8 and is_roman(token):
        return _roman_ordinal(tables, text, word)
    if _looks_abbreviated(token, window):
        return _starter_only(tables, text, word, "looks like an abbreviation")
    return True, "mark"


def is_plain(tables: Tables, token: str) -> bool:
    """Whether a dot, a space and a capital behind a word ("" for a space) end a sentence, unless it is a label."""
    if not token.strip(_FIGURES):
        return not tables.language.ordinal or not token
    if token[-1] in CLOSERS:
        return token[-1] != "]"
    if token in tables.special:
        return False
    last = _JOINTS.split(token)[-1]
    if last != token:
        return token[0].isalpha() and last.islower() and last.isalpha() and (len(last) == 1 or is_plain(tables, last))
    if len(token) < 2 or not token.isalpha():
        return False
    return not (_looks_abbreviated(token, [token]) or (tables.language.roman and is_roman(token)))


def last_words(tables: Tables, text: str, at: int) -> list[str]:
    """The words before ``at`` within reach, without their leading punctuation; the last one touches ``at``."""
    window = text[max(0, at - _REACH) : at].split()
    words = [word.lstrip(_LEADING) or word for word in window[-3:]]
    words[-1] = words[-1].rpartition("(")[2] or words[-1]
    if tables.solid:
        words[-1] = _BEFORE_LATIN.sub("", words[-1])
    return words


def next_word(text: str, at: int) -> str:
    """The letters from ``at`` on, up to a bound."""
    end, limit = at, min(len(text), at + _REACH)
    while end < limit and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    return text[at:end].rstrip("'’")


def _before_lower(tables: Tables, window: list[str], token: str, in_brackets: bool) -> Ruling:
    if len(token) > 4 and token[-5:].isalpha() and token[-5:] not in tables.long:
        return True, "lower-case start"
    if len(token) < 3 or not token.isalpha():
        return False, "lower case follows"
    if token in tables.kinds or _looks_abbreviated(token, window) or in_brackets:
        return False, "abbreviation"
    return True, "lower-case start"


def _kind(tables: Tables, window: list[str], token: str) -> Kind | None:
    """The class of the word before the dot, of it with the dotted words before it, or of its last part."""
    kinds = tables.kinds
    if " ".join(window[-2:]) in tables.language.phrases:
        return Kind.NEVER
    joined = token
    for previous in reversed(window[:-1]):
        if not previous.endswith("."):
            break
        joined = previous + joined
        if joined in kinds:
            return kinds[joined]
    if token in kinds:
        return kinds[token]
    for joint in "-/’'":
        if joint in token:
            head, _, tail = token.rpartition(joint)
            ending = joint == "-" and tail.islower() and head[-1:].isalpha()
            if tail in kinds and not ending and (len(tail) > 1 or head.isdecimal()):
                return kinds[tail]
    title = token.rpartition(".")[2]
    return Kind.NEVER if title[:1].isupper() and kinds.get(title) is Kind.NEVER else None


def _abbreviation(tables: Tables, text: str, at: int, word: int, kind: Kind) -> Ruling:
    if kind is Kind.ENDS:
        return True, "mark"
    if kind is Kind.NEVER:
        return False, "abbreviation"
    if kind is Kind.NUMBERED:
        following = next_word(text, word)
        if text[word].isdecimal() or text[word] in _PLACEHOLDERS or (is_roman(following) and not tables.opens(following)):
            return False, "number follows"
        if text[at - 1].isupper() and not text[at - 2 : at - 1].isalnum():
            return _initial(tables, text, word)
        return True, "mark"
    return _starter_only(tables, text, word, "abbreviation")


def _number(tables: Tables, text: str, word: int, window: list[str], token: str) -> Ruling:
    language = tables.language
    if not language.ordinal or len(token) > 3:
        return True, "mark"
    if text[word].isdecimal() and len(token) < 3:
        return False, "date"
    following = next_word(text, word)
    if following in tables.ordinal_next:
        return False, "ordinal"
    if len(window) > 1 and tables.kinds.get(window[-2].rstrip(".")) is Kind.NUMBERED:
        return True, "mark"
    if len(following) > 1 and is_roman(following):
        return False, "ordinal"
    if len(window) > 1 and window[-2] in tables.ordinal_before and not window[0].isdecimal():
        return False, "ordinal"
    if language.capital_nouns and len(token) < 3 and following and not tables.opens(following):
        return False, "ordinal"
    return True, "mark"


def _roman_ordinal(tables: Tables, text: str, word: int) -> Ruling:
    following = next_word(text, word)
    if following in tables.ordinal_next:
        return False, "ordinal"
    return _starter_only(tables, text, word, "ordinal")


def _ends_as_initial(token: str) -> bool:
    """A capital behind an apostrophe or another initial: d'A, J.R, J.-P."""
    return token[-2] in "'’." or token[-3:-1] == ".-"


def _initial(tables: Tables, text: str, word: int) -> Ruling:
    following = next_word(text, word)
    if following in tables.after_initial and text[word + len(following) : word + len(following) + 1] != ".":
        return True, "starter follows"
    return False, "initial"


def _among_initials(text: str, word: int, window: list[str]) -> bool:
    """Whether a syllable with a dot stands beside another one: पु. ल. देशपांडे"""
    if len(window) > 1 and window[-2].endswith(".") and _syllable(window[-2][:-1]):
        return True
    dot = text.find(".", word, word + 4)
    return dot > 0 and _syllable(text[word:dot])


def _syllable(token: str) -> bool:
    """One letter with the signs that it carries."""
    return 0 < len(token) < 4 and token[0].isalpha() and not any(sign.isalnum() for sign in token[1:])


def _measures(window: list[str], token: str) -> bool:
    return token in _UNITS and len(window) > 1 and (window[-2][-1].isdecimal() or window[-2].endswith(_BEFORE_UNITS))


def _starter_only(tables: Tables, text: str, word: int, otherwise: str) -> Ruling:
    opens = text[word - 1] in "¿¡" or tables.opens(next_word(text, word))
    return (True, "starter follows") if opens else (False, otherwise)


def _looks_abbreviated(token: str, window: list[str]) -> bool:
    """Dotted letters (U.N), or a short word without a vowel (Bldg) that is no acronym and measures nothing."""
    if "." in token:
        return all(_is_letter(part) for part in token.split("."))
    if len(token) > 4 or len(token) < 2 or not token.isalpha() or not token[1:].islower():
        return False
    return _vowelless(token) and not _measures(window, token)


def _is_letter(part: str) -> bool:
    """One letter, two that stand for one (Th), or the name of one in a script without case (एन)."""
    if part[:1].isalpha() and caseless(part[0]):
        return len(part) < 4
    return part.isalpha() and (len(part) == 1 or _vowelless(part))


def _vowelless(word: str) -> bool:
    return "A" <= word[0] < "ԯ" and len(word) < 5 and _VOWELS.isdisjoint(normalize("NFD", word.lower()))


def _hangul(letter: str) -> bool:
    """Whether a letter is a Korean syllable, which may be a word and is no initial."""
    return "가" <= letter <= "힣"


def is_roman(word: str) -> bool:
    """Whether a word is a Roman numeral, by its letters."""
    return bool(word) and _ROMAN.issuperset(word)
