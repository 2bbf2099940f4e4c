"""What may stand where in TBX: structure of version 3 (ISO 30042:2019) and 2, and the dialects' data categories.

The core structure binds every file; the dialects Min and Basic bind the values of ``type`` as well. In DCT
style a data category is an element of a module's namespace, in DCA style the attribute ``type`` of a core one.
"""

from __future__ import annotations

from l10n.errors import GlossaryError
from l10n.xml import Element

CORE = ("urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed:3.0", "")

_ABOUT = frozenset({"descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"})
_CHILDREN = {
    "tbx": {"tbxHeader", "text"},
    "martif": {"martifHeader", "text"},
    "text": {"front", "body", "back"},
    "body": {"conceptEntry", "termEntry"},
    "conceptEntry": _ABOUT | {"langSec"},
    "termEntry": _ABOUT | {"langSet", "transac", "date"},
    "langSec": _ABOUT | {"termSec"},
    "langSet": _ABOUT | {"tig", "ntig", "transac", "date"},
    "termSec": _ABOUT | {"term", "termNote", "termNoteGrp"},
    "tig": _ABOUT | {"term", "termNote", "transac", "date"},
    "ntig": _ABOUT | {"termGrp", "transac", "date"},
    "termGrp": {"term", "termNote", "termNoteGrp", "termCompList"},
    "descripGrp": _ABOUT | {"descripNote"},
    "adminGrp": _ABOUT | {"adminNote"},
    "transacGrp": {"transac", "transacNote", "date", "note", "ref", "xref"},
    "termNoteGrp": {"termNote", "note", "admin", "adminGrp", "transacGrp", "ref", "xref"},
}
_REQUIRED = {
    "tbx": "text",
    "martif": "text",
    "text": "body",
    "conceptEntry": "langSec",
    "termEntry": "langSet",
    "langSec": "termSec",
    "termSec": "term",
    "tig": "term",
    "ntig": "termGrp",
    "termGrp": "term",
}
_TYPED = frozenset({"descrip", "admin", "termNote", "transac", "transacNote", "descripNote", "adminNote", "xref"})
_MIN = {
    "termNote": {"administrativeStatus", "partOfSpeech"},
    "descrip": {"subjectField"},
    "admin": {"customerSubset"},
}
_BASIC = {
    "termNote": {
        "administrativeStatus",
        "partOfSpeech",
        "geographicalUsage",
        "grammaticalGender",
        "grammaticalNumber",
        "termLocation",
        "termType",
    },
    "descrip": {"subjectField", "definition", "context"},
    "admin": {"customerSubset", "projectSubset", "source"},
    "transac": {"transactionType"},
    "transacNote": {"responsibility"},
    "ref": {"crossReference"},
    "xref": {"externalCrossReference", "xGraphic"},
}
_DIALECTS = {"TBX-Min": _MIN, "TBX-Basic": _BASIC}
_MODULES = ("http://www.tbxinfo.net/ns/min", "http://www.tbxinfo.net/ns/basic")
# The words that the modules Min and Basic allow (their picklists); case apart, for tools are careless of it.
_WORDS = {
    "administrativeStatus": {f"{kind}Term-admn-sts" for kind in ("preferred", "admitted", "superseded", "deprecated")},
    "partOfSpeech": {"adjective", "adverb", "noun", "other", "properNoun", "verb"},
}
PARTS_OF_SPEECH = {"adjective": "adjective", "adverb": "adverb", "noun": "noun", "proper noun": "properNoun", "verb": "verb"}
"""Our names of the parts of speech that TBX-Basic knows, with its own."""


def check(root: Element, path: str) -> None:
    """GlossaryError, with the line of the element, at the first thing that TBX or the file's dialect forbids."""
    if root.name not in ("tbx", "martif"):
        raise _error(root, path, f"the root is <{root.name}>, not <tbx> or <martif>")
    categories = _DIALECTS.get(root.attributes.get("type", "")) if root.name == "tbx" else None
    style = root.attributes.get("style", "")
    open_elements = [root]
    while open_elements:
        element = open_elements.pop()
        _check_children(element, path)
        _check_type(element, path, categories, root.attributes.get("type", ""))
        for child in element.elements if categories is not None else ():
            _check_category(child, path, categories or {}, style)
        open_elements += [child for child in element.elements if child.namespace in CORE]


def _check_children(element: Element, path: str) -> None:
    allowed = _CHILDREN.get(element.name)
    for child in element.elements if allowed is not None else ():
        if child.namespace in CORE and child.name not in (allowed or ()):
            raise _error(child, path, f"<{child.name}> may not stand in <{element.name}>")
    required = _REQUIRED.get(element.name)
    if required and not element.all(required):
        raise _error(element, path, f"<{element.name}> has no <{required}>")
    if element.name in ("langSec", "langSet") and not language_of(element):
        raise _error(element, path, f"<{element.name}> has no xml:lang")
    if element.name == "term" and not element.text.strip() and element.namespace:
        raise _error(element, path, "<term> is empty")


def _check_type(element: Element, path: str, categories: dict[str, set[str]] | None, dialect: str) -> None:
    kind = element.attributes.get("type")
    if element.name in _TYPED and not kind:
        raise _error(element, path, f"<{element.name}> has no type")
    known = (categories or {}).get(element.name, set())
    if categories is not None and element.name in _TYPED and kind not in known:
        raise _error(element, path, f"{kind!r} is no {element.name} of {dialect}", "there are " + ", ".join(sorted(known)))


def _check_category(element: Element, path: str, categories: dict[str, set[str]], style: str) -> None:
    """A data category of Min or Basic: in the file's style, of its dialect, with a word of its picklist."""
    if element.namespace in _MODULES:
        if style == "dca":
            raise _error(element, path, f"<{element.name}> is of DCT style, and the file of DCA")
        if not any(element.name in names for names in categories.values()):
            raise _error(element, path, f"<{element.name}> is no data category of the file's dialect")
    name = element.name if element.namespace in _MODULES else element.attributes.get("type", "")
    words = _WORDS.get(name, set())
    value = element.text.strip()
    if words and value.casefold() not in map(str.casefold, words):
        raise _error(element, path, f"{value!r} is no {name}", "there are " + ", ".join(sorted(words)))


def language_of(element: Element) -> str:
    """The language that an element declares, as written: ``xml:lang``, in older files ``lang``."""
    return element.attributes.get("xml:lang") or element.attributes.get("lang", "")


def _error(element: Element, path: str, message: str, hint: str = "") -> GlossaryError:
    return GlossaryError(message, path=path, line=element.line, column=element.column, hint=hint)
