"""The one door to XML: expat, without entities or external files, with the line and column of every element.

XML 1.0 and Namespaces in XML 1.0. A document type declaration may name an external subset, as TMX does; it is
never read. An internal subset, and every entity but the five predefined ones, is refused, so that no input is
larger than it looks and none reaches another file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from l10n.errors import XmlError

MAX_DEPTH = 100
MAX_ELEMENTS = 10_000_000
_CHUNK = 1 << 16
_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ENTITY = re.compile(rb"&(?!amp;|lt;|gt;|quot;|apos;|#)([^;\s\"'<>]*)")


@dataclass(slots=True)
class Element:
    """An element: local ``name``, ``namespace`` (URI or ""), attributes, children in order, and its place.

    ``attributes`` are by local name, and by ``{uri}name`` where they have a namespace; ``xml:lang`` is
    ``xml:lang``. ``children`` are elements and texts as they stand. ``line`` and ``column`` count from 1.
    """

    name: str
    namespace: str
    attributes: dict[str, str]
    line: int
    column: int
    children: list[Element | str] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text inside, in document order."""
        parts: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                stack.extend(reversed(node.children))
        return "".join(parts)

    def all(self, name: str) -> list[Element]:
        """The child elements of that local name."""
        return [child for child in self.elements if child.name == name]

    def first(self, name: str) -> Element | None:
        """The first child element of that local name."""
        return next(iter(self.all(name)), None)


def parse(data: bytes, path: str = "") -> Element:
    """The root element of a whole document.

    XmlError, with line and column, for what is not well-formed, for an internal DTD subset, for an entity,
    for elements nested deeper than 100 and for more than ten million of them.
    """
    reader = _Reader(path, None)
    for _ in reader.read(data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)):
        pass
    assert reader.root is not None
    return reader.root


def stream(chunks: Iterable[bytes], names: Iterable[str], path: str = "") -> Iterator[Element]:
    """The elements of the given local names, each when it ends, and forgotten after: memory does not grow.

    An element inside another one of ``names`` comes first and stays in its parent. Errors as ``parse``'s, raised
    when they are reached.
    """
    yield from _Reader(path, frozenset(names)).read(chunks)


class _Reader:
    """The state of one parse: expat calls back, so something must hold the open elements."""

    def __init__(self, path: str, names: frozenset[str] | None) -> None:
        self.path = path
        self.names = names
        self.root: Element | None = None
        self._open: list[Element] = []
        self._wanted = 0
        self._done: list[Element] = []
        self._count = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.SkippedEntityHandler = self._skipped
        self._external = False

    def read(self, chunks: Iterable[bytes]) -> Iterator[Element]:
        try:
            for chunk in chunks:
                self._parser.Parse(chunk, False)
                yield from self._done
                self._done.clear()
            self._parser.Parse(b"", True)
        except XmlError:
            raise
        except (LookupError, ValueError) as error:
            raise XmlError(f"XML in {error}", path=self.path, line=1, hint="save the file as UTF-8") from error
        except expat.ExpatError as error:
            raise XmlError(
                f"not well-formed XML: {expat.ErrorString(error.code)}",
                path=self.path,
                line=error.lineno,
                column=error.offset + 1,
            ) from error
        yield from self._done

    def _refuse(self, message: str, hint: str) -> NoReturn:
        line, column = self._place()
        raise XmlError(message, path=self.path, line=line, column=column, hint=hint)

    def _place(self) -> tuple[int, int]:
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def _doctype(self, name: str, system: str | None, public: str | None, internal: int) -> None:
        if internal:
            self._refuse("an internal DTD subset", "take the [...] out of the DOCTYPE")
        self._external = True

    def _check_attributes(self) -> None:
        """Where an external subset is named, expat drops an unknown entity from an attribute without a word."""
        tag = _TAG.match(self._parser.GetInputContext() or b"")
        entity = tag and _ENTITY.search(tag[0])
        if entity:
            self._skipped(entity[1].decode("utf-8", "replace"), False)

    def _skipped(self, name: str, parameter: bool) -> None:
        self._refuse(f"an entity, &{name};", "write the character itself")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= MAX_DEPTH:
            self._refuse(f"elements nested deeper than {MAX_DEPTH}", "")
        if self._count > MAX_ELEMENTS:
            self._refuse(f"more than {MAX_ELEMENTS} elements", "split the file")
        if self._external and attributes:
            self._check_attributes()
        namespace, _, local = name.rpartition(" ")
        line, column = self._place()
        element = Element(local, namespace, {_attribute(k): v for k, v in attributes.items()}, line, column)
        if self._open and (self.names is None or self._wanted):
            self._open[-1].children.append(element)
        self.root = self.root or element
        self._wanted += self.names is not None and local in self.names
        self._open.append(element)

    def _end(self, name: str) -> None:
        element = self._open.pop()
        if self.names is not None and element.name in self.names:
            self._wanted -= 1
            self._done.append(element)

    def _text(self, text: str) -> None:
        if self._open and (self.names is None or self._wanted):
            self._open[-1].children.append(text)


def _attribute(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    if namespace == "http://www.w3.org/XML/1998/namespace":
        return f"xml:{local}"
    return f"{{{namespace}}}{local}" if namespace else local


def escape(text: str, *, quote: bool = False) -> str:
    """Text as XML writes it: ``&``, ``<`` and ``>`` escaped, and ``"`` too for an attribute's value."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if quote else text


__all__ = ["Element", "escape", "parse", "stream"]
