"""The rules as pages of Markdown: an index, and a page for each rule and each other kind of finding."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from l10n.checks.explain import Explanation, explain, rules
from l10n.checks.model import Check, Example
from l10n.checks.precision import READ
from l10n.diagnostics import Kind
from l10n.workflow.changes import Change, change
from l10n.workflow.explain import kinds, precision

INDEX = "README.md"


def written(folder: Path) -> list[Change]:
    """The changes that make a folder hold all pages; other files of it are let alone."""
    return [change(folder / name, text.encode()) for name, text in sorted(pages().items())]


def pages() -> dict[str, str]:
    """Every page by its file's name; each ends with a line break and links only to others of them."""
    found = {f"{rule.code}.md": "\n".join(_of_rule(explain(rule.code))) for rule in rules()}
    found |= {f"{kind.code}.md": "\n".join(_of_kind(kind)) for kind in kinds()}
    return {**found, INDEX: "\n".join(_index())}


def _index() -> Iterable[str]:
    yield from ("# Findings", "", "| code | name | severity | what it finds | precision |", "|---|---|---|---|---|")
    every: list[Check | Kind] = [*rules(), *kinds()]
    for code, name, severity, summary in sorted((r.code, r.name, r.severity.value, r.summary) for r in every):
        right, read = READ.get(code, (0, 0))
        shown = f"{right} of {read}" if read else ""
        yield f"| [{code}]({code}.md) | {name} | {severity} | {_cell(summary)} | {shown} |"
    yield ""


def _of_rule(rule: Explanation) -> Iterable[str]:
    yield from (f"# {rule.code} {rule.name}", "", f"{rule.summary}.", "", rule.why, "")
    yield from (f"- Severity: {rule.severity}", f"- MQM: {rule.mqm}")
    if precision(rule.code):
        yield f"- Precision: {precision(rule.code)}"
    for heading, examples in (("Wrong", rule.wrong), ("Right", rule.right)):
        yield from ("", f"## {heading}", "", "| locale | source | translation |", "|---|---|---|")
        yield from map(_example, examples)
    yield from ("", "## To let it stand for one message", "", f"    {rule.silence}", "", f"[All findings]({INDEX})", "")


def _of_kind(kind: Kind) -> Iterable[str]:
    yield from (f"# {kind.code} {kind.name}", "", kind.summary, "", *_broken(kind.why), "", f"- Severity: {kind.severity}")
    if precision(kind.code):
        yield f"- Precision: {precision(kind.code)}"
    yield from ("", f"[All findings]({INDEX})", "")


def _broken(text: str) -> list[str]:
    """Lines kept as lines, with what Markdown would read as markup in code."""
    return [f"    {line}" if line.startswith(("Wrong:", "Right:")) else line for line in text.split("\n")]


def _example(example: Example) -> str:
    extra = "; ".join(f"glossary: {a} → {b}" for a, b in example.glossary)
    return f"| {example.locale} | {_code(example.source)} | {_code(example.target)}{f' ({_cell(extra)})' if extra else ''} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")


def _code(text: str) -> str:
    """A text as code in a cell: line breaks and invisible characters as escapes, fenced by more backticks than it has."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text).replace("|", "\\|")
    fence = "`" * (1 + max((len(run) for run in _runs(shown)), default=0))
    return f"{fence} {shown} {fence}" if "`" in shown or shown != shown.strip() else f"{fence}{shown}{fence}"


def _runs(text: str) -> list[str]:
    return "".join(c if c == "`" else " " for c in text).split()
