"""URLs, e-mail addresses and file paths in running text.

Each finder asks for a literal first (``://``, ``@``, a slash), so a text without one costs a substring search.
"""

from __future__ import annotations

import re

from l10n.spans import Span

_URL = re.compile(r"(?:\b[A-Za-z][A-Za-z0-9+.-]{1,15}://|\bwww\.(?=[^\W_])|\bmailto:)[^\s<>\"'`«»“”„‘’、。，；「」（）]+")
_TOP = r"(?:com|org|net|edu|gov|info|int|eu|uk|de|ua|io)(?![\w-])"
_DOMAIN = re.compile(rf"\.{_TOP}")
_BARE = re.compile(rf"(?<![\w@./-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}})\.){{1,4}}{_TOP}(?:/[^\s<>\"'`«»“”„‘’、。，；「」（）]*)?")
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w-])")
_PATH = re.compile(
    r"(?<![\w./\\~:<-])(?:~|\.{1,2}|[A-Za-z]:)?[/\\](?:[\w.+@%-]{1,255}[/\\]){0,64}[\w.+@%-]{1,255}"
    r"|(?<![\w./\\~:<-])(?:[\w+@%-]{1,255}/){1,64}[\w+@%-]{1,255}\.[A-Za-z][A-Za-z0-9]{0,7}(?!\w)"
)
_TRAILING = ".,;:!?…)]}'\"”’»*_。、"
_OPENING = {")": "(", "]": "[", "}": "{"}


def urls(text: str) -> list[Span]:
    """Addresses with a scheme (RFC 3986), with ``www.``, or bare names under a common top-level domain.

    The sentence's own punctuation behind an address is not part of it; a closing bracket is, where the
    address opens it.
    """
    found: list[Span] = []
    if "://" in text or "www." in text or "mailto:" in text:
        found = [_trimmed(text, match) for match in _URL.finditer(text)]
    if "." in text and _DOMAIN.search(text):
        inside = {position for span in found for position in range(*span)}
        bare = (_trimmed(text, match) for match in _BARE.finditer(text))
        found = sorted(found + [span for span in bare if span.start not in inside])
    return found


def emails(text: str) -> list[Span]:
    """E-mail addresses (the common part of RFC 5322's ``addr-spec``: no quoted local parts)."""
    return [Span(*match.span()) for match in _EMAIL.finditer(text)] if "@" in text else []


def paths(text: str) -> list[Span]:
    """File paths: from a root, ``~``, ``.``, a drive, or relative ones whose last part has an extension."""
    if "/" not in text and "\\" not in text:
        return []
    return [_trimmed(text, match) for match in _PATH.finditer(text)]


def _trimmed(text: str, match: re.Match[str]) -> Span:
    start, end = match.span()
    surplus = {closing: text.count(closing, start, end) - text.count(opening, start, end) for closing, opening in _OPENING.items()}
    while end > start + 1 and text[end - 1] in _TRAILING:
        closing = text[end - 1]
        if closing in surplus:
            if surplus[closing] <= 0:
                break
            surplus[closing] -= 1
        end -= 1
    return Span(start, end)
