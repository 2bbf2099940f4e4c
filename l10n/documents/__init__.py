"""Documents: bytes to blocks and back, one module a format."""

from __future__ import annotations

from collections.abc import Mapping
from posixpath import splitext

from l10n import registry
from l10n.documents.model import Block, Code, Document, Edit, Expected, Format, Piece, Role
from l10n.errors import ConfigurationError
from l10n.spans import Source

__all__ = [
    "Block",
    "Code",
    "Document",
    "Edit",
    "Expected",
    "Format",
    "Piece",
    "Role",
    "format_of",
    "formats",
    "read",
    "reread",
]


def formats() -> dict[str, Format]:
    """The builtin formats by name."""
    return registry.builtins("l10n.documents", "FORMAT", Format)


def format_of(name: str) -> Format:
    """A format by its name (``plain``), extension (``txt``) or a file's path; ConfigurationError for others."""
    known = formats()
    if name in known:
        return known[name]
    extension = (splitext(name)[1].lstrip(".") or name).lower()
    for found in known.values():
        if extension in found.extensions or name == found.name:
            return found
    return registry.find("l10n.documents", "FORMAT", Format, extension)


def read(data: bytes, format: str, path: str = "", settings: Mapping[str, object] | None = None) -> Document:
    """Read a source file. EncodingError and DocumentError, with line and column, for what cannot be read."""
    found = format_of(format)
    chosen = dict(settings or {})
    for name, value in chosen.items():
        if not found.accepts(name, value):
            hint = "known are " + ", ".join(found.known_settings) if found.settings else ""
            raise ConfigurationError(f"{found.name} has no setting {name} = {value!r}", path=path, hint=hint)
    return found.read(Source.of(data, path, found.declared), chosen)


def reread(document: Document, data: bytes, expected: Expected) -> Document:
    """Read a document that was built of another one. A block that is ``expected`` may be taken out of there instead of
    being among those given. Errors as ``read``."""
    found = format_of(document.format)
    if found.reread is None:
        return read(data, document.format, document.source.path, document.settings)
    return found.reread(Source.of(data, document.source.path, found.declared), document.settings, expected)
