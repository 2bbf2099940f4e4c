"""A catalogue brought level with its template, as GNU msgmerge does, and no translation lost.

What the new catalogue holds, and in what order, is the template's to say, with extracted comments, references and
flags; what stands in it is the translator's: comments, translations, the mark fuzzy. The header stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from l10n.arguments import need
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.entry import Previous
from l10n.catalogue.message import Message
from l10n.catalogue.plurals import parse_plural_forms
from l10n.errors import PoError
from l10n.inline.joined import JOINED
from l10n.similarity import Index

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Merged:
    """The new catalogue, and how many messages were ``kept``, ``revived`` (were obsolete), ``carried`` (from
    memory), made ``fuzzy``, are ``new``, became ``obsolete``, or were ``dropped`` (had no translation).
    """

    catalogue: Catalogue
    counts: Mapping[str, int]


def merge(
    old: Catalogue,
    template: Catalogue,
    *,
    memory: Sequence[Message] = (),
    fuzzy: bool = True,
    threshold: float = 0.6,
) -> Merged:
    """The catalogue that ``template`` asks for, with all that ``old`` has.

    A message takes its translation from ``old`` by key, live or obsolete; from ``memory`` (messages of
    other catalogues) by key; else, where ``fuzzy``, from the message most like it, at least
    ``threshold`` (0 to 1), and is then marked fuzzy with that message as previous. What the template no
    longer has becomes obsolete, if it was translated, and stays at the end until its message returns.
    Where nothing changes the catalogue is ``old`` itself. ArgumentError for what is no catalogue.
    """
    need(old, "old", Catalogue, hint="read it: read_po(data)")
    need(template, "template", Catalogue, hint="read it: read_po(data)")
    header = [message for message in old.messages if message.is_header and not message.obsolete]
    header = header or [message for message in template.messages if message.is_header]
    wanted = [message for message in template.messages if not (message.is_header or message.obsolete)]
    work = _Work(old, memory, _nplurals(old), threshold if fuzzy else None)
    live = [work.message(message) for message in wanted]
    dead = work.obsolete({message.key for message in wanted})
    return Merged(old.replace([*header[:1], *live, *dead]), work.counts)


def _nplurals(catalogue: Catalogue) -> int:
    try:
        return parse_plural_forms(catalogue.header.get("Plural-Forms") or "").nplurals
    except PoError:
        return 2


class _Work:
    """One merge: where translations are found, and the count of what was done."""

    def __init__(self, old: Catalogue, memory: Sequence[Message], nplurals: int, threshold: float | None) -> None:
        self._old = [message for message in old.messages if not message.is_header]
        self._known = _by_key(self._old)
        self._memory = [message for message in memory if message.translated]
        self._elsewhere = _by_key(self._memory)
        self._nplurals = nplurals
        self._threshold = threshold
        self._index: tuple[Index, list[Message]] | None = None
        self.counts: Counter[str] = Counter()

    def message(self, wanted: Message) -> Message:
        """What the template asks for, with the translation there is."""
        known = self._known.get(wanted.key)
        carried = self._elsewhere.get(wanted.key)
        if known is not None and (any(known.msgstr) or carried is None):
            self.counts["revived" if known.obsolete else "kept"] += 1
            return self._renewed(known, wanted)
        if carried is not None:
            self.counts["carried"] += 1
            base = self._renewed(known, wanted) if known else self._empty(wanted)
            return base.replace(msgstr=self._forms(carried, wanted))
        near = self._nearest(wanted)
        if near is None:
            self.counts["new"] += 1
            return self._empty(wanted)
        self.counts["fuzzy"] += 1
        return self._empty(wanted).replace(
            msgstr=self._forms(near, wanted),
            flags=("fuzzy", *wanted.flags),
            previous=Previous(near.msgctxt, near.msgid, near.msgid_plural),
        )

    def obsolete(self, wanted: set[Key]) -> list[Message]:
        """What nobody asks for any more, in the old order."""
        gone = []
        for message in self._old:
            if message.key in wanted:
                continue
            if message.obsolete:
                gone.append(message)
            elif any(message.msgstr):
                self.counts["obsolete"] += 1
                gone.append(message.replace(obsolete=True, references=(), extracted=()))
            else:
                self.counts["dropped"] += 1
        return gone

    def _renewed(self, known: Message, wanted: Message) -> Message:
        """A message of the catalogue with what the template says of it now."""
        flags = [flag for flag in wanted.flags if flag != "fuzzy"]
        flags = ["fuzzy", *flags] if known.fuzzy else flags
        same = sorted(flags) == sorted(known.flags)
        renewed = known.replace(
            obsolete=False,
            extracted=wanted.extracted,
            references=wanted.references,
            flags=known.flags if same else tuple(flags),
        )
        return renewed if known.msgid_plural == wanted.msgid_plural else self._replural(renewed, wanted)

    def _replural(self, known: Message, wanted: Message) -> Message:
        """A message whose plural is another now: what translation it had is fuzzy."""
        changed = known.replace(msgid_plural=wanted.msgid_plural, msgstr=self._forms(known, wanted))
        if not any(known.msgstr):
            return changed
        previous = known.previous or Previous(known.msgctxt, known.msgid, known.msgid_plural)
        return changed.replace(flags=known.flags if known.fuzzy else ("fuzzy", *known.flags), previous=previous)

    def _empty(self, wanted: Message) -> Message:
        forms = ("",) * (self._nplurals if wanted.msgid_plural is not None else 1)
        return Message.make(
            wanted.msgid,
            msgctxt=wanted.msgctxt,
            msgid_plural=wanted.msgid_plural,
            msgstr=forms,
            extracted=wanted.extracted,
            references=wanted.references,
            flags=[flag for flag in wanted.flags if flag != "fuzzy"],
        )

    def _forms(self, source: Message, wanted: Message) -> tuple[str, ...]:
        """A translation in as many forms as the message has; a form too few is the last one again."""
        if (source.msgid_plural is None) == (wanted.msgid_plural is None):
            return source.msgstr
        if wanted.msgid_plural is None:
            return source.msgstr[:1]
        return (source.target,) * self._nplurals

    def _nearest(self, wanted: Message) -> Message | None:
        if self._threshold is None:
            return None
        if self._index is None:
            usable = [m for m in chain(self._old, self._memory) if m.target and m.target != JOINED]
            self._index = Index(message.msgid for message in usable), usable
        index, usable = self._index
        match = index.nearest(wanted.msgid, minimum=self._threshold)
        return usable[match.index] if match else None


def _by_key(messages: Iterable[Message]) -> dict[Key, Message]:
    """The messages by key; of several the first live one, else the first."""
    found: dict[Key, Message] = {}
    for message in messages:
        first = found.setdefault(message.key, message)
        if first.obsolete and not message.obsolete:
            found[message.key] = message
    return found
