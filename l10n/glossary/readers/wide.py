"""A table for reading: a row a concept, a column a locale, usable designations first, the others in brackets."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from l10n.glossary.model import Concept, Glossary
from l10n.glossary.readers.rows import guarded


def write_wide(glossary: Glossary, locales: Sequence[str] = ()) -> bytes:
    """The glossary as tab-separated text with a header; all of its locales unless some are named."""
    chosen = list(locales or glossary.locales)
    out = io.StringIO(newline="")
    rows = csv.writer(out, delimiter="\t", lineterminator="\n")
    rows.writerow(["concept", *chosen])
    for concept in glossary.concepts:
        rows.writerow([guarded(cell) for cell in (concept.id, *(_cell(concept, locale) for locale in chosen))])
    return out.getvalue().encode()


def _cell(concept: Concept, locale: str) -> str:
    named = concept.designations(locale)
    return ", ".join(term.text if term.status.usable else f"[{term.status}: {term.text}]" for term in named)
