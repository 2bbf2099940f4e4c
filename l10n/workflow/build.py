"""Build: localised documents, each whole or left out, with whatever fell back named and counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain as joined
from pathlib import Path

from l10n import files
from l10n.build.codes import NOT_TRANSLATED
from l10n.catalogue import Catalogue, Message, read_po
from l10n.diagnostics import Diagnostic, Severity
from l10n.project import Project
from l10n.units import Segment, Unit
from l10n.workflow.changes import Change, Read, change
from l10n.workflow.extract import Extracted
from l10n.workflow.ledger import Ledger, key_of, sum_of
from l10n.workflow.progress import Progress, silent

Translations = Mapping[tuple[str | None, str], str]


@dataclass(frozen=True, slots=True)
class Built:
    """One document in one locale.

    ``data`` is None where it was left out. ``words`` counts the source's words, ``usable`` those with a
    translation of this locale; ``fallbacks`` are the segments that stand in another locale's words or the
    source's, with the locale that gave them. It ``stands`` where its file has been seen to have these bytes.
    """

    source: Extracted
    locale: str
    data: bytes | None
    words: int
    usable: int
    fallbacks: tuple[tuple[Segment, str], ...]
    diagnostics: tuple[Diagnostic, ...]
    stands: bool = False

    @property
    def share(self) -> float:
        """The share of the source's words with a usable translation."""
        return self.usable / self.words if self.words else 1.0


class Shelf:
    """The catalogues of a project, each read once."""

    def __init__(self, project: Project, read: Read = files.read_if_there) -> None:
        self._project = project
        self._read = read
        self._paths: dict[tuple[str, str], Path] = {}
        self._data: dict[Path, tuple[bytes | None, str]] = {}
        self._catalogues: dict[Path, Catalogue] = {}

    def catalogue(self, source: Extracted, locale: str) -> Catalogue:
        """The catalogue of a document and locale, an empty one where there is none. PoError for a broken one."""
        path, data, _ = self._file(source, locale)
        if path not in self._catalogues:
            name = self._project.relative(path)
            self._catalogues[path] = read_po(data, name) if data is not None else Catalogue.of((), name)
        return self._catalogues[path]

    def digest(self, source: Extracted, locale: str) -> str:
        """The digest of that catalogue's bytes."""
        return self._file(source, locale)[2]

    def _file(self, source: Extracted, locale: str) -> tuple[Path, bytes | None, str]:
        name = (source.file.name, locale)
        path = self._paths.get(name) or self._paths.setdefault(name, self._project.catalogue_path(source.file, locale))
        if path not in self._data:
            data = self._read(path)
            self._data[path] = data, sum_of(data)
        return path, *self._data[path]


def build(
    project: Project,
    sources: Sequence[Extracted],
    tags: Iterable[str],
    progress: Progress = silent,
    read: Read = files.read_if_there,
    ledger: Ledger | None = None,
) -> list[Built]:
    """Every document in every of those locales it is translated into, from the catalogues that ``read`` gives.

    With a ``ledger``, what it knows to be whole and unchanged is not built again.
    """
    shelf = Shelf(project, read)
    pairs = [(source, locale) for locale in tags for source in sources if locale in source.file.locales]
    done = []
    for number, (source, locale) in enumerate(pairs, 1):
        done.append(_known(project, shelf, source, locale, ledger) if ledger else _build(project, shelf, source, locale))
        progress("build", number, len(pairs), f"{locale} {source.file.name}")
    return done


def changes(project: Project, built: Iterable[Built]) -> list[Change]:
    """The built documents as files, but for those that stand; one left out is removed, so that no older build passes for a new one."""
    return [change(project.output_path(b.source.file, b.locale), b.data) for b in built if not b.stands]


def _known(project: Project, shelf: Shelf, source: Extracted, locale: str, ledger: Ledger) -> Built:
    """A document from the ledger, or built and, where it is whole, taken down there."""
    output = project.output_path(source.file, locale)
    catalogues = [shelf.digest(source, tag) for tag in _chain(project, source, locale)]
    key = key_of(project, [source], project.chain(locale), project.incomplete, project.threshold, locale, catalogues)
    noted = ledger.recall(output, key)
    data = files.read_if_there(output) if noted else None
    if noted and sum_of(data) == noted.state:
        return Built(source, locale, data, noted.value, noted.value, (), (), stands=True)
    built = _build(project, shelf, source, locale)
    if built.data is not None and not built.fallbacks and not built.diagnostics:
        ledger.note(output, key, sum_of(built.data), built.words)
    return built


def _chain(project: Project, source: Extracted, locale: str) -> list[str]:
    return [tag for tag in project.chain(locale) if tag == locale or tag in source.file.locales]


def _build(project: Project, shelf: Shelf, source: Extracted, locale: str) -> Built:
    from l10n.build.localise import build as build_document

    own = shelf.catalogue(source, locale)
    chain = [(tag, shelf.catalogue(source, tag).translations) for tag in _chain(project, source, locale)]
    choices = [_choose(unit, chain, project.incomplete) for unit in source.units]
    texts = [[text for text, _ in chosen] for chosen in choices]
    made = build_document(source.document, source.units, texts, locale, source.file.source_locale)
    words, usable, kept = 0, 0, {id(segment) for segment in made.fallbacks}
    fallbacks = []
    for segment, (text, tag) in zip(source.segments, joined.from_iterable(choices), strict=True):
        size, back = segment.words, id(segment) in kept
        words += size
        if not (back and text is not None) and (tag == locale or translation(own, segment) is not None):
            usable += size
        standing = source.file.source_locale if back else tag
        if standing != locale:
            fallbacks.append((segment, standing))
    found = [_placed(d, own, source, locale) for d in made.diagnostics]
    built = Built(source, locale, made.data, words, usable, tuple(fallbacks), tuple(found))
    return built if _publishable(project, built) else replace(built, data=None)


def _publishable(project: Project, built: Built) -> bool:
    if project.threshold is not None:
        return built.share >= project.threshold
    return project.incomplete != "document" or not built.fallbacks


def _choose(
    unit: Unit, chain: Sequence[tuple[str, Translations]], incomplete: str
) -> list[tuple[str | None, str]]:
    """For each segment of a unit its translation and the locale it is of; None and "" for the source's text."""
    if incomplete == "block":
        whole = ([_first(s, [link]) for s in unit.segments] for link in chain)
        return next((texts for texts in whole if all(text is not None for text, _ in texts)), [(None, "")] * len(unit.segments))
    usable = chain if incomplete == "sentence" else chain[:1]
    return [_first(segment, usable) for segment in unit.segments]


def _first(segment: Segment, chain: Sequence[tuple[str, Translations]]) -> tuple[str | None, str]:
    key = segment.context or None, segment.text
    for tag, translations in chain:
        text = translations.get(key)
        if text is not None:
            return text, tag
    return None, ""


def translation(catalogue: Catalogue, segment: Segment) -> str | None:
    """The usable translation of a segment: there, not fuzzy, not obsolete."""
    return catalogue.translations.get((segment.context or None, segment.text))


def _placed(found: Diagnostic, catalogue: Catalogue, source: Extracted, locale: str) -> Diagnostic:
    """A finding of the build with the catalogue's line."""
    context = next((s.context for s in source.segments if s.text == found.source), "")
    message = catalogue.find(found.source, context or None)
    line, column = message.position() if message is not None else (0, 0)
    return replace(found, path=catalogue.path, line=line, column=column, locale=locale)


def findings(project: Project, built: Iterable[Built]) -> list[Diagnostic]:
    """What keeps documents from being whole, in order: refused translations, then what is not translated."""
    shelf = Shelf(project)
    return [found for item in built for found in (*item.diagnostics, *_gaps(item, shelf))]


def refusals(built: Iterable[Built]) -> list[Diagnostic]:
    """The translations that were refused, with the catalogue's line and the source's."""
    return [found for item in built for found in item.diagnostics]


def status(built: Sequence[Built]) -> int:
    """The exit status: 1 where a translation was refused, else 4 where a document was left out or fell back."""
    if any(item.diagnostics for item in built):
        return 1
    return 4 if any(item.data is None or item.fallbacks for item in built) else 0


def summary(built: Iterable[Built]) -> list[str]:
    """A line a locale: documents built, left out, sentences fallen back."""
    lines = []
    for tag, group in by_locale(built).items():
        out = [item.source.file.name for item in group if item.data is None]
        back = sum(len(item.fallbacks) for item in group if item.data is not None)
        line = f"{tag}: {len(group) - len(out)} of {len(group)} documents built"
        lines.append(line + (f", {back} sentences fell back" if back else "") + (f", left out: {', '.join(out)}" if out else ""))
    return lines


def _gaps(built: Built, shelf: Shelf) -> list[Diagnostic]:
    """Why a document is not whole: every segment without a usable translation, as a finding each."""
    if not built.fallbacks:
        return []
    catalogue = shelf.catalogue(built.source, built.locale)
    found = []
    for segment, tag in built.fallbacks:
        message = catalogue.find(segment.text, segment.context or None)
        state = _state(message)
        if state == "refused":
            continue
        left_out = built.data is None
        found.append(
            NOT_TRANSLATED.finding(
                f"{state}: " + ("the document is left out" if left_out else f"{tag} stands in its place"),
                severity=Severity.WARNING if left_out else Severity.NOTE,
                source=segment.text,
                locale=built.locale,
                path=catalogue.path,
                line=message.line if message is not None else 0,
                origin=f"{segment.place.path}:{segment.place.line}",
            )
        )
    return found


def _state(message: Message | None) -> str:
    if message is None or message.obsolete:
        return "not in the catalogue (run l10n update)"
    if message.fuzzy:
        return "fuzzy"
    return "refused" if message.translated else "untranslated"


def by_locale(built: Iterable[Built]) -> Mapping[str, list[Built]]:
    """What was built, grouped by locale."""
    found: dict[str, list[Built]] = {}
    for item in built:
        found.setdefault(item.locale, []).append(item)
    return found
