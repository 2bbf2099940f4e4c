"""What a glossary holds, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from l10n.glossary.model import Glossary, Status


@dataclass(frozen=True, slots=True)
class LocaleCount:
    """One locale: its designations by status, and how many concepts have a usable one (fallbacks included)."""

    locale: str
    designations: Counter[Status]
    covered: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """A glossary's concepts, and a count for each locale in alphabetical order."""

    concepts: int
    locales: tuple[LocaleCount, ...]


def statistics(glossary: Glossary, locales: Iterable[str] = ()) -> Statistics:
    """Count a glossary's designations, in its own locales and those named."""
    counts = []
    for locale in sorted({*glossary.locales, *locales}):
        own = Counter(t.status for c in glossary.concepts for t in c.terms if t.locale == locale)
        covered = sum(concept.preferred(locale) is not None for concept in glossary.concepts)
        counts.append(LocaleCount(locale, own, covered))
    return Statistics(len(glossary.concepts), tuple(counts))
