"""The glossary's terms of a source text with their designations in a target locale: what a translator sees."""

from __future__ import annotations

from dataclasses import dataclass

from l10n.glossary.matching import matcher
from l10n.glossary.model import Concept, Glossary, Status, Term
from l10n.inline import masked_with_code
from l10n.spans import Span


@dataclass(frozen=True, slots=True)
class Hint:
    """A term found in a source: as the glossary writes it, and what the target locale calls it.

    ``span`` is where it stands first, in characters of the source. ``target`` is the preferred designation,
    "" where there is none, of that ``status``; ``do_not_translate`` says that it is to stay as it is.
    """

    source: str
    target: str
    span: Span
    concept: str
    status: Status | None = None
    admitted: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    do_not_translate: bool = False
    note: str = ""


class Annotator:
    """A glossary prepared for one pair of locales; ``target_locale`` None gives hints without targets."""

    def __init__(self, glossary: Glossary, source_locale: str, target_locale: str | None = None) -> None:
        self._glossary = glossary
        self._target = target_locale
        self._matcher = matcher(glossary.terms(source_locale), source_locale)

    def hints(self, text: str) -> list[Hint]:
        """The terms of a source text by position, each concept once."""
        found: dict[str, Hint] = {}
        for occurrence in self._matcher.find(text, mask=masked_with_code(text)):
            concept = self._glossary.concept(occurrence.term.concept)
            if occurrence.cased and concept and concept.id not in found:
                found[concept.id] = self._hint(concept, occurrence.term, occurrence.span)
        return list(found.values())

    def _hint(self, concept: Concept, term: Term, span: Span) -> Hint:
        names = concept.designations(self._target) if self._target else ()
        usable = [name for name in names if name.status.usable]
        return Hint(
            source=term.text,
            target=usable[0].text if usable else "",
            span=span,
            concept=concept.id,
            status=usable[0].status if usable else None,
            admitted=tuple(name.text for name in usable[1:]),
            deprecated=tuple(name.text for name in names if name.status is Status.DEPRECATED),
            forbidden=tuple(name.text for name in names if name.status is Status.FORBIDDEN),
            do_not_translate=bool(usable and usable[0].do_not_translate),
            note=usable[0].note if usable else "",
        )


def hints(glossary: Glossary, text: str, source_locale: str, target_locale: str | None) -> list[Hint]:
    """``Annotator(glossary, source_locale, target_locale).hints(text)``: for one text, not for many."""
    return Annotator(glossary, source_locale, target_locale).hints(text)
