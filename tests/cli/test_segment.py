"""``l10n segment`` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import ROOT

from l10n.cli.main import run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("The mill\n\nMr. Hale ran. He fell!\n", encoding="utf-8")
    return path


def test_a_sentence_a_line(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["segment", str(article), "--locale", "en"]) == 0
    assert capsys.readouterr().out == "The mill\nMr. Hale ran.\nHe fell!\n"


def test_why_names_the_rule_of_every_decision(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["segment", str(article), "-l", "en", "--why"]) == 0
    out = capsys.readouterr().out

    assert "keep" in out and "abbreviation: the word is an abbreviation" in out
    assert "cut" in out and "mark: the mark ends a sentence" in out


def test_json_has_the_lines_and_the_decisions(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["segment", str(article), "-l", "en", "--format", "json"]) == 0
    blocks = json.loads(capsys.readouterr().out)

    assert [(b["line"], b["sentences"]) for b in blocks] == [(1, ["The mill"]), (3, ["Mr. Hale ran.", "He fell!"])]
    assert blocks[1]["decisions"][0] == {
        "offset": 4,
        "cut": False,
        "rule": "abbreviation",
        "reason": "the word is an abbreviation that ends no sentence here",
    }


def test_srx_rules_go_first(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    srx = str(ROOT / "tests/data/segmentation/house.srx")

    assert run(["segment", str(article), "-l", "en", "--srx", srx]) == 0
    assert capsys.readouterr().out == "The mill\nMr.\nHale ran.\nHe fell!\n"


@pytest.mark.parametrize(
    ("words", "status"), [(["-l", "english"], 2), ([], 2), (["-l", "en", "--srx", "none.srx"], 2)]
)
def test_wrong_words_are_usage_errors(article: Path, words: list[str], status: int) -> None:
    assert run(["segment", str(article), *words]) == status


def test_a_binary_file_is_an_input_error(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"\x00\x01")

    assert run(["segment", str(path), "-l", "en"]) == 3


def test_in_a_project_by_its_rules(article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    settings = 'locales = ["uk"]\nsources = ["*.txt"]\n[segmentation]\nleast-length = 12\n'
    (article.parent / "l10n.toml").write_text(settings, encoding="utf-8")
    other = article.with_name("other.md")
    other.write_text("He ran. He fell!\n", encoding="utf-8")
    monkeypatch.chdir(article.parent)
    assert run(["segment", "article.txt"]) == 0
    assert run(["segment", "other.md"]) == 0
    assert capsys.readouterr().out == "The mill\nMr. Hale ran. He fell!\nHe ran. He fell!\n"

    own = '[documents."article.txt"]\nsource-locale = "de"\nsegmentation.never-after = ["ran."]\nsegmentation.least-length = 0\n'
    (article.parent / "l10n.toml").write_text(settings + own, encoding="utf-8")
    monkeypatch.chdir(article.parent.parent)
    assert run(["segment", str(article)]) == 0
    assert capsys.readouterr().out == "The mill\nMr. Hale ran. He fell!\n"
    elsewhere = article.parent.parent / "elsewhere.txt"
    elsewhere.write_bytes(article.read_bytes())
    assert run(["segment", str(elsewhere), "-C", str(article.parent)]) == 0
    assert capsys.readouterr().out == "The mill\nMr. Hale ran. He fell!\n"
    elsewhere.unlink()


def test_where_nothing_says_the_language(article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(article.parent)
    assert run(["segment", "article.txt"]) == 2
    assert "--locale" in capsys.readouterr().err


def test_wrong_rules_of_the_project_are_told_with_their_line(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = 'locales = ["uk"]\nsources = ["*.txt"]\n[segmentation]\nleast-length = "x"\n'
    (article.parent / "l10n.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(article.parent)
    assert run(["segment", "article.txt"]) == 2
    assert "l10n.toml:4:1" in capsys.readouterr().err
