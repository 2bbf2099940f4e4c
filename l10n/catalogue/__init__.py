"""PO and MO catalogues: read, write, format, compile, merge. The public names, loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from l10n.catalogue.catalogue import Catalogue
    from l10n.catalogue.entry import Previous
    from l10n.catalogue.format import format_po, tidy_po
    from l10n.catalogue.header import Header
    from l10n.catalogue.merging import Merged, merge
    from l10n.catalogue.message import Message
    from l10n.catalogue.mo import compile_mo
    from l10n.catalogue.moread import read_mo
    from l10n.catalogue.new import new_catalogue, new_template
    from l10n.catalogue.plurals import PluralRule, parse_plural_forms
    from l10n.catalogue.reader import read_po
    from l10n.catalogue.threeway import three_way
    from l10n.catalogue.writer import write_po

_HOMES = {
    "Catalogue": "catalogue",
    "Header": "header",
    "Merged": "merging",
    "Message": "message",
    "PluralRule": "plurals",
    "Previous": "entry",
    "compile_mo": "mo",
    "format_po": "format",
    "merge": "merging",
    "new_catalogue": "new",
    "new_template": "new",
    "parse_plural_forms": "plurals",
    "read_mo": "moread",
    "read_po": "reader",
    "three_way": "threeway",
    "tidy_po": "format",
    "write_po": "writer",
}

__all__ = [
    "Catalogue",
    "Header",
    "Merged",
    "Message",
    "PluralRule",
    "Previous",
    "compile_mo",
    "format_po",
    "merge",
    "new_catalogue",
    "new_template",
    "parse_plural_forms",
    "read_mo",
    "read_po",
    "three_way",
    "tidy_po",
    "write_po",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"l10n.catalogue.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'l10n.catalogue' has no attribute {name!r}")
