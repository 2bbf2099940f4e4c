"""What a stage would write: so that ``--dry-run``, ``--diff`` and ``--check`` are one thing for all of them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from l10n import files


@dataclass(frozen=True, slots=True)
class Change:
    """A file as it was read (None where there was none) and as it should be (None to remove it)."""

    path: Path
    before: bytes | None
    after: bytes | None

    @property
    def needed(self) -> bool:
        """Whether the disk would change."""
        return self.before != self.after


def change(path: Path, after: bytes | None) -> Change:
    """The change that makes a file hold ``after``."""
    return Change(path, files.read_if_there(path), after)


Read = Callable[[Path], bytes | None]
"""What gives a file's bytes, None where there is none: ``files.read_if_there`` or ``as_if``."""


def as_if(changes: Iterable[Change]) -> Read:
    """The disk as it will be after those changes, for a stage that follows one not yet written."""
    pending = {item.path: item.after for item in changes}
    return lambda path: pending[path] if path in pending else files.read_if_there(path)


def apply(changes: Iterable[Change]) -> int:
    """Write what is needed, each file whole or not at all; how many were. OutputError at the first that fails."""
    needed = [item for item in changes if item.needed]
    written = files.write_all((item.path, item.after, item.before) for item in needed if item.after is not None)
    return written + sum(files.remove(item.path, base=item.before) for item in needed if item.after is None)


def diff(item: Change, name: str) -> str:
    """A unified diff of a change of a text; one line that names it for anything else."""
    if b"\0" in (item.before or b"") + (item.after or b""):
        return f"Binary file {name} differs\n"
    old, new = (
        [line if line.endswith("\n") else line + "\n" for line in (text or b"").decode("utf-8", "replace").splitlines(True)]
        for text in (item.before, item.after)
    )
    return "".join(difflib.unified_diff(old, new, f"a/{name}", f"b/{name}"))
