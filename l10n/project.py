"""A project's settings, ``[tool.l10n]`` in pyproject.toml or l10n.toml, and what they make of its files.

What is translated into what, and where it lies: sources, catalogues, templates, built documents, bundles.
"""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

from l10n import documents, files, locales
from l10n.errors import ConfigurationError, DocumentError, EncodingError
from l10n.settings import OF_DOCUMENTS, checked, strings, table
from l10n.spans import Source

_FILES = ("l10n.toml", "pyproject.toml")
_OURS = re.compile(rb"(?m)^\s*\[\s*tool\s*\.\s*[\"']?l10n\b")
_UNFIT = re.compile(r"[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u2066-\u2069]")
"""What cannot stand in a reference of a PO: ends of lines, controls, bytes that are not UTF-8, gettext's isolates."""


@dataclass(frozen=True)
class SourceFile:
    """One source document of a project.

    ``name`` is its path below the project's folder, with forward slashes; ``locales`` what it is translated
    into, ``settings`` its format's settings, ``segmentation`` the rules' settings; ``document``, ``folder``
    and ``extension`` fill the patterns' placeholders.
    """

    name: str
    path: Path
    format: str
    source_locale: str
    locales: tuple[str, ...]
    unit: str
    context: str
    settings: Mapping[str, object]
    segmentation: Mapping[str, object]
    document: str
    folder: str

    @cached_property
    def extension(self) -> str:
        """The file name's extension, without the dot."""
        return PurePosixPath(self.name).suffix.lstrip(".")


@dataclass(frozen=True)
class Project:
    """A project: its folder and its settings, checked. Made by ``load``."""

    root: Path
    file: Path
    name: str = "unnamed"
    report_bugs_to: str = ""
    source_locale: str = "en"
    locales: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    catalogue: str = "locales/{locale}/LC_MESSAGES/{document}.po"
    template: str = "locales/{document}.pot"
    glossary: str = "locales/glossary.tsv"
    output: str = "build/{locale}/{path}"
    bundles: str = "dist"
    reports: str = "build/reports"
    unit: str = "sentence"
    context: str = "none"
    incomplete: str = "document"
    threshold: float | None = None
    fallbacks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    segmentation: Mapping[str, object] = field(default_factory=dict)
    check: Mapping[str, object] = field(default_factory=dict)
    documents: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    @cached_property
    def source_files(self) -> tuple[SourceFile, ...]:
        """The source documents, by name; ConfigurationError for a collision or a pattern that finds nothing."""
        found: dict[str, SourceFile] = {}
        for pattern in self.sources:
            for name, path in self.matched(pattern).items():
                if name not in found and not self._excluded(name):
                    found[name] = self._source_file(name, path, pattern)
        for name in self.documents:
            if name not in found and not (name in self._patterns and any(PurePosixPath(known).match(name) for known in found)):
                said = f"no source matches {name!r}" if name in self._patterns else f"{name} is not among the sources"
                raise self.wrong(name, said, "mend its name or the source patterns")
        sources = tuple(found[name] for name in sorted(found))
        self._refuse_collisions(sources)
        self._refuse_mixed_sources(sources)
        self._refuse_overwriting(sources)
        return sources

    def matched(self, pattern: str) -> dict[str, Path]:
        """The files of a source pattern by name; ConfigurationError where it finds none or is no pattern.

        Built documents are not found, nor, as in a shell, what a wildcard finds hidden.
        """
        if any("**" in part and part != "**" for part in PurePosixPath(pattern).parts):  # which newer Pythons take for *
            raise self.wrong(pattern, "not a pattern of files: '**' can only be an entire path component")
        try:
            paths = {path.relative_to(self.root).as_posix(): path for path in sorted(self.root.glob(pattern))}
        except (ValueError, NotImplementedError) as error:
            raise self.wrong(pattern, f"not a pattern of files: {str(error).lower()}") from error
        named = PurePosixPath(pattern).parts
        found = {
            name: path
            for name, path in paths.items()
            if not self._built.fullmatch(name)
            and not any(part.startswith(".") and part not in named for part in PurePosixPath(name).parts)
            and (path.is_file() or not path.exists())
        }
        if not found:
            raise self.wrong(pattern, f"no file matches the source pattern {pattern!r}", "mend the pattern or add the file")
        return found

    @cached_property
    def _built(self) -> re.Pattern[str]:
        """The names of built documents."""
        tags = [*self.locales, *(tag for own in self.documents.values() for tag in strings(own.get("locales")))]
        wild = {"{locale}": f"(?:{'|'.join(map(re.escape, tags))})", "{path}": ".+"}
        pieces = re.split(r"(\{\w+\})", self.output)
        return re.compile("".join(wild.get(piece, re.escape(piece)) for piece in pieces), re.DOTALL)

    def _excluded(self, name: str) -> bool:
        return any(PurePosixPath(name).match(pattern) for pattern in self.exclude)

    def _source_file(self, name: str, path: Path, pattern: str) -> SourceFile:
        if _UNFIT.search(name):
            shown = _UNFIT.sub(lambda found: ascii(found[0])[1:-1], name)
            raise DocumentError("this name cannot stand in a catalogue", path=shown, hint="rename it, in UTF-8 and without controls")
        files.under(self.root, name)
        own = self._own(name)
        source_locale = str(own.get("source-locale", self.source_locale))
        targets = tuple(tag for tag in strings(own.get("locales")) or self.locales if tag != source_locale)
        if not targets:
            raise self.wrong("locales", f"{name} has no locale to be translated into", "give it one or exclude it")
        base = "/".join(_fixed_parts(pattern))
        below = name.removeprefix(f"{base}/")
        try:
            format = documents.format_of(name)
        except ConfigurationError as error:
            raise self.wrong(pattern, f"{name}: {error.message}", error.hint) from error
        return SourceFile(
            name=name,
            path=path,
            format=format.name,
            source_locale=source_locale,
            locales=targets,
            unit=str(own.get("unit", self.unit)),
            context=str(own.get("context", self.context)),
            settings={key: value for key, value in own.items() if key not in OF_DOCUMENTS},
            segmentation={**self.segmentation, **table(own.get("segmentation"))},
            document=posixpath.splitext(below)[0],
            folder=posixpath.dirname(below) or posixpath.basename(base) or "documents",
        )

    def _own(self, name: str) -> dict[str, object]:
        """The settings of a document: those of its patterns in the file's order, then those under its name."""
        patterns = [pattern for pattern in self._patterns if pattern != name and PurePosixPath(name).match(pattern)]
        return {setting: value for key in (*patterns, name) for setting, value in self.documents.get(key, {}).items()}

    @cached_property
    def _patterns(self) -> list[str]:
        """The names among the documents' settings that are patterns."""
        return [name for name in self.documents if any(c in name for c in "*?[")]

    def _refuse_collisions(self, sources: tuple[SourceFile, ...]) -> None:
        """Two documents may share a catalogue only where the pattern does not name the document."""
        if "{document}" not in self.catalogue:
            return
        seen: dict[str, str] = {}
        for source in sources:
            place = _fill(self.catalogue, source, "{locale}")
            if place in seen:
                raise self.wrong(
                    "catalogue",
                    f"{seen[place]} and {source.name} would share the catalogue {place}",
                    "rename one, or put {extension} into the patterns",
                )
            seen[place] = source.name

    def _refuse_mixed_sources(self, sources: tuple[SourceFile, ...]) -> None:
        """Documents that share a catalogue are of one language: its rules and terms are one."""
        languages: dict[str, SourceFile] = {}
        for source in sources:
            first = languages.setdefault(_fill(self.catalogue, source, "{locale}"), source)
            if first.source_locale != source.source_locale:
                message = f"{first.name} ({first.source_locale}) and {source.name} ({source.source_locale}) would share a catalogue"
                raise self.wrong("catalogue", message, "put {document} or {folder} into the pattern")

    def _refuse_overwriting(self, sources: tuple[SourceFile, ...]) -> None:
        """Nothing that is written may be a file that is read, or another that is written."""
        taken = {self.relative(self.file): "the settings", self.glossary: "the glossary"}
        taken |= {source.name: "a source" for source in sources}
        for source in sources:
            for key, pattern in (("template", self.template), ("catalogue", self.catalogue)):
                for tag in source.locales if key == "catalogue" else ("",):
                    place = _fill(pattern, source, locales.gettext_name(tag) if tag else "")
                    if taken.setdefault(place, key) != key:
                        raise self.wrong(key, f"the {key} of {source.name} would overwrite {taken[place]}, {place}")

    def catalogue_path(self, source: SourceFile, locale: str) -> Path:
        """Where the PO of a document and locale lies."""
        return files.under(self.root, _fill(self.catalogue, source, locales.gettext_name(locale)))

    def domain(self, source: SourceFile) -> str:
        """The gettext domain of a document's catalogue, the same in every locale: ``bridge``, ``east/bridge``."""
        name = _fill(self.catalogue, source, "")
        below = _fill(self.catalogue.rpartition("{locale}")[2], source, "").strip("/").removeprefix("LC_MESSAGES/")
        return below.removesuffix(".po").strip("-_.") or PurePosixPath(name).stem.strip("-_.") or "messages"

    def template_path(self, source: SourceFile) -> Path:
        """Where the POT of a document lies."""
        return files.under(self.root, _fill(self.template, source, ""))

    def output_path(self, source: SourceFile, locale: str) -> Path:
        """Where a built document lies."""
        return files.under(self.root, self.output.format(locale=locale, path=source.name))

    def waivers_path(self, locale: str) -> Path:
        """Where the waivers of a locale lie: ``waivers.tsv`` in its folder, or beside its catalogue."""
        parts = PurePosixPath(self.catalogue).parts
        at = next(n for n, part in enumerate(parts) if "{locale}" in part)
        own = "waivers.tsv" if at + 1 < len(parts) else PurePosixPath(parts[at]).stem + ".waivers.tsv"
        kept = parts[: at + 1] if at + 1 < len(parts) else parts[:at]
        return files.under(self.root, "/".join([*kept, own]).replace("{locale}", locales.gettext_name(locale)))

    @property
    def glossary_path(self) -> Path:
        """Where the glossary lies, whether it is there or not."""
        return files.under(self.root, self.glossary)

    @property
    def bundles_path(self) -> Path:
        """The folder of the bundles."""
        return files.under(self.root, self.bundles)

    @property
    def reports_path(self) -> Path:
        """The folder of the reports that ``l10n run`` leaves."""
        return files.under(self.root, self.reports)

    @property
    def state_path(self) -> Path:
        """The folder for what can be made again: caches and the lock."""
        return self.root / ".l10n"

    @property
    def all_locales(self) -> tuple[str, ...]:
        """Every locale that some document is translated into, the project's first."""
        used = dict.fromkeys(locale for source in self.source_files for locale in source.locales)
        return tuple(dict.fromkeys([*(locale for locale in self.locales if locale in used), *used]))

    def chain(self, locale: str) -> tuple[str, ...]:
        """The locale and those whose translations may stand in for its own, nearest first."""
        named = self.fallbacks.get(locale)
        return (locale, *named) if named is not None else locales.chain(locale)

    def wrong(self, key: str, message: str, hint: str = "") -> ConfigurationError:
        """A ConfigurationError at the line of this project's file where ``key`` stands."""
        line, column = _find((files.read_if_there(self.file) or b"").decode("utf-8", "replace"), key)
        return ConfigurationError(message, path=str(self.file), line=line, column=column, hint=hint)

    def relative(self, path: Path) -> str:
        """A path as messages show it: below the project's folder, with forward slashes."""
        name, root = path.as_posix(), self.root.as_posix()
        return name[len(root) + 1 :] if name.startswith(root + "/") else str(path)


def find(start: Path) -> Path:
    """The settings file for a folder: its own or its nearest parent's; ConfigurationError where there is none."""
    found = _nearest(start)
    if found is None:
        raise ConfigurationError("no l10n project here or in any folder above", path=str(start), hint="make one: l10n init")
    return found


def is_in_project(start: Path) -> bool:
    """Whether a folder or one above it has a project."""
    return _nearest(start) is not None


def _nearest(start: Path) -> Path | None:
    for folder in (start.resolve(), *start.resolve().parents):
        for name in _FILES:
            path = folder / name
            if path.is_file() and (name == "l10n.toml" or _OURS.search(files.read(path))):
                return path
    return None


def load(path: Path) -> Project:
    """The project of a settings file or folder; ConfigurationError, with the line, for anything wrong in it."""
    file = path if path.is_file() else find(path)
    text = _decoded(file)
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(at[1]), int(at[2])) if at else (text.count("\n") + 1, 0)
        message = str(error).split(" (at ")[0].lower()
        raise ConfigurationError(f"not TOML: {message}", path=str(file), line=line, column=column) from error
    settings = tables if file.name == "l10n.toml" else tables.get("tool", {}).get("l10n")
    if not isinstance(settings, dict):
        raise ConfigurationError("has no [tool.l10n]", path=str(file), hint="make one: l10n init")
    try:
        return Project(root=file.parent, file=file, **checked(settings))
    except ConfigurationError as error:
        line, column = _find(text, error.path)
        raise type(error)(error.message, path=str(file), line=line, column=column, hint=error.hint) from error


def _decoded(file: Path) -> str:
    try:
        return Source.of(files.read(file), str(file)).text
    except EncodingError as error:
        at = (error.line, error.column)
        raise ConfigurationError(error.message, path=str(file), line=at[0], column=at[1], hint=error.hint) from error


def _fixed_parts(pattern: str) -> Iterator[str]:
    """The folders of a source pattern before its first wildcard; a file named outright counts with its folder."""
    for part in PurePosixPath(pattern).parts[:-1]:
        if any(c in part for c in "*?["):
            return
        yield part


def _fill(pattern: str, source: SourceFile, locale: str) -> str:
    values = {"document": source.document, "folder": source.folder, "extension": source.extension}
    return pattern.format(locale=locale, **values)


def _find(text: str, key: str) -> tuple[int, int]:
    """Line and column of a key or value in TOML, 0 and 0 where it is not there."""
    found = re.search(rf"(?m)(?:^|[\s.\[\"'])({re.escape(key)})(?=[\s\"'\].=])", text) if key else None
    if found is None:
        return 0, 0
    at = found.start(1)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


