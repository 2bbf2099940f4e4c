"""One string and what is seen in it; each sight is computed when it is first asked for, and once."""

from __future__ import annotations

import re
from functools import cached_property

from l10n.checks.numbers import Number, numbers
from l10n.checks.spelled import spelled
from l10n.checks.terminal import Terminal, terminal
from l10n.inline import masked
from l10n.locales import Profile, profile
from l10n.spans import Span

_DIGIT = re.compile(r"\d")


class View:
    """A source or a target string with its locale's canonical tag. Spans count characters of ``text``."""

    def __init__(self, text: str, tag: str, flags: tuple[str, ...] = ()) -> None:
        self.text = text
        self.tag = tag
        self.flags = flags

    @property
    def locale(self) -> Profile:
        """How the string's locale writes."""
        return profile(self.tag)

    @property
    def end(self) -> Span:
        """The empty place after the last character."""
        return Span(len(self.text), len(self.text))

    @cached_property
    def terminal(self) -> Terminal:
        """The marks that end it."""
        return terminal(self.text)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Its numbers as values, in order, those inside codes and addresses left out."""
        found = numbers(self.text, self.tag) if _DIGIT.search(self.text) else ()
        mask = self.mask if found else ()
        return tuple(n for n in found if not any(span.overlaps(n.span) for span in mask)) if mask else found

    @cached_property
    def spelled(self) -> frozenset[float]:
        """The values its words could be naming."""
        return spelled(self.text, self.tag)

    @cached_property
    def mask(self) -> tuple[Span, ...]:
        """What is not words: placeholders, tags, addresses."""
        return tuple(masked(self.text, self.flags))
