"""TBX, the standard exchange format for terms: versions 3 (ISO 30042:2019; DCA and DCT) and 2 read, 3 written.

``deprecatedTerm`` is our forbidden ("should not be used") and ``supersededTerm`` our deprecated ("no longer
preferred"), as ISO 12620 defines them. What TBX-Basic has no category for (case and match rules, forms,
do-not-translate, other parts of speech) is not written. Version 2 may have an empty term, for one untranslated.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.errors import GlossaryError, LocaleError
from l10n.glossary.model import Concept, Glossary, Status, Term, glossary_of
from l10n.glossary.readers.model import NOWHERE, Languages, Reader
from l10n.glossary.readers.rows import identifier
from l10n.glossary.readers.tbx_rules import CORE, PARTS_OF_SPEECH, check, language_of
from l10n.locales import parse as parse_locale
from l10n.xml import Element, escape, parse

_STATUSES = {
    "preferredterm": Status.PREFERRED,
    "preferred": Status.PREFERRED,
    "standardizedterm": Status.PREFERRED,
    "regulatedterm": Status.PREFERRED,
    "legalterm": Status.PREFERRED,
    "admittedterm": Status.ADMITTED,
    "admitted": Status.ADMITTED,
    "supersededterm": Status.DEPRECATED,
    "superseded": Status.DEPRECATED,
    "obsolete": Status.DEPRECATED,
    "notrecommended": Status.DEPRECATED,
    "deprecatedterm": Status.FORBIDDEN,
    "deprecated": Status.FORBIDDEN,
    "forbidden": Status.FORBIDDEN,
}
_NAMES = {
    Status.PREFERRED: "preferredTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.DEPRECATED: "supersededTerm-admn-sts",
    Status.FORBIDDEN: "deprecatedTerm-admn-sts",
}

_OURS = {theirs.casefold(): ours for ours, theirs in PARTS_OF_SPEECH.items()}


def accepts(data: bytes, path: str) -> bool:
    """Whether this may be TBX: the extension ``.tbx``, or a root that says so in a general XML file."""
    return path.lower().endswith(".tbx") or b"<tbx" in data[:4096] or b"<martif" in data[:4096]


def read(data: bytes, path: str, languages: Languages = NOWHERE) -> Glossary:
    """A glossary in TBX; XmlError where it is not well-formed, GlossaryError where it is not TBX or its dialect."""
    root = parse(data, path)
    check(root, path)
    about: dict[str, tuple[str, str]] = {}
    terms: dict[tuple[str, str, str], Term] = {}
    taken: set[str] = set()
    names: set[str] = set()
    text = root.first("text")
    body = text.first("body") if text else None
    for entry in body.elements if body else ():
        name = entry.attributes.get("id", "")
        if name in names:
            raise GlossaryError(f"the id {name!r} is taken by an earlier entry", path=path, line=entry.line, column=entry.column)
        names |= {name} - {""}
        id = identifier(name or _first_term(entry), taken)
        about[id] = (_category(entry, "subjectField"), _definition(entry))
        for term in _terms(entry, id, path):
            terms.setdefault((id, term.locale, term.text), term)
    return glossary_of(terms.values(), path, about)


def _first_term(entry: Element) -> str:
    return next((found.text for found in _all(entry, "term")), "")


def _terms(entry: Element, id: str, path: str) -> Iterator[Term]:
    for section in (*entry.all("langSec"), *entry.all("langSet")):
        try:
            locale = parse_locale(language_of(section))
        except LocaleError as error:
            raise GlossaryError(error.message, path=path, line=section.line, hint=error.hint) from error
        groups = [group for name in ("termSec", "tig", "ntig") for group in section.all(name)]
        for index, group in enumerate(groups):
            if any(_words(term) for term in _all(group, "term")):
                yield _term(group, id, locale, Status.ADMITTED if index else Status.PREFERRED)


def _term(group: Element, id: str, locale: str, default: Status) -> Term:
    status = _category(group, "administrativeStatus").partition("-")[0].lower()
    (term, *_) = _all(group, "term")
    notes = "; ".join(_words(note) for note in group.all("note"))
    pos = _category(group, "partOfSpeech")
    kept = _category(group, "translationNote").lower() == "no"
    return Term(
        id,
        locale,
        _words(term),
        _STATUSES.get(status, default),
        _OURS.get(pos.casefold(), pos),
        note=notes or _category(group, "usageNote"),
        do_not_translate=kept,
        line=term.line,
    )


def _definition(entry: Element) -> str:
    return _category(entry, "definition")


def _category(element: Element, name: str) -> str:
    """The value of a data category inside an element: by ``type`` (DCA) or as a module's element (DCT)."""
    for child in _all(element, ""):
        if child.attributes.get("type") == name or (child.name == name and child.namespace not in CORE):
            return _words(child)
    return ""


def _all(element: Element, name: str) -> Iterator[Element]:
    """The elements inside one, of a local name if one is given, in document order."""
    waiting = element.elements[::-1]
    while waiting:
        child = waiting.pop()
        if not name or child.name == name:
            yield child
        waiting += child.elements[::-1]


def _words(element: Element) -> str:
    return " ".join(element.text.split())


def write(glossary: Glossary, languages: Languages = NOWHERE) -> bytes:
    """The whole glossary as TBX-Basic of version 3 in DCA style."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tbx type="TBX-Basic" style="dca" xml:lang="{languages.source or "en"}" xmlns="{CORE[0]}">',
        "  <tbxHeader><fileDesc><sourceDesc><p>Written by l10n</p></sourceDesc></fileDesc></tbxHeader>",
        "  <text>",
        "    <body>",
    ]
    for number, concept in enumerate(glossary.concepts, 1):
        lines += _concept_lines(concept, number)
    return "\n".join([*lines, "    </body>", "  </text>", "</tbx>", ""]).encode()


def _concept_lines(concept: Concept, number: int) -> Iterator[str]:
    yield f'      <conceptEntry id="c{number}">'
    for name, value in (("subjectField", concept.domain), ("definition", concept.definition)):
        if value:
            yield f'        <descrip type="{name}">{escape(value)}</descrip>'
    yield f"        <note>{escape(concept.id)}</note>"
    for locale in dict.fromkeys(term.locale for term in concept.terms):
        yield f'        <langSec xml:lang="{locale}">'
        for term in concept.terms:
            if term.locale == locale:
                yield from _term_lines(term)
        yield "        </langSec>"
    yield "      </conceptEntry>"


def _term_lines(term: Term) -> Iterator[str]:
    yield "          <termSec>"
    yield f"            <term>{escape(term.text)}</term>"
    if term.pos in PARTS_OF_SPEECH:
        yield f'            <termNote type="partOfSpeech">{PARTS_OF_SPEECH[term.pos]}</termNote>'
    yield f'            <termNote type="administrativeStatus">{_NAMES[term.status]}</termNote>'
    if term.note:
        yield f"            <note>{escape(term.note)}</note>"
    yield "          </termSec>"


READER = Reader((".tbx", ".xml"), accepts, read, write)
