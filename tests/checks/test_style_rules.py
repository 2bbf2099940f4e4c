"""Quotation marks and French spaces: the rest of the catalogue decides; a fix takes the finding away."""

from __future__ import annotations

import pytest

from l10n.catalogue import read_po, write_po
from l10n.checks.fixes import fix_catalogue
from l10n.checks.run import check_messages
from l10n.diagnostics import Diagnostic

GERMAN = [(f'He said "{n}".', f"Er sagte „{n}“.") for n in range(10, 60)]
FRENCH = [(f"Number {n}!", f"Numéro {n}\u202f!") for n in range(10, 60)]
PLAIN = [(f"Number {n}!", f"Numéro {n} !") for n in range(10, 60)]


def findings(locale: str, beside: list[tuple[str, str]], source: str, target: str) -> list[Diagnostic]:
    pairs = [(a, b, (), ()) for a, b in [*beside, (source, target)]]
    return check_messages(pairs, target_locale=locale)[-1]


@pytest.mark.parametrize(
    ("locale", "beside", "source", "target", "code", "fixed"),
    [
        ("de", GERMAN, 'the "wall" fell', 'die "Mauer" fiel', "Q102", "die „Mauer“ fiel"),
        ("de", GERMAN, 'the "wall" fell', "die «Mauer» fiel", "Q102", "die „Mauer“ fiel"),
        ("fr", FRENCH, "Is it over?", "C’est fini?", "P104", "C’est fini\u202f?"),
        ("fr", FRENCH, "Is it over?", "C’est fini ?", "P104", "C’est fini\u202f?"),
        ("fr", FRENCH, "the “wall”: over", "le «mur»: fini", "P104", "le «\u202fmur\u202f»\u202f: fini"),
        ("fr", PLAIN, "Is it over?", "C’est fini?", "P104", "C’est fini\u00a0?"),
    ],
)
def test_what_the_rest_of_the_catalogue_writes(
    locale: str, beside: list[tuple[str, str]], source: str, target: str, code: str, fixed: str
) -> None:
    (finding,) = findings(locale, beside, source, target)
    assert finding.code == code
    assert finding.fix is not None
    assert finding.fix.safe
    assert finding.fix.target == fixed
    assert findings(locale, beside, source, fixed) == []


@pytest.mark.parametrize(
    ("locale", "source", "target"),
    [("de", 'the "wall" fell', 'die "Mauer" fiel'), ("fr", "Is it over?", "C’est fini ?"), ("fr", "Over!", "Fini!")],
)  # fmt: skip
def test_a_message_alone_has_no_habit_to_break(locale: str, source: str, target: str) -> None:
    assert findings(locale, [], source, target) == []


def test_a_catalogue_s_own_style_is_no_fault() -> None:
    straight = [(source, target.replace("„", '"').replace("“", '"')) for source, target in GERMAN]
    assert findings("de", straight, 'the "wall" fell', 'die "Mauer" fiel') == []
    assert findings("fr", PLAIN, "Is it over?", "C’est fini ?") == []


@pytest.mark.parametrize(
    "target",
    ["à 12:30", "voir http://a.example/?x", "&laquo;&nbsp;mur&nbsp;&raquo;", "std::vector", "%s: %d", "`a:b`", "Quoi\u202f?!"],
)
def test_where_no_french_space_belongs(target: str) -> None:
    assert [f for f in findings("fr", FRENCH, target, target) if f.code == "P104"] == []


@pytest.mark.parametrize(
    ("locale", "beside", "target", "fixed"),
    [
        ("de", GERMAN, 'die \\"Mauer\\" fiel', "die „Mauer“ fiel"),
        ("fr", FRENCH, "le mur: fini", "le mur\u202f: fini"),
    ],
)
def test_a_habit_s_fix_is_applied_to_a_catalogue(
    locale: str, beside: list[tuple[str, str]], target: str, fixed: str
) -> None:
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: {locale}\\n"\n'
    rows = [(a.replace('"', '\\"'), b) for a, b in beside]
    text = head + "".join(f'\nmsgid "{a}"\nmsgstr "{b}"\n' for a, b in [*rows, ("the wall: over", target)])
    made = fix_catalogue(read_po(text.encode(), "a.po"))
    assert write_po(made.catalogue).decode() == text.replace(target, fixed)
    assert fix_catalogue(made.catalogue).applied == ()


def test_one_sentence_made_of_two_messages_has_no_end_between_them() -> None:
    pairs = [("He was late.", "Il était en retard,", (), ()), ("So he ran home.", "si bien qu’il a couru.", (), ())]
    assert [found for row in check_messages(pairs, target_locale="fr") for found in row] == []
    alone = check_messages([pairs[0], ("So he ran home.", "Il a couru.", (), ())], target_locale="fr")
    assert [found.code for found in alone[0]] == ["P101"]


def test_blanks_that_set_a_column_are_layout() -> None:
    assert findings("fr", [], "Usage: name", "   Usage : nom") == []
    assert [found.code for found in findings("fr", [], "Usage", " Usage")] == ["W101"]


def test_a_date_is_told_from_a_doubled_sign() -> None:
    source, target = "'%s' does not use %%C but '%s' uses %%C", "«%s» no empra «%%m» però «%s» empra «%%m»"
    assert check_messages([(source, target, ("c-format",), ())], target_locale="ca") == [[]]


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("Write to {1}the office{/1}.", "Schreiben Sie an das {1}Büro.", "M101"),
        ("Call the office.", "Rufen Sie <i>an.", "M201"),
        ("<b>Tuesday</b> each month.", "<b>Dienstag jedes Monats.", "M201"),
    ],
)
def test_a_half_of_a_pair_of_codes_is_one_finding(source: str, target: str, code: str) -> None:
    assert [found.code for found in findings("de", [], source, target)] == [code]
