"""One document localised: cut, translated, spliced, and read again to prove that its structure stands.

Law 1: without translations, the bytes are the source's. Law 5: a built document has its source's structure,
or the unit is refused and reported, and its source stands in its place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, count
from typing import NamedTuple

from l10n import documents
from l10n.build.codes import JOINED_TO_NOTHING, MARKUP_REFUSED, STRUCTURE_CHANGED, Code
from l10n.diagnostics import Diagnostic
from l10n.documents import Document, Edit
from l10n.errors import DocumentError, InputError
from l10n.segmentation import Rules
from l10n.spans import Source, Span
from l10n.units import JOINED, Segment, Unit, joined_text, units_of

_PATIENCE = 16
"""How many refused blocks are told apart one by one: more, and proving would no longer be linear."""

Translate = Callable[[Segment], str | None]


@dataclass(frozen=True, slots=True)
class Localised:
    """A built document: its bytes, what was found wrong with translations, and the segments that keep their source."""

    data: bytes
    diagnostics: tuple[Diagnostic, ...]
    fallbacks: tuple[Segment, ...]


class _Written(NamedTuple):
    """A unit whose block is written anew."""

    unit: Unit
    text: str


def localise(
    data: bytes,
    format: str,
    translate: Translate,
    *,
    source_locale: str = "en",
    target_locale: str | None = None,
    path: str = "",
    settings: Mapping[str, object] | None = None,
    rules: Rules | None = None,
    unit: str = "sentence",
    context: str = "none",
) -> Localised:
    """Localise a document given as bytes.

    ``format`` is a format's name or extension (``txt``, ``md``, ``html``). ``translate`` is asked once for
    each segment in reading order, and gives its translation, ``[^]`` where the translation stands with the
    sentence before, or None to keep the source. With ``target_locale`` None, ``lang``, ``dir`` and the blanks
    between sentences stay as they are. ``settings`` are the format's; ``rules``, ``unit`` and ``context`` as
    for ``units_of``. Raises EncodingError, DocumentError, LocaleError and ConfigurationError.
    """
    document = documents.read(data, format, path, settings)
    units = units_of(document, source_locale, rules=rules, unit=unit, context=context)
    return build(document, units, [[translate(s) for s in u.segments] for u in units], target_locale)


def rebuild(
    data: bytes,
    format: str,
    translate: Callable[[str], str | None],
    *,
    source_locale: str = "en",
    target_locale: str | None = None,
) -> bytes:
    """``localise(...).data``, with a translation by text alone."""
    return localise(
        data, format, lambda segment: translate(segment.text), source_locale=source_locale, target_locale=target_locale
    ).data


def build(
    document: Document, units: Sequence[Unit], translations: Sequence[Sequence[str | None]], target_locale: str | None
) -> Localised:
    """The document with those translations of its units' segments (one for each, None keeping the source)."""
    diagnostics: list[Diagnostic] = []
    written: list[_Written] = []
    kept: list[Unit] = []
    for unit, given in zip(units, translations, strict=True):
        outcome = _write(document, unit, given, target_locale)
        if isinstance(outcome, Diagnostic):
            diagnostics.append(outcome)
        elif outcome is not None:
            written.append(outcome)
            continue
        if outcome is not None or all(t is None for t in given):
            kept.append(unit)
    data, refused = _prove(document, written, target_locale)
    diagnostics += [_changed_structure(unit, text) for unit, text in refused]
    lost = {id(unit) for unit in [*kept, *(u for u, _ in refused)]}
    fallbacks = tuple(
        segment
        for unit, given in zip(units, translations, strict=True)
        for segment, translation in zip(unit.segments, given, strict=True)
        if translation is None or id(unit) in lost
    )
    return Localised(data, tuple(diagnostics), fallbacks)


def _write(
    document: Document, unit: Unit, given: Sequence[str | None], target_locale: str | None
) -> _Written | Diagnostic | None:
    """The unit written anew, None where its bytes stay, or why it cannot be."""
    if all(t is None for t in given):
        return None
    orphan = next((n for n, t in enumerate(given) if t == JOINED and (n == 0 or given[n - 1] is None)), None)
    if orphan is not None:
        return _finding(JOINED_TO_NOTHING, unit.segments[orphan], JOINED, "there is no translated sentence before this one to join")
    text = joined_text(unit, given, target_locale)
    if text == unit.block.text:
        return None
    try:
        return _Written(unit, documents.format_of(document.format).write(document, unit.block, text))
    except DocumentError as error:
        return _finding(MARKUP_REFUSED, unit.segments[0], text, error.message)


def _prove(
    document: Document, written: list[_Written], target_locale: str | None
) -> tuple[bytes, list[tuple[Unit, str]]]:
    """The spliced bytes, and the units left out because with them the document reads otherwise.

    One wrong block may hide those after it, so the first is left out and the rest proved again; where that
    does not come to an end soon, all that read wrong are.
    """
    frame: list[Edit] = []
    if target_locale and written:
        frame = list(documents.format_of(document.format).localise(document, target_locale))
    refused: list[tuple[Unit, str]] = []
    for attempt in count():
        edits = sorted([*frame, *(Edit(w.unit.block.span, w.text) for w in written)])
        data = splice(document.source, edits)
        wrong = _misread(document, data, edits)
        if not wrong or not written:
            break
        guilty = _guilty(wrong, written) if attempt < _PATIENCE else [w for w in written if w.unit.block.span in wrong]
        refused += [(w.unit, w.text) for w in guilty or written]
        written = [w for w in written if w not in guilty] if guilty else []
    return data, refused


def _guilty(wrong: set[Span], written: list[_Written]) -> list[_Written]:
    """The first written block that reads wrong, else the last one before whatever does."""
    first = min(wrong)
    direct = [w for w in written if w.unit.block.span in wrong]
    before = [w for w in written if w.unit.block.span <= first]
    return direct[:1] if direct and direct[0].unit.block.span <= first else before[-1:] or direct[:1]


def splice(source: Source, edits: Sequence[Edit]) -> bytes:
    """A source's bytes with edits put in; these are in order and apart from one another."""
    pieces: list[bytes] = []
    at = 0
    for edit in edits:
        pieces += source.data[at : edit.span.start], source.encode(edit.text)
        at = edit.span.end
    pieces.append(source.data[at:])
    return b"".join(pieces)


def _misread(document: Document, data: bytes, edits: Sequence[Edit]) -> set[Span]:
    """The source spans of the blocks that the built document does not show where and as they should be."""
    everything = {block.span for block in document.blocks}
    if not edits:
        return set()
    try:
        again = documents.read(data, document.format, document.source.path, document.settings)
    except InputError:
        return everything
    ends = [edit.span.end for edit in edits]
    growth = [len(document.source.encode(edit.text)) - (edit.span.end - edit.span.start) for edit in edits]
    total = [0, *accumulate(growth)]

    def moved(byte: int) -> int:
        return byte + total[bisect_right(ends, byte)]

    found = {block.span: block.shape for block in again.blocks}
    wrong = {
        block.span
        for block in document.blocks
        if found.get(Span(moved(block.span.start), moved(block.span.end))) != block.shape
    }
    same = len(again.blocks) == len(document.blocks) and again.shape == document.shape
    return wrong if wrong or same else everything


def _changed_structure(unit: Unit, text: str) -> Diagnostic:
    return _finding(STRUCTURE_CHANGED, unit.segments[0], text, "this translation would change the document's structure")


def _finding(code: Code, segment: Segment, target: str, message: str) -> Diagnostic:
    return Diagnostic(
        code.code,
        code.name,
        code.severity,
        message,
        source=segment.text,
        target=target,
        target_span=Span(0, len(target)),
        origin=f"{segment.place.path}:{segment.place.line}",
    )


