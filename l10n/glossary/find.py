"""Where a term stands in a text, in any inflected form: ``find_term`` and what it gives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from l10n.arguments import need, need_text
from l10n.glossary.kinship import kin
from l10n.glossary.matching import Matcher
from l10n.glossary.model import MatchRule, Term
from l10n.glossary.verdict import Verdict
from l10n.locales import parse
from l10n.spans import Span

__all__ = ["TermMatch", "Verdict", "find_term"]


@dataclass(frozen=True, slots=True)
class TermMatch:
    """One place: ``span`` in characters of the text, ``form`` the letters there, and how sure it is."""

    span: Span
    verdict: Verdict
    form: str


def find_term(term: str | Term, text: str, locale: str) -> list[TermMatch]:
    """The places where a term, given in its citation form, stands in a text of a locale; in order.

    ``locale`` is a BCP 47 tag or gettext name (LocaleError for others). Matches of verdict ``related`` are
    not uses of the term: they are words of its family, for whoever asks why it is said to be missing.
    ArgumentError for an argument of another type.
    """
    need(term, "term", str, Term)
    need_text(text, "text")
    need_text(locale, "locale")
    tag = parse(locale)
    designation = term if isinstance(term, Term) else Term(concept=term, locale=tag, text=term)
    found = [TermMatch(o.span, o.verdict, o.form) for o in _matcher(designation, tag).find(text)]
    if found or designation.match is MatchRule.EXACT:
        return found
    spans = dict.fromkeys(kin(designation.text, text, tag))
    return [TermMatch(span, Verdict.RELATED, text[span.start : span.end]) for span in sorted(spans)]


@lru_cache(maxsize=512)
def _matcher(term: Term, locale: str) -> Matcher:
    return Matcher((term,), locale)
