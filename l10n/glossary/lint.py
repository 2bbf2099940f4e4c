"""What is wrong or doubtful in a glossary itself, alone and against the texts that it is for: G201 to G209."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from l10n.diagnostics import Diagnostic, Kind
from l10n.glossary import kinds
from l10n.glossary.audit import Audit
from l10n.glossary.casing import odd_capitals
from l10n.glossary.matching import Matcher
from l10n.glossary.model import Concept, Glossary, Status, Term
from l10n.inline import masked_with_code
from l10n.locales import parse

_COMMON_UNITS = 20
_COMMON_SHARE = 0.05
_LEAST_OCCURRENCES = 3


_CONFIDENCE = {
    kinds.SHARED: 0.7,
    kinds.CONFLICT: 0.95,
    kinds.TWO_PREFERRED: 0.8,
    kinds.NO_LOCALE: 0.9,
    kinds.CASE_ODD: 0.5,
    kinds.EDGES_ODD: 0.9,
    kinds.UNUSED: 0.6,
    kinds.UNUSED_TARGET: 0.8,
    kinds.COMMON: 0.5,
}


def lint(
    glossary: Glossary,
    source_locale: str,
    target_locales: Iterable[str] = (),
    *,
    texts: Sequence[str] = (),
    audits: Iterable[Audit] = (),
) -> list[Diagnostic]:
    """The findings, in the order of the glossary's lines.

    ``texts`` are all source texts: without any, nothing is said of what occurs. ``audits`` are those of the
    catalogues that use the glossary: without any, nothing is said of translations that never occur.
    """
    found = [*_clashes(glossary), *(finding for term in _all(glossary) for finding in _oddities(glossary, term))]
    for locale in map(parse, target_locales):
        found += [finding for concept in glossary.concepts for finding in _gaps(glossary, concept, locale)]
    if texts:
        found += _occurrences(glossary, parse(source_locale), texts)
    for audit in audits:
        found += _never_translated(glossary, audit)
    return sorted(found, key=lambda finding: (finding.line, finding.code, finding.message))


def _all(glossary: Glossary) -> Iterator[Term]:
    return (term for concept in glossary.concepts for term in concept.terms)


def _finding(glossary: Glossary, kind: Kind, term: Term, message: str) -> Diagnostic:
    return kind.finding(
        message,
        confidence=_CONFIDENCE[kind],
        source=term.text,
        locale=term.locale,
        path=glossary.path,
        line=term.line,
    )


def _clashes(glossary: Glossary) -> Iterator[Diagnostic]:
    """Designations that two concepts share, and concepts with two preferred ones in one locale."""
    seen: dict[tuple[str, str], Term] = {}
    preferred: dict[tuple[str, str], Term] = {}
    for term in _all(glossary):
        other = seen.setdefault((term.locale, term.text.casefold()), term)
        if other.concept != term.concept:
            yield _clash(glossary, other, term)
        if term.status is Status.PREFERRED:
            first = preferred.setdefault((term.concept, term.locale), term)
            if first is not term:
                message = f"{term.concept!r} has two preferred designations: {first.text!r} and {term.text!r}"
                yield _finding(glossary, kinds.TWO_PREFERRED, term, message)


def _clash(glossary: Glossary, one: Term, other: Term) -> Diagnostic:
    if {one.status, other.status} >= {Status.FORBIDDEN} and (one.status.usable or other.status.usable):
        good, bad = (one, other) if other.status is Status.FORBIDDEN else (other, one)
        message = f"{bad.text!r} is forbidden for {bad.concept!r}, and {good.status} for {good.concept!r}"
        return _finding(glossary, kinds.CONFLICT, bad, message)
    message = f"{other.text!r} designates both {one.concept!r} and {other.concept!r}"
    return _finding(glossary, kinds.SHARED, other, message)


def _oddities(glossary: Glossary, term: Term) -> Iterator[Diagnostic]:
    if odd_capitals(term):
        yield _finding(glossary, kinds.CASE_ODD, term, f"{term.text!r} has odd capitals")
    if term.text[:1] in ",;:.!?-–—/" or term.text[-1:] in ",;:-–—/" or "  " in term.text:
        yield _finding(glossary, kinds.EDGES_ODD, term, f"{term.text!r} begins or ends with punctuation, or has two spaces")


def _gaps(glossary: Glossary, concept: Concept, locale: str) -> Iterator[Diagnostic]:
    if concept.terms and concept.preferred(locale) is None:
        yield _finding(glossary, kinds.NO_LOCALE, concept.terms[0], f"{concept.id!r} has no usable designation in {locale}")


def _occurrences(glossary: Glossary, locale: str, texts: Sequence[str]) -> Iterator[Diagnostic]:
    """Terms that never occur, and single words in lower case that occur in every twentieth text or more."""
    terms = glossary.terms(locale)
    matcher = Matcher(terms, locale)
    units: dict[tuple[str, str], int] = {}
    for text in texts:
        for key in {(o.term.concept, o.term.text) for o in matcher.find(text, mask=masked_with_code(text))}:
            units[key] = units.get(key, 0) + 1
    for term in terms:
        count = units.get((term.concept, term.text), 0)
        if not count and term.status.usable:
            yield _finding(glossary, kinds.UNUSED, term, f"{term.text!r} never occurs in the sources")
        elif term.text.islower() and " " not in term.text and count >= max(_COMMON_UNITS, _COMMON_SHARE * len(texts)):
            message = f"{term.text!r} occurs in {count} of {len(texts)} units: is it a term, or a common word?"
            yield _finding(glossary, kinds.COMMON, term, message)


def _never_translated(glossary: Glossary, audit: Audit) -> Iterator[Diagnostic]:
    for row in audit.rows:
        target = row.concept.preferred(audit.locale)
        if target and row.occurrences >= _LEAST_OCCURRENCES and not row.right:
            message = f"{row.source!r} occurs {row.occurrences} times, {target.text!r} in none of the translations"
            yield _finding(glossary, kinds.UNUSED_TARGET, target, message)
