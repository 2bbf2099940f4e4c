"""A catalogue's header: the fields that gettext's tools and programs need, and whether they are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from l10n.catalogue import Catalogue
from l10n.catalogue.charset import codec
from l10n.checks.plural_rules import agrees, known
from l10n.diagnostics import Diagnostic, Kind, Severity
from l10n.errors import LocaleError, PoError
from l10n.locales import language, parse, script
from l10n.locales.plurals import plural_forms
from l10n.spans import Span

MISSING_FIELD = Kind(
    "H101",
    "header-missing-field",
    Severity.WARNING,
    "The catalogue's header lacks a field that its readers need.",
    "Without Content-Type a program guesses the letters, without Language an editor guesses the locale, and without "
    "Plural-Forms a program takes the English rule for every language: right for German, wrong for Polish.\n\n"
    'Wrong: a header without Language\nRight: "Language: pl\\n"',
)
PLURALS_WRONG = Kind(
    "H102",
    "plural-forms-wrong",
    Severity.ERROR,
    "Plural-Forms is not the locale's rule.",
    "Numbers get the wrong form, or the translator is asked for too few or too many. The rule is compared with CLDR's "
    "for the numbers from 0 to 1000, however it is written; rules that gettext has long had are right too.\n\n"
    "Wrong: uk  nplurals=2; plural=(n != 1);\n"
    "Wrong: fr  nplurals=2; plural=(n != 1);   (French says 0 fichier)\n"
    "Wrong: ja  nplurals=2; plural=(n != 1);\n"
    "Right: ja  nplurals=1; plural=0;\n"
    "Right: pt  nplurals=2; plural=(n != 1);   and with (n > 1)",
)
LANGUAGE_WRONG = Kind(
    "H103",
    "language-wrong",
    Severity.ERROR,
    "Language is not the locale that the catalogue is for.",
    "A header copied from another language's file: editors, spelling checkers and web platforms believe it. A header "
    "that says less (pt for pt_BR) or more (de_AT for de) is not wrong.\n\n"
    "Wrong: Language: ru, in locales/uk/\nWrong: Language: zh_TW, in locales/zh_CN/\nRight: Language: pt, in locales/pt_BR/",
)
CHARSET_UNKNOWN = Kind(
    "H104",
    "charset-unknown",
    Severity.ERROR,
    "Content-Type names no charset that gettext knows.",
    "gettext refuses the file, or reads other letters than were written. Write UTF-8.\n\n"
    "Wrong: text/plain; charset=CHARSET\nWrong: text/plain; charset=utf8mb4\nRight: text/plain; charset=UTF-8",
)
DATE_MALFORMED = Kind(
    "H105",
    "date-malformed",
    Severity.NOTE,
    "A date of the header is not written as gettext writes it.",
    "Tools order catalogues by it. A template's YEAR-MO-DA is no date yet, and let stand.\n\n"
    "Wrong: PO-Revision-Date: 23.11.2025 12:13\nWrong: PO-Revision-Date: 2025-13-01 12:13+0000\n"
    "Right: PO-Revision-Date: 2025-11-23 12:13+0100",
)
KINDS = (MISSING_FIELD, PLURALS_WRONG, LANGUAGE_WRONG, CHARSET_UNKNOWN, DATE_MALFORMED)

_ONLY_GETTEXT = frozenset({"EUC-TW", "GEORGIAN-PS", "VISCII"})
_CHARSET = re.compile(r"charset=([^\s;]+)")
_DATES = ("POT-Creation-Date", "PO-Revision-Date")
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2} \d{2}:\d{2})[+-]\d{2}[0-5]\d", re.ASCII)

Fault = tuple[Kind, str, str]
"""The kind, the field it is about, what is wrong."""


def findings(catalogue: Catalogue, locale: str) -> list[Diagnostic]:
    """Findings on the header of a catalogue of the locale (a tag), with path, line and column of the field.

    None for a catalogue without messages, but for one that is empty; nor on a header that is marked fuzzy or kept as obsolete.
    """
    header = catalogue.header_message
    if catalogue.path and next(catalogue.passing(), None) is None:
        return [_placed(catalogue, locale, (MISSING_FIELD, "", "the catalogue is empty"))]
    live = any(not (message.is_header or message.obsolete) for message in catalogue.passing())
    if not live or (header is not None and (header.fuzzy or header.obsolete)):
        return []
    plural = any(not message.is_header for _, message in catalogue.plural())
    return [_placed(catalogue, locale, fault) for fault in _faults(catalogue, parse(locale), plural)]


def _faults(catalogue: Catalogue, locale: str, plural: bool) -> Iterator[Fault]:
    if catalogue.header_message is None:
        yield MISSING_FIELD, "", "the catalogue has no header"
        return
    fields = {name.casefold(): value for name, value in reversed([*catalogue.header.items()])}
    needed = ("Content-Type", "Language", *(("Plural-Forms",) if plural else ()))
    for name in needed:
        if not fields.get(name.casefold()):
            yield MISSING_FIELD, name, f"{name} is missing"
    yield from _of_charset(fields.get("content-type", ""))
    yield from _of_language(fields.get("language", ""), locale)
    yield from _of_plurals(fields.get("plural-forms", ""), locale, plural)
    for name in _DATES:
        yield from _of_date(name, fields.get(name.casefold(), ""))


def _of_charset(value: str) -> Iterator[Fault]:
    found = _CHARSET.search(value)
    if value and found is None:
        yield CHARSET_UNKNOWN, "Content-Type", "no charset is named"
    elif found and codec(found[1]) is None and found[1].upper() not in _ONLY_GETTEXT:
        yield CHARSET_UNKNOWN, "Content-Type", f"gettext knows no charset {found[1]}"


def _of_language(value: str, locale: str) -> Iterator[Fault]:
    if value and not _may_be(value, locale):
        yield LANGUAGE_WRONG, "Language", f"the header says {value}, the catalogue is for {locale}"


def _may_be(value: str, locale: str) -> bool:
    """Whether a Language may stand for the locale: same language, script, and region where both have one."""
    try:
        tag = parse(value)
    except LocaleError:
        base, modifier, _ = value.partition("@")
        return bool(modifier) and "@" not in base and _may_be(base, locale)
    if {language(tag), language(locale)} <= {"no", "nb"}:
        return True
    regions = [_region(each) for each in (tag, locale)]
    same = language(tag) == language(locale) and script(tag) == script(locale)
    return same and (regions[0] == regions[1] or "" in regions)


def _region(tag: str) -> str:
    return next((part for part in tag.split("-")[1:] if len(part) == 2), "")


def _of_plurals(value: str, locale: str, plural: bool) -> Iterator[Fault]:
    """A template's rule in words is none yet, and harms only where there are plural messages."""
    if not value or ("INTEGER" in value and not plural):
        return
    try:
        right = not known(locale) or agrees(value, locale)
        said = f"the rule of {locale} is {plural_forms(locale).header}"
    except PoError as error:
        right, said = False, error.message
    if not right:
        yield PLURALS_WRONG, "Plural-Forms", said


def _of_date(name: str, value: str) -> Iterator[Fault]:
    if value and not value.startswith("YEAR") and not _is_date(value):
        yield DATE_MALFORMED, name, f"{value} is not as in 2025-11-23 12:13+0100"


def _is_date(value: str) -> bool:
    found = _DATE.fullmatch(value)
    try:
        return found is not None and bool(datetime.strptime(found[1], "%Y-%m-%d %H:%M"))
    except ValueError:
        return False


def _placed(catalogue: Catalogue, locale: str, fault: Fault) -> Diagnostic:
    kind, name, said = fault
    text = catalogue.header_message.target if catalogue.header_message else ""
    line, column = place_of(catalogue, name)
    return kind.finding(
        said,
        target=text,
        target_span=_span(text, name),
        locale=locale,
        path=catalogue.path,
        line=line,
        column=column,
    )


def place_of(catalogue: Catalogue, name: str) -> tuple[int, int]:
    """Line and column, from 1, of the value of a header's field in the file; those of the header where it has none."""
    header = catalogue.header_message
    span = _span(header.target, name) if header else None
    return header.position("msgstr", 0, span.start if span else 0) if header else (1, 1)


def _span(text: str, name: str) -> Span | None:
    """Where the value of a field stands in the header's text; None for a field that it has not."""
    start = 0
    for line in text.split("\n"):
        key, colon, value = line.partition(":")
        if colon and key.strip().casefold() == name.casefold():
            begin = start + len(line) - len(value.lstrip())
            return Span(begin, max(begin, start + len(line.rstrip())))
        start += len(line) + 1
    return None
