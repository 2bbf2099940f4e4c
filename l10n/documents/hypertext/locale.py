"""What a page says about its language: ``lang``, ``dir``, ``og:locale``, set for a target locale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from l10n import locales
from l10n.documents.hypertext.attributes import by_name
from l10n.documents.hypertext.tokens import Attribute, Token, tokens
from l10n.documents.model import Document, Edit
from l10n.spans import Span

_LANG = ("lang", "xml:lang")
_IN_LANGUAGE = re.compile(r'"inLanguage"\s*:\s*"([A-Za-z0-9_-]+)"')
_META = frozenset(("og:locale", "content-language", "language", "dc.language", "dcterms.language"))


def locale_edits(document: Document, locale: str) -> Iterator[Edit]:
    """The edits for a BCP 47 tag: where the page names its own language, and the direction of what does.

    An element in another language than the page's keeps its ``lang`` and ``dir``; a page that names its
    language but no direction gets one where the target is written from right to left.
    """
    source = document.source
    own = ""
    for token in tokens(source.text, 0, len(source.text)):
        if token.kind == "raw" and token.name == "script":
            yield from (Edit(source.bytes_of(span), (locale,)) for span in _in_json(source.text, token, own))
        given = by_name(source.text, token) if token.kind == "open" else {}
        if not given:
            continue
        named = next((given[name].value for name in _LANG if name in given), "")
        own = own or named
        for span, value in _changes(token, given, locale, bool(named) and _primary(named) == _primary(own)):
            yield Edit(source.bytes_of(span), (value,))


def _in_json(text: str, token: Token, own: str) -> Iterator[Span]:
    """Where JSON-LD says that a text is in the page's own language (schema.org, ``inLanguage``)."""
    for found in _IN_LANGUAGE.finditer(text, token.start, token.end):
        if _primary(found[1]) == _primary(own):
            yield Span(*found.span(1))


def _changes(token: Token, given: Mapping[str, Attribute], locale: str, ours: bool) -> Iterator[tuple[Span, str]]:
    """What changes in a tag; ``ours`` says that it names the page's own language."""
    direction = locales.profile(locale).direction
    if ours:
        for attribute in (given[name] for name in _LANG if name in given):
            yield Span(attribute.start, attribute.end), locale
    if "dir" in given and given["dir"].value.lower() in ("ltr", "rtl"):
        if ours or token.name in ("html", "body"):
            yield Span(given["dir"].start, given["dir"].end), direction
    elif ours and token.name == "html" and direction == "rtl":
        yield Span(token.end - 1, token.end - 1), ' dir="rtl"'
    kind = given.get("property") or given.get("name") or given.get("http-equiv")
    if token.name == "meta" and "content" in given and kind is not None and kind.value.lower() in _META:
        tag = locales.gettext_name(locale) if kind.value.lower() == "og:locale" else locale
        yield Span(given["content"].start, given["content"].end), tag


def _primary(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
