"""M201: tags of the source that the translation lacks, broke or opened without closing."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.codes import Code, tag_differences
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.checks.places import place
from l10n.diagnostics import Severity
from l10n.spans import Span


def find(pair: Pair) -> Iterator[Evidence]:
    """Compare the tags of both sides by name."""
    if not pair.source.tags and not pair.target.tags:
        return
    lost, extra = tag_differences(pair.source, pair.target)
    for code in lost:
        yield Evidence(f"{code.text} is missing or broken", 8.0, code.span, _spot(pair, code))
    for code in extra if not lost else ():
        yield Evidence(f"the source has no {code.text}", 5.5, None, code.span)


def _spot(pair: Pair, code: Code) -> Span:
    """A remnant of the tag; else from the other tag of the pair to where this should be."""
    text = pair.target.text
    whole = {span.start for span in pair.target.tags}
    name = code.key.lstrip("/")
    for opening in (f"</{name}", f"<{name}", f"{name}>", f"/{name}"):
        at = text.find(opening)
        while at >= 0:
            if at not in whole and not any(span.start <= at < span.end for span in pair.target.tags):
                return Span(at, min(len(text), at + len(code.text)))
            at = text.find(opening, at + 1)
    return _inside(pair, code) or place(pair, code.span)


def _inside(pair: Pair, code: Code) -> Span | None:
    """Beside the words that the tag enclosed, where the translation has them too."""
    source, text = pair.source, pair.target.text
    starts = [span.end for span in source.tags if span.end <= code.span.start]
    ends = [span.start for span in source.tags if span.start >= code.span.end]
    closing = code.key.startswith("/")
    words = (
        source[(starts[-1] if starts else 0, code.span.start)]
        if closing
        else source[(code.span.end, (ends or [len(source.text)])[0])]
    )
    at = text.find(words.strip()) if len(words.strip()) > 1 else -1
    if at < 0:
        return None
    spot = at + len(words.strip()) if closing else at
    return Span(max(0, spot - 1), min(len(text), spot + 1))


CHECK = Check(
    code="M201",
    name="tag-mismatch",
    severity=Severity.ERROR,
    summary="A tag is missing from the translation, broken, or not in the source",
    why="A tag lost or broken takes the link or the emphasis with it, or spoils the page from there on.",
    mqm="Design and markup / Markup tag",
    examples=(
        wrong("fr", "They got <em>Peppa Pig</em> instead", "Ils ont eu <em>Peppa Pig"),
        wrong("de", "sold for <b>125</b>m", "für <b125</b> Mio. verkauft"),
        wrong("tr", "dropped on <b>Hiroshima</b>", "<b>Hiroşima'ya atılan"),
        right("ja", "He said <em>no</em>.", "彼は<em>いいえ</em>と言った。"),
        right("de", "a < b and b > c", "a < b und b > c"),
    ),
    find=find,
    signs=frozenset("<"),
)
