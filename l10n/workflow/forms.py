"""The inflected forms that a catalogue already uses of a term, taken down in the comment of an entry written anew.

An entry that stays keeps its lines as they are: a translation elsewhere touches none of them (law 4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from l10n.catalogue import Catalogue, Message
from l10n.glossary import Glossary
from l10n.glossary.annotate import Annotator, Hint
from l10n.glossary.usage import Auditor, Outcome, Pair
from l10n.glossary.verdict import Verdict
from l10n.workflow.terms import TERM, term_line

Key = tuple[str | None, str]
Lines = Mapping[Key, tuple[str, ...]]

_USED = "; used: "
_MOST = 4


def kept(template: Iterable[Message], lines: Lines) -> list[Message]:
    """A template's entries, each term's line as the catalogue's own entry has it already (see ``lines_of``)."""
    return [m.replace(extracted=[_kept(line, lines.get(m.key, ())) for line in m.extracted]) for m in template]


def with_forms(new: Catalogue, lines: Lines, glossary: Glossary, source_locale: str, locale: str) -> Catalogue:
    """The catalogue with the forms it uses in each term line that is not among ``lines``.

    Only usable translations count, and there only what the audit takes for the preferred designation.
    """
    usable = [message for message in new.messages if message.translated]
    due = _due(new, lines, Annotator(glossary, source_locale, locale)) if usable else {}
    if not due:
        return new
    wanted = {line for hints in due.values() for line in hints}
    beside = [m for m in usable if not wanted.isdisjoint(map(_bare, m.extracted))]
    forms = _forms(beside, Auditor(glossary, source_locale, locale))
    return new.replace(_told(message, due.get(message.key, {}), forms) for message in new.messages)


def lines_of(catalogue: Catalogue) -> dict[Key, tuple[str, ...]]:
    """The tool's comment lines of each entry that is not obsolete, each term's on one line."""
    return {message.key: tuple(_unwrapped(message.extracted)) for message in _live(catalogue)}


def _unwrapped(lines: Iterable[str]) -> list[str]:
    """Lines as they were before an editor wrapped them (polib and Poedit do): terms come last, one a line."""
    found: list[str] = []
    for line in lines:
        if found and found[-1].startswith(TERM) and not line.startswith(TERM):
            found[-1] += " " + line
        else:
            found.append(line)
    return found


def _live(catalogue: Catalogue) -> list[Message]:
    return [message for message in catalogue.messages if not (message.obsolete or message.is_header)]


def _kept(line: str, before: Collection[str]) -> str:
    return next((old for old in before if old == line or old.startswith(line + _USED)), line)


def _bare(line: str) -> str:
    return line.partition(_USED)[0]


def _due(new: Catalogue, lines: Lines, annotator: Annotator) -> dict[Key, dict[str, Hint]]:
    """The term lines written anew, each with what it says, by entry."""
    found = {}
    for message in _live(new):
        before = lines.get(message.key, ())
        if any(line not in before for line in message.extracted):
            hints = {term_line(hint): hint for hint in annotator.hints(message.msgid)}
            fresh = {line: hints[line] for line in message.extracted if line in hints and line not in before}
            if fresh:
                found[message.key] = fresh
    return found


def _forms(messages: Iterable[Message], auditor: Auditor) -> dict[tuple[str, str], Counter[str]]:
    """How often each inflected form of a concept's designation stands where it is due."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for message in messages:
        for use in auditor.uses(Pair(message.msgid, message.target, flags=message.flags)):
            if use.outcome is Outcome.RIGHT and use.verdict is not Verdict.EXACT and use.designation:
                key = use.concept.id, use.designation.text
                found.setdefault(key, Counter())[" ".join(use.form.split())] += 1
    return found


def _told(message: Message, due: Mapping[str, Hint], forms: Mapping[tuple[str, str], Counter[str]]) -> Message:
    def with_those_of(line: str) -> str:
        hint = due.get(line)
        seen = forms.get((hint.concept, hint.target)) if hint else None
        return line + _USED + ", ".join(_commonest(seen)) if seen else line

    return message.replace(extracted=[with_those_of(line) for line in message.extracted]) if due else message


def _commonest(forms: Counter[str]) -> list[str]:
    return [form for form, _ in sorted(forms.items(), key=lambda item: (-item[1], item[0]))[:_MOST]]
