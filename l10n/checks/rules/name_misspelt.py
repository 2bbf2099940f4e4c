"""L104: a name or abbreviation of the source with letters changed."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Fix, Severity

_SHORTEST, _SHORTEST_ACRONYM = 5, 4


def find(pair: Pair) -> Iterator[Evidence]:
    """Names that one side has only, and the other with two letters exchanged or one replaced inside."""
    theirs = {word: span for word, span in zip(pair.target.words, pair.target.word_spans, strict=True) if _name(word)}
    if not theirs:
        return
    known = set(pair.source.words)
    ours = [word for word in dict.fromkeys(pair.source.words[1:]) if _name(word) and word not in theirs]
    for word in ours if len(ours) < 30 else ():
        for other, span in theirs.items():
            if other not in known and _slip(word, other) and pair.corpus.counts[other] < 2:
                text = pair.target.text
                fix = Fix(f"write “{word}”", text[: span.start] + word + text[span.end :])
                yield Evidence(f"“{word}” became “{other}”", 6.0 if _exchanged(word, other) else 4.3, None, span, "", fix)
                break


def _name(word: str) -> bool:
    if not word.isascii() or not word.isalpha():
        return False
    return word[0].isupper() and len(word) >= (_SHORTEST_ACRONYM if word.isupper() else _SHORTEST)


def _exchanged(one: str, other: str) -> bool:
    return sorted(one) == sorted(other)


def _slip(one: str, other: str) -> bool:
    """The same length and first letter, and two neighbours exchanged, or one letter replaced before an ending."""
    if len(one) != len(other) or one[0] != other[0]:
        return False
    odd = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(odd) == 2 and odd[1] == odd[0] + 1:
        return one[odd[0]] == other[odd[1]] and one[odd[1]] == other[odd[0]]
    return len(odd) == 1 and odd[0] < len(one) - 2 and len(one) > _SHORTEST and one[odd[0]] not in "aeiouckszvw"


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
        right("pl", "Trump in London", "Trumpa w Londynie"),
        right("it", "London", "Londra"),
    ),
    find=find,
)
