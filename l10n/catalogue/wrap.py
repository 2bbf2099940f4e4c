"""Where a line may be broken, and how wide it is: strings and references as lines of a file."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.catalogue.escape import escape

WIDTH = 79


def fill(chunks: Iterable[str], first: int, width: int) -> list[str]:
    """Chunks packed into lines of at most ``width``, the first ``first`` columns wide already."""
    lines, line, used = [], "", first
    for chunk in chunks:
        if line and used + len(chunk) > width:
            lines.append(line)
            line, used = "", 0
        line += chunk
        used += len(chunk)
    return [*lines, line]


def string_lines(keyword: str, text: str, width: int | None, mark: str = "") -> list[str]:
    """A keyword and its text as the lines of a file, without their ends.

    ``width`` is in columns, None for no wrapping; ``mark`` stands before every line (``#~ ``, ``#| ``).
    """
    whole = escape(text)
    parts = _logical(text)
    if len(parts) <= 1 and (width is None or len(mark) + len(keyword) + len(whole) + 3 <= width):
        return [f'{mark}{keyword} "{whole}"']
    lines = [f'{mark}{keyword} ""']
    for part in parts:
        pieces = escape(part).replace(" ", " \0").split("\0")
        for line in fill(pieces, 0, width - len(mark) - 2) if width else ["".join(pieces)]:
            lines.append(f'{mark}"{line}"')
    return lines


def _logical(text: str) -> list[str]:
    parts = text.split("\n")
    lines = [part + "\n" for part in parts[:-1]]
    return [*lines, parts[-1]] if parts[-1] else lines


def reference_lines(references: Iterable[str], width: int | None) -> list[str]:
    """References as ``#:`` lines, as many on a line as fit."""
    lines, line = [], "#:"
    for reference in references:
        if line != "#:" and width is not None and len(line) + 1 + len(reference) > width:
            lines.append(line)
            line = "#:"
        line += " " + reference
    return [*lines, line] if line != "#:" else []
