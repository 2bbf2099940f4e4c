"""Audit: how a project's translations use its glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from l10n import files
from l10n.catalogue import Message
from l10n.checks.ignores import Waiver, let_stand
from l10n.diagnostics import Diagnostic
from l10n.errors import ConfigurationError
from l10n.glossary import Glossary
from l10n.glossary.audit import Audit, Outcome, Pair, Row, State, audit
from l10n.glossary.changes import changed
from l10n.project import Project
from l10n.units import JOINED, Segment
from l10n.workflow.build import Shelf
from l10n.workflow.changes import Read
from l10n.workflow.extract import Extracted
from l10n.workflow.progress import Progress, silent
from l10n.workflow.revision import at_revision
from l10n.workflow.terms import glossary_of
from l10n.workflow.waivers import waivers_of


@dataclass(frozen=True, slots=True)
class Audited:
    """The audits of a project, one for each source and target locale."""

    audits: tuple[Audit, ...]

    @property
    def findings(self) -> list[Diagnostic]:
        """All findings, in order of locale and place."""
        return [finding for each in self.audits for finding in each.findings]


def audit_project(
    project: Project,
    sources: Sequence[Extracted],
    tags: Iterable[str],
    progress: Progress = silent,
    since: str | None = None,
) -> Audited:
    """Audit every catalogue of those locales, or what has changed in them ``since`` a revision of git.

    ConfigurationError where the project has no glossary, or git knows no such revision.
    """
    glossary = glossary_of(project)
    if glossary is None:
        raise ConfigurationError(
            "there is no glossary to audit", path=project.glossary, hint="write one: concept, locale, term, status"
        )
    earlier = at_revision(project, since) if since is not None else None
    return audit_with(glossary, project, sources, tags, progress, earlier=earlier)


def audit_with(
    glossary: Glossary,
    project: Project,
    sources: Sequence[Extracted],
    tags: Iterable[str],
    progress: Progress = silent,
    read: Read = files.read_if_there,
    earlier: Read | None = None,
) -> Audited:
    """As ``audit_project``, with a glossary at hand and the catalogues that ``read`` gives.

    With ``earlier``, which gives the catalogues as they were, only what has changed since is audited.
    """
    shelf, chosen, audits = Shelf(project, read), list(tags), []
    for number, tag in enumerate(chosen, 1):
        for source_locale in dict.fromkeys(s.file.source_locale for s in sources if tag in s.file.locales):
            ours = [s for s in sources if s.file.source_locale == source_locale and tag in s.file.locales]
            pairs = pairs_of(shelf, ours, tag)
            if earlier is not None:
                pairs = changed(pairs, pairs_of(Shelf(project, earlier), ours, tag))
            made = audit(pairs, glossary, source_locale, tag)
            waivers = waivers_of(project, tag, read)
            audits.append(replace(made, findings=tuple(_standing(made.findings, shelf, ours, tag, waivers))))
        progress("audit", number, len(chosen), tag)
    return Audited(tuple(audits))


def _standing(
    findings: Sequence[Diagnostic], shelf: Shelf, sources: Sequence[Extracted], tag: str, waivers: Sequence[Waiver]
) -> Iterator[Diagnostic]:
    """The findings that no comment and no waiver lets stand."""
    catalogues = {catalogue.path: catalogue for catalogue in (shelf.catalogue(source, tag) for source in sources)}
    for path, catalogue in catalogues.items():
        yield from let_stand((f for f in findings if f.path == path), catalogue, waivers).kept


def pairs_of(shelf: Shelf, sources: Sequence[Extracted], locale: str) -> list[Pair]:
    """Every segment with its translation, joined sentences with the sentence they were joined to."""
    pairs: list[Pair] = []
    for source in sources:
        catalogue = shelf.catalogue(source, locale)
        for unit in source.units:
            ours: list[Pair] = []
            for segment in unit.segments:
                message = catalogue.find(segment.text, segment.context or None)
                if ours and message is not None and message.translated and message.target == JOINED:
                    before = ours[-1]
                    ours[-1] = replace(before, source=f"{before.source} {segment.text}")
                else:
                    ours.append(_paired(segment, message, catalogue.path))
            pairs += ours
    return pairs


def state_of(message: Message | None) -> State:
    """How far a message is; one that is not there, or obsolete, is untranslated."""
    if message is None or message.obsolete or not message.target:
        return State.UNTRANSLATED
    return State.FUZZY if message.fuzzy else State.TRANSLATED


def _paired(segment: Segment, message: Message | None, path: str) -> Pair:
    return Pair(
        source=segment.text,
        target=message.target if message is not None else "",
        state=state_of(message),
        path=path,
        line=message.line if message is not None else 0,
        origin=f"{segment.place.path}:{segment.place.line}",
        flags=message.flags if message is not None else (),
    )


def table(audited: Audited) -> list[dict[str, object]]:
    """A row a term and locale: occurrences, right, the forms seen, and what became of the others."""
    return [_row(row) for each in audited.audits for row in each.rows]


def _row(row: Row) -> dict[str, object]:
    others = [o for o in Outcome if o not in (Outcome.RIGHT, Outcome.ADMITTED, Outcome.ELIDED)]
    return {
        "locale": row.locale,
        "term": row.source or row.concept.id,
        "target": row.target,
        "occurrences": row.occurrences,
        "right": row.right,
        "forms": ", ".join(form for form, _ in row.forms.most_common()),
        "variants": ", ".join(form for form, _ in row.variants.most_common()),
        **{outcome.value: row.counts[outcome] for outcome in others},
    }
