"""What a tool or a hurried hand did to a catalogue since a revision of it: words lost, marks cleared, sources edited."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalogue import Catalogue, Message
from l10n.diagnostics import Diagnostic, Kind, Severity
from l10n.spans import Span

TRANSLATION_LOST = Kind(
    "C301",
    "translation-lost",
    Severity.ERROR,
    "A message was translated, and is not any more.",
    "Some tools empty translations when they save, or drop messages they do not understand. A translation that was "
    "there at the revision and is neither here nor among the obsolete messages is lost work.",
)
FUZZY_CLEARED = Kind(
    "C302",
    "fuzzy-cleared-unedited",
    Severity.WARNING,
    "The fuzzy mark is gone, and the translation is as it was.",
    "Fuzzy says that a source changed after its translation. Clearing the mark without touching the words may be a "
    "decision; more often a tool or a shortcut did it to all messages at once.",
)
MSGID_EDITED = Kind(
    "C303",
    "msgid-edited",
    Severity.ERROR,
    "A source text was changed in the catalogue.",
    "The msgid is the source's text and the key of the message: once it is changed by hand, the translation belongs "
    "to no sentence of the document.",
)

KINDS = (TRANSLATION_LOST, FUZZY_CLEARED, MSGID_EDITED)


def since(old: Catalogue, new: Catalogue, template: Catalogue | None = None) -> list[Diagnostic]:
    """Findings on what became of ``old`` in ``new``, in the order of ``old`` and then of ``new``.

    ``template`` is what the sources say now: without it, an edited msgid cannot be told from a new one.
    """
    return [*_lost(old, new), *(_edited(old, new, template) if template is not None else ())]


def _lost(old: Catalogue, new: Catalogue) -> Iterator[Diagnostic]:
    for before in old.messages:
        if before.is_header or not before.target:
            continue
        after = new.find(before.msgid, before.msgctxt)
        if after is None or not after.target:
            yield _finding(TRANSLATION_LOST, f"was {before.target!r}", new, after, before)
        elif before.fuzzy and not after.fuzzy and not after.obsolete and after.msgstr == before.msgstr:
            yield _finding(FUZZY_CLEARED, "no longer fuzzy, and not a letter changed", new, after, before)


def _edited(old: Catalogue, new: Catalogue, template: Catalogue) -> Iterator[Diagnostic]:
    """Messages that neither the sources nor the older catalogue have: somebody typed them."""
    for message in new.messages:
        known = template.find(message.msgid, message.msgctxt) or old.find(message.msgid, message.msgctxt)
        if message.is_header or message.obsolete or known:
            continue
        yield _finding(MSGID_EDITED, "no source document has this sentence", new, message, message)


def _finding(kind: Kind, message: str, new: Catalogue, after: Message | None, shown: Message) -> Diagnostic:
    line, column = (
        after.position("msgid" if kind is MSGID_EDITED else "msgstr") if after is not None else (0, 0)
    )
    target = after.target if after is not None else ""
    return kind.finding(
        message,
        source=shown.msgid,
        target=target,
        target_span=Span(0, len(target)) if target else None,
        locale=new.language,
        path=new.path,
        line=line,
        column=column,
    )
