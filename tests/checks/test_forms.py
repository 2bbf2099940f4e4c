"""Plural messages: each form is checked against the text it translates, and all forms are there."""

from __future__ import annotations

import pytest

from l10n.catalogue import read_po, write_po
from l10n.checks.fixes import fix_catalogue
from l10n.checks.run import check_catalogue
from l10n.diagnostics import Diagnostic, Severity
from l10n.locales import parse
from l10n.locales.plurals import plural_forms


def findings(
    locale: str, msgid: str, plural: str, *forms: str, minimum: float = 0.5, rule: str = ""
) -> list[Diagnostic]:
    rule = rule or plural_forms(parse(locale)).header
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: {locale}\\nPlural-Forms: {rule}\\n"\n\n'
    body = "".join(f'msgstr[{index}] "{form}"\n' for index, form in enumerate(forms))
    text = f'{head}#, c-format\nmsgid "{msgid}"\nmsgid_plural "{plural}"\n{body}'
    return check_catalogue(read_po(text.encode(), "a.po"), minimum=minimum)


def placed(found: list[Diagnostic]) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in found]


def test_a_fault_is_found_in_the_form_that_has_it() -> None:
    found = findings("uk", "%d file", "%d files", "%d файл", "%d файли", "файлів")
    assert placed(found) == [("M101", 9)]


def test_a_form_for_many_numbers_needs_its_number() -> None:
    """Ukrainian's first form is for 21 too: "один файл" is not enough, though the source says "one file"."""
    assert placed(findings("uk", "one file", "%d files", "один файл", "%d файли", "%d файлів")) == [
        ("M101", 7)
    ]
    assert findings("uk", "one file", "%d files", "%d файл", "%d файли", "%d файлів") == []


@pytest.mark.parametrize(
    ("locale", "msgid", "forms"),
    [
        ("de", "one file", ("eine Datei", "%d Dateien")),
        ("de", "%d file", ("eine Datei", "%d Dateien")),
        ("de", "1 file", ("eine Datei", "%d Dateien")),
        ("fr", "one file", ("un fichier", "%d fichiers")),
        ("cs", "%d file", ("jeden soubor", "%d soubory", "%d souborů")),
        ("ar", "%d file", ("لا ملفات", "ملف واحد", "ملفان", "%d ملفات", "%d ملفا", "%d ملف")),
        ("ja", "one file", ("%d 個のファイル",)),
    ],
)
def test_a_form_for_one_number_may_put_it_in_words(locale: str, msgid: str, forms: tuple[str, ...]) -> None:
    assert findings(locale, msgid, "%d files", *forms) == []


def test_a_form_that_loses_something_else() -> None:
    found = findings("de", "%d file in %s", "%d files in %s", "Datei", "%d Dateien in %s")
    assert {finding.code for finding in found} >= {"M101"}
    assert {finding.line for finding in found} == {7}


def test_every_form_is_there() -> None:
    assert placed(findings("uk", "%d file", "%d files", "%d файл", "%d файли", "")) == [("M104", 9)]
    assert placed(findings("uk", "%d file", "%d files", "%d файл", "%d файли")) == [("M104", 8)]
    (finding,) = findings("ja", "%d file", "%d files", "%d 個のファイル", "%d 個のファイル")
    assert (finding.code, finding.message) == ("M104", "2 forms, where Plural-Forms has 1")


def test_a_message_that_nobody_has_begun_lacks_nothing() -> None:
    assert findings("uk", "%d file", "%d files", "", "", "") == []


@pytest.mark.parametrize(("locale", "form"), [("pl", "%d plik"), ("ru", "%d файл"), ("cs", "%d soubor")])
def test_forms_that_are_alike(locale: str, form: str) -> None:
    (finding,) = findings(locale, "%d file", "%d files", form, form, form)
    assert (finding.code, finding.severity) == ("C104", Severity.NOTE)


@pytest.mark.parametrize(
    ("locale", "msgid", "plural", "forms"),
    [
        ("tr", "%d file", "%d files", ("%d dosya", "%d dosya")),
        ("hu", "%d file", "%d files", ("%d fájl", "%d fájl")),
        ("pl", "%d byte", "%d bytes", ("%d B", "%d B", "%d B")),
        ("pl", "%d sheep", "%d sheep", ("%d owca", "%d owca", "%d owca")),
        ("de", "%d error", "%d errors", ("%d Fehler", "%d Fehler")),
    ],
)
def test_forms_that_may_be_alike(locale: str, msgid: str, plural: str, forms: tuple[str, ...]) -> None:
    assert [f for f in findings(locale, msgid, plural, *forms) if f.code == "C104"] == []


def test_without_a_readable_rule_cldr_s_is_taken() -> None:
    found = findings("de", "one file", "%d files", "eine Datei", "Dateien", rule="nonsense")
    assert placed(found) == [("H102", 2), ("M101", 8)]


def test_a_fix_mends_the_form_that_needs_it() -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    text = head + 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] "%d Dateien "\n'
    made = fix_catalogue(read_po(text.encode(), "a.po"))
    assert [finding.code for finding in made.applied] == ["W101"]
    assert write_po(made.catalogue).decode() == text.replace("Dateien ", "Dateien")
