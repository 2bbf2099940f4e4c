"""The header of a catalogue: its fields in order, and the same header with some of them changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header:
    """The text of the header entry. A line without a colon is no field, and stays where it is."""

    text: str = ""

    def get(self, name: str, default: str | None = None) -> str | None:
        """The value of a field, blanks around it removed; names are compared without case."""
        wanted = name.casefold()
        return next((value for key, value in self.items() if key.casefold() == wanted), default)

    def items(self) -> Iterator[tuple[str, str]]:
        """Names and values, in order."""
        for line in self.text.split("\n"):
            name, colon, value = line.partition(":")
            if colon:
                yield name.strip(), value.strip()

    def replace(self, fields: dict[str, str] | None = None, **named: str) -> Header:
        """The header with these values; a new field goes last. In keywords ``_`` stands for ``-``."""
        text = self.text
        for name, value in {**(fields or {}), **{k.replace("_", "-"): v for k, v in named.items()}}.items():
            text = _with(text, name, " ".join(value.split()))
        return Header(text)

    def without(self, *names: str) -> Header:
        """The header without some fields."""
        gone = {name.casefold() for name in names}
        lines = self.text.split("\n")
        return Header("\n".join(line for line in lines if line.partition(":")[0].strip().casefold() not in gone))


def _with(text: str, name: str, value: str) -> str:
    lines = text.split("\n")
    for index, line in enumerate(lines):
        key, colon, old = line.partition(":")
        if colon and key.strip().casefold() == name.casefold():
            if old.strip() != value:
                lines[index] = f"{key}: {value}"
            return "\n".join(lines)
    ended = text if not text or text.endswith("\n") else text + "\n"
    return f"{ended}{name}: {value}\n"
