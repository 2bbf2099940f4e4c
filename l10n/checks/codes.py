"""Placeholders and tags of two texts compared as what they do, not as how they are written."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from l10n.diagnostics import Fix
from l10n.inline import written
from l10n.spans import Span

if TYPE_CHECKING:
    from l10n.checks.pair import Pair
    from l10n.checks.view import View

SIGNS = frozenset("%{$")
_NUMBERED = re.compile(r"%(?:\d{1,3}\$)?[-+#']*")
_DATE_FORMAT = re.compile(r"(?<!%)%[-E_^#]?[aAbBHIjmMpyYZ](?![a-z])")
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
_OF_TEXT = frozenset(["b", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"])


class Code(NamedTuple):
    """A placeholder or tag: its text, what it is compared by, its span."""

    text: str
    key: str
    span: Span


def _placeholders(view: View) -> list[Code]:
    if not view.placeholders or ("%" in view.text and _DATE_FORMAT.search(view.text)):
        return []
    found = []
    for span in view.placeholders:
        text = view[span]
        found.append(Code(text, _NUMBERED.sub("%", _SPACE.sub("", text)), span))
    return found


def same_placeholders(source: str, target: str, flags: tuple[str, ...]) -> bool:
    """Whether two texts plainly have the same placeholders."""
    if sorted(written(source, flags)) != sorted(written(target, flags)):
        return False
    return "%" not in source or (_DATE_FORMAT.search(source) is None) == (_DATE_FORMAT.search(target) is None)


def codes(source: View, target: View) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """Placeholders that only the source has, and such that only the target has."""
    lost, extra = _difference(_placeholders(source), _placeholders(target))
    return tuple(lost), tuple(extra)


def sureness(code: Code, pair: Pair) -> float:
    """The weight of a placeholder lost: less for shapes that prose and shell code have too."""
    if _DOUBTFUL.match(code.text):
        return 3.4
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


_Tag = tuple[Span, re.Match[str]]


def _tags(view: View) -> list[_Tag]:
    """The tags of a text that have a name."""
    return [(span, match) for span in view.tags if (match := _TAG_NAME.match(view.text, *span))]


def _markup(view: View, tags: list[_Tag], closed: set[str]) -> list[Code]:
    """Those that are markup: of a name that is ``closed`` anywhere, or plainly HTML's."""
    return [
        Code(view[span], match[1] + match[2].lower(), span)
        for span, match in tags
        if match[2] in closed or _is_markup(match, view[span])
    ]


def _is_markup(match: re.Match[str], text: str) -> bool:
    """A tag of text or one that HTML leaves open, or one with an attribute or a slash; others, not closed, are for users (<file>)."""
    name = match[2].lower()
    return name in UNCLOSED or name in _OF_TEXT or text.endswith("/>") or "=" in text


def tag_differences(source: View, target: View) -> tuple[list[Code], list[Code]]:
    """Tags that only the source has, and such that only the target has, by name and whether they close."""
    ours, theirs = _tags(source), _tags(target)
    closed = {match[2] for _, match in (*ours, *theirs) if match[1]}
    return _difference(_markup(source, ours, closed), _markup(target, theirs, closed))


def replaced(target: View, code: Code, text: str) -> Fix:
    """A fix that writes ``text`` in a code's place."""
    whole = target.text[: code.span.start] + text + target.text[code.span.end :]
    return Fix(f"write {text}", whole, safe=True)
