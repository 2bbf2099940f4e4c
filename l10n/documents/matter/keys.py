"""The keys of front matter whose values readers see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase
from functools import cache, lru_cache

_USUAL = frozenset(
    ["title", "linktitle", "subtitle", "description", "summary", "excerpt", "lead", "tagline", "caption", "headline", "abstract", "shorttitle", "sidebarlabel", "sidebartitle", "sidebar.label", "navtitle", "paginationlabel", "seotitle", "metatitle", "metadescription", "ogtitle", "ogdescription", "imagealt", "alt", "hero.name", "hero.text", "actions.text", "features.details", "features.linktext", "banner.content", "menu.*.name", "menus.*.name", "image.caption"]
)
"""Of Hugo, Jekyll, Docusaurus, VitePress, Starlight, MkDocs and Pandoc. Between dots a path's last keys, ``*`` for any one."""

Wanted = Callable[[tuple[str, ...]], bool]


@cache
def chosen(names: tuple[str, ...]) -> Wanted:
    """Which paths of keys are wanted: the usual ones and those named; ``-name`` leaves one out, ``-*`` all the usual ones.

    A name is a key, or the last keys of a path between dots. Case, ``-`` and ``_`` in keys make no difference. Of the
    names that a path ends in the longest decides, and where two are as long, the one that leaves out.
    """
    usual = () if "-*" in names else _tails(_USUAL)
    named = _tails(plain_key(name) for name in names if not name.startswith("-"))
    left_out = _tails(plain_key(name) for name in names if name.startswith("-") and name != "-*")

    @lru_cache(1024)
    def is_wanted(path: tuple[str, ...]) -> bool:
        keys = [plain_key(key) for key in path]
        taken, barred = _longest(keys, named), _longest(keys, left_out)
        return taken > barred or (not barred and _longest(keys, usual) > 0)

    return is_wanted


def _tails(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(tuple(name.split(".")) for name in names))


def _longest(keys: Sequence[str], tails: Iterable[tuple[str, ...]]) -> int:
    """How many keys the longest of the names has that a path ends in; 0 where it ends in none."""
    return max((len(tail) for tail in tails if _ends(keys, tail)), default=0)


def _ends(keys: Sequence[str], tail: Sequence[str]) -> bool:
    return len(keys) >= len(tail) and all(fnmatchcase(key, name) for key, name in zip(keys[-len(tail) :], tail, strict=True))


def plain_key(name: str) -> str:
    """A key without what makes no difference: case, ``-`` and ``_``."""
    return name.lower().replace("_", "").replace("-", "")
