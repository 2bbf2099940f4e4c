"""JSON-LD in a page: the headline and description that search engines show (schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from l10n.documents.fragment import Part, block
from l10n.documents.model import Block, Role
from l10n.spans import Source, Span

_PROSE = re.compile(
    r'"(headline|alternativeHeadline|description|caption|abstract|articleSection)"\s*:\s*"((?:[^"\\\n]|\\.)*)"'
)
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}(?:\\u[dD][c-fC-F][0-9A-Fa-f]{2})?|.)")


@dataclass(frozen=True, slots=True)
class JsonString:
    """The place of a string in JSON inside a script element."""


def json_blocks(source: Source, span: Span) -> Iterator[Block]:
    """The prose of a JSON-LD script whose content lies at ``span``, in characters."""
    for found in _PROSE.finditer(source.text, *span):
        inner = Span(*found.span(2))
        if found[2].strip():
            parts = list(_parts(source.text, inner))
            yield block(source, Role.ATTRIBUTE, inner, parts, head=f"json {found[1]}", place=JsonString(), note=f"{found[1]} (JSON-LD)")


def _parts(text: str, span: Span) -> Iterator[Part]:
    at = span.start
    for found in _ESCAPE.finditer(text, *span):
        if at < found.start():
            yield Part(text[at : found.start()], Span(at, found.start()))
        at = found.end()
        yield Part(_read(found[0]), Span(found.start(), at))
    if at < span.end:
        yield Part(text[at : span.end], Span(at, span.end))


def _read(escape: str) -> str:
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return escape


def write_json(text: str, *, ascii: bool = False) -> str:
    """A translation inside a JSON string inside a script: ``</`` cannot end the script.

    ``ascii`` writes other characters as escapes, where the page's encoding may lack them: a script reads no references.
    """
    return json.dumps(text, ensure_ascii=ascii)[1:-1].replace("</", "<\\/").replace("<!--", "<\\u0021--")
