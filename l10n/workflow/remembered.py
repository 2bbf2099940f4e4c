"""What earlier checks found: a catalogue that is checked with the same bytes in the same way is not checked again."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from l10n import files
from l10n.build.archive import digest
from l10n.checks.ignores import Waiver
from l10n.checks.kept import Kept
from l10n.diagnostics import Diagnostic, Fix, Severity
from l10n.errors import L10nError
from l10n.project import Project
from l10n.spans import Span
from l10n.workflow.checked import Checked
from l10n.workflow.edition import edition, of_words
from l10n.workflow.selection import Selection

_DIGEST = re.compile("[0-9a-f]{64}")


class Remembered:
    """What came of each catalogue when it was last checked, kept in the project's state folder.

    Beside it, for each catalogue of many messages, what was seen in these: an edit of some has only these looked at
    anew. A damaged file, or one of another version, is an empty one. Nothing is kept of a catalogue that is gone.
    """

    def __init__(self, project: Project) -> None:
        self._root = project.root
        self._path = project.state_path / "checks.json"
        self._evidence = project.state_path / "evidence"
        self._glossary = digest(files.read_if_there(project.glossary_path) or b"")
        self._old = _read(self._path)
        self._new = dict(self._old)
        self._kept: dict[Path, tuple[str, Kept]] = {}

    def key(self, data: bytes, *settings: object) -> str:
        """A digest of all that a catalogue's findings depend on: its bytes, the glossary's, and the settings,
        each of which must have a ``repr`` that tells its value."""
        return hashlib.sha256(repr((digest(data), self._glossary, settings)).encode()).hexdigest()

    def recall(self, name: str, key: str) -> Checked | None:
        """What came of the catalogue of that name, where it was checked with this key."""
        noted = self._old.get(name)
        if noted is None or noted.get("key") != key:
            return None
        try:
            return _checked(name, noted)
        except (KeyError, TypeError, ValueError):
            return None

    def note(self, name: str, key: str, checked: Checked) -> None:
        """Take down what came of a catalogue."""
        self._new[name] = {
            "key": key,
            "messages": checked.messages,
            "ignored": checked.ignored,
            "waivers": sorted((w.rule, w.msgid, w.digest, w.reason, w.line) for w in checked.waivers),
            "findings": [_fields(finding) for finding in checked.findings],
        }

    def evidence(self, name: str, source_locale: str, locale: str) -> Kept:
        """What was seen in the messages of the catalogue of that name; what is noted there is kept with the rest."""
        path = self._evidence / digest(name.encode())
        made_by = repr((edition(), source_locale, locale, of_words(source_locale), of_words(locale)))
        data = b""
        with contextlib.suppress(L10nError):
            data = files.read_if_there(path) or data
        kept = Kept.read(data, made_by)
        self._kept[path] = (made_by, kept)
        return kept

    def keep(self) -> None:
        """Write what is new; a folder that cannot be written to makes the next check slower, no more."""
        with contextlib.suppress(L10nError):
            for path, (made_by, kept) in self._kept.items():
                if kept.worth:
                    files.write(path, kept.data(made_by))
            self._new = {name: noted for name, noted in self._new.items() if (self._root / name).exists()}
            self._sweep()
            if self._new != self._old:
                stored = {"edition": edition(), "catalogues": dict(sorted(self._new.items()))}
                files.write(self._path, (json.dumps(stored) + "\n").encode())

    def _sweep(self) -> None:
        """Remove what was seen in the messages of catalogues that are gone: no file but such as is named by us."""
        known = {digest(name.encode()) for name in self._new}
        for path in self._evidence.glob("*"):
            if _DIGEST.fullmatch(path.name) and path.name not in known:
                files.remove(path)


def settings_of(selection: Selection, waivers: Sequence[Waiver], source_locale: str, locale: str) -> tuple[object, ...]:
    """What decides on a catalogue's findings beside its bytes and the glossary's."""
    words = [of_words(tag) for tag in (source_locale, locale)]
    return (source_locale, locale, selection, selection.least, tuple(waivers), words)


def _read(path: Path) -> dict[str, dict[str, Any]]:
    try:
        stored = json.loads(files.read_if_there(path) or b"{}")
        if stored.get("edition") != edition():
            return {}
        return {name: noted for name, noted in stored["catalogues"].items() if isinstance(noted, dict)}
    except (L10nError, RecursionError, ValueError, KeyError, AttributeError):
        return {}


def _fields(finding: Diagnostic) -> list[object]:
    fix = finding.fix
    return [
        finding.code,
        finding.name,
        finding.severity,
        finding.message,
        finding.confidence,
        finding.source_span,
        finding.target_span,
        (fix.title, fix.target, fix.safe) if fix else None,
        finding.source,
        finding.target,
        finding.locale,
        finding.path,
        finding.line,
        finding.column,
        finding.origin,
    ]


def _checked(name: str, noted: dict[str, Any]) -> Checked:
    findings = tuple(_finding(*fields) for fields in noted["findings"])
    waivers = frozenset(Waiver(*fields) for fields in noted["waivers"])
    return Checked(findings, int(noted["messages"]), (name,), int(noted["ignored"]), waivers)


def _finding(
    code: str, name: str, severity: str, message: str, confidence: float, source_span: Any, target_span: Any, fix: Any, *place: Any
) -> Diagnostic:
    ours = Span(*source_span) if source_span is not None else None
    theirs = Span(*target_span) if target_span is not None else None
    mended = Fix(*fix) if fix is not None else None
    return Diagnostic(code, name, Severity(severity), message, confidence, ours, theirs, mended, *place)
