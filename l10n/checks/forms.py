"""The forms of plural messages: what each one translates, whether all are there, whether they differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from l10n.catalogue import Catalogue, Message
from l10n.checks.plural_rules import numbers
from l10n.diagnostics import Diagnostic, Kind, Severity
from l10n.errors import PoError
from l10n.inline import placeholders
from l10n.locales import language
from l10n.locales.plurals import plural_forms
from l10n.spans import Span

FORMS_MISSING = Kind(
    "M104",
    "plural-forms-missing",
    Severity.ERROR,
    "A plural message has not the forms that its header promises.",
    "A program that counts to a number without a form shows the source's words, or a form that is not for it.\n\n"
    'Wrong: uk  msgstr[0] "%d файл"  msgstr[1] "%d файли"  msgstr[2] ""\n'
    'Wrong: ja  msgstr[0] "%d 個"  msgstr[1] "%d 個", where nplurals=1\n'
    'Right: de  msgstr[0] "%d Datei"  msgstr[1] "%d Dateien"',
)
FORMS_ALIKE = Kind(
    "C104",
    "plural-forms-alike",
    Severity.NOTE,
    "All plural forms of a message are the same, and the source's are not.",
    "Mostly one form was copied into all. Some words have but one form (German Fehler, French fois), so the finding is sure "
    "only in languages with three forms or more; in those that set no plural after a number there is none.\n\n"
    'Wrong: pl  "%d plik" three times\nWrong: ru  "%d файл" three times\nWrong: cs  "%d soubor" three times\n'
    'Right: tr  "%d dosya" twice\nRight: pl  "%d kg" three times',
)
KINDS = (FORMS_MISSING, FORMS_ALIKE)

Numbers = tuple[tuple[int, ...], ...]

# The noun after a numeral takes no plural (WALS 33 and 34; each language's own grammar).
_UNMARKED = "as az ba bn cv eu fa hu hy ka kk ku ky mn tg tk tr tt ug uz"
_HABIT = 0.2
_LONGEST_UNIT = 3


def numbers_of(catalogue: Catalogue, locale: str) -> Numbers:
    """For each form the first numbers it is for: by the header, or by CLDR where that cannot be read."""
    try:
        return numbers(catalogue.header.get("Plural-Forms") or "")
    except PoError:
        return numbers(plural_forms(locale).header)


def source_of(message: Message, index: int, counted: Numbers) -> str:
    """What a form translates: msgid where it is for 1 alone, or for 0 and 1; else msgid_plural."""
    if not message.msgid_plural:
        return message.msgid
    covers = counted[index] if index < len(counted) else ()
    return message.msgid if covers in ((1,), (0, 1)) else message.msgid_plural


def covered(message: Message, index: int, counted: Numbers) -> tuple[int, ...]:
    """The first numbers that a form is for; none where the message has no plural, or nobody knows."""
    return counted[index] if message.msgid_plural is not None and index < len(counted) else ()


def without_count(found: Sequence[Diagnostic], covers: tuple[int, ...]) -> list[Diagnostic]:
    """Findings on a form without those that say its number is in words, or not there.

    A form for one number alone need not write it: ``ملفان`` is two files.
    """
    if len(covers) != 1:
        return list(found)
    lost = sum(finding.code == "M101" for finding in found)
    return [
        finding
        for finding in found
        if not (lost == 1 and finding.code == "M101") and not _is_count(finding, covers[0])
    ]


def _is_count(finding: Diagnostic, count: int) -> bool:
    """A number missing or added that is the form's own."""
    if finding.code not in ("N102", "N104"):
        return False
    side = finding.source if finding.code == "N102" else finding.target
    span = finding.source_span if finding.code == "N102" else finding.target_span
    written = side[slice(*span)] if span else ""
    return written.isdecimal() and float(written) == count


def findings(catalogue: Catalogue, locale: str) -> Iterator[tuple[int, Diagnostic]]:
    """Findings on the plural messages of a catalogue, each with the message's number there.

    Fuzzy, obsolete and wholly untranslated messages are left out.
    """
    plural = [
        (at, message)
        for at, message in catalogue.plural()
        if any(message.msgstr) and not message.fuzzy
    ]
    yield from _missing(catalogue, locale, plural)
    yield from _alike(catalogue, locale, plural)


def _missing(
    catalogue: Catalogue, locale: str, plural: Iterable[tuple[int, Message]]
) -> Iterator[tuple[int, Diagnostic]]:
    promised = _promised(catalogue)
    for at, message in plural:
        have = len(message.msgstr)
        empty = next((index for index, form in enumerate(message.msgstr) if not form), None)
        if empty is not None:
            yield at, _finding(FORMS_MISSING, f"form {empty} is empty", message, catalogue, locale, empty)
        elif promised not in (0, have):
            said = f"{have} form{'s' * (have != 1)}, where Plural-Forms has {promised}"
            yield at, _finding(FORMS_MISSING, said, message, catalogue, locale, min(have - 1, promised))


def _promised(catalogue: Catalogue) -> int:
    """How many forms the header says there are; 0 where it does not."""
    try:
        return len(numbers(catalogue.header.get("Plural-Forms") or ""))
    except PoError:
        return 0


def _alike(
    catalogue: Catalogue, locale: str, plural: Sequence[tuple[int, Message]]
) -> Iterator[tuple[int, Diagnostic]]:
    """Surer where a language tells three forms apart; not where the catalogue does so as a rule."""
    if language(locale) in _UNMARKED.split():
        return
    alike = [(at, message) for at, message in plural if _is_alike(message)]
    habit = len(alike) > 3 and len(alike) > _HABIT * len(plural)
    for at, message in alike:
        sure = 0.2 if habit else 0.6 if len(message.msgstr) > 2 else 0.4
        said = f"all {len(message.msgstr)} forms are alike"
        yield at, replace(_finding(FORMS_ALIKE, said, message, catalogue, locale, 0), confidence=sure)


def _is_alike(message: Message) -> bool:
    """Several equal forms of words that could differ: no unit (kg), nothing left as the source has it."""
    first, *others = message.msgstr
    sources = (message.msgid, message.msgid_plural)
    if not others or any(form != first for form in others) or first in sources or sources[0] == sources[1]:
        return False
    return _longest_word(first, message.flags) > _LONGEST_UNIT


def _longest_word(text: str, flags: tuple[str, ...]) -> int:
    for span in reversed(list(placeholders(text, flags))):
        text = text[: span.start] + " " + text[span.end :]
    runs = "".join(letter if letter.isalpha() else " " for letter in text).split()
    return max(map(len, runs), default=0)


def _finding(
    kind: Kind, said: str, message: Message, catalogue: Catalogue, locale: str, index: int
) -> Diagnostic:
    line, column = message.position("msgstr", index)
    target = message.msgstr[index]
    return kind.finding(
        said,
        source=message.msgid_plural or message.msgid,
        target=target,
        target_span=Span(0, len(target)),
        locale=locale,
        path=catalogue.path,
        line=line,
        column=column,
        origin=message.references[0] if message.references else "",
    )
