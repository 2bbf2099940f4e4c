"""Fingerprints of findings: the same for the same fault, wherever its line has gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from l10n.diagnostics import Diagnostic


def _spot(text: str, span: tuple[int, int] | None) -> str:
    return text[span[0] : span[1]] if span else ""


def fingerprint(finding: Diagnostic) -> str:
    """32 hexadecimal digits of rule, locale, source text and the text found: no line, no path, no wrapping."""
    spots = _spot(finding.source, finding.source_span), _spot(finding.target, finding.target_span)
    parts = (finding.code, finding.locale, finding.source, *spots)
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprints(findings: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with its fingerprint; the second of two alike in one file gets a number."""
    seen: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        digest = fingerprint(finding)
        seen[finding.path, digest] += 1
        count = seen[finding.path, digest]
        yield finding, digest if count == 1 else f"{digest}-{count}"
