"""The project's glossary, and what its terms say to a translator."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from l10n import files
from l10n.glossary import Glossary
from l10n.project import Project

if TYPE_CHECKING:
    from l10n.glossary.annotate import Hint

TermLines = Callable[[str], list[str]]

TERM = "term: "
"""How the comment line of a term begins."""


def glossary_of(project: Project) -> Glossary | None:
    """The project's glossary, None where it has none; GlossaryError, with the line, for a bad one.

    ConfigurationError where the settings name one that is not there.
    """
    data = files.read_if_there(project.glossary_path)
    if data is None and project.glossary != Project.glossary:
        raise project.wrong("glossary", f"there is no {project.glossary}", "mend its name or write it")
    if data is None:
        return None
    from l10n.glossary.reading import read_glossary

    return read_glossary(data, project.relative(project.glossary_path))


def term_lines(glossary: Glossary | None, source_locale: str, target_locale: str | None = None) -> TermLines:
    """What gives the comment lines for the terms of a source text: none without a glossary."""
    if glossary is None or not glossary.concepts:
        return lambda text: []
    from l10n.glossary.annotate import Annotator

    annotator = Annotator(glossary, source_locale, target_locale)
    return lambda text: [term_line(hint) for hint in annotator.hints(text)]


def term_line(hint: Hint) -> str:
    """``term: Kursk region → Курська область (preferred; also: Курщина; not: Курская область)``."""
    if hint.do_not_translate or hint.target == hint.source:
        return f"{TERM}{hint.source} (not translated)"
    named = f"{TERM}{hint.source}" + (f" → {hint.target}" if hint.target else "")
    others = ("also", hint.admitted), ("not", (*hint.deprecated, *hint.forbidden))
    more = [hint.status.value] if hint.status else []
    more += [f"{word}: {', '.join(texts)}" for word, texts in others if texts]
    return named + (f" ({'; '.join(more)})" if more else "")
