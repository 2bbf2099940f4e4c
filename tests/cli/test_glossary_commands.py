"""``l10n glossary`` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import Desk

from l10n.cli.main import run

HEADER = "concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.write("locales/glossary.tsv", HEADER + "ferry\ten\tferry\nferry\tuk\tпаром\nferry\tuk\tпором\tforbidden\n")
    return desk


def glossary(desk: Desk, *words: str) -> int:
    return run(["glossary", words[0], "-C", str(desk.root), *words[1:]])


def test_import_adds_and_check_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.write("more.csv", "ferry,паром\nbridge,міст\n")
    words = ("import", str(tmp_path / "more.csv"), "--target", "uk")
    assert glossary(desk, *words, "--check") == 1
    assert glossary(desk, *words) == 0
    assert glossary(desk, *words, "--check") == 0
    assert "bridge\tuk\tміст" in (tmp_path / "locales/glossary.tsv").read_text("utf-8")


def test_a_bad_file_leaves_the_glossary_alone(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.write("bad.csv", "bridge,міст\nferry,\n")
    before = (tmp_path / "locales/glossary.tsv").read_bytes()
    assert glossary(desk, "import", str(tmp_path / "bad.csv"), "--target", "uk") == 3
    assert "bad.csv:2" in capsys.readouterr().err
    assert (tmp_path / "locales/glossary.tsv").read_bytes() == before


def test_export_in_other_formats(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert glossary(desk, "export", "tbx") == 0
    assert "<term>паром</term>" in capsys.readouterr().out
    assert glossary(desk, "export", "--wide") == 0
    assert "ferry\tferry\tпаром, [forbidden: пором]" in capsys.readouterr().out
    assert glossary(desk, "export", "--wide", "--target", "uk") == 0
    assert capsys.readouterr().out == "concept\ten\tuk\nferry\tferry\tпаром, [forbidden: пором]\n"
    assert glossary(desk, "export", "csv", "--target", "uk") == 0
    assert capsys.readouterr().out == "source,target,comment\nferry,паром,\n"


@pytest.mark.parametrize(
    "words",
    [("csv",), ("txt",), ("po",), ("csv", "--wide", "--target", "uk"), ("tsv", "--target", "uk"), ("tsv", "--source", "en"),
     ("tbx", "--target", "uk"), ("po", "--target", "../x"), ("--wide", "--target", "zz")],
)  # fmt: skip
def test_an_export_that_cannot_be_meant_is_a_wrong_use(desk: Desk, words: tuple[str, ...]) -> None:
    assert glossary(desk, "export", *words) == 2


def test_a_target_that_is_no_locale_is_a_wrong_use(desk: Desk, tmp_path: Path) -> None:
    desk.write("more.csv", "ferry,паром\n")
    assert glossary(desk, "import", str(tmp_path / "more.csv"), "--target", "zz") == 2


def test_a_glossary_that_lost_its_header_is_told_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write("locales/glossary.tsv", "ferry\ten\tferry\nferry\tuk\tпаром\n")
    assert glossary(desk, "stats") == 3
    assert "glossary.tsv:1: there is no header above this row (begin with: concept" in capsys.readouterr().err


def test_quiet_hides_no_finding(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write("locales/glossary.tsv", HEADER + "ferry\ten\tferry\nbridge\ten\tbridge\nbridge\tuk\tміст\n")
    assert glossary(desk, "lint", "-q") == 1
    assert "G204" in capsys.readouterr().out


def test_lint_reports_by_line(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write("locales/glossary.tsv", HEADER + "ferry\ten\tferry\nbridge\ten\tbridge\nbridge\tuk\tміст\n")
    assert glossary(desk, "lint") == 1
    assert "glossary.tsv:2  G204 locale-missing" in capsys.readouterr().out


def test_suggest_and_stats(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert glossary(desk, "suggest", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) is not None
    assert glossary(desk, "suggest", "--term", "ferry") == 2
    assert glossary(desk, "suggest", "--term", "ferry", "--from-catalogues", "uk") == 0
    assert "nothing found" in capsys.readouterr().err
    assert glossary(desk, "stats", "--format", "json") == 0
    rows = {row["locale"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["uk"]["covered"], rows["uk"]["forbidden"]) == (1, 1)


def test_diff_is_a_worklist_of_what_a_change_breaks(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "The old ferry will stop running in May."
    desk.translate(**{sentence: "Старий паром перестане ходити в травні."})
    old = tmp_path / "old.tsv"
    old.write_bytes((tmp_path / "locales/glossary.tsv").read_bytes())
    assert glossary(desk, "diff", str(old)) == 0
    desk.write("locales/glossary.tsv", HEADER + "ferry\ten\tferry\nferry\tuk\tпором\nferry\tuk\tпаром\tforbidden\n")
    capsys.readouterr()
    assert glossary(desk, "diff", str(old), "--format", "json") == 1
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert (found["code"], found["source"]) == ("G102", sentence)
