"""An unchanged catalogue is not checked again, and what is recalled is what was found."""

from __future__ import annotations

import json
from pathlib import Path
from unittest.mock import patch

import pytest
from desk import CATALOGUE, SETTINGS, Desk

from l10n.checks.ignores import digest_of
from l10n.checks.kept import NOTHING
from l10n.workflow import check
from l10n.workflow.checked import Checked
from l10n.workflow.remembered import Remembered
from l10n.workflow.scope import of_files, of_project
from l10n.workflow.selection import chosen

TARGETS = {
    "It took three years to build.": "Його будували три роки",
    "Traffic is expected to double.": "Очікують, що рух  подвоїться.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.translate(**TARGETS)
    message = desk.catalogue().find("Traffic is expected to double.")
    assert message is not None
    row = f"double-space\t{message.msgid}\t{digest_of(message)}\tas it was said\n"
    desk.write("locales/uk/waivers.tsv", "rule\tmsgid\tdigest\treason\n" + row)
    return desk


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The catalogues whose messages were checked, in order."""
    names: list[str] = []
    real = check.Checker.check

    def noted(self: check.Checker, target: check.Target, data: bytes, memory: Remembered | None = None) -> Checked:
        names.append(target.name)
        return real(self, target, data, memory)

    monkeypatch.setattr(check.Checker, "check", noted)
    return names


def checked(desk: Desk, minimum: float | None = None) -> Checked:
    return of_project(desk.project, ["uk"], chosen(desk.project, minimum=minimum)).check()


@pytest.mark.parametrize("minimum", [None, 0.0])
def test_an_unchanged_catalogue_is_recalled_as_it_was(desk: Desk, looked_at: list[str], minimum: float | None) -> None:
    first = checked(desk, minimum)
    assert first.findings
    assert first.ignored == len(first.waivers) == 1
    assert checked(desk, minimum) == first
    assert looked_at == [CATALOGUE]


def change_catalogue(desk: Desk) -> None:
    path = desk.root / CATALOGUE
    path.write_bytes(path.read_bytes().replace("три роки".encode(), "4 роки".encode()))


def change_glossary(desk: Desk) -> None:
    rows = "concept\tlocale\tterm\nferry\ten\tferry\nferry\tuk\tпором\n"
    desk.write("locales/glossary.tsv", rows)


def change_settings(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS + '[check]\nignore = ["L"]\n')


def change_waivers(desk: Desk) -> None:
    desk.write("locales/uk/waivers.tsv", "rule\tmsgid\tdigest\treason\n")


@pytest.mark.parametrize("change", [change_catalogue, change_glossary, change_settings, change_waivers])
def test_what_changes_the_findings_has_the_catalogue_checked_again(desk: Desk, looked_at: list[str], change: object) -> None:
    assert callable(change)
    first = checked(desk)
    change(desk)
    second = checked(desk)
    assert looked_at == [CATALOGUE, CATALOGUE]
    assert second != first


@pytest.mark.parametrize("damage", ["nonsense", "list", "edition", "fields"])
def test_a_damaged_memory_is_an_empty_one(desk: Desk, looked_at: list[str], damage: str) -> None:
    first = checked(desk)
    path = desk.root / ".l10n/checks.json"
    stored = json.loads(path.read_bytes())
    if damage == "edition":
        stored["edition"] = "l10n 0"
    elif damage == "fields":
        stored["catalogues"][CATALOGUE]["findings"][0] = ["N101"]
    path.write_bytes({"nonsense": b"{nonsense", "list": b"[]"}.get(damage, json.dumps(stored).encode()))
    assert checked(desk) == first
    assert looked_at == [CATALOGUE, CATALOGUE]


def test_a_folder_that_cannot_be_written_costs_time_only(desk: Desk) -> None:
    first = checked(desk)
    for path in sorted((desk.root / ".l10n").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (desk.root / ".l10n").rmdir()
    (desk.root / ".l10n").write_bytes(b"a file where the folder should be")
    assert checked(desk) == first


def test_files_of_no_project_leave_nothing_behind(desk: Desk) -> None:
    assert of_files([desk.root / CATALOGUE], "en", "uk", chosen(None)).check().findings
    assert not (desk.root / ".l10n/checks.json").exists()


def test_nothing_is_kept_of_a_catalogue_that_is_gone(desk: Desk) -> None:
    with patch("l10n.checks.kept._LEAST", 1):
        checked(desk)
        evidence = desk.root / ".l10n/evidence"
        (ours,) = evidence.iterdir()
        foreign = evidence / "notes.txt"
        foreign.write_bytes(b"mine")
        gone = "locales/de/LC_MESSAGES/bridge.po"
        desk.write(gone, (desk.root / CATALOGUE).read_text(encoding="utf-8"))
        memory = Remembered(desk.project)
        memory.evidence(gone, "en", "de").note("digest", NOTHING)
        memory.note(gone, "key", checked(desk))
        memory.keep()
        assert len([*evidence.iterdir()]) == 3

        (desk.root / gone).unlink()
        checked(desk)
        assert {*evidence.iterdir()} == {ours, foreign}
        assert [*json.loads((desk.root / ".l10n/checks.json").read_bytes())["catalogues"]] == [CATALOGUE]
