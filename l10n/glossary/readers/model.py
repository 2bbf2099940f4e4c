"""What a glossary format is: how to know it, read it and write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from l10n.glossary.model import Glossary


@dataclass(frozen=True, slots=True)
class Languages:
    """The locales of a file that does not name its own: "" where they are not known."""

    source: str = ""
    target: str = ""


NOWHERE = Languages()


@dataclass(frozen=True, slots=True)
class Reader:
    """A glossary format.

    ``suffixes`` are file extensions with their dot; ``accepts(data, path)`` tells files of one extension
    apart. ``read(data, path, languages)`` raises GlossaryError with line and column; ``write(glossary,
    languages)`` gives the file's bytes.
    """

    suffixes: tuple[str, ...]
    accepts: Callable[[bytes, str], bool]
    read: Callable[[bytes, str, Languages], Glossary]
    write: Callable[[Glossary, Languages], bytes] | None = None
