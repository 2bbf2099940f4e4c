"""Adopt: an existing translation of a document taken into its catalogue, sentence by sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from l10n import documents, files, locales
from l10n.catalogue import Catalogue, Message, read_po, write_po
from l10n.errors import ConfigurationError, DocumentError
from l10n.glossary import Glossary
from l10n.project import Project
from l10n.units import JOINED, Segment, Unit, units_of
from l10n.workflow.changes import Change
from l10n.workflow.extract import Extracted
from l10n.workflow.pairing import Match, paired
from l10n.workflow.recode import recoded
from l10n.workflow.update import revision_date, update

SURE = 0.7
"""The least confidence of a pair that is not marked fuzzy: of news in five languages, with a tenth of the paragraphs harmed, 99 of
100 such pairs are right."""
_LONGEST_NAME = 24  # characters
_Key = tuple[str | None, str]


class State(StrEnum):
    """What became of a match."""

    ADOPTED = "adopted"
    FUZZY = "fuzzy"
    KEPT = "kept"
    UNTRANSLATED = "untranslated"
    SURPLUS = "surplus"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A match and what became of it: ``KEPT`` where the catalogue had a translation already, ``UNTRANSLATED``
    and ``SURPLUS`` where the other side has no partner."""

    match: Match
    state: State


@dataclass(frozen=True, slots=True)
class Adopted:
    """The catalogue as it should be, and every match of the two documents in reading order."""

    locale: str
    change: Change
    outcomes: tuple[Outcome, ...]

    @property
    def complete(self) -> bool:
        """Whether every sentence of either side has its partner, surely."""
        return all(outcome.state in (State.ADOPTED, State.KEPT) for outcome in self.outcomes)


def chosen_source(sources: Iterable[Extracted], path: Path, locale: str) -> Extracted:
    """The project's document at a path or of a name; ConfigurationError where it is none, or not translated into
    the locale."""
    known = list(sources)
    named = (s for s in known if s.file.path.resolve() == path.resolve() or s.file.name == path.as_posix())
    found = next(named, None)
    if found is None:
        names = ", ".join(source.file.name for source in known)
        raise ConfigurationError("not a source document of this project", path=str(path), hint=f"it has {names}")
    if locale not in found.file.locales:
        raise ConfigurationError(f"{found.file.name} is not translated into {locale}", hint="add the locale to its settings")
    return found


def adopt(
    project: Project,
    sources: Sequence[Extracted],
    source: Extracted,
    translated: Path,
    locale: str,
    glossary: Glossary | None = None,
) -> Adopted:
    """The catalogue of ``source`` (one of ``sources``) in ``locale``, brought level, with what ``translated`` has.

    What the catalogue has already is never overwritten. InputError for a file that cannot be read as the
    source's format, DocumentError where there is nothing in it.
    """
    units = translated_units(source, translated, locale)
    matches = _unjoined(paired(source.units, source.file.source_locale, units, locale))
    path = project.catalogue_path(source.file, locale)
    level = next(item for item in update(project, sources, [locale], glossary) if item.change.path == path)
    before = level.change.before
    old = read_po(before, project.relative(path)) if before is not None else Catalogue.of(())
    desk = _Desk(old, level.merged.catalogue, locales.profile(locale).sentence_space)
    for found in matches:
        desk.take(found)
    outcomes = tuple(desk.outcome(found) for found in matches)
    after = desk.filled()
    data = level.change.after if after is level.merged.catalogue else write_po(after)
    return Adopted(locale, replace(level.change, after=data), outcomes)


def translated_units(source: Extracted, path: Path, locale: str) -> list[Unit]:
    """A translation of a source document read as the source is, and cut by its own locale's rules."""
    document = documents.read(files.read(path), source.file.format, str(path), source.file.settings)
    units = units_of(document, locale, unit=source.file.unit)
    if not units:
        raise DocumentError("there is nothing to adopt in this document", path=str(path))
    return units


def _unjoined(matches: Sequence[Match]) -> list[Match]:
    """A sentence that stands in several places cannot be joined to the one before it: such a match is unsure."""
    places = Counter(segment.key for match in matches for segment in match.sources)
    return [
        replace(match, confidence=0.0) if len(match.sources) > 1 and any(places[s.key] > 1 for s in match.sources) else match
        for match in matches
    ]


class _Desk:
    """A catalogue while translations are put into it. ``old`` is the one on disk, ``level`` the updated one."""

    def __init__(self, old: Catalogue, level: Catalogue, space: str) -> None:
        self._old = old
        self._level = level
        self._space = space
        self._put: dict[_Key, tuple[str, bool]] = {}

    def take(self, match: Match) -> None:
        """Put a match's translation in where there is none, fuzzy where it is not sure: whole, or not at all."""
        keys = [_key(segment) for segment in match.sources]
        if not keys or not match.targets or not all(self._free(key) for key in keys):
            return
        text, whole = recoded(match.targets, match.sources, self._space)
        sure = match.confidence >= SURE and whole and not _left(match, text)
        self._give(keys[0], text, sure)
        for key in keys[1:] if sure else ():
            self._give(key, JOINED, sure)

    def _give(self, key: _Key, text: str, sure: bool) -> None:
        """One translation serves all places of a sentence: the first; where another differs, it is not sure."""
        first, known = self._put.get(key, (text, sure))
        self._put[key] = first, (sure or known) if first == text else False

    def _free(self, key: _Key) -> bool:
        """Whether nobody has translated it: neither the catalogue on disk nor, surely, another one."""
        old, level = self._old.find(key[1], key[0]), self._level.find(key[1], key[0])
        return not (old and any(old.msgstr)) and (level is None or level.fuzzy or not any(level.msgstr))

    def outcome(self, match: Match) -> Outcome:
        """What has become of a match, once all are taken."""
        keys = [_key(segment) for segment in match.sources]
        if not keys:
            return Outcome(match, State.SURPLUS)
        if not match.targets:
            return Outcome(match, State.UNTRANSLATED)
        if keys[0] in self._put:
            sure = all(self._put.get(key, ("", False))[1] for key in keys)
            return Outcome(match, State.ADOPTED if sure else State.FUZZY)
        return Outcome(match, self._known(keys))

    def _known(self, keys: Sequence[_Key]) -> State:
        """What the catalogue had of some sentences before."""
        messages = [self._level.find(text, context) for context, text in keys]
        if not all(message and message.target for message in messages):
            return State.UNTRANSLATED
        return State.FUZZY if any(message and message.fuzzy for message in messages) else State.KEPT

    def filled(self) -> Catalogue:
        """The catalogue with what was put in; the updated one itself where that is nothing."""
        messages = [self._filled(message) for message in self._level.messages]
        made = self._level.replace(messages)
        if made is self._level:
            return made
        return made.replace(header=made.header.replace({"PO-Revision-Date": revision_date()}))

    def _filled(self, message: Message) -> Message:
        given = None if message.obsolete else self._put.get(message.key)
        if given is None:
            return message
        text, sure = given
        flags = [flag for flag in message.flags if flag != "fuzzy"]
        return message.replace(msgstr=text, flags=tuple(flags if sure else ["fuzzy", *flags]), previous=None)


def _left(match: Match, text: str) -> bool:
    """Whether a text longer than a name was left in the source's words."""
    return len(text) > _LONGEST_NAME and text == match.sources[0].text


def _key(segment: Segment) -> _Key:
    return segment.context or None, segment.text


def told(project: Project, adopted: Adopted) -> dict[str, object]:
    """What was done, as data: counts by state, and every match that a person should look at."""
    counts = Counter(outcome.state for outcome in adopted.outcomes)
    return {
        "catalogue": project.relative(adopted.change.path),
        "locale": adopted.locale,
        **{state.value: counts[state] for state in State},
        "to look at": [_row(o) for o in adopted.outcomes if o.state not in (State.ADOPTED, State.KEPT)],
    }


def _row(outcome: Outcome) -> Mapping[str, object]:
    match = outcome.match
    return {
        "state": outcome.state.value,
        "confidence": round(match.confidence, 3),
        "source": [_place(segment) for segment in match.sources],
        "target": [_place(segment) for segment in match.targets],
    }


def _place(segment: Segment) -> dict[str, object]:
    return {"path": segment.place.path, "line": segment.place.line, "text": segment.text}
