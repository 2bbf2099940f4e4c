"""``l10n check``: what its options mean together, and what they refuse."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from desk import CATALOGUE, Desk
from sandbox import call

LONE = (
    'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    'msgid "Name: "\nmsgstr "Name:"\n\nmsgid "The talks began in 1999."\nmsgstr "Die Gespräche begannen 1998."\n'
)


@pytest.fixture
def lone(tmp_path: Path) -> Path:
    path = tmp_path / "de.po"
    path.write_text(LONE, "utf-8")
    return path


@pytest.fixture
def lost(tmp_path: Path) -> Desk:
    """A project under git in whose catalogue a translation was lost since the last commit."""
    desk = Desk(tmp_path)
    desk.translate()
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "one"]):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    text = desk.root / CATALOGUE
    text.write_text(text.read_text("utf-8").replace('msgstr "uk: Nobody disagreed."', 'msgstr ""'), "utf-8")
    return desk


@pytest.mark.parametrize(
    "words",
    [
        ["--select", ""],
        ["--select", "X9"],
        ["--ignore", ""],
        ["--minimum", "2"],
        ["--minimum", "nan"],
        ["--max-noise", "-1"],
        ["--max-noise", "nan"],
        ["--minimum", "0.5", "--max-noise", "3"],
        ["--since", "HEAD"],
        ["--source-locale", "klingon99999"],
        ["--locale", "qq99"],
        ["--locale", "de", "--locale", "fr"],
        ["--format", "xml"],
        ["--diff"],
        ["--fix", "--diff", "--format", "json"],
        ["--fix", "--add-ignore", "so it is"],
        ["--add-ignore", " "],
        ["--add-ignore", "so it is", "--statistics"],
        ["--statistics", "--format", "sarif"],
        ["--fail-on", "fatal"],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_refused(lone: Path, words: list[str]) -> None:
    outcome = call(lone.parent, "check", *words, str(lone))
    assert outcome.status == 2
    assert outcome.err
    assert lone.read_text("utf-8") == LONE


@pytest.mark.parametrize("words", [["--source-locale", "fr"], ["--since", "HEAD", "--fix"], ["--since", "HEAD", "--add-ignore", "x"]], ids=" ".join)
def test_what_makes_no_sense_in_a_project_is_refused(lost: Desk, words: list[str]) -> None:
    assert call(lost.root, "check", *words).status == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], 1),
        (["--select", "C301"], 1),
        (["--select", "translation-lost"], 1),
        (["--select", "C302"], 0),
        (["--ignore", "C3"], 0),
        (["--locale", "uk"], 1),
        (["--minimum", "1"], 1),
    ],
)
def test_since_honours_the_selection(lost: Desk, words: list[str], found: int) -> None:
    outcome = call(lost.root, "check", "--since", "HEAD", "--format", "jsonl", *words)
    assert (outcome.status, len(outcome.out.splitlines())) == (found, found)


def test_a_diff_writes_nothing_and_mends_what_a_fix_would(lone: Path) -> None:
    outcome = call(lone.parent, "check", "--fix", "--diff", str(lone))
    assert (outcome.status, lone.read_text("utf-8")) == (0, LONE)
    assert '+msgstr "Name: "' in outcome.out


def test_fixing_twice_changes_nothing_more(lone: Path) -> None:
    call(lone.parent, "check", "--fix", str(lone))
    once = lone.read_bytes()
    outcome = call(lone.parent, "check", "--fix", "--format", "json", str(lone))
    assert lone.read_bytes() == once
    assert "wrote" not in outcome.err
    assert [finding["code"] for finding in json.loads(outcome.out)["findings"]] == ["N101"]


@pytest.mark.parametrize(("name", "coloured"), [("FORCE_COLOR", True), ("NO_COLOR", False)])
def test_colour_in_a_pipe(lone: Path, monkeypatch: pytest.MonkeyPatch, name: str, coloured: bool) -> None:
    monkeypatch.setenv(name, "1")
    assert ("\x1b[" in call(lone.parent, "check", str(lone)).out) is coloured
