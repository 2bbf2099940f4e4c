"""Update: the catalogues of every locale brought level with the sources. Law 4: no translation is lost."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from l10n import files, locales
from l10n.catalogue import Catalogue, Merged, Message, merge, new_catalogue, read_po, write_po
from l10n.errors import ConfigurationError, PoError
from l10n.glossary import Glossary
from l10n.memory.carry import carried
from l10n.memory.pool import Pool, missing_keys
from l10n.project import Project
from l10n.segmentation import split
from l10n.units import Segment
from l10n.workflow.changes import Change
from l10n.workflow.extract import Extracted, described
from l10n.workflow.forms import kept, lines_of, with_forms
from l10n.workflow.ledger import Ledger
from l10n.workflow.level import Level
from l10n.workflow.progress import Progress, silent
from l10n.workflow.terms import term_lines

if TYPE_CHECKING:
    from l10n.segmentation import Rules


@dataclass(frozen=True, slots=True)
class Updated:
    """One catalogue brought level: what to write and what happened to its messages."""

    locale: str
    change: Change
    merged: Merged


def update(
    project: Project,
    sources: Sequence[Extracted],
    tags: Iterable[str],
    glossary: Glossary | None = None,
    progress: Progress = silent,
    *,
    forms: bool = False,
    ledger: Ledger | None = None,
) -> list[Updated]:
    """The catalogues of those locales as they should be. PoError, with its place, for one that cannot be read.

    With ``forms`` every entry's term lines name the forms in use today; without, those of an entry that stays stay.
    What the ``ledger`` knows to be level is not merged again.
    """
    chosen = list(tags)
    done = []
    for number, locale in enumerate(chosen, 1):
        done += _update_locale(project, sources, locale, glossary, forms=forms, ledger=ledger)
        progress("update", number, len(chosen), locale)
    return done


def groups(project: Project, sources: Iterable[Extracted], locale: str) -> dict[Path, list[Extracted]]:
    """The sources of a locale by the catalogue they share."""
    found: dict[Path, list[Extracted]] = {}
    for source in sources:
        if locale in source.file.locales:
            found.setdefault(project.catalogue_path(source.file, locale), []).append(source)
    return found


def _update_locale(
    project: Project, sources: Sequence[Extracted], locale: str, glossary: Glossary | None, *, forms: bool, ledger: Ledger | None
) -> list[Updated]:
    shared = groups(project, sources, locale)
    before = {path: files.read_if_there(path) for path in shared}
    old = {path: read_po(data, project.relative(path)) for path, data in before.items() if data is not None}
    pool = Pool(message for catalogue in old.values() for message in catalogue.messages)
    level = Level(project, locale, before, None if forms else ledger)
    done = []
    for path, group in shared.items():
        own = old.get(path)
        merged = level.recall(path, group, own) if own is not None else None
        if merged is None:
            template = localised_messages(group, locale, glossary)
            if own is not None:
                _refuse_foreign(own, template, group)
            own = own or new_catalogue(locale, project=project.name, report_bugs_to=project.report_bugs_to)
            merged = _brought_level(own, template, pool, group[0], locale, glossary, forms=forms)
        data = before[path] if merged.catalogue.untouched and before[path] is not None else write_po(merged.catalogue)
        done.append(Updated(locale, Change(path, before[path], data), merged))
    level.note(zip((item.change for item in done), shared.values(), strict=True))
    return done


def _brought_level(
    own: Catalogue,
    template: list[Message],
    pool: Pool,
    source: Extracted,
    locale: str,
    glossary: Glossary | None,
    *,
    forms: bool,
) -> Merged:
    lines = {} if forms else lines_of(own)
    merged = _merge(own, kept(template, lines), pool, source, locale)
    if glossary is None:
        return merged
    noted = with_forms(merged.catalogue, lines, glossary, source.file.source_locale, locale)
    return replace(merged, catalogue=noted)


def localised_messages(group: Sequence[Extracted], locale: str, glossary: Glossary | None) -> list[Message]:
    """A template's entries as a locale's catalogue has them: terms with their targets, references without lines.

    Nothing in them shifts with edits elsewhere in the document.
    """
    terms = term_lines(glossary, group[0].file.source_locale, locale)
    first: dict[tuple[str, str], Segment] = {}
    paths: dict[tuple[str, str], list[str]] = {}
    for source in group:
        for segment in source.segments:
            first.setdefault(segment.key, segment)
            paths.setdefault(segment.key, []).append(segment.place.path)
    return [
        Message.make(
            segment.text,
            msgctxt=segment.context or None,
            extracted=[*described(segment, section=False), *terms(segment.text)],
            references=list(dict.fromkeys(paths[key])),
        )
        for key, segment in first.items()
    ]


def _refuse_foreign(old: Catalogue, template: Sequence[Message], group: Sequence[Extracted]) -> None:
    """A catalogue that holds another document's messages and none of ours was put in the wrong place."""
    wanted = {message.key for message in template}
    live = [m for m in old.messages if not (m.is_header or m.obsolete)]
    named = {reference.rpartition(":")[0] or reference for m in live for reference in m.references}
    ours = {source.file.name for source in group}
    if live and named and not named & ours and not any(m.key in wanted for m in old.messages):
        raise PoError(
            f"this is the catalogue of {', '.join(sorted(named))}, not of {', '.join(sorted(ours))}",
            path=old.path,
            line=live[0].line,
            hint="move it to its place, or remove it to begin anew",
        )


def _merge(old: Catalogue, template: list[Message], pool: Pool, source: Extracted, locale: str) -> Merged:
    space = locales.profile(locale).sentence_space
    keys = [message.key for message in template]
    derived = carried(old.messages, keys, _splitter(source.file.source_locale, source.rules), _splitter(locale), space)
    offered = pool.offers(missing_keys(template, [*old.messages, *derived]))
    merged = merge(old, Catalogue.of(template), memory=[*derived, *offered])
    return replace(merged, catalogue=_revised(old, merged.catalogue))


def _splitter(locale: str, rules: Rules | None = None) -> Callable[[str], list[str]]:
    return partial(split, locale=locale, rules=rules)


def _revised(old: Catalogue, new: Catalogue) -> Catalogue:
    """The header's revision date set where a translation was: to SOURCE_DATE_EPOCH if there is one, else to now."""
    before = {m.key: m.msgstr for m in old.messages}
    changed = any(any(m.msgstr) and before.get(m.key) != m.msgstr for m in new.messages if not m.is_header)
    return new.replace(header=new.header.replace({"PO-Revision-Date": revision_date()})) if changed else new


def revision_date() -> str:
    """The time for a header, in UTC: ``2025-07-01 12:00+0000``. SOURCE_DATE_EPOCH, where set, stands for now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch and not re.fullmatch(r"[0-9]{1,11}", epoch):
        raise ConfigurationError(f"SOURCE_DATE_EPOCH = {epoch!r}", hint="seconds since 1970, in digits")
    return time.strftime("%Y-%m-%d %H:%M+0000", time.gmtime(int(epoch) if epoch else time.time()))


def told(project: Project, updated: Updated) -> dict[str, object]:
    """What happened to a catalogue, as counts of its messages."""
    counts = {name: updated.merged.counts[name] for name in ("kept", "revived", "carried", "fuzzy", "new", "obsolete")}
    return {"catalogue": project.relative(updated.change.path), "locale": updated.locale, **counts}
