"""One document localised: cut, translated, spliced, and read again to prove that its structure stands.

Law 1: without translations, the bytes are the source's. Law 5: a built document has its source's structure,
or the unit is refused and reported, and its source stands in its place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, count
from types import NoneType
from typing import TYPE_CHECKING, NamedTuple

from l10n import documents, locales
from l10n.arguments import as_bytes, need, need_function, need_text
from l10n.build.codes import JOINED_TO_NOTHING, MARKUP_REFUSED, STRUCTURE_CHANGED
from l10n.diagnostics import Diagnostic, Kind
from l10n.documents import Block, Document, Edit, Expected, Piece
from l10n.documents.codes import fits
from l10n.errors import DocumentError, InputError
from l10n.spans import Source, Span
from l10n.units import JOINED, Segment, Unit, joined_text, units_of

if TYPE_CHECKING:
    from l10n.segmentation import Rules

_PATIENCE = 16
"""How many refused blocks, or sentences of one, are told apart one by one: more, and time would no longer be linear."""
_NO_TEXT = re.compile("[\0\ud800-\udfff]")

Translate = Callable[[Segment], str | None]
Write = Callable[[Block, str], Sequence[Piece]]


@dataclass(frozen=True, slots=True)
class Localised:
    """A built document: its bytes, what was found wrong with translations, and the segments that keep their source."""

    data: bytes
    diagnostics: tuple[Diagnostic, ...]
    fallbacks: tuple[Segment, ...]


class _Written(NamedTuple):
    """A unit whose block is written anew: its translation, and what stands for it in the document."""

    unit: Unit
    text: str
    pieces: Sequence[Piece]


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
    for ``units_of``. Raises EncodingError, DocumentError, LocaleError and ConfigurationError, and ArgumentError
    for an argument, or a translation, of another type.
    """
    need_text(format, "format")
    need_text(source_locale, "source_locale")
    need_function(translate, "translate")
    if target_locale is not None:
        need_text(target_locale, "target_locale")
        locales.parse(target_locale)
    document = documents.read(as_bytes(data, "data"), format, path, settings)
    units = units_of(document, source_locale, rules=rules, unit=unit, context=context)
    texts = [[translate(s) for s in u.segments] for u in units]
    for text in chain.from_iterable(texts):
        need(text, "what translate gives", str, NoneType)
    return build(document, units, texts, target_locale, source_locale)


def rebuild(
    data: bytes,
    format: str,
    translate: Callable[[str], str | None],
    *,
    source_locale: str = "en",
    target_locale: str | None = None,
) -> bytes:
    """``localise(...).data``, with a translation by text alone."""
    need_function(translate, "translate")
    return localise(
        data, format, lambda segment: translate(segment.text), source_locale=source_locale, target_locale=target_locale
    ).data


def build(
    document: Document,
    units: Sequence[Unit],
    translations: Sequence[Sequence[str | None]],
    target_locale: str | None,
    source_locale: str = "en",
) -> Localised:
    """The document with those translations of its units' segments (one for each, None keeping the source)."""
    diagnostics: list[Diagnostic] = []
    written: list[_Written] = []
    kept: list[Unit] = []
    write = partial(documents.format_of(document.format).write, document)
    for unit, given in zip(units, translations, strict=True):
        outcome = _write(write, unit, given, target_locale)
        if isinstance(outcome, _Written):
            written.append(outcome)
            continue
        diagnostics += outcome or ()
        if outcome is not None or all(t is None for t in given):
            kept.append(unit)
    data, refused = _prove(document, written, source_locale, target_locale)
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
    write: Write, unit: Unit, given: Sequence[str | None], target_locale: str | None
) -> _Written | list[Diagnostic] | None:
    """The unit written anew, None where its bytes stay, or why it cannot be."""
    if given.count(None) == len(given):
        return None
    for number, text in enumerate(given) if JOINED in given else ():
        if text == JOINED and (number == 0 or given[number - 1] is None):
            return [_finding(JOINED_TO_NOTHING, unit.segments[number], JOINED, "there is no translated sentence before this one to join")]
    text = joined_text(unit, given, target_locale)
    if text == unit.block.text:
        return None
    if _NO_TEXT.search(text) and (refused := _without_text(unit, given)):
        return refused
    try:
        return _Written(unit, text, write(unit.block, text))
    except DocumentError as error:
        return _refusals(unit, given, partial(write, unit.block), text, error)


def _without_text(unit: Unit, given: Sequence[str | None]) -> list[Diagnostic]:
    """The translations with what is no character of a text."""
    return [
        _finding(MARKUP_REFUSED, segment, translation, f"{found[0]!r} is no character of a text")
        for segment, translation in zip(unit.segments, given, strict=True)
        if translation is not None and (found := _NO_TEXT.search(translation))
    ]


def _refusals(
    unit: Unit, given: Sequence[str | None], write: Callable[[str], object], text: str, error: DocumentError
) -> list[Diagnostic]:
    """Why a block is refused: the sentences that are refused among their neighbours' sources too, else the whole block."""
    found = []
    for number, segment in enumerate(unit.segments[:_PATIENCE]):
        translation = given[number]
        if translation is None or translation == JOINED:
            continue
        end = next((n for n in range(number + 1, len(given)) if given[n] != JOINED), len(given))
        alone = [t if number <= n < end else None for n, t in enumerate(given)]
        try:
            write(joined_text(unit, alone, None))
        except DocumentError as own:
            found.append(_finding(MARKUP_REFUSED, segment, translation, own.message))
    return found or [_finding(MARKUP_REFUSED, unit.segments[0], text, error.message)]


def _prove(
    document: Document, written: list[_Written], source_locale: str, target_locale: str | None
) -> tuple[bytes, list[tuple[Unit, str]]]:
    """The spliced bytes, and the units left out because with them the document reads otherwise.

    One wrong block may hide those after it, so the first is left out and the rest proved again; where that
    does not come to an end soon, all that read wrong are.
    """
    frame: list[Edit] = []
    if target_locale and written:
        frame = list(documents.format_of(document.format).localise(document, source_locale, target_locale))
    refused: list[tuple[Unit, str]] = []
    for attempt in count():
        data, wrong = document.source.data, set[Span]()
        if written:
            data, moved = splice(document.source, _edits(document, frame, written))
            wrong = _misread(document, data, moved, written)
        if not wrong or not written:
            break
        guilty = _guilty(wrong, written) if attempt < _PATIENCE else [w for w in written if w.unit.block.span in wrong]
        refused += [(w.unit, w.text) for w in guilty or written]
        out = set(map(id, guilty or written))
        written = [w for w in written if id(w) not in out]
    return data, refused


def _guilty(wrong: set[Span], written: list[_Written]) -> list[_Written]:
    """The first written block that reads wrong, else the last one before whatever does."""
    first = min(wrong)
    direct = [w for w in written if w.unit.block.span in wrong]
    before = [w for w in written if w.unit.block.span <= first]
    return direct[:1] if direct and direct[0].unit.block.span <= first else before[-1:] or direct[:1]


def _edits(document: Document, frame: Sequence[Edit], written: Sequence[_Written]) -> list[Edit]:
    """All edits in order, an outer one before those inside it; a block that stays is copied, so that it is followed too."""
    pieces: dict[Span, Sequence[Piece]] = {block.extent: (block.extent,) for block in document.blocks}
    pieces |= {block.span: (block.span,) for block in document.blocks}
    pieces |= {w.unit.block.span: w.pieces for w in written}
    edits = [*frame, *(Edit(span, given) for span, given in pieces.items())]
    return sorted(edits, key=lambda edit: (edit.span.start, -edit.span.end))


def splice(source: Source, edits: Sequence[Edit]) -> tuple[bytes, dict[Span, Span]]:
    """A source's bytes with edits put in, and where each edit's span is then. Edits are in order, apart or nested."""
    spliced = _Spliced(source, edits)
    spliced.copy(0, len(source.data), 0, len(edits))
    return b"".join(spliced.pieces), spliced.moved


class _Spliced:
    """The bytes spliced so far. An object and no nest of closures: those hold one another, and wait for the collector."""

    def __init__(self, source: Source, edits: Sequence[Edit]) -> None:
        self._source = source
        self._edits = edits
        self._starts = [edit.span.start for edit in edits]
        self._length = 0
        self.pieces: list[bytes] = []
        self.moved: dict[Span, Span] = {}

    def _put(self, data: bytes) -> None:
        self.pieces.append(data)
        self._length += len(data)

    def copy(self, start: int, end: int, low: int, high: int) -> None:
        """Copy bytes of the source, the edits from number ``low`` to ``high``, which lie in them, put in."""
        data = self._source.data
        while low < high:
            span, pieces = self._edits[low]
            inner = bisect_left(self._starts, span.end, low + 1, high)
            self._put(data[start : span.start])
            begun = self._length
            for piece in pieces:
                if isinstance(piece, str):
                    self._put(self._source.encode(piece))
                elif inner == low + 1:
                    self._put(data[piece.start : piece.end])
                else:
                    self.copy(*piece, *(bisect_left(self._starts, at, low + 1, inner) for at in piece))
            self.moved[span] = Span(begun, self._length)
            start, low = span.end, inner
        self._put(data[start:end])


def _misread(document: Document, data: bytes, moved: Mapping[Span, Span], written: Sequence[_Written]) -> set[Span]:
    """The source spans of the blocks that the built document does not show where and as they should be."""
    texts = {w.unit.block.span: w.pieces[0] if len(w.pieces) == 1 else None for w in written}
    expected: Expected = {
        at.start: (texts.get(b.span, b.text), b.shape) for b in document.blocks if (at := moved.get(b.span)) is not None
    }
    try:
        again = documents.reread(document, data, expected)
    except InputError:
        return {block.span for block in document.blocks}
    found = {block.extent: block.shape for block in again.blocks}
    left = [b for b in document.blocks if (at := moved.get(b.span)) is None or at.start in expected]  # or gone with its code
    wrong = {block.span for block in left if not fits(block.shape, found.get(moved.get(block.extent, block.extent), ()))}
    same = len(again.blocks) == len(left) and again.shape == document.shape
    return wrong if wrong or same else {block.span for block in document.blocks}


def _changed_structure(unit: Unit, text: str) -> Diagnostic:
    return _finding(STRUCTURE_CHANGED, unit.segments[0], text, "this translation would change the document's structure")


def _finding(kind: Kind, segment: Segment, target: str, message: str) -> Diagnostic:
    origin = f"{segment.place.path}:{segment.place.line}"
    return kind.finding(message, source=segment.text, target=target, target_span=Span(0, len(target)), origin=origin)
