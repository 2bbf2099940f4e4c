"""Every kind of finding explained: the checks' rules and the build's codes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from difflib import get_close_matches

from l10n.build import codes as build
from l10n.catalogue import kinds as catalogue
from l10n.checks import forms, header, ignores, since
from l10n.checks.explain import Explanation, explain, rules
from l10n.checks.model import Check, Example
from l10n.checks.precision import READ
from l10n.diagnostics import Diagnostic, Kind
from l10n.errors import ConfigurationError
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


def unknown(word: str, path: str = "") -> ConfigurationError:
    """The error, placed at ``path``, for what is neither code nor name of a kind of finding, with the nearest that is one."""
    folded = {name.casefold(): name for name in names()}
    near = get_close_matches(word.casefold(), sorted(folded), 1, 0.5)
    hint = f"did you mean {folded[near[0]]}?" if near else "l10n explain lists them"
    return ConfigurationError(f"there is no rule {word!r}", path=path, hint=hint)


def _found(word: str) -> Kind | Explanation:
    """The kind of finding of a code or name, in any letter case; ConfigurationError, with the nearest, for others."""
    folded = word.casefold()
    if folded not in {name.casefold() for name in names()}:
        raise unknown(word)
    kind = next((kind for kind in kinds() if folded in (kind.code.casefold(), kind.name)), None)
    return kind or explain(word)


_ENOUGH = 5  # findings read that tell something


def precision(code: str) -> str:
    """How often a rule was right where people read its findings; "" where they read too few to tell."""
    right, read = READ.get(code, (0, 0))
    return f"{right} of {read} findings read by hand were right" if read >= _ENOUGH else ""


def explained(name: str) -> dict[str, object]:
    """One kind of finding as data; ConfigurationError, with the nearest, for a name there is not."""
    found = asdict(_found(name))
    right, read = READ.get(str(found["code"]), (0, 0))
    return found | {"precision": {"right": right, "read": read} if read else None}


def explained_text(name: str) -> str:
    """One kind of finding for a terminal; errors as ``explained``."""
    found = _found(name)
    return "\n".join(_of_rule(found) if isinstance(found, Explanation) else _of_kind(found))


def _of_kind(kind: Kind) -> Iterable[str]:
    yield from (f"{kind.code} {kind.name} ({kind.severity})", "", kind.summary, "", kind.why, "")
    yield from _precision_line(kind.code)


def _precision_line(code: str) -> Iterable[str]:
    if said := precision(code):
        yield from (f"Precision: {said}.", "")


def _of_rule(rule: Explanation) -> Iterable[str]:
    yield f"{rule.code} {rule.name} ({rule.severity}, MQM: {rule.mqm})"
    yield from ("", rule.summary, "", rule.why, "")
    for heading, examples in (("Wrong", rule.wrong), ("Right", rule.right)):
        yield f"{heading}:"
        for example in examples:
            yield from _example(example)
    yield ""
    yield from _precision_line(rule.code)
    yield from (f"To silence it for one message: {rule.silence}", "")


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
