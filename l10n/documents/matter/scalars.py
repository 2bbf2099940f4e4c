"""A text of front matter as blocks, and a translation of one written as its source is: quotes, escapes, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from l10n.documents.commonmark.lines import broken
from l10n.documents.commonmark.place import Prose
from l10n.documents.fragment import Part, block
from l10n.documents.matter.values import BLOCK, PLAIN, Value
from l10n.documents.model import Block, Piece, Role
from l10n.errors import DocumentError
from l10n.inline import tags
from l10n.spans import Source, Span

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_DOUBLED = re.compile("''")
_SIMPLE = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", " ": " "}
_UNSAFE_START = frozenset("-?:,[]{}#&*!|>'\"%@`= ")
_UNSAFE = re.compile(r": |:\Z| #|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_FLOW = re.compile(r"[,\[\]{}]")
_OTHER_TYPE = re.compile(
    r"(?i:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf)|[-+]?(?:0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+)(?::[0-5]?[0-9])*"
    r"|\d{4}-\d{1,2}-\d{1,2}.*"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_LINE_END = re.compile(r"\r\n?|\n")
_LINED = (BLOCK, '"""', "'''")
_MARKER = re.compile(r"[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|[>|]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """How a text stands: its style, whether it is YAML, whether between brackets, and where its lines break.

    ``joints`` are the offset in the text's ``length`` characters and the bytes between two lines.
    """

    style: str
    yaml: bool
    flow: bool
    joints: tuple[tuple[int, Span], ...]
    length: int


def is_other_type(text: str) -> bool:
    """Whether YAML, of any version in use, takes a plain scalar for something else than a text."""
    return _OTHER_TYPE.fullmatch(text) is not None


def blocks_of(source: Source, value: Value, *, yaml: bool) -> Iterator[Block]:
    """A block for a text, or for each paragraph of one of many lines: blank lines, list items and the like are apart."""
    groups = list(_paragraphs(source.text, value))
    for lines in groups:
        made = _block(source, value, lines, yaml)
        if value.style in ('"', "'") and len(groups) == 1:
            made = made._replace(frame=source.bytes_of(Span(lines[0].start - 1, lines[-1].end + 1)))
        yield made


def _paragraphs(text: str, value: Value) -> Iterator[list[Span]]:
    lines: list[Span] = []
    for line in value.lines:
        apart = bool(lines) and len(_LINE_END.findall(text, lines[-1].end, line.start)) > 1
        if value.style in _LINED and lines and (apart or _MARKER.match(text, *line)):
            yield lines
            lines = []
        lines.append(line)
    if lines:
        yield lines


def _block(source: Source, value: Value, lines: Sequence[Span], yaml: bool) -> Block:
    parts: list[Part] = []
    joints: list[tuple[int, Span]] = []
    length = 0
    for line in lines:
        if parts:
            gap = Span(parts[-1].span.end, line.start)
            parts.append(Part(" ", gap))
            joints.append((length, source.bytes_of(gap)))
            length += 1
        parts += _parts(source.text, line, value.style, yaml)
        length += line.end - line.start
    key = ".".join(value.path)
    title = len(value.path) == 1 and value.path[0].lower() in ("title", "headline")
    place = Scalar(value.style, yaml, value.flow, tuple(joints), length)
    span = Span(lines[0].start, lines[-1].end)
    role = Role.TITLE if title else Role.ATTRIBUTE
    return block(source, role, span, parts, head=f"front matter {key}", place=place, note=f"{key} of the document")


def _parts(text: str, span: Span, style: str, yaml: bool) -> Iterator[Part]:
    """The characters of a line, escapes read."""
    escape = _ESCAPE if style[:1] == '"' else _DOUBLED if style == "'" and yaml else None
    at = span.start
    for found in escape.finditer(text, *span) if escape else ():
        if at < found.start():
            yield Part(text[at : found.start()], Span(at, found.start()))
        at = found.end()
        yield Part("'" if style == "'" else _read(found), Span(found.start(), at))
    if at < span.end:
        yield Part(text[at : span.end], Span(at, span.end))


def _read(found: re.Match[str]) -> str:
    code = int(found[1] or found[2] or found[3] or "0", 16)
    if found[4]:
        return _SIMPLE.get(found[4], found[0])
    return found[0] if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF or code < 0x20 else chr(code)


def write_scalar(block: Block, scalar: Scalar, text: str) -> tuple[Piece, ...]:
    """A translation as a text of front matter: in the quotes and on about as many lines as its source.

    A plain one that would not be safe is put in double quotes (YAML 1.2, 7.3). DocumentError for a tag that the source
    has not, and for what its quotes cannot hold.
    """
    text = " ".join(text.split("\n"))
    _refuse_tags(block.text, text)
    if scalar.style == PLAIN and not _is_plain(text, scalar.flow):
        return ('"' + _escaped(text) + '"',)
    written = _written(scalar, text)
    if not scalar.joints:
        return (written,)
    place = Prose("paragraph", joints=scalar.joints, length=scalar.length)
    return tuple(piece for piece in broken([written], place) if isinstance(piece, str | Span))


def _refuse_tags(source: str, text: str) -> None:
    known = {source[slice(*span)] for span in tags(source)}
    for span in tags(text):
        if text[slice(*span)] not in known:
            raise DocumentError(f"the tag {text[slice(*span)][:64]} is not in the source")


def _is_plain(text: str, flow: bool) -> bool:
    if not text or text[0] in _UNSAFE_START or text[-1] == " " or _UNSAFE.search(text):
        return False
    return not is_other_type(text) and not (flow and _FLOW.search(text))


def _written(scalar: Scalar, text: str) -> str:
    if scalar.style[:1] == '"':
        return _escaped(text)
    if _CONTROL.search(text):
        raise DocumentError("a control character cannot stand here", hint="take it out, or use double quotes in the source")
    if scalar.style == "'" and scalar.yaml:
        return text.replace("'", "''")
    if scalar.style[:1] == "'" and (scalar.style in text or text.endswith("'")):
        raise DocumentError("a literal string of TOML cannot hold an apostrophe", hint="use ’, or double quotes in the source")
    return text


def _escaped(text: str) -> str:
    """As a string in double quotes, of YAML, TOML and JSON alike."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
