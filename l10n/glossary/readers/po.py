"""A PO catalogue as a glossary, as Weblate and Poedit take it: msgid is the term, msgstr what it is called.

``msgctxt`` is the part of speech, ``#.`` the note; Weblate's flags ``forbidden`` and ``read-only`` are
statuses here. Fuzzy, untranslated and obsolete entries hold no designation of the target.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalogue import Message, new_catalogue, read_po, write_po
from l10n.errors import GlossaryError, LocaleError
from l10n.glossary.model import Concept, Glossary, Status, Term, glossary_of
from l10n.glossary.readers.model import NOWHERE, Languages, Reader
from l10n.glossary.readers.rows import identifier
from l10n.locales import parse


def accepts(data: bytes, path: str) -> bool:
    """Any PO file."""
    return True


def read(data: bytes, path: str, languages: Languages = NOWHERE) -> Glossary:
    """A glossary from a catalogue; its ``Language`` is the target unless ``languages`` names one.

    PoError where it is no PO; GlossaryError where a locale is not known.
    """
    catalogue = read_po(data, path)
    try:
        source, target = parse(languages.source or "en"), parse(languages.target or catalogue.language)
    except LocaleError as error:
        hint = "name the target locale, or fill in the header's Language"
        raise GlossaryError("the catalogue's language is not known", path=path, line=1, hint=hint) from error
    terms: list[Term] = []
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for message in catalogue.messages:
        if message.msgid and not message.obsolete:
            terms += _terms(message, ids, taken, Languages(source, target))
    return glossary_of(terms, path)


def _terms(message: Message, ids: dict[str, str], taken: set[str], languages: Languages) -> Iterator[Term]:
    known = message.msgid in ids
    if not known:
        ids[message.msgid] = identifier(message.msgid, taken)
    id, kept = ids[message.msgid], "read-only" in message.flags
    if not known:
        yield Term(id, languages.source, message.msgid, do_not_translate=kept, line=message.line)
    if message.translated and not kept:
        usable = Status.ADMITTED if known else Status.PREFERRED
        status = Status.FORBIDDEN if "forbidden" in message.flags else usable
        note = " ".join(message.extracted)
        pos = (message.msgctxt or "").rstrip("0123456789 ")
        yield Term(id, languages.target, message.target, status, pos, note=note, line=message.line)


def write(glossary: Glossary, languages: Languages = NOWHERE) -> bytes:
    """The designations of two locales as a catalogue; GlossaryError where none are named.

    A term's first designation has its part of speech as context, or none; its others are told apart by a number.
    """
    if not (languages.source and languages.target):
        raise GlossaryError("a PO glossary needs a source and a target locale", path=glossary.path)
    messages = [message for concept in glossary.concepts for message in _messages(concept, languages)]
    distinct = {message.key: message for message in reversed(messages)}
    return write_po(new_catalogue(languages.target, reversed(distinct.values()), project="Glossary"))


def _messages(concept: Concept, languages: Languages) -> Iterator[Message]:
    source = concept.preferred(languages.source)
    for index, target in enumerate(concept.designations(languages.target) if source else ()):
        if source and target.status is not Status.DEPRECATED:
            forbidden = ("forbidden",) if target.status is Status.FORBIDDEN else ()
            flags = ("read-only",) if target.do_not_translate else forbidden
            context = " ".join(filter(None, (target.pos, f"{index + 1}" if index else "")))
            notes = (target.note,) if target.note else ()
            yield Message.make(
                source.text, msgctxt=context or None, msgstr=target.text, flags=flags, extracted=notes
            )


READER = Reader((".po", ".pot"), accepts, read, write)
