"""Every kind of finding explained: the checks' rules and the build's codes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from l10n.build import codes as build
from l10n.catalogue import kinds as catalogue
from l10n.checks import forms, header, ignores, since
from l10n.checks.explain import Explanation, explain, rules
from l10n.checks.model import Check, Example
from l10n.checks.precision import READ
from l10n.diagnostics import Diagnostic, Kind
from l10n.glossary import kinds as glossary
from l10n.reports.model import Rule

_KINDS = (
    *catalogue.KINDS,
    *header.KINDS,
    *forms.KINDS,
    *glossary.KINDS,
    *since.KINDS,
    *ignores.KINDS,
    *build.KINDS,
)


def kinds() -> list[Kind]:
    """The kinds of findings that are no rule of the checks: a rule of the same code says more."""
    ours = {check.code for check in rules()}
    return [kind for kind in _KINDS if kind.code not in ours]


def _kind(name: str) -> Kind | None:
    return next((kind for kind in kinds() if name.casefold() in (kind.code.casefold(), kind.name)), None)


def explained(name: str) -> dict[str, object]:
    """One kind of finding as data; ConfigurationError, with the nearest, for a name there is not."""
    kind = _kind(name)
    found = asdict(kind) if kind else asdict(explain(name))
    right, read = READ.get(str(found["code"]), (0, 0))
    return found | {"precision": {"right": right, "read": read} if read else None}


def explained_text(name: str) -> str:
    """One kind of finding for a terminal."""
    kind = _kind(name)
    if kind is not None:
        return f"{kind.code} {kind.name} ({kind.severity})\n\n{kind.summary}\n\n{kind.why}\n"
    return "\n".join(_page(explain(name)))


def _page(rule: Explanation) -> Iterable[str]:
    yield f"{rule.code} {rule.name} ({rule.severity}, MQM: {rule.mqm})"
    yield from ("", rule.summary, "", rule.why, "")
    for heading, examples in (("Wrong", rule.wrong), ("Right", rule.right)):
        yield f"{heading}:"
        for example in examples:
            yield from _example(example)
    right, read = READ.get(rule.code, (0, 0))
    if read:
        yield from ("", f"Of {read} findings on real catalogues that were read by hand, {right} were right.")
    yield from ("", f"To silence it for one message: {rule.silence}", "")


def _example(example: Example) -> Iterable[str]:
    margin = max(2, len(example.locale))
    yield f"  {'en':>{margin}} | {example.source}"
    yield f"  {example.locale:>{margin}} | {example.target}"
    if example.glossary:
        yield f"  {'':>{margin}} | glossary: " + "; ".join(f"{a} → {b}" for a, b in example.glossary)


def names() -> frozenset[str]:
    """Every code and every name of a kind of finding."""
    known: list[Check | Kind] = [*rules(), *kinds()]
    return frozenset(word for kind in known for word in (kind.code, kind.name))


def _all() -> list[tuple[str, str, str, str]]:
    found: list[Check | Kind] = [*rules(), *kinds()]
    return sorted((r.code, r.name, r.severity.value, r.summary) for r in found)


def listed() -> list[dict[str, str]]:
    """All kinds of findings, a line each, as data."""
    return [dict(zip(("code", "name", "severity", "summary"), row, strict=True)) for row in _all()]


def listed_text() -> str:
    """All kinds of findings, a line each."""
    return "".join(f"{code}  {name:26} {summary}\n" for code, name, _, summary in _all())


def rules_of(findings: Iterable[Diagnostic]) -> tuple[Rule, ...]:
    """What a report may say of the rules that findings name."""
    named = {finding.code for finding in findings}
    known: list[Check | Kind] = [*rules(), *kinds()]
    return tuple(Rule(r.code, r.name, r.summary, r.why) for r in known if r.code in named)
