"""How a file wraps its strings, seen from the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from l10n.catalogue.entry import texts
from l10n.catalogue.fast import BLOCK
from l10n.catalogue.file import PoFile
from l10n.catalogue.wrap import WIDTH, string_lines

_ENOUGH = 40


@dataclass(frozen=True, slots=True)
class Style:
    """``width`` in columns to which strings and references are wrapped, None where they are not.

    ``newlines``: whether a string begins a new line of the file after each of its own lines.
    """

    width: int | None = WIDTH
    newlines: bool = True


_KNOWN = (*map(Style, (WIDTH, 76, 77, 78, None, 80, 100, 120)), Style(None, False))


def style_of(file: PoFile) -> Style:
    """The style that writes most of the file's long strings as they are; GNU's where none says.

    gettext wraps at 79 columns, Babel at 76, polib at 78, Weblate at 77 or not at all, OmegaT only at the
    ends of lines.
    """
    samples = [*islice(_telling(file), _ENOUGH)]
    if not samples:
        return Style()
    return max(_KNOWN, key=lambda style: sum(_lines(keyword, text, style) == lines for keyword, text, lines in samples))


def _lines(keyword: str, text: str, style: Style) -> list[str]:
    return string_lines(keyword, text, style.width, newlines=style.newlines)


def _telling(file: PoFile) -> Iterator[tuple[str, str, list[str]]]:
    """Strings that show a style: keyword, text and lines of those in several lines or in a long one."""
    for row in file.rows:
        for block in (row[8], row[10]):
            if (block.count("\n") > 1 or len(block) > 76) and (canonical := BLOCK.fullmatch(block)):
                keyword = canonical[1]
                yield keyword, texts([block], keyword)[0], block.split("\n")[:-1]
