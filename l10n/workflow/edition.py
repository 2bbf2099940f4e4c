"""Which code made a cached result: another edition's results are made again."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import l10n
from l10n.locales import babel_version, language


@cache
def of_words(tag: str) -> str:
    """The edition of what tells the forms of the words of a locale's language: libraries and dictionaries."""
    from l10n.glossary.morphology.lexicon import edition

    return edition(language(tag))


@cache
def edition() -> str:
    """The versions of l10n and babel, and a digest of l10n's files by name, size and time: code edited in a
    checkout is another edition too."""
    folder = Path(l10n.__file__).parent
    found = ((str(path.relative_to(folder)), path.stat()) for path in folder.rglob("*.py"))
    code = hashlib.sha256(repr(sorted((name, s.st_size, s.st_mtime_ns) for name, s in found)).encode()).hexdigest()[:16]
    return f"l10n {l10n.__version__} {code} babel {babel_version()}"
