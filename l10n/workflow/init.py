"""Init: a first configuration for a folder of documents."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from l10n import documents, files, locales
from l10n.errors import ConfigurationError
from l10n.project import Project
from l10n.settings import checked
from l10n.workflow.changes import Change

_SKIPPED = {"locales", "build", "dist", "node_modules"}
_NOTES = ("readme", "changelog", "contributing", "license", "requirements")


def init(folder: Path, tags: Sequence[str], sources: Sequence[str], source_locale: str, name: str = "") -> list[Change]:
    """The files of a new project: l10n.toml and an empty glossary.

    ``sources`` are patterns; without any, the documents found in the folder are taken. ConfigurationError
    where there is a project already, nothing to translate, or a pattern that finds nothing. l10n.toml comes last: it makes the project.
    """
    file = folder / "l10n.toml"
    package = files.read_if_there(folder / "pyproject.toml") or b""
    if file.exists() or b"[tool.l10n]" in package:
        raise ConfigurationError("there is a project here already", path=str(file), hint="edit that file")
    patterns = list(sources) or _found(folder)
    if not patterns:
        raise ConfigurationError("no documents here", path=str(folder), hint='say where: --source "articles/*.txt"')
    chosen = [locales.parse(tag) for tag in tags]
    if locales.parse(source_locale) in chosen:
        raise ConfigurationError(f"the documents are in {source_locale} already", hint="give another --locale, or their --source-locale")
    settings = _settings(name or folder.resolve().name, chosen, patterns, locales.parse(source_locale))
    _refuse_useless(Project(root=folder, file=file, **checked(tomllib.loads(settings))))
    made = Change(file, None, settings.encode())
    glossary = folder / "locales" / "glossary.tsv"
    if files.read_if_there(glossary) is not None:
        return [made]
    return [Change(glossary, None, b"concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\n"), made]


def _refuse_useless(project: Project) -> None:
    """ConfigurationError for a pattern without a file: the first command on the project would refuse it."""
    for pattern in project.sources:
        try:
            project.matched(pattern)
        except ConfigurationError as error:
            raise ConfigurationError(error.message, path=str(project.root), hint=error.hint) from error


def _settings(name: str, tags: Iterable[str], patterns: Iterable[str], source_locale: str) -> str:
    return (
        f"name = {_toml(name)}\n"
        f"source-locale = {_toml(source_locale)}\n"
        f"locales = [{', '.join(map(_toml, tags))}]\n"
        f"sources = [{', '.join(map(_toml, patterns))}]\n"
    )


def _toml(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'


def _found(folder: Path) -> list[str]:
    """A pattern for each folder and extension that holds documents."""
    known = {extension for format in documents.formats().values() for extension in format.extensions}
    found: Counter[str] = Counter()
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        hidden = any(part.startswith(".") or part in _SKIPPED for part in below.parts)
        named = path.suffix.lstrip(".").lower() in known and not path.stem.lower().startswith(_NOTES)
        if named and not hidden and path.is_file():
            found[(below.parent / f"*{path.suffix}").as_posix()] += 1
    return sorted(found)
