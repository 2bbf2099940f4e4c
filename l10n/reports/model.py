"""What a report is: a name and a function from findings to text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from l10n.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Rule:
    """What a report may say of a rule that findings name: one line, and what to read."""

    code: str
    name: str
    summary: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What a report is drawn on, and what it says beside the findings.

    ``colour`` and ``width`` (terminal cells) matter to reports for a terminal; ``checked`` is the number
    of messages looked at, ``paths`` the catalogues; ``rules`` describes the rules the findings name,
    ``source_locale`` the language of the sources.
    """

    colour: bool = False
    width: int = 100
    checked: int = 0
    paths: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    version: str = ""
    source_locale: str = "en"


@dataclass(frozen=True, slots=True)
class Report:
    """``render`` gives the whole text, its last line ended. ``suffix`` is that of a file of it."""

    name: str
    suffix: str
    render: Callable[[Sequence[Diagnostic], Page], str]
