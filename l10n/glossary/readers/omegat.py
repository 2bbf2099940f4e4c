"""OmegaT's glossaries: tab-separated source, target and comment in UTF-8, as ``.txt`` or ``.utf8``."""

from __future__ import annotations

from l10n.glossary.model import Glossary
from l10n.glossary.readers import tables
from l10n.glossary.readers.model import NOWHERE, Languages, Reader


def accepts(data: bytes, path: str) -> bool:
    """Whether the first line that is no comment has a tab."""
    lines = (line for line in data.split(b"\n") if line.strip() and not line.startswith(b"#"))
    return b"\t" in next(lines, b"\t")


def read(data: bytes, path: str, languages: Languages = NOWHERE) -> Glossary:
    """A glossary of OmegaT's; lines that begin with ``#`` are comments. Errors as of a two-column table."""
    lines = (b"" if line.startswith(b"#") else line for line in data.split(b"\n"))
    return tables.read(b"\n".join(lines), path + ".tsv", languages)


def write(glossary: Glossary, languages: Languages = NOWHERE) -> bytes:
    """The usable designations of two locales, a line a pair."""
    return tables.write(glossary, languages, delimiter="\t").partition(b"\n")[2]


READER = Reader((".txt", ".utf8"), accepts, read, write)
