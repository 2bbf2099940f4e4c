"""What a project or a document may set about segmentation, and how that changes the engine's decisions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from l10n.errors import ConfigurationError, InputError
from l10n.segmentation.decision import Decision
from l10n.segmentation.srx import Srx, read_srx

_QUOTES = {"“": "”", "«": "»", "„": "“”", "‹": "›", "「": "」", "『": "』", '"': '"', "»": "«"}
_BRACKETS = re.compile(r"[()（）\[\]]")
_OPENING_QUOTE = re.compile("[" + "".join(_QUOTES) + "]")

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Rules:
    """The options of a project or a document.

    ``quotations_whole`` and ``parentheses_whole``: no cut inside. ``lower_case_starts``: whether a sentence may
    start in lower case, None for the language's own habit. ``least_length``: a shorter sentence, in characters
    without the white space around it, stays with its neighbour. ``never_after``: words, with their dot, behind
    which there is no cut. ``srx``: rules that go before ours, or with ``srx_instead`` stand in their place.
    """

    quotations_whole: bool = False
    parentheses_whole: bool = False
    lower_case_starts: bool | None = None
    least_length: int = 0
    never_after: tuple[str, ...] = ()
    srx: Srx | None = None
    srx_instead: bool = False

    @classmethod
    def of(cls, settings: Mapping[str, Any], folder: Path | None = None) -> Rules:
        """The rules of a ``[tool.l10n.segmentation]`` table; the SRX file is looked for from ``folder``.

        Keys: ``quotations`` and ``parentheses`` ("cut" or "whole"), ``lower-case-starts``, ``least-length``,
        ``never-after`` (a list), ``srx`` (a path), ``srx-instead``. ConfigurationError for an unknown key or a
        wrong value; RulesError or XmlError for a wrong SRX file.
        """
        rules = cls()
        for key, value in settings.items():
            if key not in _SETTERS:
                raise ConfigurationError(
                    f"unknown key {key!r} in [tool.l10n.segmentation]", hint=f"there are {', '.join(_SETTERS)}"
                )
            name, kind = _SETTERS[key]
            rules = replace(rules, **{name: kind(key, value, folder or Path())})
        return rules


def _whole(key: str, value: Any, folder: Path) -> bool:
    if value not in ("cut", "whole"):
        raise _wrong(key, value, '"cut" or "whole"')
    return bool(value == "whole")


def _flag(key: str, value: Any, folder: Path) -> bool:
    if not isinstance(value, bool):
        raise _wrong(key, value, "true or false")
    return value


def _length(key: str, value: Any, folder: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _wrong(key, value, "a number of characters")
    return value


def _words(key: str, value: Any, folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise _wrong(key, value, 'a list of words with their dot, as ["Gen."]')
    return tuple(word.strip() for word in value)


def _srx(key: str, value: Any, folder: Path) -> Srx:
    if not isinstance(value, str):
        raise _wrong(key, value, "the path of an SRX file")
    path = folder / value
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"the SRX file cannot be read: {error.strerror}", path=str(path)) from error
    return _parsed(data, str(path))


@lru_cache(maxsize=8)
def _parsed(data: bytes, path: str) -> Srx:
    """Read once, however many documents share a file: its automata remember their steps."""
    return read_srx(data, path)


def _wrong(key: str, value: Any, wanted: str) -> ConfigurationError:
    return ConfigurationError(f"{key} = {value!r} in [tool.l10n.segmentation]", hint=f"it takes {wanted}")


_SETTERS: dict[str, tuple[str, Callable[[str, Any, Path], Any]]] = {
    "quotations": ("quotations_whole", _whole),
    "parentheses": ("parentheses_whole", _whole),
    "lower-case-starts": ("lower_case_starts", _flag),
    "least-length": ("least_length", _length),
    "never-after": ("never_after", _words),
    "srx": ("srx", _srx),
    "srx-instead": ("srx_instead", _flag),
}


def apply_rules(
    rules: Rules, tag: str, text: str, decisions: Iterable[Decision], protected: Spans = ()
) -> list[Decision]:
    """The decisions of a text after the project's options and the protected spans have had their say."""
    found = list(decisions)
    if rules.srx:
        found = _with_srx(rules.srx, tag, text, [] if rules.srx_instead else found)
    if rules.never_after:
        found = [_refused(d, "never after", _ends_with(text, d.offset, rules.never_after)) for d in found]
    for rule, spans in (
        ("quotation whole", _quotations(text) if rules.quotations_whole else ()),
        ("parentheses whole", _parentheses(text) if rules.parentheses_whole else ()),
        ("protected", protected),
    ):
        if spans:
            inside = _inside(spans)
            found = [_refused(d, rule, inside(d.offset)) for d in found]
    return _long_enough(text, found, rules.least_length) if rules.least_length else found


def _refused(decision: Decision, rule: str, refused: bool) -> Decision:
    return Decision(decision.offset, False, rule) if refused and decision.cut else decision


def _with_srx(srx: Srx, tag: str, text: str, decisions: list[Decision]) -> list[Decision]:
    """The decisions with those of an SRX file before them; its breaks move behind the white space they stand before."""
    by_offset = {decision.offset: decision for decision in decisions}
    ruled: dict[int, Decision] = {}
    offset = 0
    for ruling in srx.for_language(tag).rulings(text):
        offset = max(offset, ruling.offset)
        while offset < len(text) and text[offset].isspace():
            offset += 1
        if offset < len(text) and (ruling.breaks or offset not in ruled):
            ruled[offset] = Decision(offset, ruling.breaks, f"SRX {ruling.rule}")
    return [by_offset[at] if at not in ruled else ruled[at] for at in sorted(by_offset.keys() | ruled.keys())]


def _ends_with(text: str, offset: int, words: tuple[str, ...]) -> bool:
    end = offset
    while end and text[end - 1].isspace():
        end -= 1
    return any(
        text.endswith(word, 0, end) and not text[max(0, end - len(word) - 1) : end - len(word)].isalnum()
        for word in words
        if len(word) <= end
    )


def _quotations(text: str) -> list[tuple[int, int]]:
    """The spans of quotations, outermost ones; a mark without its partner opens none."""
    spans: list[tuple[int, int]] = []
    missing: set[str] = set()
    at = 0
    while match := _OPENING_QUOTE.search(text, at):
        at = match.end()
        closers = _QUOTES[match[0]]
        if closers in missing:
            continue
        ends = [end for closer in closers if (end := text.find(closer, at)) >= 0]
        if ends:
            at = min(ends) + 1
            spans.append((match.start(), at))
        else:
            missing.add(closers)
    return spans


def _parentheses(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    open_at: list[int] = []
    for match in _BRACKETS.finditer(text):
        if match[0] in "(（[":
            open_at.append(match.start())
        elif open_at:
            spans.append((open_at.pop(), match.end()))
    return spans


def _inside(spans: Spans) -> Callable[[int], bool]:
    """Whether an offset lies inside one of the spans, which may overlap."""
    ordered = sorted(spans)
    starts = [start for start, _ in ordered]
    ends = list(accumulate((end for _, end in ordered), max))

    def inside(offset: int) -> bool:
        at = bisect_right(starts, offset - 1)
        return at > 0 and offset < ends[at - 1]

    return inside


def _long_enough(text: str, decisions: list[Decision], least: int) -> list[Decision]:
    """Decisions without the cuts that would leave a sentence shorter than ``least`` on either side."""
    kept: list[Decision] = []
    start = 0
    last = len(text.rstrip())
    for decision in decisions:
        short = len(text[start : decision.offset].strip()) < least or last - decision.offset < least
        kept.append(_refused(decision, "too short", short))
        if decision.cut and not short:
            start = decision.offset
    return kept
