"""How a file wraps its strings, seen from the file itself."""

from __future__ import annotations

from dataclasses import dataclass

from l10n.catalogue.file import PoFile
from l10n.catalogue.wrap import WIDTH


@dataclass(frozen=True, slots=True)
class Style:
    """``width`` in columns to which strings and references are wrapped; None where they are not."""

    width: int | None = WIDTH


def style_of(file: PoFile) -> Style:
    """The style of a file; GNU's where it does not show."""
    return Style()
