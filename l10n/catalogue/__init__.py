"""PO and MO catalogues: read, write, format, compile, merge. The public names, loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from l10n.catalogue.catalogue import Catalogue
    from l10n.catalogue.entry import Previous
    from l10n.catalogue.header import Header
    from l10n.catalogue.message import Message
    from l10n.catalogue.mo import compile_mo
    from l10n.catalogue.reader import read_po
    from l10n.catalogue.writer import write_po

_HOMES = {
    "Catalogue": "catalogue",
    "Header": "header",
    "Message": "message",
    "Previous": "entry",
    "compile_mo": "mo",
    "read_po": "reader",
    "write_po": "writer",
}

__all__ = ["Catalogue", "Header", "Message", "Previous", "compile_mo", "read_po", "write_po"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"l10n.catalogue.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'l10n.catalogue' has no attribute {name!r}")
