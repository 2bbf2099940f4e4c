"""Citation forms from the hunspell dictionaries of this machine, where the extra ``hunspell`` is installed.

The dictionaries are the user's own, looked for where hunspell looks (DICPATH, then the usual folders); nothing
of them is shipped. A language without one, or a machine without the extra (chunspell), does without. They are
asked only for languages of which we have no paradigms, and words that simplemma does not know: elsewhere they
find hardly more, and take more look-alikes for forms (measured on 14 languages).
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

from l10n.locales import language

_FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
)


@cache
def dictionary_of(own: str) -> Path | None:
    """A language's dictionary, its ``.dic`` file; the first by name where regions have their own."""
    folders = [*filter(None, os.environ.get("DICPATH", "").split(os.pathsep)), *_FOLDERS]
    for folder in map(Path, folders):
        exact = [folder / f"{own}_{own.upper()}.dic", folder / f"{own}.dic"]
        regional = sorted(folder.glob(f"{own}_*.dic")) if folder.is_dir() else []
        for path in (*exact, *regional):
            if path.is_file() and path.with_suffix(".aff").is_file():
                return path
    return None


@cache
def _speller(own: str) -> Any:
    path = dictionary_of(own)
    try:
        from hunspell import Hunspell  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    return Hunspell(path.stem, hunspell_data_dir=str(path.parent)) if path else None


def hunspell_lemmas(word: str, locale: str) -> frozenset[str]:
    """The stems that a dictionary gives for a word as written; empty where there is none, or it lacks the word."""
    speller = _speller(language(locale))
    if speller is None:
        return frozenset()
    try:
        return frozenset(stem for spelling in {word, word.lower()} for stem in speller.stem(spelling) if stem)
    except UnicodeEncodeError:
        return frozenset()


@cache
def hunspell_edition(own: str) -> str:
    """What the answers for a language depend on: the dictionary's name and size, "" where none is asked."""
    path = dictionary_of(own)
    return f" hunspell {path.name} {path.stat().st_size}" if path and _speller(own) is not None else ""
