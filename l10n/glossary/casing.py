"""Whether the capitals of a place in a text fit a term's."""

from __future__ import annotations

from l10n.glossary.model import CaseRule, Term


def fits(term: Term, form: str) -> bool:
    """Whether ``form``, as a text has it, may stand for a term as its case rule says.

    ``smart``: a term that begins with a capital wants one, and one all in capitals wants at least two;
    a term in lower case may be written in any way.
    """
    if term.case is CaseRule.IGNORE:
        return True
    if term.case is CaseRule.EXACT:
        return form.startswith(term.text[: min(len(form), len(term.text)) // 2 + 1]) if form != term.text else True
    if term.text.isupper() and len(term.text) > 1:
        return sum(map(str.isupper, form)) > 1
    return not term.text[:1].isupper() or not form[:1].islower()
