"""``l10n run`` and ``l10n bundle`` from a newcomer's side: why something is left out, and what is left in the folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from samples import copy
from sandbox import call, project, spawn
from support import ROOT


@pytest.mark.parametrize("command", ["run", "bundle"])
def test_a_refused_translation_is_shown_where_something_is_left_out(tmp_path: Path, command: str) -> None:
    folder = project(tmp_path)
    (folder / "articles/port.txt").rename(folder / "articles/port.md")
    settings = folder / "l10n.toml"
    settings.write_text(settings.read_text("utf-8").replace('"articles/*.txt"', '"articles/*.txt", "articles/*.md"'), "utf-8")
    catalogue = folder / "locales/de/LC_MESSAGES/port.po"
    catalogue.write_text(catalogue.read_text("utf-8").replace('msgstr "Der Hafen kaufte einen Kran."', 'msgstr "# <b>Der Hafen"'), "utf-8")
    ended = call(folder, command)
    assert ended.status == 1
    assert "locales/de/LC_MESSAGES/port.po:" in ended.out
    assert "B101" in ended.out


def test_what_can_be_made_again_is_not_for_git(tmp_path: Path) -> None:
    folder = project(tmp_path)
    call(folder, "run")
    assert (folder / ".l10n/.gitignore").read_bytes() == b"*\n"


def test_a_project_is_not_translated_into_its_own_language(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.\n", "utf-8")
    ended = spawn(tmp_path, "init", "-l", "en")
    assert ended.status == 2
    assert "already" in ended.err
    assert not (tmp_path / "l10n.toml").exists()


def test_an_emptied_catalogue_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "de.po").write_bytes(b"")
    ended = spawn(tmp_path, "check", "de.po")
    assert ended.status == 1
    assert "the catalogue is empty" in ended.out


def test_the_readme_shows_what_a_run_prints(tmp_path: Path) -> None:
    shown = re.search(r"<!-- output of: l10n run -->\n```\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert shown
    assert call(copy(tmp_path), "run").out == shown[1]
