"""Character references in a text: read for the translator, written back for the document.

HTML Standard, "Named character references"; CommonMark 0.31, "Entity and numeric character references".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from unicodedata import category

REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_TAG_START = re.compile(r"[A-Za-z/!?&]|\Z")
_OPENED = re.compile(r"&lt;(?=[A-Za-z/!?&])|<")
_AMPERSAND = re.compile(r"&(?=[#A-Za-z])")
_LESS_THAN = re.compile(r"<(?=[A-Za-z/!?])")
_MARKUP = frozenset("\\`*_{}[]<>()#+-.!|&~$^:=\"'@")


@cache
def reads_as(reference: str) -> str:
    """The characters a reference stands for; itself where it is none."""
    return unescape(reference)


def is_reference(text: str, at: int) -> bool:
    """Whether the ``&`` at an offset of ``text`` starts a reference that a reader would decode."""
    found = REFERENCE.match(text, at)
    return found is not None and reads_as(found[0]) != found[0]


def readable(text: str, found: re.Match[str]) -> str:
    """How a reference in ``text`` is shown: its character, or itself where that could be taken for markup.

    Invisible characters (soft hyphens, direction marks, thin spaces) stay references, a no-break space does not.
    """
    reference = found[0]
    character = reads_as(reference)
    if character == "&":
        rest = "&" + text[found.end() : found.end() + 40]
        return reference if is_reference(rest, 0) else "&"
    if character in ("'", '"', "\xa0"):
        return character
    if character == "<":
        return reference if _TAG_START.match(text, found.end()) else "<"
    if character == ">":
        return reference if _OPENED.search(text, max(0, found.start() - 80), found.start()) else ">"
    plain = all(c not in _MARKUP and category(c)[0] not in "CZM" for c in character)
    return character if plain else reference


def references_in(text: str) -> Iterator[re.Match[str]]:
    """The references of a text that stand for something else."""
    if "&" in text:
        yield from (found for found in REFERENCE.finditer(text) if reads_as(found[0]) != found[0])


def restored(text: str, used: Mapping[str, str]) -> str:
    """Characters written as the references that their block used for them (``used``: character to reference)."""
    for character, reference in used.items():
        text = text.replace(character, reference)
    return text


def escaped_text(text: str, bare: str = "") -> str:
    """Words for HTML: each ``&`` that starts no reference and each ``<`` escaped.

    Characters of ``bare`` stay where they cannot be taken for markup.
    """
    if "&" not in text:
        return _escaped(text, bare) if "<" in text else text
    pieces: list[str] = []
    at = 0
    for found in references_in(text):
        pieces += _escaped(text[at : found.start()], bare), found[0]
        at = found.end()
    return "".join(pieces) + _escaped(text[at:], bare)


def _escaped(text: str, bare: str) -> str:
    text = _AMPERSAND.sub("&amp;", text) if "&" in bare else text.replace("&", "&amp;")
    return _LESS_THAN.sub("&lt;", text) if "<" in bare else text.replace("<", "&lt;")
