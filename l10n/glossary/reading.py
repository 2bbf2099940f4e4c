"""Read a glossary of any format by its extension and first line: our own first, without loading the others."""

from __future__ import annotations

from pathlib import PurePath

from l10n.collector import paused
from l10n.errors import GlossaryError
from l10n.glossary.model import Glossary
from l10n.glossary.readers import tsv
from l10n.glossary.readers.model import Languages, Reader
from l10n.registry import builtins

_FOLDER = "l10n.glossary.readers"


def read_glossary(data: bytes, path: str = "", *, source_locale: str = "", target_locale: str = "") -> Glossary:
    """The glossary in a file's bytes.

    The locales are for formats whose files do not name theirs (two-column tables). GlossaryError, with line
    and column, for a row that is bad; EncodingError for bytes that are not text.
    """
    languages = Languages(source_locale, target_locale)
    suffix = PurePath(path).suffix.lower()
    if suffix in tsv.READER.suffixes and tsv.accepts(data, path):
        with paused():
            return tsv.read(data, path, languages)
    readers = builtins(_FOLDER, "READER", Reader)
    for reader in readers.values():
        if suffix in reader.suffixes and reader.accepts(data, path):
            return reader.read(data, path, languages)
    known = sorted({suffix for reader in readers.values() for suffix in reader.suffixes})
    raise GlossaryError("not a glossary in a format I know", path=path, hint="I read " + ", ".join(known))


def write_glossary(glossary: Glossary, path: str, *, source_locale: str = "", target_locale: str = "") -> bytes:
    """The bytes of a glossary in the format that a path's extension names, ``.tsv`` being our own.

    GlossaryError for an unknown one, or where the format wants two locales and has none.
    """
    suffix = PurePath(path).suffix.lower()
    for _, reader in sorted(builtins(_FOLDER, "READER", Reader).items(), key=lambda item: item[0] != "tsv"):
        if suffix in reader.suffixes and reader.write:
            return reader.write(glossary, Languages(source_locale, target_locale))
    raise GlossaryError("not a glossary format that I write", path=path, hint="try .tsv, .csv, .tbx, .txt or .po")
