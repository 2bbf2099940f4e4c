"""Bytes to a catalogue: the fast path where a file is in the usual form, the exact reader for all else."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.arguments import as_bytes
from l10n.catalogue import exact, fast, pieces
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.charset import Decoded, decode
from l10n.catalogue.entry import Body, RowLike, keys
from l10n.catalogue.file import PoFile
from l10n.catalogue.kinds import DUPLICATE_MESSAGE, MERGE_CONFLICT, SYNTAX_ERROR
from l10n.collector import paused
from l10n.diagnostics import Diagnostic
from l10n.errors import PoError

Key = tuple[str | None, str]


class DuplicateError(PoError):
    """Two entries have one msgctxt and msgid."""


_KINDS = {exact.ConflictError: MERGE_CONFLICT, DuplicateError: DUPLICATE_MESSAGE}


def read_po(data: bytes, path: str = "", *, recover: bool = False) -> Catalogue:
    """A catalogue from the bytes of a PO file.

    PoError, with line and column, for what GNU msgfmt refuses: bad syntax, bytes that are no characters
    of the declared charset, two entries of one msgctxt and msgid; also for a NUL, at which C would cut
    the text. A UTF-8 byte order mark, which msgfmt refuses, is kept.

    With ``recover`` nothing in the file is an error: what is no entry stays as it is in front of the
    next, and ``diagnostics`` of the catalogue says why; of two entries of one key both are kept. ``path`` is for
    messages only. ArgumentError for ``data`` that is no bytes.
    """
    data, path = as_bytes(data, "data"), str(path)
    with paused():
        large = pieces.cut(data)
        if large is not None:
            return Catalogue(PoFile(path, data, rows=large[0], tail=large[1]))
        decoded = decode(data, path)
        usual = decoded.strict and "\x04" not in decoded.text and "\\\n" not in decoded.text
        cut = fast.cut(decoded.text) if usual else None
        if cut is None:
            return _read_exactly(data, path, decoded, recover)
        rows, tail = cut
        file = _file(data, path, decoded, rows, tail)
        if _differ(rows, decoded.text):
            return Catalogue(file)
        columns = keys(fast.revived(rows))
        found = _duplicates(file, list(zip(*columns, strict=True)))
        return Catalogue(file, _judged(found, recover), _keys=columns)


def _file(data: bytes, path: str, decoded: Decoded, rows: list[RowLike], tail: str) -> PoFile:
    return PoFile(
        path, data, decoded.bom, decoded.charset, decoded.newline, decoded.ended, rows, tail
    )


def _read_exactly(data: bytes, path: str, decoded: Decoded, recover: bool) -> Catalogue:
    reader = exact.Reader(decoded.text, path, decoded.charset)
    rows: list[RowLike] = []
    bodies: list[Body] = []
    errors: list[PoError] = []
    while True:
        try:
            for row, body in reader.entries():
                rows.append(row)
                bodies.append(body)
            break
        except PoError as error:
            if not recover:
                raise
            errors.append(error.with_traceback(None))
            reader.skip()
    file = _file(data, path, decoded, rows, decoded.text[reader.end :])
    errors += _duplicates(file, [(body.msgctxt, body.msgid) for body in bodies])
    return Catalogue(file, _judged(errors, recover), tuple(bodies))


def _differ(rows: Sequence[RowLike], text: str) -> bool:
    """Whether the keys differ as they are written: then none is there twice.

    False also where a control character may be written in two ways.
    """
    return not any(sign in text for sign in "\a\b\f\r\v") and len({*pieces.written_keys(rows)}) == len(rows)


def _duplicates(file: PoFile, found: Sequence[Key]) -> list[PoError]:
    if len(set(found)) == len(found):
        return []
    first: dict[Key, int] = {}
    errors: list[PoError] = []
    for index, key in enumerate(found):
        if first.setdefault(key, index) != index:
            where = file.line(first[key])
            message = f"the message {key[1]!r} stands here again, first in line {where}"
            line, hint = file.line(index), "keep one of the two"
            errors.append(DuplicateError(message, path=file.path, line=line, column=1, hint=hint))
    return errors


def _judged(errors: list[PoError], recover: bool) -> tuple[Diagnostic, ...]:
    if errors and not recover:
        raise errors[0]
    return tuple(map(_finding, errors))


def _finding(error: PoError) -> Diagnostic:
    text = error.message + (f" ({error.hint})" if error.hint else "")
    kind = _KINDS.get(type(error), SYNTAX_ERROR)
    return kind.finding(text, path=error.path, line=error.line, column=error.column)
