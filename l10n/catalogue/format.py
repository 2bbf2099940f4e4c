"""A whole catalogue in GNU's layout."""

from __future__ import annotations

from l10n.catalogue.message import Message
from l10n.catalogue.reader import read_po
from l10n.catalogue.style import Style
from l10n.catalogue.writer import message_text


def format_po(data: bytes, path: str = "") -> bytes:
    """What ``msgcat --width=79`` (0.21) makes of a file. PoError where it is not a catalogue."""
    catalogue = read_po(data, path)
    live = [message for message in catalogue.messages if not message.obsolete]
    dead = [message for message in catalogue.messages if message.obsolete and any(message.msgstr)]
    text = "\n".join(message_text(_plain(message), Style()) for message in (*live, *dead))
    return catalogue.file.encode_text(text)


def _plain(message: Message) -> Message:
    """The message without its file: nothing of its layout is kept."""
    return Message.make(
        message.msgid,
        msgctxt=message.msgctxt,
        msgid_plural=message.msgid_plural,
        msgstr=message.msgstr,
        comments=message.comments,
        extracted=message.extracted,
        references=message.references,
        flags=message.flags,
        previous=message.previous,
        obsolete=message.obsolete,
    )
