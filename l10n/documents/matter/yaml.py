"""YAML as front matter has it, read line by line for its texts: block mappings and sequences, scalars of all styles.

YAML 1.2. Nothing is resolved or loaded; what this does not follow (aliases, tags of other types, complex keys) has no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.documents.matter.flow import flow_values
from l10n.documents.matter.values import BLOCK, PLAIN, Value, filled_lines
from l10n.spans import Span

_DASHES = re.compile(r"(?:-[ \t]+)*")
_KEY = re.compile(r"(?:\"(?P<double>[^\"\\\r\n]*)\"|'(?P<single>[^'\r\n]*)'|(?P<plain>[^\s\"'\[\]{},#&*!|>%@`:-][^:#\r\n]{0,200}|-[^\s:#][^:#\r\n]{0,200}))[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
_PROPERTY = re.compile(r"(?:&\S+|!!str)[ \t]+")
_INDICATOR = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#[^\r\n]*)?\Z")
_QUOTED = {'"': re.compile(r"\"((?:[^\"\\]|\\.)*)\"", re.DOTALL), "'": re.compile(r"'((?:[^']|'')*)'")}
_REST = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_COMMENT = re.compile(r"[ \t]#")
_LINE = re.compile(r"([ \t]*)([^\r\n]*)(?:\r\n?|\n|\Z)")


class UnclosedError(Exception):
    """A value that is never closed: the name of its key, its mark, and the character where it opens."""

    def __init__(self, key: str, mark: str, at: int) -> None:
        super().__init__(key)
        self.key, self.mark, self.at = key, mark, at


class YamlReader:
    """Reads the lines of ``text[start:end]``; ``values`` gives its texts in order."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._at = start
        self._end = end
        self._keys: list[tuple[int, str]] = []
        self._torn = start
        """The end of the last collection that was none: what opens inside it is not looked at again."""

    def values(self) -> Iterator[Value]:
        """All texts in order; UnclosedError for one that is never closed."""
        while self._at < self._end:
            indent, start, stop = self._line()
            line = self._text[start:stop]
            if not line or line[0] == "#":
                continue
            dashes = _DASHES.match(self._text, start, stop)
            inner = dashes.end() if dashes else start
            column = indent + inner - start
            while self._keys and self._keys[-1][0] >= column:
                self._keys.pop()
            key = _KEY.match(self._text, inner, stop)
            if key is not None:
                self._keys.append((column, key[key.lastgroup or 0].strip()))
                inner = key.end()
            yield from self._value(inner, stop, column if key else column - 1)

    def _line(self) -> tuple[int, int, int]:
        """The next line: its indentation, where its text begins, and where it ends."""
        found = _LINE.match(self._text, self._at, self._end)
        assert found is not None
        self._at = found.end()
        return found.end(1) - found.start(1), found.start(2), found.end(2)

    def _value(self, start: int, stop: int, column: int) -> Iterator[Value]:
        """The value at ``start``, with those of its lines that are indented by more than ``column``."""
        given = _PROPERTY.match(self._text, start, stop)
        start = given.end() if given else start
        mark = self._text[start:stop][:1]
        if mark in ("", "#", "*", "!", "&", "%", "@", "`"):
            return
        if mark in "|>" and _INDICATOR.match(self._text[start:stop]):
            yield from self._found(BLOCK, self._indented(column))
        elif mark in _QUOTED:
            yield from self._quoted(mark, start)
        elif mark in "[{":
            yield from self._flow(start) if start >= self._torn else ()
        else:
            yield from self._plain(start, stop, column)

    @property
    def _path(self) -> tuple[str, ...]:
        return tuple(key for _, key in self._keys)

    def _found(self, style: str, lines: list[Span]) -> Iterator[Value]:
        if lines:
            yield Value(self._path, style, tuple(lines))

    def _go_on(self, after: int) -> bool:
        """Go on with the line after a value that ends before ``after``; False where something else stands behind it."""
        if not _REST.match(self._text, after, self._end):
            return False
        self._at = after
        self._line()
        return True

    def _flow(self, start: int) -> Iterator[Value]:
        found, after = flow_values(self._text, start, self._end, self._path)
        if after >= 0 and self._go_on(after):
            yield from found
        else:
            self._torn = after if after >= 0 else self._end

    def _quoted(self, mark: str, start: int) -> Iterator[Value]:
        found = _QUOTED[mark].match(self._text, start, self._end)
        if found is None or not self._go_on(found.end()):
            raise UnclosedError(self._keys[-1][1] if self._keys else "", mark, start)
        if "\\\n" not in found[1] and "\\\r" not in found[1]:
            yield from self._found(mark, list(filled_lines(self._text, *found.span(1))))

    def _plain(self, start: int, stop: int, column: int) -> Iterator[Value]:
        comment = _COMMENT.search(self._text, start, stop)
        if comment:
            yield from self._found(PLAIN, list(filled_lines(self._text, start, comment.start())))
        else:
            yield from self._found(PLAIN, [*filled_lines(self._text, start, stop), *self._indented(column, comments=True)])

    def _indented(self, column: int, *, comments: bool = False) -> list[Span]:
        """The lines that follow and are indented by more than ``column``, blank ones left out; ``comments`` end them."""
        lines: list[Span] = []
        while self._at < self._end:
            before = self._at
            indent, start, stop = self._line()
            if start < stop and (indent <= column or (comments and self._text[start] == "#")):
                self._at = before
                break
            comment = _COMMENT.search(self._text, start, stop) if comments else None
            lines += filled_lines(self._text, start, comment.start() if comment else stop)
            if comment:
                break
        return lines
