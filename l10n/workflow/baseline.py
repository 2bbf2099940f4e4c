"""A baseline: the findings that were there already, so that only new ones count."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from l10n import files
from l10n.diagnostics import Diagnostic
from l10n.errors import InputError
from l10n.reports.fingerprint import fingerprints

_VERSION = 1


def write(path: Path, findings: Iterable[Diagnostic]) -> None:
    """Write the baseline of findings: their fingerprints, which no re-wrapping and no moved line changes."""
    known = [{"fingerprint": digest, "rule": f.name, "path": f.path} for f, digest in fingerprints(findings)]
    ordered = sorted(known, key=lambda each: (each["path"], each["fingerprint"]))
    data = (json.dumps({"version": _VERSION, "findings": ordered}, ensure_ascii=False, indent=1) + "\n").encode()
    files.write(path, data)


def unknown(path: Path | None, findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings that a baseline does not have, all of them without one. InputError for a file that is none."""
    if path is None:
        return list(findings)
    try:
        stored = json.loads(files.read(path))
        version, known = stored["version"], {each["fingerprint"] for each in stored["findings"]}
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, KeyError, TypeError) as error:
        hint = "write one: l10n check --write-baseline FILE"
        raise InputError("this is no baseline", path=str(path), hint=hint) from error
    if version != _VERSION:
        raise InputError(f"this baseline is of version {version}, not {_VERSION}", path=str(path))
    return [finding for finding, digest in fingerprints(findings) if digest not in known]


def counted(findings: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """How many findings there are of each rule, most first."""
    counts = Counter((finding.code, finding.name, finding.severity.value) for finding in findings)
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return [{"code": c, "rule": n, "severity": s, "findings": count} for (c, n, s), count in ordered]
