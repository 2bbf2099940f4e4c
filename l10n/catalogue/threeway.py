"""Two catalogues that grew out of one, merged entry by entry: for git, and for a file changed while we worked.

Lines say nothing about a catalogue: two translators who each fill one of two neighbouring entries do not
conflict, and a moved entry has not changed. Only two different translations of one entry do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.entry import Previous
from l10n.catalogue.header import Header
from l10n.catalogue.message import Message

Key = tuple[str | None, str]
T = TypeVar("T")
_DATE = "PO-Revision-Date"


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """The merged catalogue, in the layout of ours, and the messages that both sides translated differently.

    Such a message has our translation, is fuzzy, and has theirs in a translator's comment.
    """

    catalogue: Catalogue
    conflicts: tuple[Message, ...]


def three_way(base: Catalogue, ours: Catalogue, theirs: Catalogue) -> ThreeWay:
    """What both sides did since ``base`` (an empty catalogue where there was none).

    A message that one side removed and the other translated is kept, obsolete: no translation is lost.
    Of the header's fields each is merged for itself; of two revision dates the later one counts.
    """
    was, mine, other = _by_key(base), _by_key(ours), _by_key(theirs)
    merged: dict[Key, Message] = {}
    conflicts: list[Message] = []
    for key in _order(base, ours, theirs):
        message = _merged(was.get(key), mine.get(key), other.get(key), conflicts)
        if message is not None:
            merged[key] = message
    live = [message for message in merged.values() if not message.obsolete]
    dead = [message for message in merged.values() if message.obsolete]
    return ThreeWay(ours.replace([*live, *dead]), tuple(conflicts))


def _by_key(catalogue: Catalogue) -> dict[Key, Message]:
    return {message.key: message for message in reversed(catalogue.messages)}


def _order(base: Catalogue, ours: Catalogue, theirs: Catalogue) -> list[Key]:
    """All keys in the order of the side that moved messages, each of the other's after its neighbour there."""
    before, mine, other = ([message.key for message in side.messages] for side in (base, ours, theirs))
    shared = set(before) & set(mine)
    moved = [key for key in mine if key in shared] != [key for key in before if key in shared]
    lead, follow = (mine, other) if moved else (other, mine)
    return _woven(lead, follow)


def _woven(lead: Sequence[Key], follow: Iterable[Key]) -> list[Key]:
    known = set(lead)
    after: dict[Key | None, list[Key]] = {}
    neighbour: Key | None = None
    for key in follow:
        if key in known:
            neighbour = key
        else:
            after.setdefault(neighbour, []).append(key)
    woven = list(after.get(None, ()))
    for key in lead:
        woven += (key, *after.get(key, ()))
    header: Key = (None, "")
    return [header, *(key for key in woven if key != header)] if header in woven else woven


def _merged(
    was: Message | None, mine: Message | None, other: Message | None, conflicts: list[Message]
) -> Message | None:
    if mine == other or other == was:
        return mine
    if mine == was:
        return other
    if mine is None or other is None:
        return _survivor(mine or other)
    if mine.is_header:
        before = Header(was.target) if was else Header()
        return mine.replace(msgstr=_header(before, Header(mine.target), Header(other.target)).text)
    merged, agreed = _both(was, mine, other)
    if not agreed:
        conflicts.append(merged)
    return merged


def _survivor(message: Message | None) -> Message | None:
    """An entry that one side removed and the other changed."""
    translated = message is not None and any(message.msgstr)
    return message.replace(obsolete=True) if message is not None and translated else None


def _both(was: Message | None, mine: Message, other: Message) -> tuple[Message, bool]:
    """An entry that both sides changed, aspect by aspect; and whether their translations agree."""
    old = was or Message.make(mine.msgid, msgctxt=mine.msgctxt, msgid_plural=mine.msgid_plural, msgstr=())
    comments = _lines(old.comments, mine.comments, other.comments)
    state, agreed = _translation(old, mine, other)
    if not agreed:
        comments = (*comments, *_their_words(other))
    flags = _lines(_marks(old), _marks(mine), _marks(other))
    fuzzy = state[1]
    merged = mine.replace(
        msgid_plural=_one(old.msgid_plural, mine.msgid_plural, other.msgid_plural),
        msgstr=state[0],
        previous=state[2],
        comments=comments,
        extracted=_one(old.extracted, mine.extracted, other.extracted),
        references=_one(old.references, mine.references, other.references),
        flags=mine.flags if (flags, fuzzy) == (_marks(mine), mine.fuzzy) else (*["fuzzy"] * fuzzy, *flags),
        obsolete=_one(old.obsolete, mine.obsolete, other.obsolete),
    )
    return merged, agreed


State = tuple[tuple[str, ...], bool, Previous | None]


def _translation(old: Message, mine: Message, other: Message) -> tuple[State, bool]:
    """Whose translation holds, with its mark; and False where both sides have one, and not the same."""
    before, ours, theirs = ((side.msgstr, side.fuzzy, side.previous) for side in (old, mine, other))
    if ours == theirs or theirs == before or not any(other.msgstr):
        return ours, True
    if ours == before or not any(mine.msgstr):
        return theirs, True
    if mine.msgstr == other.msgstr:
        return (theirs if mine.fuzzy else ours), True
    if mine.fuzzy != other.fuzzy:
        return (theirs if mine.fuzzy else ours), True
    return (mine.msgstr, True, mine.previous), False


def _their_words(other: Message) -> list[str]:
    return [f"theirs: {line}" for form in other.msgstr for line in form.split("\n")]


def _one(old: T, mine: T, other: T) -> T:
    """The value of the side that changed it; ours where both did."""
    return other if mine == old else mine


def _lines(old: Sequence[str], mine: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Our lines without those that they removed, and with those that they added."""
    kept = [line for line in mine if line in other or line not in old]
    return (*kept, *(line for line in other if line not in old and line not in mine))


def _marks(message: Message) -> tuple[str, ...]:
    return tuple(flag for flag in message.flags if flag != "fuzzy")


def _header(old: Header, mine: Header, other: Header) -> Header:
    """Our header with the fields that only they changed; all of theirs where their revision is the later one."""
    was, ours = dict(old.items()), dict(mine.items())
    later = (other.get(_DATE) or "") > (mine.get(_DATE) or "") and (mine.get(_DATE) or "Y") < "Y"
    changed = {name: value for name, value in other.items() if was.get(name) != value}
    taken = {name: value for name, value in changed.items() if later or ours.get(name) == was.get(name)}
    return mine.replace(taken)
