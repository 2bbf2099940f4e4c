"""Placeholders and tags of two texts compared as what they do, not as how they are written."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from l10n.diagnostics import Fix
from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.pair import Pair
    from l10n.checks.view import View

_NUMBERED = re.compile(r"%(?:\d{1,3}\$)?[-+#']*")
_DATE_FORMAT = re.compile(r"%[-E_^#]?[aAbBHIjmMpyYZ](?![a-z])")
_DOUBTFUL = re.compile(r"\$\w|% [a-z]")
_SPACE = re.compile(r"\s+")
_TAG_NAME = re.compile(r"<\s*(/?)\s*([A-Za-z][\w:.-]*)")

UNCLOSED = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "embed",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "source",
        "td",
        "th",
        "tr",
        "track",
        "wbr",
    ]
)


class Code(NamedTuple):
    """A placeholder or tag: its text, what it is compared by, its span."""

    text: str
    key: str
    span: Span


def _placeholders(view: View) -> list[Code]:
    if _DATE_FORMAT.search(view.text):
        return []
    found = []
    for span in view.placeholders:
        text = view[span]
        found.append(Code(text, _NUMBERED.sub("%", _SPACE.sub("", text)), span))
    return found


def codes(source: View, target: View) -> tuple[list[Code], list[Code]]:
    """Placeholders that only the source has, and such that only the target has."""
    return _difference(_placeholders(source), _placeholders(target))


def sureness(code: Code, pair: Pair) -> float:
    """The weight of a placeholder lost: less for shapes that prose and shell code have too."""
    if _DOUBTFUL.match(code.text):
        return 4.0
    return 8.0 if pair.flags else 7.0


def _difference(ours: list[Code], theirs: list[Code]) -> tuple[list[Code], list[Code]]:
    left = Counter(code.key for code in theirs)
    lost = []
    for code in ours:
        if left[code.key] > 0:
            left[code.key] -= 1
        else:
            lost.append(code)
    wanted = Counter(code.key for code in ours)
    extra = []
    for code in theirs:
        if wanted[code.key] > 0:
            wanted[code.key] -= 1
        else:
            extra.append(code)
    return lost, extra


def _tags(view: View) -> list[Code]:
    found = []
    for span in view.tags:
        match = _TAG_NAME.match(view.text, *span)
        if match and _is_markup(view, match, span):
            found.append(Code(view[span], match[1] + match[2].lower(), span))
    return found


def _is_markup(view: View, match: re.Match[str], span: Span) -> bool:
    """A tag that HTML leaves open, or one with an attribute, a slash or a closing tag; others are for users (<file>)."""
    name, text = match[2].lower(), view[span]
    return (
        name in UNCLOSED
        or match[1] == "/"
        or text.endswith("/>")
        or "=" in text
        or f"</{match[2]}" in view.text
    )


def tag_differences(source: View, target: View) -> tuple[list[Code], list[Code]]:
    """Tags that only the source has, and such that only the target has, by name and whether they close."""
    return _difference(_tags(source), _tags(target))


def replaced(target: View, code: Code, text: str) -> Fix:
    """A fix that writes ``text`` in a code's place."""
    whole = target.text[: code.span.start] + text + target.text[code.span.end :]
    return Fix(f"write {text}", whole, safe=True)
