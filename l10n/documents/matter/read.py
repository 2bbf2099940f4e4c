"""Where front matter ends, what of it is translated, and what in it names the document's language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n import locales
from l10n.documents.matter.flow import flow_values
from l10n.documents.matter.keys import chosen, plain_key
from l10n.documents.matter.scalars import blocks_of, is_other_type
from l10n.documents.matter.toml import toml_values
from l10n.documents.matter.values import BLOCK, PLAIN, Value
from l10n.documents.matter.yaml import UnclosedError, YamlReader
from l10n.documents.model import Block, Edit
from l10n.errors import DocumentError
from l10n.spans import Source

_FENCE = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE),
}
_FIRST = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*(?P<line>[^\r\n]*)")
_KEYED = re.compile(r"[ \t]*(?:-[ \t]|[\[{%&!]|[^\r\n]{0,200}?:(?:[ \t]|\Z))")
_JSON = re.compile(r"\{\s*(?:\"|\})")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_LOCALE_KEYS = frozenset(("lang", "language", "locale", "languagecode", "langcode"))
_DIRECTION_KEYS = frozenset(("dir", "direction", "textdirection"))


class Matter(NamedTuple):
    """The front matter of a document: ``yaml``, ``toml`` or ``json``, its characters ``start`` to ``stop``, and where the text begins."""

    language: str
    start: int
    stop: int
    end: int


def matter_of(source: Source) -> Matter | None:
    """The front matter of a document, None where it has none.

    What stands between two lines of dashes and is no mapping is not front matter, but a text between two rules.
    """
    text = source.text
    opening = _FENCE.match(text)
    if opening is None:
        return _json(text)
    closing = _CLOSING[opening["mark"]].search(text, opening.end())
    if closing is None:
        return None
    found = Matter("toml" if opening["mark"] == "+++" else "yaml", opening.end(), closing.start(), closing.end())
    first = _FIRST.match(text, found.start, found.stop)
    keyed = found.language == "toml" or first is None or not first["line"].strip() or _KEYED.match(first["line"])
    return found if keyed else None


def _json(text: str) -> Matter | None:
    if not _JSON.match(text):
        return None
    try:
        found, stop = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    line_end = _LINE_END.match(text, stop)
    return Matter("json", 0, stop, line_end.end()) if line_end and isinstance(found, dict) else None


def matter_blocks(source: Source, matter: Matter, names: Sequence[str] = ()) -> Iterator[Block]:
    """The blocks of each text that readers see; ``names`` as for ``chosen``.

    Raises DocumentError, with its place, for a text whose quote is never closed.
    """
    wanted = chosen(tuple(names))
    yaml = matter.language == "yaml"
    for value in _values(source, matter):
        plain = value.style == PLAIN
        typed = plain and (not yaml or (len(value.lines) == 1 and is_other_type(source.text[slice(*value.lines[0])])))
        if wanted(value.path) and not typed:
            yield from blocks_of(source, value, yaml=yaml)


def _values(source: Source, matter: Matter) -> Iterator[Value]:
    text, start, stop = source.text, matter.start, matter.stop
    try:
        if matter.language == "json":
            yield from flow_values(text, start, stop, ())[0]
        elif matter.language == "toml":
            yield from toml_values(text, start, stop)
        else:
            yield from YamlReader(text, start, stop).values()
    except UnclosedError as error:
        line, column = source.position(error.at)
        message = f"the value of {error.key} has no closing {error.mark}"
        raise DocumentError(message, path=source.path, line=line, column=column) from error


def language_edits(source: Source, matter: Matter, source_locale: str, locale: str) -> Iterator[Edit]:
    """The edits for the keys that name the document's own language, spelt as the source spells its own."""
    for value in _values(source, matter):
        if len(value.path) != 1 or len(value.lines) != 1 or value.style == BLOCK:
            continue
        key, said = plain_key(value.path[0]), source.text[slice(*value.lines[0])]
        new = ""
        if key in _LOCALE_KEYS and _TAG.fullmatch(said) and _primary(said) == _primary(source_locale):
            new = _spelt(locale, said)
        elif key in _DIRECTION_KEYS and said.lower() in ("ltr", "rtl"):
            new = locales.profile(locale).direction
        if new:
            yield Edit(source.bytes_of(value.lines[0]), (new,))


def _primary(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()


def _spelt(locale: str, like: str) -> str:
    """A tag with underscores, or in lower case, as another one of several parts is."""
    spelt = locales.gettext_name(locale).partition("@")[0] if "_" in like else locale
    return spelt.lower() if like.islower() and not like.isalpha() else spelt
