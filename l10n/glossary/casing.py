"""Whether the capitals of a place in a text fit a term's."""

from __future__ import annotations

from l10n.glossary.model import CaseRule, Term


def fits(term: Term, form: str) -> bool:
    """Whether ``form``, as a text has it, has the capitals that a term's case rule wants.

    ``smart``: a term that begins with a capital wants one, and one all in capitals wants at least two;
    a term in lower case may be written in any way. ``exact``: the term's capitals as far as it is one.
    """
    if term.case is CaseRule.IGNORE:
        return True
    if term.case is CaseRule.EXACT:
        return [c.isupper() for c in form[:1]] == [c.isupper() for c in term.text[:1]] and acronym_kept(term, form)
    return acronym_kept(term, form) and not (term.text[:1].isupper() and form[:1].islower())


def acronym_kept(term: Term, form: str) -> bool:
    """Whether a term all in capitals has at least two of them in ``form``."""
    capitals = sum(map(str.isupper, term.text))
    return capitals < 2 or not term.text.isupper() or sum(map(str.isupper, form)) > 1
