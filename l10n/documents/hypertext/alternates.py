"""The versions of a page in other languages, and the addresses that follow a page into another language.

HTML Standard, 4.6.7.1 "alternate"; RFC 6596 (canonical). A set of alternates is the same in every version, and names each version,
itself too; a page's canonical address is its own, so it is the one that the set gives for its language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from l10n import locales
from l10n.documents.hypertext.attributes import Quote, write_value
from l10n.documents.hypertext.tokens import Attribute, Token
from l10n.documents.model import Piece
from l10n.errors import LocaleError
from l10n.spans import Span

Tag = tuple[Token, Mapping[str, Attribute]]
"""An opening tag with its attributes by name."""

_SPELLINGS: tuple[Callable[[str], str], ...] = (str, str.lower, lambda tag: tag.replace("-", "_"), lambda tag: tag.replace("-", "_").lower())
_OWN_ADDRESS = frozenset(("og:url", "twitter:url"))
_ENOUGH = 2
"""So many alternates must have their tag at the same place of the same address before it says where a new one lies."""
_LONGEST_GAP = 200
"""Characters of blanks and line ends before a tag that are written before a new one too."""


class Moved(NamedTuple):
    """The addresses by which a page was known, and the one by which its translation is."""

    old: frozenset[str]
    new: str


def is_alternate(tag: Tag) -> bool:
    """Whether a tag names a version of the page in another language."""
    token, given = tag
    if token.name != "link" or not {"rel", "hreflang", "href"} <= given.keys():
        return False
    return "alternate" in given["rel"].value.lower().split() and bool(given["hreflang"].value)


def nearest(tags: Iterable[str], locale: str) -> str | None:
    """Of language tags as a page spells them, the one for a locale: the same, or the only one of its language and script."""
    listed = [tag for tag in dict.fromkeys(tags) if _parsed(tag)]
    same = (tag for tag in listed if _parsed(tag) == _parsed(locale))
    alike = [tag for tag in listed if _language_and_script(tag) == _language_and_script(locale)]
    return next(same, alike[0] if len(alike) == 1 else None)


def _parsed(tag: str) -> str:
    try:
        return locales.parse(tag.replace("_", "-"))
    except LocaleError:
        return ""


def _language_and_script(tag: str) -> tuple[str, str]:
    parsed = _parsed(tag)
    return (locales.language(parsed), locales.script(parsed)) if parsed else ("", "")


def moved(alternates: Sequence[Tag], own: str, locale: str) -> Moved | None:
    """Where the page in language ``own`` goes in a locale, by its alternates; None where they do not say."""
    addresses = {given["hreflang"].value: given["href"].value for _, given in reversed(alternates)}
    here, there = nearest(addresses, own), nearest(addresses, locale)
    new = addresses[there] if there else _derived(addresses, locale)
    old = frozenset(address for tag, address in addresses.items() if tag == here or tag.lower() == "x-default")
    return Moved(old, new) if new and old - {new} else None


def _derived(addresses: Mapping[str, str], locale: str) -> str:
    """The address that a locale would have if its tag stood in it as the others' tags stand in theirs; "" for none."""
    votes = Counter(pattern for tag, address in addresses.items() for pattern in set(_patterns(tag, address)))
    if not votes:
        return ""
    (head, tail, spelling), count = max(votes.items(), key=lambda vote: (vote[1], -vote[0][2]))
    return head + _SPELLINGS[spelling](locale) + tail if count >= _ENOUGH else ""


def _patterns(tag: str, address: str) -> Iterator[tuple[str, str, int]]:
    for number, spell in enumerate(_SPELLINGS):
        for found in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(spell(tag))}(?![A-Za-z0-9])", address):
            yield address[: found.start()], address[found.end() :], number


def address_edits(tags: Iterable[Tag], to: Moved) -> Iterator[tuple[Span, str]]:
    """Where tags give the page's own address, and what stands there for its translation."""
    for token, given in tags:
        kind = given.get("property") or given.get("name")
        name = "href" if token.name == "link" and _is_canonical(given) else "content" if kind and kind.value.lower() in _OWN_ADDRESS else ""
        if name in given and given[name].value in to.old:
            found = given[name]
            yield Span(found.start, found.end), write_value(Quote(found.quote), to.new)


def _is_canonical(given: Mapping[str, Attribute]) -> bool:
    return "rel" in given and "canonical" in given["rel"].value.lower().split()


def added(text: str, alternates: Sequence[Tag], to: Moved, locale: str) -> tuple[Span, tuple[Piece, ...]] | None:
    """The locale's own alternate, where the set has none for it: after the last one, written as that is."""
    if nearest([given["hreflang"].value for _, given in alternates], locale) is not None:
        return None
    token, given = alternates[-1]
    written = text[token.start : token.end]
    values = {"hreflang": locale, "href": to.new}
    for name in sorted(values, key=lambda name: given[name].start, reverse=True):
        found = given[name]
        written = written[: found.start - token.start] + write_value(Quote(found.quote), values[name]) + written[found.end - token.start :]
    gap = re.search(r"\s*\Z", text[max(0, token.start - _LONGEST_GAP) : token.start])
    return Span(token.end, token.end), ((gap[0] if gap else "") + written,)
