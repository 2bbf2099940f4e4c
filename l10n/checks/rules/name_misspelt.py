"""L104: a name or abbreviation of the source with letters changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.view import names
from l10n.diagnostics import Fix, Severity
from l10n.locales.exonyms import is_exonym

_SHORTEST, _SHORTEST_ACRONYM = 5, 3
_KEPT = 2  # other translations
_VOWELS = frozenset("aeiouy")  # which endings have
_VARIANTS = ("vwuf", "ckq", "szcx", "ijy", "aeo", "ou", "gj", "tdh")


def suspects(block: Block) -> Iterator[int]:
    """Messages with a name that is not in the source, and one that it could be a slip of in the source only."""
    for at, source, _ in block.texts:
        theirs = names(block.plain(at))
        strange = [name for name in theirs if name not in source]
        if strange:
            ours = names(block.pair(at).source.plain if block.coded[at] else source)
            if not _shapes(ours - theirs).isdisjoint(_shapes(strange)):
                yield at


def _shapes(names: Iterable[str]) -> set[tuple[str, int, str]]:
    """What a slip leaves as it is: initial, length, and the end, or its letters."""
    return {(name[0], len(name), end) for name in names for end in _ends(name)}


def _ends(name: str) -> tuple[str, ...]:
    return ("",) if name.isupper() else (name[-2:], "".join(sorted(name[-3:])))


def find(pair: Pair) -> Iterator[Evidence]:
    """Names that one side has only, and the other with two letters exchanged or one replaced inside."""
    theirs = list(filter(_name, pair.target.words))
    strange = [word for word in dict.fromkeys(theirs) if word not in pair.source.text]
    if not strange or not pair.source.words or pair.source.words[0] == pair.source.words[-1]:
        return  # a single word is as likely a cognate
    ours = [word for word in dict.fromkeys(pair.source.words) if _name(word) and word not in theirs]
    for word in ours if len(ours) < 30 else ():
        for other in strange:
            if (_slip(word, other) or _kept_otherwise(pair, word, other)) and _only_here(pair, word, other):
                yield _evidence(pair, word, other)
                break


def _only_here(pair: Pair, word: str, other: str) -> bool:
    return not _translated(pair, word, other) and pair.corpus.counts[other] < 2


def _kept_otherwise(pair: Pair, word: str, other: str) -> bool:
    """Whether one letter was replaced, anywhere but at the end, in a name that other translations have as the source has it,
    or beside a name that both have."""
    if not _replaced(word, other):
        return False
    return pair.corpus.counts[word] >= _KEPT or (not _variant(word, other) and _beside_kept(pair, word, other))


def _variant(word: str, other: str) -> bool:
    """Whether the letters exchanged are such as languages write one sound with (Koval and Kowal)."""
    return any(a in letters and b in letters for a, b in zip(word, other, strict=True) if a != b for letters in _VARIANTS)


def _beside_kept(pair: Pair, word: str, other: str) -> bool:
    """Whether the same name stands before, or behind, the word in the source and the other in the translation."""
    ours, theirs = pair.source.words, pair.target.words
    at, to = ours.index(word), theirs.index(other)
    before, behind = set(ours[max(0, at - 1) : at]), set(ours[at + 1 : at + 2])
    kept = (before & set(theirs[max(0, to - 1) : to])) | (behind & set(theirs[to + 1 : to + 2]))
    return any(name[0].isupper() for name in kept)


def _translated(pair: Pair, word: str, other: str) -> bool:
    """Whether the word may be no name, but one with a cognate: it begins the source or stands in a title, or is a country's."""
    if sorted(word) != sorted(other) and (
        word == pair.source.words[0] or not any(each.islower() for each in pair.source.words)
    ):
        return True
    return is_exonym(other, pair.target.tag)


def _evidence(pair: Pair, word: str, other: str) -> Evidence:
    text = pair.target.text
    span = pair.target.word_spans[pair.target.words.index(other)]
    fix = Fix(f"write “{word}”", text[: span.start] + word + text[span.end :])
    weight = 6.0 if sorted(word) == sorted(other) else 4.3
    return Evidence(f"“{word}” became “{other}”", weight, None, span, "", fix)


def _name(word: str) -> bool:
    if not word[0].isupper() or len(word) < _SHORTEST_ACRONYM or not (word.isascii() and word.isalpha()):
        return False
    return len(word) >= _SHORTEST or word.isupper()


def _slip(one: str, other: str) -> bool:
    """The same length and first letter, and two neighbours exchanged, or one letter replaced before an ending."""
    if len(one) != len(other) or one[0] != other[0]:
        return False
    odd = _differing(one, other)
    if len(odd) == 2 and odd[1] == odd[0] + 1:
        ending = odd[1] >= len(one) - 2 and not one.isupper() and not _VOWELS.isdisjoint(one[odd[0] : odd[1] + 1])
        return not ending and one[odd[0]] == other[odd[1]] and one[odd[1]] == other[odd[0]]
    return _replaced(one, other) and len(one) > _SHORTEST and one[odd[0]] not in "aeiouckszvw"


def _replaced(one: str, other: str) -> bool:
    """One letter replaced before an ending."""
    odd = _differing(one, other) if len(one) == len(other) else []
    return len(odd) == 1 and 0 < odd[0] < len(one) - 2


def _differing(one: str, other: str) -> list[int]:
    return [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]


CHECK = Check(
    code="L104",
    name="name-misspelt",
    severity=Severity.WARNING,
    summary="A name has letters changed",
    why="Spelling checkers do not know names, and a reader cannot look up a wrong one. Endings, and vowels that languages change, are left alone.",
    mqm="Linguistic conventions / Spelling",
    examples=(
        wrong("de", "He suffers from PTSD.", "Er leidet an PSTD."),
        wrong("fr", "Nugroho told CNN.", "Nurgoho a déclaré à CNN."),
        wrong("es", "Theresa Branstad said no.", "Theresa Brasntad dijo que no."),
        wrong("de", "Democrat Conor Lamb won.", "Der Demokrat Covor Lamb gewann."),
        wrong("de", "Mr Zelensky said no.", "Herr Zelenksy sagte nein."),
        wrong("nl", "The chief of HMC, Mike Buchanan", "Mike Buchanan, hoofd van HCM"),
        right("de", "By O. M. Koval, Kyiv", "Von O. M. Kowal, Kyiv"),
        right("pl", "Trump in London", "Trumpa w Londynie"),
        right("it", "London", "Londra"),
        right("nl", "the border with Ireland", "de grens met Ierland"),
        right("fi", "the Argentinian people", "Argentiinan kansa"),
        right("ca", "URL Generator", "Generador d’URL"),
        right("de", "The Wilsons met Wilton.", "Er hieß Wilson."),
    ),
    find=find,
    suspects=suspects,
)
