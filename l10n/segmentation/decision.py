"""A place where a sentence could end, what was decided there, and the names of the rules with their reasons."""

from __future__ import annotations

from typing import NamedTuple

REASONS = {
    "mark": "the mark ends a sentence",
    "end": "the text ends here",
    "no space": "no space follows the mark",
    "space left out": "a word that opens sentences follows, though the space is missing",
    "note number": "the number of a note follows the mark, then a new sentence",
    "lower case follows": "the next word has no capital",
    "lower-case start": "in this language a sentence may start in lower case",
    "punctuation follows": "the next character carries the sentence on",
    "quotation goes on": "what follows reports the quotation",
    "mark in brackets": "the mark stands alone in brackets or quotation marks",
    "entity": "the semicolon closes a character entity",
    "range": "the dots stand for the numbers left out",
    "usage line": "the dots say that an argument may be repeated",
    "name with a mark": "the mark is part of a name",
    "note of the editor": "a signature in brackets follows",
    "spaced ellipsis": "three spaced dots leave words out",
    "label": "the sentence has only its label so far",
    "list item": "the next item of a list starts here",
    "blank line": "a blank line parts paragraphs",
    "abbreviation": "the word is an abbreviation that ends no sentence here",
    "looks like an abbreviation": "the word has the shape of an abbreviation",
    "starter follows": "the next word opens sentences",
    "number follows": "the abbreviation belongs to the number behind it",
    "initial": "the letter is an initial",
    "ordinal": "the number is an ordinal",
    "date": "the numbers are a date",
    "unit": "the word is a unit behind its number",
    "never after": "the project forbids a cut behind this word",
    "quotation whole": "the project keeps quotations whole",
    "parentheses whole": "the project keeps parentheses whole",
    "protected": "the place is inside a protected span",
    "too short": "the sentence would be shorter than the project allows",
}


class Decision(NamedTuple):
    """One place where a sentence could end.

    ``offset``, in characters, is where the next sentence would start; ``cut`` whether it does; ``rule`` the name
    of the rule that decided: one of ``REASONS``, or ``SRX`` with the rule's name and number.
    """

    offset: int
    cut: bool
    rule: str

    @property
    def reason(self) -> str:
        """What the rule says, in words for a reader."""
        return REASONS.get(self.rule, f"the rule of the SRX file {'breaks' if self.cut else 'forbids a break'} here")
