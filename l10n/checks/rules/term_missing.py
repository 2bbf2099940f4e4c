"""G101: a glossary term of the source whose designation is not in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.diagnostics import Severity
from l10n.spans import Span

_STEM = 0.7
_SHORTEST = 3
_FIRST = 2  # letters that an inflected form keeps of its word's beginning


def suspects(block: Block) -> list[int]:
    """Messages that come with terms."""
    return [at for at, glossary in enumerate(block.glossaries) if glossary]


def find(pair: Pair) -> Iterator[Evidence]:
    """Look for each designation that is due, in any inflected form."""
    for source, target in pair.glossary:
        at = _due(source, pair.source.text)
        if at is None or _plainly_there(target, pair.target.text):
            continue
        related = _inflected(target, pair)
        if related is None:
            continue
        span = Span(at, at + len(source))
        weight = 5.0 if related else 7.5
        yield Evidence(f"the glossary has “{target}” for “{source}”", weight, span, place(pair, span))


def _due(term: str, text: str) -> int | None:
    """Where the term begins in the source, as a word of its own or the beginning of one."""
    at = text.casefold().find(term.casefold())
    return None if at < 0 or text[at - 1 : at].isalpha() else at


def _plainly_there(term: str, text: str) -> bool:
    """Whether the beginnings of all its words stand in the text: cheap, and right for most."""
    folded = text.casefold()
    return all(
        word[: max(_SHORTEST, int(_STEM * len(word) + 0.5))] in folded for word in term.casefold().split()
    )


def _inflected(term: str, pair: Pair) -> bool | None:
    """None where the glossary's morphology finds the term; else whether a word of its family is there."""
    folded = pair.target.text.casefold()
    if not any(word[:_FIRST] in folded for word in term.casefold().split()):
        return False
    from l10n.glossary.find import find_term

    matches = find_term(term, pair.target.text, pair.target.tag)
    return None if any(match.verdict.used for match in matches) else bool(matches)


CHECK = Check(
    code="G101",
    name="term-missing",
    severity=Severity.WARNING,
    summary="A glossary term of the source is not in the translation",
    why="Readers take another word for another thing. Inflected forms of the designation count as the term.",
    mqm="Terminology / Inconsistent with terminology resource",
    examples=(
        wrong(
            "de",
            "They reached Kursk region.",
            "Sie erreichten Belgorod.",
            glossary=(("Kursk region", "Region Kursk"),),
        ),
        wrong("uk", "A treaty was signed.", "Підписано закон.", glossary=(("treaty", "договір"),)),
        wrong("zh-Hans", "the Korean Peninsula", "日本列岛", glossary=(("Korean Peninsula", "朝鲜半岛"),)),
        right(
            "de",
            "They reached Kursk region.",
            "Sie erreichten die Region Kursk.",
            glossary=(("Kursk region", "Region Kursk"),),
        ),
        right(
            "uk",
            "on the Korean Peninsula",
            "на Корейському півострові",
            glossary=(("Korean Peninsula", "Корейський півострів"),),
        ),
    ),
    find=find,
    suspects=suspects,
)
