"""T103: a translation longer than the message allows."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.checks.block import Block
from l10n.checks.model import Check, Evidence, right, wrong
from l10n.checks.pair import Pair
from l10n.diagnostics import Severity
from l10n.spans import Span

_FLAG = "max-length:"


def suspects(block: Block) -> list[int]:
    """Messages that say how long they may be."""
    return [at for at, flags in enumerate(block.flags) if flags and _limit(flags) is not None]


def _limit(flags: tuple[str, ...]) -> int | None:
    """What the flag ``max-length:`` says, as Weblate writes it; None without one."""
    said = next((flag.removeprefix(_FLAG) for flag in flags if flag.startswith(_FLAG)), "").strip()
    return int(said) if said.isdecimal() and len(said) < 7 else None


def find(pair: Pair) -> Iterator[Evidence]:
    """Count the characters."""
    limit, length = _limit(pair.flags), len(pair.target.text)
    if limit is not None and length > limit:
        yield Evidence(f"{length} characters, and {limit} are allowed", 8.0, None, Span(limit, length))


CHECK = Check(
    code="T103",
    name="over-limit",
    severity=Severity.ERROR,
    summary="The translation is longer than its message allows",
    why="The flag “max-length:20” says that the place has room for 20 characters: what is longer is cut off, or breaks the layout.",
    mqm="Design and markup / Length",
    examples=(
        wrong("de", "Settings", "Einstellungsmöglichkeiten", "max-length:12"),
        wrong("fi", "Save", "Tallenna nyt", "max-length:8"),
        wrong("ja", "Save", "今すぐ保存する", "max-length:4"),
        right("de", "Settings", "Optionen", "max-length:12"),
        right("de", "Settings", "Einstellungsmöglichkeiten"),
    ),
    find=find,
    suspects=suspects,
)
