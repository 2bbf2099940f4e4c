"""Documents: bytes to blocks and back, one module a format."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from l10n import registry
from l10n.documents.model import Block, Code, Document, Edit, Format, Piece, Role
from l10n.errors import ConfigurationError
from l10n.spans import Source

__all__ = [
    "Block",
    "Code",
    "Document",
    "Edit",
    "Format",
    "Piece",
    "Role",
    "format_of",
    "formats",
    "read",
]


def formats() -> dict[str, Format]:
    """The builtin formats by name."""
    return registry.builtins("l10n.documents", "FORMAT", Format)


def format_of(name: str) -> Format:
    """A format by its name (``plain``), extension (``txt``) or a file's path; ConfigurationError for others."""
    extension = PurePath(name).suffix.lstrip(".").lower() or name.lower()
    for known in formats().values():
        if extension in known.extensions or name == known.name:
            return known
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
