"""The keys of front matter whose values readers see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase

_USUAL = frozenset(
    ["title", "linktitle", "subtitle", "description", "summary", "excerpt", "lead", "tagline", "caption", "headline", "abstract", "shorttitle", "sidebarlabel", "sidebartitle", "sidebar.label", "navtitle", "paginationlabel", "seotitle", "metatitle", "metadescription", "ogtitle", "ogdescription", "imagealt", "alt", "hero.name", "hero.text", "actions.text", "features.details", "features.linktext", "banner.content", "menu.*.name", "menus.*.name", "image.caption"]
)
"""Of Hugo, Jekyll, Docusaurus, VitePress, Starlight, MkDocs and Pandoc. Between dots a path's last keys, ``*`` for any one."""

Wanted = Callable[[Sequence[str]], bool]


def chosen(names: Iterable[str]) -> Wanted:
    """Which paths of keys are wanted: the usual ones and those named; ``-name`` leaves one out, ``-*`` all the usual ones.

    A name is a key, or the last keys of a path between dots. Case, ``-`` and ``_`` in keys make no difference.
    """
    wanted = set(_USUAL)
    for name in names:
        bare = plain_key(name.removeprefix("-"))
        if name == "-*":
            wanted.clear()
        elif name.startswith("-"):
            wanted.discard(bare)
        else:
            wanted.add(bare)
    left_out = {plain_key(name[1:]) for name in names if name.startswith("-") and name != "-*"}
    single = {name for name in wanted if "." not in name}
    paths = [tuple(name.split(".")) for name in wanted if "." in name]
    barred = [tuple(name.split(".")) for name in left_out if "." in name]

    def is_wanted(path: Sequence[str]) -> bool:
        keys = [plain_key(key) for key in path]
        if not keys or any(_ends(keys, tail) for tail in barred):
            return False
        return keys[-1] in single or any(_ends(keys, tail) for tail in paths)

    return is_wanted


def _ends(keys: Sequence[str], tail: Sequence[str]) -> bool:
    return len(keys) >= len(tail) and all(fnmatchcase(key, name) for key, name in zip(keys[-len(tail) :], tail, strict=True))


def plain_key(name: str) -> str:
    """A key without what makes no difference: case, ``-`` and ``_``."""
    return name.lower().replace("_", "").replace("-", "")
