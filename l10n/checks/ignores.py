"""Ignores: a translator's or QA lead's word that a finding is to be let stand, with its reason.

They live in a translator comment (``# l10n-ignore: number-changed — miles turned into km``), which survives
every tool; flags (``#, ignore-...``) do not: msgmerge and msgcat delete those they do not know. Weblate's
flags and Pology's comments are read all the same.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from l10n.catalogue import Catalogue, Message
from l10n.diagnostics import Diagnostic, Kind, Severity

MARK = "l10n-ignore:"
_OURS = re.compile(rf"\s*{MARK}\s*(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:[—–:]|--|-)?\s*(?P<reason>.*)")
_POLOGY = re.compile(r"\s*(?:skip-rule|no-check):\s*(?P<rules>.+)")
_WEBLATE = {
    "ignore-end-stop": "terminal-mark",
    "ignore-end-colon": "terminal-mark",
    "ignore-end-question": "terminal-mark",
    "ignore-end-exclamation": "terminal-mark",
    "ignore-end-ellipsis": "terminal-mark",
    "ignore-end-semicolon": "terminal-mark",
    "ignore-begin-space": "edge-space",
    "ignore-end-space": "edge-space",
    "ignore-double-space": "double-space",
    "ignore-duplicate": "repeated-word",
    "ignore-same": "source-left",
    "ignore-xml-tags": "tag-mismatch",
    "ignore-check-glossary": "term-missing",
    "ignore-inconsistent": "inconsistent-translation",
    "ignore-reused": "same-translation",
    "ignore-punctuation-spacing": "mark-spacing",
    "ignore-zero-width-space": "invisible-character",
    "ignore-max-length": "over-limit",
}

IGNORE_UNUSED = Kind(
    "I101",
    "ignore-unused",
    Severity.WARNING,
    "An ignore stands where its rule finds nothing.",
    "The translation was mended, or the rule's name is misspelt: an ignore that hides nothing today may hide a fault tomorrow.",
)
IGNORE_WITHOUT_REASON = Kind(
    "I102",
    "ignore-without-reason",
    Severity.WARNING,
    "An ignore does not say why.",
    "Whoever reads it next year cannot know whether it still holds. Write the reason behind a dash.",
)
KINDS = (IGNORE_UNUSED, IGNORE_WITHOUT_REASON)


@dataclass(frozen=True, slots=True)
class Ignore:
    """One rule (its name or code) let stand for one message. ``foreign`` ones need no reason and no use."""

    rule: str
    reason: str
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Waiver:
    """An ignore kept outside the catalogue: a rule, the message, and the digest of the translation it holds for."""

    rule: str
    msgid: str
    digest: str
    reason: str
    line: int = 0


def ignores_of(message: Message) -> list[Ignore]:
    """What a message's comments and flags say."""
    found = [Ignore(_WEBLATE[flag], "", True) for flag in message.flags if flag in _WEBLATE]
    for comment in message.comments:
        ours = _OURS.fullmatch(comment)
        theirs = None if ours else _POLOGY.fullmatch(comment)
        if ours:
            found += [Ignore(rule.strip(), ours["reason"].strip()) for rule in ours["rules"].split(",")]
        elif theirs:
            found += [Ignore(rule.strip(), "", True) for rule in theirs["rules"].split(",")]
    return found


def digest_of(message: Message) -> str:
    """What a waiver holds for: 16 hexadecimal digits of the translation."""
    return sha256("\0".join(message.msgstr).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is left of findings: those nobody ignores, and those on the ignores themselves; what was ignored;
    and the waivers that did so."""

    kept: tuple[Diagnostic, ...]
    own: tuple[Diagnostic, ...]
    ignored: tuple[Diagnostic, ...]
    waivers: frozenset[Waiver]

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """All that is to be shown."""
        return (*self.kept, *self.own)


def let_stand(
    findings: Iterable[Diagnostic], catalogue: Catalogue, waivers: Sequence[Waiver] = ()
) -> Standing:
    """Findings of a catalogue without those that its comments, its flags or waivers say to let stand."""
    starts, numbers, speaking = array("Q"), array("Q"), []
    for number, message in enumerate(catalogue.passing()):
        if message.line:
            starts.append(message.line)
            numbers.append(number)
            speaking += [(number, ignore) for ignore in ignores_of(message) if message.translated and not ignore.foreign]
    by_message: dict[tuple[str, str], list[Waiver]] = {}
    for each in waivers:
        by_message.setdefault((each.msgid, each.digest), []).append(each)
    kept: list[Diagnostic] = []
    ignored: list[Diagnostic] = []
    used: set[tuple[int, str]] = set()
    waived: set[Waiver] = set()
    for finding in findings:
        at = bisect_right(starts, finding.line) - 1
        about = catalogue.message(numbers[at]) if at >= 0 else None
        rule = _ignored(finding, about) if about is not None else None
        waiver = _waived(finding, by_message, about) if about is not None and rule is None else None
        if rule is not None:
            used.add((numbers[at], rule))
        elif waiver is not None:
            waived.add(waiver)
        (kept if rule is None and waiver is None else ignored).append(finding)
    own = tuple(_own_findings(speaking, used, catalogue))
    return Standing(tuple(kept), own, tuple(ignored), frozenset(waived))


def _ignored(finding: Diagnostic, message: Message) -> str | None:
    """The rule's name as an ignore of the message has it, None where none is about this finding."""
    return next((i.rule for i in ignores_of(message) if _about_rule(i.rule, finding)), None)


def _waived(
    finding: Diagnostic, waivers: Mapping[tuple[str, str], Sequence[Waiver]], message: Message
) -> Waiver | None:
    if not waivers:
        return None
    ours = waivers.get((message.msgid, digest_of(message)), ())
    return next((waiver for waiver in ours if _about_rule(waiver.rule, finding)), None)


def _about_rule(rule: str, finding: Diagnostic) -> bool:
    return rule == finding.name or rule.casefold() == finding.code.casefold()


def _own_findings(
    speaking: Iterable[tuple[int, Ignore]], used: set[tuple[int, str]], catalogue: Catalogue
) -> Iterable[Diagnostic]:
    for number, ignore in speaking:
        message = catalogue.message(number)
        if (number, ignore.rule) not in used:
            yield _about(IGNORE_UNUSED, f"{ignore.rule} finds nothing here", message, catalogue)
        elif not ignore.reason:
            yield _about(IGNORE_WITHOUT_REASON, f"{ignore.rule}: no reason is given", message, catalogue)


def _about(kind: Kind, said: str, message: Message, catalogue: Catalogue) -> Diagnostic:
    return kind.finding(
        said,
        source=message.msgid,
        target=message.target,
        locale=catalogue.language,
        path=catalogue.path,
        line=message.line,
    )


def with_ignore(message: Message, rule: str, reason: str) -> Message:
    """The message with an ignore in its comments; itself where it has it already."""
    if any(ignore.rule == rule for ignore in ignores_of(message)):
        return message
    return message.replace(comments=(*message.comments, f"{MARK} {rule} — {reason}"))
