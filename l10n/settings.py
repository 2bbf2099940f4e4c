"""The settings of ``[tool.l10n]``: which there are, and what each may be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from l10n import documents, locales
from l10n.errors import ConfigurationError, L10nError

_CHOICES = {
    "unit": ("sentence", "paragraph"),
    "context": ("none", "role"),
    "incomplete": ("document", "block", "sentence"),
}
_STRINGS = ("name", "report-bugs-to", "source-locale", "catalogue", "template", "glossary", "output", "bundles", "reports")
_LISTS = ("locales", "sources", "exclude")
_TABLES = ("documents", "segmentation", "check", "fallbacks")
OF_DOCUMENTS = ("unit", "context", "source-locale", "locales", "segmentation")
_PLACEHOLDERS = {
    "catalogue": {"locale", "document", "folder", "extension"},
    "template": {"document", "folder", "extension"},
    "output": {"locale", "path"},
}
_NEEDED = {"catalogue": ("{locale}",), "output": ("{locale}", "{path}")}


def checked(settings: Mapping[str, object]) -> dict[str, Any]:
    """The settings as Project's fields.

    ConfigurationError for an unknown or malformed one; its ``path`` holds the key that is wrong, for want of a file.
    """
    known = (*_CHOICES, *_STRINGS, *_LISTS, *_TABLES, "threshold")
    fields: dict[str, Any] = {}
    for key, value in settings.items():
        if key not in known:
            raise ConfigurationError(f"unknown setting {key!r}", path=key, hint="known are " + ", ".join(sorted(known)))
        fields[key.replace("-", "_")] = _value(key, value)
    if not fields.get("sources"):
        raise ConfigurationError("no sources", path="sources", hint='say which files to translate: sources = ["*.txt"]')
    if not fields.get("locales") and not any("locales" in t for t in table(settings.get("documents")).values()):
        raise ConfigurationError("no locales", path="locales", hint='say into which: locales = ["uk", "de"]')
    return fields


def _value(key: str, value: object) -> object:
    if key in _CHOICES:
        if value not in _CHOICES[key]:
            raise ConfigurationError(f"{key} = {value!r}", path=key, hint="one of " + ", ".join(_CHOICES[key]))
        return value
    if key == "threshold":
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise ConfigurationError(f"threshold = {value!r}", path=key, hint="a share from 0 to 1")
        return float(value)
    if key in _STRINGS:
        if not isinstance(value, str):
            raise ConfigurationError(f"{key} must be a text", path=key)
        return _locale(key, value) if key == "source-locale" else _pattern(key, value)
    if key in _LISTS:
        listed = _listed(key, value)
        return _locales(key, listed) if key == "locales" else tuple(_inside(key, item) for item in listed)
    if not isinstance(value, dict):
        raise ConfigurationError(f"{key} must be a table", path=key)
    return _of_table(key, value)


def _of_table(key: str, value: dict[str, object]) -> object:
    if key == "fallbacks":
        return {_locale(key, tag): _locales(key, _listed(key, chain)) for tag, chain in value.items()}
    if key == "documents":
        return {name: _of_document(name, table) for name, table in value.items()}
    return value


def _of_document(name: str, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ConfigurationError(f"documents.{name} must be a table", path=name)
    own = {key: _value(key, item) if key in OF_DOCUMENTS else item for key, item in value.items()}
    format = documents.format_of(name)
    for key, item in own.items():
        if key not in OF_DOCUMENTS and not format.accepts(key, item):
            allowed = [*OF_DOCUMENTS, *format.known_settings]
            raise ConfigurationError(f"{name}: {key} = {item!r}", path=key, hint="known are " + ", ".join(allowed))
    return own


def _locale(key: str, name: str) -> str:
    try:
        return locales.parse(name)
    except L10nError as error:
        raise ConfigurationError(error.message, path=name, hint=error.hint) from error


def _locales(key: str, names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_locale(key, name) for name in names))


def _pattern(key: str, value: str) -> str:
    allowed = _PLACEHOLDERS.get(key, set())
    if key in ("name", "report-bugs-to"):
        return value
    for found in re.findall(r"\{([^{}]*)\}|[{}]", value):
        if found not in allowed:
            hint = "known are " + ", ".join(f"{{{name}}}" for name in sorted(allowed)) if allowed else "none is known here"
            raise ConfigurationError(f"{key}: unknown placeholder {{{found}}} in {value!r}", path=key, hint=hint)
    for needed in _NEEDED.get(key, ()):
        if needed not in value:
            raise ConfigurationError(f"{key} = {value!r} must have {needed}", path=key, hint="or files would share a place")
    return _inside(key, value)


def _listed(key: str, value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigurationError(f"{key} must be a list of texts", path=key)
    return value


def _inside(key: str, value: str) -> str:
    path = PurePosixPath(value)
    if not path.parts:
        raise ConfigurationError(f"{key}: an empty path", path=key)
    if path.is_absolute() or ".." in path.parts or "\\" in value or ":" in value.split("/")[0]:
        raise ConfigurationError(f"{key}: {value!r} lies outside the project", path=key, hint="give a path below its folder")
    return value


def strings(value: object) -> list[str]:
    """The texts of a list, none for anything else."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list | tuple) else []


def table(value: object) -> Mapping[str, Any]:
    """A table as it is, an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}
