"""Evidence that is kept by message: what the rules saw that went by the message and its locales alone."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from l10n.checks.explain import by_code
from l10n.checks.model import Evidence
from l10n.diagnostics import Fix
from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.confidence import Found
    from l10n.checks.pair import Row

_DIGEST = 16
_LEAST = 500  # messages: fewer are looked at as fast as read


class Noted(NamedTuple):
    """What was seen in a message, by the code of the rule, and the codes of the rules that must be asked again."""

    found: tuple[Found, ...]
    again: tuple[str, ...]


NOTHING = Noted((), ())


def digest_of(row: Row) -> str:
    """What a message is known by: its texts, flags and terms."""
    source, target, flags, glossary = row
    told = f"{len(source)} {len(target)} {source}{target}{flags}{glossary}"
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=_DIGEST).hexdigest()


class Kept:
    """What is known of messages between two locales. ``searching`` are the rules that look for their suspects in the
    whole catalogue: nothing is kept of them."""

    def __init__(self) -> None:
        self.searching: set[str] = set()
        self._old: dict[str, Any] = {}
        self._new: dict[str, Any] = {}

    def recall(self, digest: str) -> Noted | None:
        """What is known of a message, None where it is new."""
        packed = self._new.get(digest)
        if packed is None:
            packed = self._old.get(digest)
            if packed is None:
                return None
            self._new[digest] = packed
        return _unpacked(*packed) if packed else NOTHING

    def note(self, digest: str, noted: Noted) -> None:
        """Take down what is known of a message."""
        self._new[digest] = _packed(noted) if noted != NOTHING else ()

    @property
    def worth(self) -> bool:
        """Whether there are so many messages that keeping them saves time."""
        return len(self._new) >= _LEAST

    def data(self, edition: str) -> bytes:
        """What is known of the messages that were asked for or noted, to be read by the same ``edition`` of the code,
        in JSON behind a digest of it."""
        told = json.dumps([edition, sorted(self.searching), dict(sorted(self._new.items()))]).encode()
        return _seal(told) + told

    @classmethod
    def read(cls, data: bytes, edition: str) -> Kept:
        """What ``data`` gave; knowing nothing where it is damaged, or of another edition."""
        kept, told = cls(), data[_SEAL:]
        if data[:_SEAL] == _seal(told):
            made_by, searching, rows = json.loads(told)
            if made_by == edition:
                kept.searching, kept._old = set(searching), rows
        return kept


def _seal(told: bytes) -> bytes:
    return hashlib.sha256(told).digest()


_SEAL = len(_seal(b""))


def _packed(noted: Noted) -> list[object]:
    fields = [
        [check.code, e.message, e.weight, e.source_span, e.target_span, e.habit, e.fix and (e.fix.title, e.fix.target, e.fix.safe)]
        for check, e in noted.found
    ]
    return [fields, noted.again]


def _unpacked(found: list[list[Any]], again: list[str]) -> Noted:
    return Noted(tuple((by_code()[code], _evidence(*fields)) for code, *fields in found), tuple(again))


def _evidence(message: str, weight: float, source_span: Any, target_span: Any, habit: str, fix: Any) -> Evidence:
    ours = Span(*source_span) if source_span is not None else None
    theirs = Span(*target_span) if target_span is not None else None
    return Evidence(message, weight, ours, theirs, habit, Fix(*fix) if fix is not None else None)
