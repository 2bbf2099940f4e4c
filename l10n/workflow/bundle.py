"""Bundle: one archive a locale and one of all, with documents, MO and JSON catalogues and a manifest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from l10n import __version__, files, locales
from l10n.build.archive import as_json, digest, pack, verify
from l10n.catalogue import Catalogue, Message, compile_mo
from l10n.errors import BuildError
from l10n.project import Project
from l10n.units import JOINED
from l10n.workflow.build import Built, Shelf, by_locale
from l10n.workflow.changes import Change, Read, change


@dataclass(frozen=True, slots=True)
class Bundled:
    """One archive to write, or, with no change, the locales that keep it from being whole."""

    name: str
    change: Change
    incomplete: tuple[str, ...]


def bundle(
    project: Project, built: Sequence[Built], *, allow_partial: bool = False, read: Read = files.read_if_there
) -> list[Bundled]:
    """The archives of what was built. One with a document left out or fallen back is refused (and an older one
    removed), unless ``allow_partial``; its manifest then says what is missing. There is one of all locales only
    where all were built."""
    shelf = Shelf(project, read)
    grouped = by_locale(built)
    parts = {tag: _contents(project, shelf, group, tag) for tag, group in grouped.items()}
    partial = tuple(tag for tag, group in grouped.items() if any(b.data is None or b.fallbacks for b in group))
    stem = _stem(project)
    made = [
        _bundled(project, f"{stem}-{tag}.zip", {tag: parts[tag]}, group, (tag,) if tag in partial else (), allow_partial)
        for tag, group in grouped.items()
    ]
    if set(grouped) == set(project.all_locales):
        made.append(_bundled(project, f"{stem}.zip", parts, built, partial, allow_partial))
    return made


def outdated(project: Project) -> list[Change]:
    """The archives of locales that the project has no more, to be removed.

    Only a sound archive that names this project and such a locale in its manifest, and is called as we call it.
    """
    stem, known = _stem(project), project.all_locales
    found = []
    for path in sorted(project.bundles_path.glob("*.zip")):
        locale = path.name.removeprefix(f"{stem}-").removesuffix(".zip")
        if path.name == f"{stem}-{locale}.zip" and locale not in known and path.is_file():
            data = files.read(path)
            if _is_ours(data, project.name, locale):
                found.append(Change(path, data, None))
    return found


def _is_ours(data: bytes, project: str, locale: str) -> bool:
    try:
        manifest = verify(data)
    except BuildError:
        return False
    return manifest.get("project") == project and manifest.get("locales") == [locale]


def _stem(project: Project) -> str:
    """What the names of a project's archives begin with."""
    return re.sub(r"[^\w.-]+", "-", project.name).strip("-") or "bundle"


def _bundled(
    project: Project,
    name: str,
    parts: Mapping[str, Mapping[str, bytes]],
    built: Iterable[Built],
    incomplete: tuple[str, ...],
    allow_partial: bool,
) -> Bundled:
    contents = {f"{tag}/{path}": data for tag, part in parts.items() for path, data in part.items()}
    refused = bool(incomplete) and not allow_partial
    data = None if refused else pack(contents, _about(project, list(parts), built))
    return Bundled(name, change(project.bundles_path / name, data), incomplete)


def _contents(project: Project, shelf: Shelf, group: Iterable[Built], locale: str) -> dict[str, bytes]:
    """The files of one locale: documents, ``LC_MESSAGES/*.mo`` as gettext looks for them, ``*.json``."""
    found: dict[str, bytes] = {}
    for item in group:
        if item.data is not None:
            found[item.source.file.name] = item.data
        catalogue = shelf.catalogue(item.source, locale)
        domain = project.domain(item.source.file)
        found[f"LC_MESSAGES/{domain}.mo"] = compile_mo(_published(catalogue))
        found[f"{domain}.json"] = as_json(_json(catalogue, locale))
    return found


def _published(catalogue: Catalogue) -> Catalogue:
    """Without the marks of joined sentences: these never leave the catalogue."""
    return catalogue.replace(messages=[m for m in catalogue.messages if m.target != JOINED])


def _json(catalogue: Catalogue, locale: str) -> dict[str, object]:
    """The usable messages, by context and text, with what a page needs to show them."""
    messages: dict[str, dict[str, object]] = {}
    for message in catalogue.messages:
        if message.translated and message.target != JOINED:
            messages.setdefault(message.msgctxt or "", {})[message.msgid] = _forms(message)
    return {
        "locale": locale,
        "direction": locales.profile(locale).direction,
        "plural-forms": catalogue.header.get("Plural-Forms", ""),
        "messages": messages,
    }


def _forms(message: Message) -> object:
    return message.target if message.msgid_plural is None else list(message.msgstr)


def _about(project: Project, tags: Sequence[str], built: Iterable[Built]) -> dict[str, object]:
    """What a manifest tells beside the digests."""
    return {
        "project": project.name,
        "locales": list(tags),
        "documents": [_document(item) for item in built],
        "versions": {"l10n": __version__, "babel": locales.babel_version(), "cldr": locales.cldr_version()},
    }


def _document(item: Built) -> dict[str, object]:
    return {
        "document": item.source.file.name,
        "locale": item.locale,
        "source-sha256": digest(item.source.document.source.data),
        "built": item.data is not None,
        "words": item.words,
        "usable-words": item.usable,
        "fallbacks": [
            {"text": segment.text, "line": segment.place.line, "locale": tag} for segment, tag in item.fallbacks
        ],
    }
