"""Catalogues that are level with their sources: where an update would change nothing, it need not look."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from l10n.catalogue import Catalogue, Merged, read_po
from l10n.catalogue.entry import PARTS, Row
from l10n.project import Project
from l10n.workflow.changes import Change
from l10n.workflow.extract import Extracted
from l10n.workflow.ledger import Ledger, key_of, sum_of, terms_of

_FILLED = re.compile(r'msgstr "(?:[^"]|"\n"[^"])')
"""A translation that is not empty, in the form that every tool writes."""


class Level:
    """What earlier updates of a locale's catalogues found to be level, as a ``ledger`` has it; without one, nothing.

    An update sets an entry's place, comments and flags by its source: the frame. At translations it looks only where one is
    missing, fuzzy or plural, and then at those of all the locale's catalogues.
    """

    def __init__(self, project: Project, locale: str, before: Mapping[Path, bytes | None], ledger: Ledger | None) -> None:
        self._project = project
        self._ledger = ledger
        spoken = {source.source_locale for source in project.source_files} if ledger else set[str]()
        terms = terms_of(project, locale, *spoken) if ledger else ""
        self._settings = (locale, project.name, project.report_bugs_to, terms)
        self._all = _sum(sum_of(data) for data in before.values()) if ledger else ""

    def recall(self, path: Path, group: Sequence[Extracted], own: Catalogue) -> Merged | None:
        """A catalogue that is as it was left by an update from the same sources: all its messages are kept."""
        noted = self._ledger.recall(path, self._key(group)) if self._ledger else None
        entries = [Row(*row[:PARTS]) for row in own.file.rows] if noted else []
        if noted is None or noted.state != _frame(entries) or not (noted.value == self._all or all(map(_whole, entries))):
            return None
        return Merged(own, Counter(kept=sum(not (entry.obsolete or _is_header(entry)) for entry in entries)))

    def note(self, changes: Iterable[tuple[Change, Sequence[Extracted]]]) -> None:
        """Take down how an update leaves the locale's catalogues, each with its sources.

        Where it changed one, the next may find more for those that lack translations: only their frames are noted.
        """
        if self._ledger is None:
            return
        done = list(changes)
        still = not any(change.needed for change, _ in done)
        for change, group in done:
            entries = [Row(*row[:PARTS]) for row in read_po(change.after or b"").file.rows]
            self._ledger.note(change.path, self._key(group), _frame(entries), self._all if still else "")

    def _key(self, group: Sequence[Extracted]) -> str:
        return key_of(self._project, group, *self._settings)


def _frame(entries: Iterable[Row]) -> str:
    """The digest of a catalogue but for the translations of live entries."""
    return _sum(part for entry in entries for part in (*entry[:10], entry.obsolete))


def _whole(entry: Row) -> bool:
    """Whether an update has nothing to look for: the entry is translated, or is not to be."""
    fuzzy = "fuzzy" in entry.flags + entry.other
    return bool(entry.obsolete or _is_header(entry) or (_FILLED.match(entry.msgstr) and not fuzzy))


def _is_header(entry: Row) -> bool:
    return entry.msgid == 'msgid ""\n' and not entry.msgctxt


def _sum(texts: Iterable[str]) -> str:
    return hashlib.sha256("\4".join(texts).encode("utf-8", "surrogateescape")).hexdigest()
