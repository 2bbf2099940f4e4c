"""What earlier runs of a stage made: what has the same inputs and stands as it was left is not made again."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from l10n import files
from l10n.build.archive import digest
from l10n.errors import L10nError
from l10n.project import Project
from l10n.workflow.edition import edition, of_words
from l10n.workflow.extract import Extracted


class Noted(NamedTuple):
    """What a file was made of, how it was left, and what the stage wants to know again of it."""

    key: str
    state: str
    value: Any


class Ledger:
    """The files of one stage (``builds``, ``templates``, ``catalogues``) as they were last left, kept in the
    project's state folder.

    What is gone is not kept. A damaged ledger, or one of another version, is an empty one.
    """

    def __init__(self, project: Project, stage: str) -> None:
        self._project = project
        self._path = project.state_path / f"{stage}.json"
        self._old = _read(self._path)
        self._new = dict(self._old)

    def recall(self, path: Path, key: str) -> Noted | None:
        """What was noted of a file, where it was made of these inputs."""
        noted = self._old.get(self._project.relative(path))
        return noted if noted is not None and noted.key == key else None

    def note(self, path: Path, key: str, state: str, value: object = None) -> None:
        """Take down how a file is left."""
        self._new[self._project.relative(path)] = Noted(key, state, value)

    def keep(self) -> None:
        """Write what is new; a folder that cannot be written to makes the next run slower, no more."""
        if self._new != self._old:
            standing = {name: noted for name, noted in sorted(self._new.items()) if (self._project.root / name).exists()}
            stored = {"edition": edition(), "files": standing}
            with contextlib.suppress(L10nError):
                files.write(self._path, _sealed(json.dumps(stored, ensure_ascii=False, indent=0).encode()))


def sum_of(data: bytes | None) -> str:
    """The digest of a file's bytes, ``none`` where there is no file."""
    return digest(data) if data is not None else "none"


def key_of(project: Project, sources: Iterable[Extracted], *more: object) -> str:
    """A digest of all that is in source files: their bytes, settings and rules; and of ``more``, each of which must have a
    ``repr`` that tells its value."""
    sums = [(source.file, sum_of(source.data), _rules(project, source)) for source in sources]
    return hashlib.sha256(repr((sums, more)).encode()).hexdigest()


def terms_of(project: Project, *tags: str) -> str:
    """What decides on the terms in texts of those locales: the glossary and the dictionaries; "" without a glossary."""
    glossary = files.read_if_there(project.glossary_path)
    return f"{sum_of(glossary)} {[of_words(tag) for tag in sorted(tags)]}" if glossary is not None else ""


def _rules(project: Project, source: Extracted) -> str:
    srx = source.file.segmentation.get("srx")
    return sum_of(files.read_if_there(project.root / str(srx))) if srx else ""


def _sealed(told: bytes) -> bytes:
    """Behind a line with its own digest: what is damaged is known."""
    return digest(told).encode() + b"\n" + told + b"\n"


def _read(path: Path) -> dict[str, Noted]:
    with contextlib.suppress(L10nError):
        data = files.read_if_there(path) or b""
        told = data.partition(b"\n")[2][:-1]
        if data and data == _sealed(told):
            stored = json.loads(told)
            if stored["edition"] == edition():
                return {name: Noted(*noted) for name, noted in stored["files"].items()}
    return {}
