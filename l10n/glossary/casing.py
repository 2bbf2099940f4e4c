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
    if not term.text[0].isupper():
        return term.case is CaseRule.SMART or not form[0].isupper()
    return not form[0].islower() and acronym_kept(term, form)


def acronym_kept(term: Term, form: str) -> bool:
    """Whether a term all in capitals has at least two of them in ``form``."""
    return len(term.text) < 2 or not term.text.isupper() or sum(map(str.isupper, form)) > 1


def odd_capitals(term: Term) -> bool:
    """Whether a term's capitals look like a slip: all of a long text, or all of a word but its first letter."""
    words = term.text.split()
    shouted = len(words) > 1 and len(term.text) > 12 and term.text.isupper()
    return shouted or any(len(word) > 3 and word[0].islower() and word[1:].isupper() for word in words)
