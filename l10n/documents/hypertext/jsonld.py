"""JSON-LD in a page: what search engines show of it (schema.org), and nothing that names a person or a thing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from l10n.documents.fragment import Part, block
from l10n.documents.model import Block, Role
from l10n.spans import Source, Span

_PROSE = frozenset(
    ["headline", "alternativeHeadline", "description", "disambiguatingDescription", "caption", "abstract", "articleSection", "articleBody", "text", "transcript", "keywords"]
)
_TITLED = frozenset(
    ["CreativeWork", "Article", "NewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "TechArticle", "ScholarlyArticle", "Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "WebPage", "AboutPage", "ContactPage", "CollectionPage", "FAQPage", "ItemPage", "QAPage", "WebPageElement", "BreadcrumbList", "ItemList", "ListItem", "Question", "Answer", "HowTo", "HowToSection", "HowToStep", "HowToDirection", "HowToTip", "HowToTool", "HowToSupply", "Recipe", "ImageObject", "VideoObject", "AudioObject", "ImageGallery", "Course", "LearningResource", "Chapter", "DefinedTerm", "Dataset", "Event"]
)
"""Types whose ``name`` is a title; elsewhere it may be a person's, a firm's, a product's."""
_TOKEN = re.compile(r'"([^"\\\n]*(?:\\.[^"\\\n]*)*)("?)|[{}\[\]:,]')  # one that nothing closes is passed over whole
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S*|/\S*")
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}(?:\\u[dD][c-fC-F][0-9A-Fa-f]{2})?|.)")


@dataclass(frozen=True, slots=True)
class JsonString:
    """The place of a string in JSON inside a script element."""


@dataclass(slots=True)
class _Open:
    """An object or a list of it that is being read: the key of its next value, and the types of the object."""

    key: str = ""
    types: set[str] = field(default_factory=set)


def json_blocks(source: Source, span: Span) -> Iterator[Block]:
    """The prose of a JSON-LD script whose content lies at ``span``, in characters."""
    for key, inner, types in list(_strings(source.text, span)):
        text = source.text[slice(*inner)]
        titled = key == "name" and not types.isdisjoint(_TITLED)
        if (titled or key in _PROSE) and text.strip() and not _ADDRESS.fullmatch(text):
            parts = list(_parts(source.text, inner))
            yield block(source, Role.ATTRIBUTE, inner, parts, head=f"json {key}", place=JsonString(), note=f"{key} (JSON-LD)")


def _strings(text: str, span: Span) -> Iterator[tuple[str, Span, set[str]]]:
    """The strings that are values or in lists of values: the key, the place, the object's types once all is read."""
    stack, last = [_Open()], None
    for token in _TOKEN.finditer(text, *span):
        here, sign = stack[-1], token[0][0]
        if sign == '"':
            last = token if token[2] else None
            continue
        if sign == ":":
            here.key = last[1] if last else ""
        elif last and here.key == "@type":
            here.types.add(re.split("[/:#]", last[1])[-1])
        elif last:
            yield here.key, Span(*last.span(1)), here.types
        last = None
        if sign in "{[":
            stack.append(_Open() if sign == "{" else _Open(here.key, here.types))
        elif sign in "}]" and len(stack) > 1:
            stack.pop()


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
