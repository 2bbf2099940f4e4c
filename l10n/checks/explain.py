"""The rules as documents: what each looks for and why, examples, how to silence it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from l10n.checks.model import Check, Example
from l10n.diagnostics import Severity
from l10n.errors import ConfigurationError
from l10n.registry import builtins


@dataclass(frozen=True, slots=True)
class Explanation:
    """One rule read out. ``wrong`` and ``right`` are its examples, each a test of the rule."""

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    mqm: str
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]
    silence: str


@cache
def rules() -> tuple[Check, ...]:
    """Every rule, by code."""
    found = builtins("l10n.checks.rules", "CHECK", Check).values()
    return tuple(sorted(found, key=lambda check: check.code))


@cache
def by_code() -> dict[str, Check]:
    """Every rule by its code."""
    return {check.code: check for check in rules()}


def rule(code_or_name: str) -> Check:
    """The rule of a code or name in any letter case; ConfigurationError, with the nearest, for others."""
    wanted = code_or_name.casefold()
    for check in rules():
        if wanted in (check.code.casefold(), check.name.casefold()):
            return check
    from difflib import get_close_matches

    names = [word for check in rules() for word in (check.name, check.code)]
    near = get_close_matches(wanted, names, 1, 0.5)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(check.code for check in rules())}"
    raise ConfigurationError(f"no check is called {code_or_name!r}", hint=hint)


def explain(code_or_name: str) -> Explanation:
    """The explanation of a rule, by its code (``N101``) or name (``number-changed``)."""
    check = rule(code_or_name)
    return Explanation(
        code=check.code,
        name=check.name,
        severity=check.severity,
        summary=check.summary,
        why=check.why,
        mqm=check.mqm,
        wrong=tuple(example for example in check.examples if example.found),
        right=tuple(example for example in check.examples if not example.found),
        silence=f"# l10n-ignore: {check.name} — the reason",
    )
