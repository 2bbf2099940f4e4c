"""Front matter, YAML or TOML, read line by line: the values of keys that readers see, as they are quoted.

Nothing is loaded and nothing is written anew but the value itself, so order, comments and quoting stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from l10n.documents.fragment import Part, block
from l10n.documents.model import Block, Edit, Role
from l10n.errors import DocumentError
from l10n.spans import Source, Span

_FENCE = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_PROSE = frozenset(
    ["title", "linktitle", "subtitle", "description", "summary", "excerpt", "lead", "tagline", "caption", "headline", "abstract", "short_title", "shorttitle", "sidebar_label", "sidebar_title", "nav_title", "pagination_label", "seo_title", "meta_description", "og_title", "og_description", "image_alt", "alt"]
)
_PAIR = re.compile(r"(?P<indent>[ \t]*)(?P<dash>(?:-[ \t]+)*)(?P<key>[\"']?[A-Za-z_][\w-]*[\"']?)[ \t]*[:=](?:[ \t]+|(?=[\"']))(?P<value>\S.*)?")
_QUOTED = {
    '"': re.compile(r"\"((?:[^\"\\]|\\.)*)\"[ \t]*(?:#.*)?"),
    "'": re.compile(r"'((?:[^']|'')*)'[ \t]*(?:#.*)?"),
}
_UNSAFE_START = frozenset("-?:,[]{}#&*!|>'\"%@` ")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_SIMPLE = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", " ": " "}
_LOCALE_KEYS = frozenset(("lang", "language", "locale"))


@dataclass(frozen=True, slots=True)
class Scalar:
    """How a value stands: its quote ('"', "'" or "" for a plain one), and whether the file is TOML."""

    quote: str
    toml: bool


def front_matter_end(source: Source) -> int:
    """The character after the front matter; 0 where a document has none."""
    text = source.text
    opening = _FENCE.match(text)
    if opening is None:
        return 0
    mark = re.escape(opening["mark"])
    closing = re.compile(rf"^{mark}[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE).search(text, opening.end())
    return closing.end() if closing else 0


def front_matter(source: Source, end: int) -> Iterator[Block]:
    """A block for each value that readers see, in ``source.text[:end]``.

    Raises DocumentError, with its place, for a value whose quote is never closed.
    """
    toml = source.text.startswith("+++")
    for found, _ in _pairs(source.text, end):
        key = found["key"].strip("\"'").lower()
        if key in _PROSE and found["value"]:
            made = _scalar(source, found, key, toml)
            if made is not None:
                yield made


def locale_lines(source: Source, end: int, source_locale: str, locale: str) -> Iterator[Edit]:
    """The edits for the keys that name the document's language."""
    for found, _ in _pairs(source.text, end):
        value = (found["value"] or "").strip().strip("\"'")
        if found["key"].strip("\"'").lower() in _LOCALE_KEYS and not found["indent"] and re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w+)*", value):
            start = found.start("value") + (found["value"] or "").index(value)
            yield Edit(source.bytes_of(Span(start, start + len(value))), (locale,))


def _pairs(text: str, end: int) -> Iterator[tuple[re.Match[str], int]]:
    """The lines of front matter that are a key and a value on one line; lines of a block scalar are none."""
    block_indent = -1
    at = 0
    for line in text[:end].splitlines(keepends=True):
        start, at = at, at + len(line)
        bare = line.rstrip("\r\n")
        indent = len(bare) - len(bare.lstrip())
        if block_indent >= 0 and (not bare.strip() or indent > block_indent):
            continue
        block_indent = -1
        found = _PAIR.fullmatch(text, start, start + len(bare))
        if found is None:
            continue
        if (found["value"] and found["value"][0] in "|>") or not found["value"]:
            block_indent = indent if found["value"] else -1
            continue
        yield found, at


def _scalar(source: Source, found: re.Match[str], key: str, toml: bool) -> Block | None:
    text, start, end = source.text, found.start("value"), found.end("value")
    mark = text[start]
    if mark in _QUOTED:
        quoted = _QUOTED[mark].fullmatch(text, start, end)
        if quoted is None:
            if text.startswith(mark * 3, start):
                return None
            line, column = source.position(start)
            raise DocumentError(f"the value of {key} has no closing {mark}", path=source.path, line=line, column=column)
        span = Span(*quoted.span(1))
        raw_toml = toml and mark == "'"
        parts = [Part(text[slice(*span)], span)] if raw_toml else list(_parts(text, span, mark))
    elif toml or mark in "[{&*!#":
        return None
    else:
        mark = ""
        bare = re.split(r"[ \t]+#", text[start:end], maxsplit=1)[0].rstrip()
        span = Span(start, start + len(bare))
        parts = [Part(bare, span)]
    if not any(part.text.strip() for part in parts):
        return None
    role = Role.TITLE if key in ("title", "headline") and not found["indent"] else Role.ATTRIBUTE
    made = block(source, role, span, parts, head=f"front matter {key}", place=Scalar(mark, toml), note=f"{key} of the document")
    return replace(made, frame=source.bytes_of(Span(span.start - len(mark), span.end + len(mark))))


def _parts(text: str, span: Span, mark: str) -> Iterator[Part]:
    at = span.start
    for found in (_ESCAPE if mark == '"' else re.compile("''")).finditer(text, *span):
        if at < found.start():
            yield Part(text[at : found.start()], Span(at, found.start()))
        at = found.end()
        yield Part("'" if mark == "'" else _read(found), Span(found.start(), at))
    if at < span.end:
        yield Part(text[at : span.end], Span(at, span.end))


def _read(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    return chr(min(int(code, 16), 0x10FFFF)) if code else _SIMPLE.get(found[4], found[0])


def write_scalar(scalar: Scalar, text: str) -> str:
    """A translation as a value: in the quotes its source has; a plain one keeps plain where that is safe.

    A plain value that would not be safe is put in double quotes (YAML 1.2, 7.3).
    """
    text = " ".join(text.split("\n"))
    if scalar.quote == '"':
        return text.replace("\\", "\\\\").replace('"', '\\"')
    if scalar.quote == "'":
        if scalar.toml and "'" in text:
            raise DocumentError("a literal string of TOML cannot hold an apostrophe", hint="use ’, or double quotes in the source")
        return text if scalar.toml else text.replace("'", "''")
    if not text or text[0] in _UNSAFE_START or text[-1] in " :" or ": " in text or " #" in text:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text
