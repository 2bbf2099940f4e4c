"""What earlier builds proved whole: a document whose inputs and output are the same bytes is not built again."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from l10n import files
from l10n.build.archive import digest
from l10n.errors import L10nError
from l10n.project import Project, SourceFile
from l10n.workflow.edition import edition


class Ledger:
    """The digests of whole documents and of all that went into them, kept in the project's state folder.

    Only a document that is whole is noted. A damaged ledger, or one of another version, is an empty one.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._path = project.state_path / "builds.json"
        self._old = _read(self._path)
        self._new = dict(self._old)

    def recall(self, output: Path, key: str) -> tuple[bytes, int] | None:
        """A built document and its source's words, where it stands on disk as it was built from these inputs."""
        noted = self._old.get(self._project.relative(output))
        if noted is None or noted[0] != key:
            return None
        data = files.read_if_there(output)
        return (data, int(noted[2])) if data is not None and digest(data) == noted[1] else None

    def note(self, output: Path, key: str, data: bytes, words: int) -> None:
        """Take down a whole document."""
        self._new[self._project.relative(output)] = (key, digest(data), str(words))

    def keep(self) -> None:
        """Write what is new; a folder that cannot be written to makes the next build slower, no more."""
        if self._new != self._old:
            stored = {"edition": edition(), "builds": dict(sorted(self._new.items()))}
            with contextlib.suppress(L10nError):
                files.write(self._path, (json.dumps(stored, ensure_ascii=False, indent=0) + "\n").encode())


def sum_of(data: bytes | None) -> str:
    """The digest of a file's bytes, ``none`` where there is no file."""
    return digest(data) if data is not None else "none"


def key_of(project: Project, source: SourceFile, locale: str, inputs: Sequence[str]) -> str:
    """A digest of all that a built document depends on: the digests of its inputs, and the settings."""
    settings = (source, project.chain(locale), project.incomplete, project.threshold, locale)
    return hashlib.sha256(repr((settings, inputs)).encode()).hexdigest()


def _read(path: Path) -> dict[str, tuple[str, str, str]]:
    try:
        stored = json.loads(files.read_if_there(path) or b"{}")
        if stored.get("edition") != edition():
            return {}
        return {str(name): (str(key), str(sum_), str(words)) for name, (key, sum_, words) in stored["builds"].items()}
    except (L10nError, RecursionError, ValueError, KeyError, TypeError, AttributeError):
        return {}
