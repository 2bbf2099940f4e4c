"""Status: how far each locale is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from l10n.glossary.audit import State
from l10n.project import Project
from l10n.workflow.audit import audit_with, state_of
from l10n.workflow.build import Shelf
from l10n.workflow.extract import Extracted
from l10n.workflow.terms import glossary_of


def status(project: Project, sources: Sequence[Extracted], tags: Iterable[str]) -> list[dict[str, object]]:
    """A row a locale: units, translated, fuzzy, untranslated, words left, and terms right of those that occur."""
    shelf, glossary = Shelf(project), glossary_of(project)
    rows: list[dict[str, object]] = []
    for tag in tags:
        ours = [source for source in sources if tag in source.file.locales]
        units = [(s, shelf.catalogue(source, tag)) for source in ours for s in source.segments]
        states = [state_of(catalogue.find(s.text, s.context or None)) for s, catalogue in units]
        row: dict[str, object] = {
            "locale": tag,
            "units": len(units),
            "translated": states.count(State.TRANSLATED),
            "fuzzy": states.count(State.FUZZY),
            "untranslated": states.count(State.UNTRANSLATED),
            "words left": sum(s.words for (s, _), state in zip(units, states, strict=True) if state is not State.TRANSLATED),
        }
        if glossary is not None:
            found = [r for each in audit_with(glossary, project, ours, [tag]).audits for r in each.rows]
            row["terms right"] = f"{sum(r.right for r in found)} of {sum(r.occurrences for r in found)}"
        rows.append(row)
    return rows
