"""HTML as tokens that tile the text: HTML Standard, 13.2.5 "Tokenization", without building a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_ATTRIBUTE = re.compile(
    r"[\s/]*(?P<name>=?[^\s/>=]+)"
    r"(?:\s*=\s*(?:\"(?P<double>[^\"]*)(?:\"|\Z)|'(?P<single>[^']*)(?:'|\Z)|(?P<bare>[^\s>\"'][^\s>]*)|(?=>)))?"
)
_COMMENT_END = re.compile(r"--!?>")
_LEAF = re.compile(r"<([Pp]|[Ll][Ii]|[Hh][1-6]|[Tt][DdHh]|[Dd][DdTt]|[Ff][Ii][Gg][Cc][Aa][Pp][Tt][Ii][Oo][Nn])>[^<&\t\n\r\f]+</\1>(?:[ \t\n\r\f]*(?=<))?")
_SPACE_OR_SLASH = frozenset(" \t\n\r\f/")
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"))


class Token(NamedTuple):
    """A piece of the source from ``start`` to ``end``, in characters.

    ``kind`` is ``text``, ``open``, ``close``, ``comment``, ``raw`` (inside script, style, title, textarea) or
    ``other`` (doctype, processing instruction, a tag cut off by the end of the file). ``name`` is a tag's, in
    lower case. A ``leaf`` is a whole element without attributes that holds nothing but words on one line, with the
    white space between it and the next tag.
    """

    kind: str
    start: int
    end: int
    name: str = ""


class Attribute(NamedTuple):
    """An attribute of a tag: its name in lower case, its value as it stands, where that lies, and its quote."""

    name: str
    value: str
    start: int
    end: int
    quote: str


def tokens(text: str, start: int, end: int, *, leaves: bool = False) -> Iterator[Token]:
    """All tokens of ``text[start:end]``, in order, without a gap. Any text has tokens.

    With ``leaves``, the paragraphs, headings, items and cells that are leaves are one token each.
    """
    at = begun = start
    svg = 0
    while (at := text.find("<", at, end)) >= 0:
        if leaves and (leaf := _LEAF.match(text, at, end)) is not None:
            if begun < at:
                yield Token("text", begun, at)
            at = begun = leaf.end()
            yield Token("leaf", leaf.start(), at, leaf[1].lower())
            continue
        token = _markup(text, at, end)
        if token is None:
            at += 1
            continue
        if begun < at:
            yield Token("text", begun, at)
        yield token
        at = begun = token.end
        svg = _depth(token, svg, text)
        if token.kind == "open" and token.name in _RAW and not svg:
            at = begun = _raw_end(text, at, end, token.name)
            if token.end < at:
                yield Token("raw", token.end, at, token.name)
    if begun < end:
        yield Token("text", begun, end)


def _depth(token: Token, depth: int, text: str) -> int:
    if token.name not in ("svg", "math"):
        return depth
    if token.kind == "close":
        return max(0, depth - 1)
    return depth + (text[token.end - 2] != "/")


def _markup(text: str, at: int, limit: int) -> Token | None:
    """The markup that a ``<`` starts; None where it is a character like any other."""
    named = _NAME.match(text, at, limit)
    if named is not None:
        end = _tag_end(text, named.end(), limit)
        kind = "close" if text[at + 1] == "/" else "open"
        return Token(kind, at, end, named[1].lower()) if end else Token("other", at, limit)
    if text.startswith("<!--", at, limit):
        return Token("comment", at, _comment_end(text, at + 4, limit))
    if text.startswith(("<?php", "<?=", "<![CDATA["), at, limit):
        return Token("other", at, _after(text, "?>" if text[at + 1] == "?" else "]]>", at, limit))
    if text.startswith(("<!", "<?", "</"), at, limit) and at + 2 < limit:
        return Token("other", at, _after(text, ">", at, limit))
    return None


def _tag_end(text: str, at: int, limit: int) -> int:
    """Where a tag ends whose name ends at ``at``; 0 where the text ends first."""
    while at < limit:
        if text[at] == ">":
            return at + 1
        found = None if text[at] in _SPACE_OR_SLASH else _ATTRIBUTE.match(text, at, limit)
        at = found.end() if found else at + 1
    return 0


def _after(text: str, closing: str, at: int, limit: int) -> int:
    found = text.find(closing, at, limit)
    return found + len(closing) if found >= 0 else limit


def _comment_end(text: str, at: int, limit: int) -> int:
    if text.startswith((">", "->"), at, limit):
        return text.index(">", at) + 1
    found = _COMMENT_END.search(text, at, limit)
    return found.end() if found else limit


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def _raw_end(text: str, at: int, limit: int, name: str) -> int:
    found = _closing(name).search(text, at, limit)
    return found.start() if found else limit


def attributes(text: str, token: Token) -> list[Attribute]:
    """The attributes of an opening tag in order; of two with one name the first counts (13.2.5.33)."""
    found: dict[str, Attribute] = {}
    at = token.start + 1 + len(token.name)
    end = token.end - 1
    while at < end:
        match = _ATTRIBUTE.match(text, at, end)
        if match is None:
            at += 1
            continue
        group = match.lastgroup or "name"
        quote = {"double": '"', "single": "'"}.get(group, "")
        start, stop = match.span(group) if group != "name" else (match.end(), match.end())
        name = match["name"].lower()
        found.setdefault(name, Attribute(name, text[start:stop], start, stop, quote))
        at = match.end()
    return list(found.values())
