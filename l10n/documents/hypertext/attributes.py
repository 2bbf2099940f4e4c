"""Attributes that a reader sees or hears, and those that say what is to be translated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from l10n.documents.fragment import Part, block
from l10n.documents.hypertext.elements import BLOCKS, CODE, INLINE, ISLANDS, VOID
from l10n.documents.hypertext.tokens import Attribute, Token, attributes
from l10n.documents.model import Block, Role
from l10n.documents.references import escaped_text, readable, references_in
from l10n.spans import Source, Span

_ALWAYS = frozenset(
    ["alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder", "aria-braillelabel", "aria-brailleroledescription"]
)
_OF_ELEMENT = {
    "label": frozenset(("track", "option", "optgroup")),
    "abbr": frozenset(("th",)),
    "summary": frozenset(("table",)),
}
_OF_COMPONENT = frozenset(("label", "heading", "caption", "description", "subtitle", "summary", "tooltip"))
"""Of elements that are not HTML's: components of MDX and of mdBook."""
_KNOWN = BLOCKS | CODE | INLINE | ISLANDS | VOID
_META = frozenset(
    ["description", "abstract", "keywords", "news_keywords", "article:section", "article:tag", "twitter:label1", "twitter:data1", "twitter:label2", "twitter:data2", "msapplication-tooltip", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title", "twitter:description", "twitter:image:alt", "application-name", "apple-mobile-web-app-title", "dcterms.title", "dc.title", "dc.description"]
)
_BUTTONS = frozenset(("submit", "button", "reset"))
_UNQUOTED = frozenset(" \t\n\r\f\"'=<>`")
_LOCALE = frozenset(("lang", "xml:lang", "dir", "hreflang"))


def translatable(name: str, given: Mapping[str, Attribute]) -> list[Attribute]:
    """The attributes of an element called ``name`` that are prose, in order."""
    return [a for a in given.values() if _is_prose(name, a, given)]


def _is_prose(element: str, attribute: Attribute, given: Mapping[str, Attribute]) -> bool:
    name = attribute.name
    if not attribute.value.strip():
        return False
    if name == "content":
        kind = given.get("name") or given.get("property") or given.get("itemprop")
        return element == "meta" and kind is not None and kind.value.lower() in _META
    if name == "value":
        return element == "input" and "type" in given and given["type"].value.lower() in _BUTTONS
    if not attribute.quote and attribute.value.startswith("{"):
        return False
    return name in _ALWAYS or element in _OF_ELEMENT.get(name, ()) or (name in _OF_COMPONENT and element not in _KNOWN)


def by_name(text: str, token: Token) -> dict[str, Attribute]:
    """The attributes of a tag by name; most tags have none, and cost nothing."""
    if token.end - token.start <= len(token.name) + 3:
        return {}
    return {a.name: a for a in attributes(text, token)}


def shape_of(token: Token, given: Mapping[str, Attribute]) -> str:
    """A tag as it must come back: its name and attributes but for prose and what a locale changes."""
    prose = {a.name for a in translatable(token.name, given)}
    kept = sorted((a.name, a.value) for a in given.values() if a.name not in prose and a.name not in _LOCALE)
    return f"<{token.name} {kept} {sorted(prose)}>"


def attribute_blocks(
    source: Source, token: Token, given: Mapping[str, Attribute], note: str, section: str
) -> Iterator[Block]:
    """A block for each attribute of a tag that is prose."""
    for attribute in translatable(token.name, given):
        yield block(
            source,
            Role.ATTRIBUTE,
            Span(attribute.start, attribute.end),
            list(value_parts(source.text, attribute.start, attribute.end)),
            head=f"{token.name} {attribute.name}",
            place=Quote(attribute.quote),
            note=f"{attribute.name} of <{token.name}>" + (f"; {note}" if note else ""),
            section=section,
        )


@dataclass(frozen=True, slots=True)
class Quote:
    """The place of an attribute's value: the mark it stands between, "" for none."""

    mark: str


def value_parts(text: str, start: int, end: int) -> Iterator[Part]:
    """The parts of a value: its characters, references read."""
    at = start
    value = text[start:end]
    for found in references_in(value):
        if at < start + found.start():
            yield Part(text[at : start + found.start()], Span(at, start + found.start()))
        at = start + found.end()
        yield Part(readable(value, found), Span(start + found.start(), at))
    if at < end:
        yield Part(text[at:end], Span(at, end))


def write_value(quote: Quote, text: str) -> str:
    """A translation as the value of an attribute; line ends, and blanks in an unquoted value, are references."""
    escaped = escaped_text(text).replace("\r", "").replace("\n", "&#10;")
    if quote.mark:
        return escaped.replace(quote.mark, f"&#{ord(quote.mark)};" if quote.mark == "'" else "&quot;")
    return "".join(f"&#{ord(c)};" if c in _UNQUOTED else c for c in escaped)
