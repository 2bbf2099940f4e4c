"""Which findings a project shows, and what can be done with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CATALOGUE, SETTINGS, Desk

from l10n.catalogue import write_po
from l10n.checks.ignores import digest_of
from l10n.errors import ConfigurationError, InputError
from l10n.workflow import baseline
from l10n.workflow.changes import apply
from l10n.workflow.checked import Checked
from l10n.workflow.scope import Scope, of_files, of_project
from l10n.workflow.selection import Selection, chosen, selection_of

TARGETS = {
    "Bridge opens after three years": "Міст відкрили за три роки",
    "The bridge over the river was opened on Monday.": "Міст через річку відкрили в понеділок.",
    "It took three years to build.": "Його будували три роки",
    "Traffic is expected to double.": "Очікують, що рух  подвоїться.",
    "“We are proud of it,” said the mayor.": "«Ми пишаємося ним», — сказав мер.",
    "Nobody disagreed.": "Ніхто не заперечив.",
    "The old ferry will stop running in May.": "Старий пором припинить ходити в травні.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.translate(**TARGETS)
    return desk


def scope(desk: Desk, *select: str) -> Scope:
    return of_project(desk.project, ["uk"], chosen(desk.project, select))


def names(checked: Checked) -> list[str]:
    return sorted(finding.name for finding in checked.findings)


def comment(desk: Desk, text: str, said: str) -> None:
    catalogue = desk.catalogue()
    messages = [m.replace(comments=(said,)) if m.msgid == text else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=messages)))


def test_findings_have_their_place_in_both_files(desk: Desk) -> None:
    checked = scope(desk).check()
    assert names(checked) == ["double-space", "terminal-mark"]
    assert {finding.origin for finding in checked.findings} == {"bridge.txt:3"}
    assert all(finding.path == CATALOGUE and finding.line and finding.column for finding in checked.findings)


def test_rules_are_chosen_by_code_beginning_or_name(desk: Desk) -> None:
    assert names(scope(desk, "W").check()) == ["double-space"]
    assert names(scope(desk, "terminal-mark").check()) == ["terminal-mark"]
    only = of_project(desk.project, ["uk"], chosen(desk.project, ignore=("W102",)))
    assert names(only.check()) == ["terminal-mark"]


def test_settings_choose_by_locale_and_file(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS + '[check.locales.uk]\nignore = ["terminal-mark"]\n[check.files."*bridge.po"]\nignore = ["W"]\n')
    assert names(scope(desk).check()) == []


def test_less_noise_shows_fewer_findings() -> None:
    assert chosen(None, max_noise=5).least > chosen(None).least > chosen(None, max_noise=100).least


@pytest.mark.parametrize("settings", [{"colour": 1}, {"minimum": 2}, {"max-noise": "few"}, {"select": "N101"}, {"files": 3}])
def test_a_wrong_setting_is_told(settings: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match="check:"):
        selection_of(settings)


def test_an_ignore_with_a_reason_lets_a_finding_stand(desk: Desk) -> None:
    comment(desk, "It took three years to build.", "l10n-ignore: terminal-mark — it goes on in the caption")
    checked = scope(desk).check()
    assert names(checked) == ["double-space"]
    assert checked.ignored == 1


def test_an_ignore_that_finds_nothing_or_says_no_reason_is_told(desk: Desk) -> None:
    comment(desk, "It took three years to build.", "l10n-ignore: terminal-mark")
    assert "ignore-without-reason" in names(scope(desk).check())
    comment(desk, "It took three years to build.", "l10n-ignore: number-changed — rounded")
    assert "ignore-unused" in names(scope(desk).check())


def test_a_waiver_holds_for_one_translation_and_goes_stale_with_it(desk: Desk) -> None:
    message = desk.catalogue().find("It took three years to build.")
    assert message is not None
    row = f"terminal-mark\t{message.msgid}\t{digest_of(message)}\tas in the caption\n"
    desk.write("locales/uk/waivers.tsv", "rule\tmsgid\tdigest\treason\n" + row)
    assert names(scope(desk).check()) == ["double-space"]
    mended = [m.replace(msgstr="Будували три роки.") if m.msgid == message.msgid else m for m in desk.catalogue().messages]
    (desk.root / CATALOGUE).write_bytes(write_po(desk.catalogue().replace(messages=mended)))
    assert names(scope(desk).check()) == ["double-space", "ignore-unused"]


def test_a_bad_waiver_is_told_with_its_line(desk: Desk) -> None:
    desk.write("locales/uk/waivers.tsv", "rule\tmsgid\tdigest\treason\nN101\tonly two\n")
    with pytest.raises(InputError, match=r"locales/uk/waivers\.tsv:2"):
        scope(desk)


def test_a_safe_fix_changes_its_own_entry_only_and_its_finding_is_gone(desk: Desk) -> None:
    before = (desk.root / CATALOGUE).read_text("utf-8").split("\n\n")
    apply(scope(desk).fixed(unsafe=False))
    after = (desk.root / CATALOGUE).read_text("utf-8").split("\n\n")
    assert [a for a, b in zip(after, before, strict=True) if a != b] == [
        next(a for a in after if "Очікують, що рух подвоїться." in a)
    ]
    assert names(scope(desk).check()) == ["terminal-mark"]


def test_findings_can_be_noted_as_let_stand(desk: Desk) -> None:
    about = scope(desk)
    apply(about.ignored(about.check().findings, "agreed with the editor"))
    assert "# l10n-ignore: terminal-mark — agreed with the editor" in (desk.root / CATALOGUE).read_text("utf-8")
    assert names(scope(desk).check()) == []


def test_a_baseline_leaves_only_what_is_new(desk: Desk) -> None:
    known = desk.root / "known.json"
    baseline.write(known, scope(desk).check().findings)
    assert baseline.unknown(known, scope(desk).check().findings) == []
    desk.translate()
    catalogue = desk.catalogue()
    worse = [m.replace(msgstr="Ніхто ніхто не заперечив.") if m.msgid == "Nobody disagreed." else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=worse)))
    assert [f.name for f in baseline.unknown(known, scope(desk).check().findings)] == ["repeated-word"]


def test_any_catalogue_is_checked_without_a_project(desk: Desk) -> None:
    about = of_files([desk.root / CATALOGUE], "en", None, Selection())
    assert names(about.check()) == ["double-space", "terminal-mark"]


def test_a_missing_catalogue_is_a_finding_and_not_a_clean_one(desk: Desk) -> None:
    (desk.root / CATALOGUE).unlink()
    assert names(scope(desk).check()) == ["catalogue-missing"]
