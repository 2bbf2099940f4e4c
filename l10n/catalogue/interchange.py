"""Our catalogues as polib's and Babel's objects, and back: for code that is written against these.

What does not go over is theirs to hold, and is listed with each function; the bytes of a file stay with us.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.entry import Previous
from l10n.catalogue.header import Header
from l10n.catalogue.message import Message

if TYPE_CHECKING:
    import babel.messages.catalog


def to_polib(catalogue: Catalogue) -> Any:
    """A ``polib.POFile`` of the catalogue.

    polib has no obsolete header, splits a reference at its last colon, and keeps the previous strings of an obsolete
    entry in the object but does not write them.
    """
    import polib

    file = polib.POFile(wrapwidth=78, encoding="utf-8")
    for message in catalogue.messages:
        if message.is_header and not message.obsolete:
            file.header = "\n".join(message.comments)
            file.metadata_is_fuzzy = ["fuzzy"] if message.fuzzy else []
            file.metadata = dict(Header(message.target).items())
        else:
            file.append(_polib_entry(message))
    return file


def _polib_entry(message: Message) -> Any:
    import polib

    plural = message.msgid_plural is not None
    previous = message.previous or Previous(None, "", None)
    return polib.POEntry(
        msgid=message.msgid,
        msgstr="" if plural else message.target,
        msgid_plural=message.msgid_plural or "",
        msgstr_plural=dict(enumerate(message.msgstr)) if plural else {},
        msgctxt=message.msgctxt,
        obsolete=message.obsolete,
        comment="\n".join(message.extracted),
        tcomment="\n".join(message.comments),
        occurrences=[_split(reference) for reference in message.references],
        flags=list(message.flags),
        previous_msgctxt=previous.msgctxt,
        previous_msgid=previous.msgid if message.previous else None,
        previous_msgid_plural=previous.msgid_plural,
    )


def _split(reference: str) -> tuple[str, str]:
    """File and line; polib's line is "" where there is none."""
    name, colon, line = reference.rpartition(":")
    return (name, line) if colon and line.isdigit() else (reference, "")


def from_polib(file: Any) -> Catalogue:
    """The catalogue of a ``polib.POFile``. Blank lines at the ends of comments, which polib strips, are gone."""
    fields = "".join(f"{name}: {value}\n" for name, value in file.ordered_metadata())
    header = Message.make(
        "",
        msgstr=fields,
        comments=_lines(file.header),
        flags=("fuzzy",) if file.metadata_is_fuzzy else (),
    )
    return Catalogue.of([*([header] if fields else []), *map(_from_entry, file)])


def _from_entry(entry: Any) -> Message:
    plural = entry.msgid_plural or None
    before = (entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural)
    return Message.make(
        entry.msgid,
        msgctxt=entry.msgctxt,
        msgid_plural=plural,
        msgstr=[form for _, form in sorted(entry.msgstr_plural.items())] if plural else entry.msgstr,
        comments=_lines(entry.tcomment),
        extracted=_lines(entry.comment),
        references=[f"{name}:{line}" if line else name for name, line in entry.occurrences],
        flags=entry.flags,
        previous=Previous(before[0], before[1] or "", before[2]) if any(before) else None,
        obsolete=bool(entry.obsolete),
    )


def _lines(text: str | None) -> list[str]:
    return text.split("\n") if text else []


def to_babel(catalogue: Catalogue) -> babel.messages.catalog.Catalog:
    """A ``babel.messages.catalog.Catalog`` of the catalogue.

    Babel has no previous msgctxt and msgid_plural, no order of flags, and a header of its own making, of which only
    what the language says goes over. Never write a translator's file with it.
    """
    from babel.messages.catalog import Catalog

    made = Catalog(locale=None, project="", charset="utf-8", fuzzy=False, header_comment="#")
    for message in catalogue.messages:
        if message.is_header:
            continue
        plural = message.msgid_plural is not None
        target: str | tuple[str, ...] = message.msgstr if plural else message.target
        added = made.add(
            (message.msgid, message.msgid_plural) if message.msgid_plural is not None else message.msgid,
            target,
            locations=[(name, int(line) if line else None) for name, line in map(_split, message.references)],  # type: ignore[misc]
            flags=message.flags,
            auto_comments=message.extracted,
            user_comments=message.comments,
            previous_id=message.previous.msgid if message.previous else "",
            context=message.msgctxt,
        )
        # Babel adds python-format wherever it sees a %, and drops a comment line that it has already.
        added.flags = set(message.flags)
        added.auto_comments, added.user_comments = list(message.extracted), list(message.comments)
        if message.obsolete:
            made.obsolete[made._key_for(message.msgid, message.msgctxt)] = added
            made.delete(message.msgid, message.msgctxt)
    return made


def from_babel(catalog: babel.messages.catalog.Catalog) -> Catalogue:
    """The catalogue of a Babel ``Catalog``, its header first, its obsolete messages last."""
    fields = "".join(f"{name}: {value}\n" for name, value in catalog.mime_headers)
    header = Message.make("", msgstr=fields, flags=("fuzzy",) if catalog.fuzzy else ())
    live = [_from_babel(message) for message in catalog if message.id]
    return Catalogue.of([header, *live, *(_from_babel(message, True) for message in catalog.obsolete.values())])


def _from_babel(message: Any, obsolete: bool = False) -> Message:
    plural = isinstance(message.id, (tuple, list))
    previous = message.previous_id[0] if message.previous_id else None
    return Message.make(
        message.id[0] if plural else message.id,
        msgctxt=message.context,
        msgid_plural=message.id[1] if plural else None,
        msgstr=[text or "" for text in message.string] if plural else message.string or "",
        comments=message.user_comments,
        extracted=message.auto_comments,
        references=[name if line is None else f"{name}:{line}" for name, line in message.locations],
        flags=sorted(message.flags),
        previous=Previous(None, previous, None) if previous else None,
        obsolete=obsolete,
    )
