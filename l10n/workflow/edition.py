"""Which code made a cached result: another edition's results are made again."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

import l10n


@cache
def edition() -> str:
    """The versions of l10n and babel, and a digest of l10n's files by name, size and time: code edited in a
    checkout is another edition too."""
    folder = Path(l10n.__file__).parent
    stats = sorted((str(p.relative_to(folder)), p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*.py"))
    code = hashlib.sha256(repr(stats).encode()).hexdigest()[:16]
    return f"l10n {l10n.__version__} {code} babel {version('babel')}"
