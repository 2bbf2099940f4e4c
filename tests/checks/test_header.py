"""The header of a catalogue: what is missing, wrong or unreadable in it, and where."""

from __future__ import annotations

import pytest

from l10n.catalogue import Catalogue, read_po
from l10n.catalogue.message import Message
from l10n.checks import header
from l10n.checks.plural_rules import agrees
from l10n.checks.run import check_catalogue
from l10n.diagnostics import Diagnostic
from l10n.locales import parse
from l10n.locales.plurals import plural_forms

LOCALES = "ar be cs cy de en es et fa fi fr he hi hr hu id is ja ko lt lv mt pl ru sl zh_CN"
FIELDS = {
    "PO-Revision-Date": "2025-11-23 12:13+0000",
    "Language": "uk",
    "Content-Type": "text/plain; charset=UTF-8",
    "Plural-Forms": plural_forms("uk").header,
}
ONE = 'msgid "one"\nmsgstr "один"\n'
PLURAL = (
    'msgid "one"\nmsgid_plural "%d files"\nmsgstr[0] "%d файл"\nmsgstr[1] "%d файли"\nmsgstr[2] "%d файлів"\n'
)


def findings(locale: str = "uk", body: str = ONE, **changed: str | None) -> list[Diagnostic]:
    fields = FIELDS | {name.replace("_", "-"): value for name, value in changed.items()}
    lines = "".join(f'"{name}: {value}\\n"\n' for name, value in fields.items() if value is not None)
    return header.findings(read_po(f'msgid ""\nmsgstr ""\n{lines}\n{body}'.encode(), "uk.po"), locale)


def test_a_whole_header_is_left_alone() -> None:
    assert findings() == findings(body=PLURAL) == []


@pytest.mark.parametrize("name", ["Content_Type", "Language"])
def test_fields_that_every_catalogue_needs(name: str) -> None:
    missing: dict[str, str | None] = {name: None}
    (finding,) = findings("uk", ONE, **missing)
    assert (finding.code, finding.message) == ("H101", f"{name.replace('_', '-')} is missing")
    empty: dict[str, str | None] = {name: ""}
    assert findings("uk", ONE, **empty)[0].code == "H101"


def test_plural_forms_are_needed_where_there_are_plurals() -> None:
    assert findings(Plural_Forms=None) == []
    assert [f.code for f in findings(body=PLURAL, Plural_Forms=None)] == ["H101"]
    assert findings(Plural_Forms="nplurals=INTEGER; plural=EXPRESSION;") == []
    assert [f.code for f in findings(body=PLURAL, Plural_Forms="nplurals=INTEGER; plural=EXPRESSION;")] == [
        "H102"
    ]


@pytest.mark.parametrize(
    ("locale", "value"),
    [
        ("uk", "nplurals=2; plural=(n != 1);"),
        ("fr", "nplurals=2; plural=(n != 1);"),
        ("ja", "nplurals=2; plural=(n != 1);"),
        ("de", "nplurals=1; plural=0;"),
        ("pl", "nplurals=3; plural=(n==1 ? 0 : n%10==1 && n%100!=11 ? 1 : 2);"),
        ("de", "nplurals=4; plural=(n != 1);"),
        ("uk", "nplurals=2; plural=n;"),
        ("uk", "nplurals=2; plural=10/n;"),
        ("uk", "many"),
        ("uk", f"nplurals=2; plural={'(' * 400}n{')' * 400};"),
    ],
)  # fmt: skip
def test_plural_rules_of_another_language(locale: str, value: str) -> None:
    assert [f.code for f in findings(locale, Language=locale, Plural_Forms=value)] == ["H102"]


@pytest.mark.parametrize(
    ("locale", "value"),
    [
        ("uk", "nplurals=4; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2;"),
        ("es", "nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;"),
        ("cs", "nplurals=4; plural=(n == 1 && n % 1 == 0) ? 0 : (n >= 2 && n <= 4 && n % 1 == 0) ? 1: (n % 1 != 0 ) ? 2 : 3;"),
        ("sl", "nplurals=4; plural=(n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0);"),
        ("ar", "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;"),
        ("lt", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"),
        ("ga", "nplurals=5; plural=n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4;"),
        ("pt", "nplurals=2; plural=(n != 1);"),
        ("pt-BR", "nplurals=2; plural=(n > 1);"),
        ("tr", "nplurals=1; plural=0;"),
        ("tr", "nplurals=2; plural=n>1;"),
        ("he", "nplurals=2; plural=(n != 1);"),
        ("ie", "nplurals=2; plural=(n != 1);"),
    ],
)  # fmt: skip
def test_plural_rules_as_others_write_them(locale: str, value: str) -> None:
    assert findings(locale, Language=locale.replace("-", "_"), Plural_Forms=value) == []


@pytest.mark.parametrize("locale", LOCALES.split())
def test_the_rule_that_a_new_catalogue_is_given_is_right(locale: str) -> None:
    assert agrees(plural_forms(parse(locale)).header, parse(locale))


@pytest.mark.parametrize(
    ("locale", "language"),
    [("uk", "ru"), ("zh-Hans", "zh_TW"), ("pt-BR", "pt_PT"), ("sr-Latn", "sr"), ("uk", "Ukrainian")],
)
def test_the_language_of_another_locale(locale: str, language: str) -> None:
    found = findings(locale, Language=language, Plural_Forms=None)
    assert [(f.code, f.target[slice(*f.target_span or (0, 0))]) for f in found] == [("H103", language)]


@pytest.mark.parametrize(
    ("locale", "language"),
    [("pt-BR", "pt"), ("de", "de_AT"), ("zh-Hans", "zh_CN"), ("sr-Latn", "sr@latin"), ("he", "iw"), ("be", "be@tarask"), ("nb", "no")],
)  # fmt: skip
def test_a_language_that_says_more_or_less(locale: str, language: str) -> None:
    assert findings(locale, Language=language, Plural_Forms=None) == []


@pytest.mark.parametrize(
    "value", ["text/plain; charset=CHARSET", "text/plain; charset=utf8mb4", "text/plain"]
)
def test_charsets_that_gettext_does_not_know(value: str) -> None:
    assert [f.code for f in findings(Content_Type=value)] == ["H104"]


def test_charsets_that_only_gettext_knows() -> None:
    assert findings(Content_Type="text/plain; charset=EUC-TW") == []


@pytest.mark.parametrize(
    "value", ["2025-13-01 12:13+0000", "23.11.2025 12:13", "2025-11-23 12:13", "2025-11-23 12:13+EDT", "now"]
)
def test_dates_that_no_tool_reads(value: str) -> None:
    (finding,) = findings(PO_Revision_Date=value)
    assert (finding.code, finding.path, finding.line, finding.column) == ("H105", "uk.po", 3, 20)
    assert finding.target[slice(*finding.target_span or (0, 0))] == value


def test_a_template_s_date_is_none_yet() -> None:
    assert findings(PO_Revision_Date="YEAR-MO-DA HO:MI+ZONE") == []


def test_no_header_and_nothing_at_all() -> None:
    (finding,) = header.findings(Catalogue.of([Message.make("one", msgstr="один")], "uk.po"), "uk")
    assert (finding.code, finding.line) == ("H101", 1)
    assert header.findings(Catalogue.of([]), "uk") == []


def test_a_header_s_finding_is_let_stand_as_any_other() -> None:
    text = '# l10n-ignore: plural-forms-wrong — our own counting\nmsgid ""\nmsgstr ""\n"Language: uk\\n"\n'
    text += '"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"\n\n' + ONE
    assert check_catalogue(read_po(text.encode(), "uk.po")) == []
