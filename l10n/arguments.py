"""What callers give to the public names, checked at the door: what is wrong is told by the argument's name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from l10n.errors import ArgumentError


def need(value: object, name: str, *kinds: type, hint: str = "") -> None:
    """ArgumentError where a value is of none of those kinds."""
    if not isinstance(value, kinds):
        raise _wrong(value, name, *kinds, hint=hint)


def _wrong(value: object, name: str, *kinds: type, hint: str = "") -> ArgumentError:
    wanted = " or ".join(kind.__name__ for kind in kinds)
    return ArgumentError(f"{name} must be {wanted}, not {type(value).__name__}", hint=hint)


def need_text(value: object, name: str) -> None:
    """ArgumentError where a value is no str."""
    need(value, name, str, hint="decode it: .decode()" if isinstance(value, bytes | bytearray) else "")


def as_bytes(value: object, name: str) -> bytes:
    """The bytes of a value; ArgumentError where it has none."""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    raise _wrong(value, name, bytes, hint="give the file's bytes: Path(...).read_bytes()" if isinstance(value, str) else "")


def as_tuple(value: Any, name: str) -> tuple[Any, ...]:
    """The members of a value; ArgumentError where it is none of several, or one text."""
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        hint = f"write {name}=[{value!r}]" if isinstance(value, str) else "give a list"
        raise ArgumentError(f"{name} must be several, not {type(value).__name__}", hint=hint)
    return tuple(value)


def need_pairs(value: Iterable[object], name: str) -> None:
    """ArgumentError where a member is no pair of texts."""
    for member in value:
        if not (isinstance(member, tuple | list) and len(member) == 2 and all(isinstance(text, str) for text in member)):
            raise ArgumentError(f"{name} must be pairs of texts, not {member!r:.40}", hint='such as ("harbour", "Hafen")')


def need_spans(value: object, name: str) -> None:
    """ArgumentError where a member is no pair of numbers."""
    for member in as_tuple(value, name):
        if not (isinstance(member, tuple | list) and len(member) == 2 and all(isinstance(at, int) for at in member)):
            raise ArgumentError(f"{name} must be spans, not {member!r:.40}", hint="such as (0, 12), in characters")


def need_share(value: object, name: str) -> None:
    """ArgumentError where a value is no number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ArgumentError(f"{name} must be a number from 0 to 1, not {value!r:.40}")


def need_function(value: object, name: str) -> None:
    """ArgumentError where a value cannot be called."""
    if not callable(value):
        hint = f"give its get: {name}.get" if isinstance(value, Mapping) else ""
        raise ArgumentError(f"{name} must be a function, not {type(value).__name__}", hint=hint)
