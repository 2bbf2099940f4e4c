"""Q101: a quotation mark without its partner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.checks.quotation import Mark, Quotation
from l10n.diagnostics import Severity
from l10n.spans import Span


def suspects(block: Block) -> list[int]:
    """Messages with a mark that has no partner."""
    return [at for at, (source, target) in enumerate(block.quotations) if _alone(source, target)]


def _alone(source: Quotation, target: Quotation) -> bool:
    return bool(source.orphans or target.orphans or target.singles)


def find(pair: Pair) -> Iterator[Evidence]:
    """Marks of the translation that do not pair, unless the source's quotation runs on in the same way."""
    source, target = pair.source.quotation, pair.target.quotation
    if not _alone(source, target):
        return
    orphans = _unexcused(source.orphans + source.singles, target.orphans)
    for mark in orphans:
        done = "closed" if mark.opens else "opened"
        yield Evidence(
            f"{mark.mark} is not {done}",
            _weight(source, target, mark, _inside(pair.target.text, mark)),
            None,
            _reach(pair, mark),
            _habit(source, mark),
        )
    lost = _unexcused(target.orphans + target.singles, source.orphans)
    if lost and not orphans and target.marks < source.marks:
        mark = lost[0]
        span = Span(mark.at, mark.at + 1)
        verb = "opens" if mark.opens else "closes"
        yield Evidence(
            f"{mark.mark} of the source, which {verb} a quotation, is missing",
            _lost_weight(pair, mark),
            span,
            place(pair, span),
            f"lost {mark.opens}",
        )
    if not orphans and not lost:
        yield from _singles(pair, source, target)


def _singles(pair: Pair, source: Quotation, target: Quotation) -> Iterator[Evidence]:
    """Single marks without partner, where the source has a quotation more than the translation."""
    ours, theirs = source.pairs + source.single_pairs, target.pairs + target.single_pairs
    if ours <= theirs or not target.singles:
        return
    mark = target.singles[0]
    done = "closed" if mark.opens else "opened"
    yield Evidence(
        f"{mark.mark} is not {done}",
        2.0 if len(target.singles) > 1 else 4.05 if mark.mark in _NO_APOSTROPHE and not source.singles else 3.6,
        None,
        _reach(pair, mark),
        "single",
    )


def _unexcused(known: tuple[Mark, ...], marks: tuple[Mark, ...]) -> list[Mark]:
    """Marks that the other side has no counterpart for: one of the same direction."""
    left = Counter(mark.opens for mark in known)
    found = []
    for mark in marks:
        if left[mark.opens] > 0:
            left[mark.opens] -= 1
        else:
            found.append(mark)
    return found


def _weight(source: Quotation, target: Quotation, mark: Mark, inside: bool) -> float:
    """Surest where the source's marks pair and the translation has fewer; an even number may be style.

    A mark at the edge of the text, not ``inside``, may belong to speech that runs on in other messages.
    """
    if target.marks % 2 == 0 and source.marks % 2 == 0 and not source.singles:
        return 3.0
    if source.guessed:
        return 3.4
    if source.orphans:
        return 3.9 if target.marks != source.marks else 1.8
    if source.marks == 0 and source.single_pairs == 0:
        return 3.6 if source.singles else 4.05 if inside and mark.mark not in _STRAIGHT else 3.4
    return 5.1 if target.marks < source.marks + 2 * source.single_pairs else 3.4


def _inside(text: str, mark: Mark) -> bool:
    rest = text[: mark.at] if mark.opens else text[mark.at + 1 :]
    return any(map(str.isalnum, rest))


_NO_APOSTROPHE = frozenset("‘‚‹›")
_STRAIGHT = frozenset('"＂')  # inches and seconds too


def _lost_weight(pair: Pair, mark: Mark) -> float:
    """Surer at the text's edge, and behind a colon that the translation has too."""
    source, target = pair.source.quotation, pair.target.quotation
    if target.marks != source.marks - 1:
        return 1.5
    edge = mark.at < 2 if mark.opens else mark.at > len(pair.source.text) - 4
    spoken = mark.opens and ":" in pair.source.text[max(0, mark.at - 2) : mark.at] and ":" in pair.target.text
    return 4.1 if edge or spoken else 3.2


def _habit(source: Quotation, mark: Mark) -> str:
    """A mark alone is no convention where the source has a pair."""
    return f"{mark.mark} alone" if source.orphans or not source.marks else ""


def _reach(pair: Pair, mark: Mark) -> Span:
    """From the mark to the end of the text where its partner should be."""
    return Span(mark.at, len(pair.target.text)) if mark.opens else Span(0, mark.at + 1)


CHECK = Check(
    code="Q101",
    name="quote-unpaired",
    severity=Severity.WARNING,
    summary="A quotation mark of the translation has no partner",
    why="The reader cannot tell who speaks. Marks of every style pair with each other; speech that runs on over several segments is taken from the source.",
    mqm="Linguistic conventions / Punctuation",
    examples=(
        wrong(
            "fr",
            'believed to be the "Rheinland-Pfalz" of 7,000 tons',
            "estime que le « Rheinland-Pfalz de 7 000 tonnes",
        ),
        wrong("de", '"Lies," Waters said in a statement.', "Lügen“, sagte Waters in einer Erklärung."),
        wrong("es", 'adding: "We\'ve looked at those numbers."', 'añadió: "Hemos contrastado esos números.'),
        right("de", '"Lies," Waters said.', "„Lügen“, sagte Waters."),
        right("ja", 'He said "no."', "彼は「いいえ」と言った。"),
        right("fr", 'And I thought that was brilliant."', "Et j’ai pensé que c’était génial. »"),
        right("nl", "in the morning", "'s ochtends"),
        right("es", '"She cried"?""', "¿«Lloró»?”"),
    ),
    find=find,
    suspects=suspects,
    tolerated=0.03,
)
