"""What a page says about its language: ``lang``, ``dir``, ``og:locale`` and its own address, set for a target locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape

from l10n import locales
from l10n.documents.hypertext.alternates import Tag, added, address_edits, is_alternate, moved, nearest
from l10n.documents.hypertext.attributes import by_name
from l10n.documents.hypertext.jsonld import write_json
from l10n.documents.hypertext.tokens import Attribute, Token, tokens
from l10n.documents.model import Document, Edit
from l10n.spans import Source, Span

_LANG = ("lang", "xml:lang")
NAMED = re.compile(r"<[^<>]*\s(?:xml:)?(?:lang|dir)\s*=", re.IGNORECASE)
"""A tag that says something about the language, or what looks like one."""
_TELLING = re.compile(r"lang|\bdir\b|content|canonical|charset", re.IGNORECASE)
"""What a tag has that is of interest here; most have none of it."""
_CHARSET = re.compile(r"(?:[^;]{0,100};\s{0,20}charset\s{0,20}=\s{0,20})?(?P<name>[\w:.-]{1,40})\s*", re.IGNORECASE)
_IN_LANGUAGE = re.compile(r'"inLanguage"\s*:\s*"([A-Za-z0-9_-]+)"')
_ADDRESS = re.compile(r'"(?:url|@id|mainEntityOfPage)"\s*:\s*"([^"\n]+)"')
_META = frozenset(("og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage"))


def locale_edits(document: Document, source_locale: str, locale: str) -> Iterator[Edit]:
    """The edits of a page for a BCP 47 tag: where it names its own language, the direction of what does, its own address.

    An element in another language than the page's keeps its ``lang`` and ``dir``; a page that names its
    language but no direction gets one where the target is written from right to left. Alternates stay, being the
    same in every version; a set that shows how addresses are made gets the locale's own where it lacks it.
    """
    source, text = document.source, document.source.text
    stream = list(tokens(text, 0, len(text), leaves=True))
    tags = list(tags_of(text, stream))
    own = next((named(given) for token, given in tags if token.name == "html" and named(given)), source_locale)
    yield from tag_edits(source, tags, {own, source_locale}, locale)
    yield from (_edit(source, span, "utf-8") for span in _charsets(source, tags))
    alternates = [tag for tag in tags if is_alternate(tag)]
    to = moved(alternates, own, locale) if alternates else None
    scripts = [token for token in stream if token.kind == "raw" and token.name == "script"]
    for token in scripts:
        yield from (_edit(source, span, locale) for span in _languages(text, token, own))
    if to is None:
        return
    new = added(text, alternates, to, locale)
    if new is not None:
        yield Edit(source.bytes_of(new[0]), new[1])
    yield from (_edit(source, span, value) for span, value in address_edits(tags, to))
    old, there = {unescape(address) for address in to.old}, write_json(unescape(to.new))
    for token in scripts:
        found = _ADDRESS.finditer(text, token.start, token.end)
        yield from (_edit(source, Span(*match.span(1)), there) for match in found if match[1].replace("\\/", "/") in old)


def _charsets(source: Source, tags: Iterable[Tag]) -> Iterator[Span]:
    """Where a file in UTF-8 declares another encoding, in which a browser would read the translation."""
    for token, given in tags if source.encoding == "utf-8" else ():
        if token.name != "meta" or not ("charset" in given or _is_meta(given, "content-type")):
            continue
        for attribute in (given[name] for name in ("charset", "content") if name in given):
            found = _CHARSET.fullmatch(attribute.value)
            if found is not None and found["name"].lower() not in ("utf-8", "utf8"):
                start = attribute.start + found.start("name")
                yield Span(start, start + len(found["name"]))


def tags_of(text: str, stream: Iterable[Token]) -> Iterator[Tag]:
    """The opening tags that may say something about the language, with their attributes."""
    for token in stream:
        if token.kind == "open" and _TELLING.search(text, token.start, token.end):
            yield token, by_name(text, token)


def named(given: Mapping[str, Attribute]) -> str:
    """The language that a tag names, "" for none."""
    return next((given[name].value for name in _LANG if name in given), "")


def tag_edits(source: Source, tags: Sequence[Tag], own: Iterable[str], locale: str) -> Iterator[Edit]:
    """The edits of tags that name the document's own language, as one of ``own`` or the like, or its direction."""
    ours = frozenset(map(_primary, own))
    others = [given["content"].value for _, given in tags if _is_meta(given, "og:locale:alternate")]
    graph = nearest(others, locale)
    for token, given in tags:
        if "hreflang" in given:
            continue
        for span, value in _changes(token, given, locale, bool(named(given)) and _primary(named(given)) in ours):
            yield _edit(source, span, value)
        if _is_meta(given, "og:locale"):
            yield _of_value(source, given["content"], graph or locales.gettext_name(locale).partition("@")[0])
        elif _is_meta(given, "og:locale:alternate") and given["content"].value == graph:
            was = next((g["content"].value for _, g in tags if _is_meta(g, "og:locale")), graph)
            yield _of_value(source, given["content"], was)


def _edit(source: Source, span: Span, value: str) -> Edit:
    return Edit(source.bytes_of(span), (value,))


def _of_value(source: Source, attribute: Attribute, value: str) -> Edit:
    return _edit(source, Span(attribute.start, attribute.end), value)


def _languages(text: str, token: Token, own: str) -> Iterator[Span]:
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
        if ours or (token.name in ("html", "body") and not named(given)):
            yield Span(given["dir"].start, given["dir"].end), direction
    elif ours and token.name == "html" and direction == "rtl":
        yield Span(token.end - 1, token.end - 1), ' dir="rtl"'
    if token.name == "meta" and any(_is_meta(given, kind) for kind in _META - {"og:locale"}):
        yield Span(given["content"].start, given["content"].end), locale


def _is_meta(given: Mapping[str, Attribute], kind: str) -> bool:
    names = (given[name].value.lower() for name in ("property", "name", "http-equiv", "itemprop") if name in given)
    return "content" in given and kind in names


def _primary(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
