"""hunspell's dictionaries, where the extra and a dictionary are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.glossary.morphology import hunspell
from l10n.glossary.morphology.hunspell import dictionary_of, hunspell_lemmas


@pytest.fixture(autouse=True)
def forget() -> None:
    for cached in (dictionary_of, hunspell._speller, hunspell.hunspell_edition):
        cached.cache_clear()


def dictionary(folder: Path, name: str) -> Path:
    (folder / f"{name}.aff").write_text("SET UTF-8\nSFX A Y 1\nSFX A 0 ok .\n", "utf-8")
    (folder / f"{name}.dic").write_text("1\nablak/A\n", "utf-8")
    return folder / f"{name}.dic"


def test_a_dictionary_is_found_where_the_user_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setattr(hunspell, "_FOLDERS", ())
    assert dictionary_of("hu") is None
    dictionary_of.cache_clear()
    regional = dictionary(tmp_path, "hu_RO")
    assert dictionary_of("hu") == regional
    dictionary_of.cache_clear()
    assert dictionary(tmp_path, "hu_HU") == dictionary_of("hu")


def test_without_a_dictionary_no_word_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setattr(hunspell, "_FOLDERS", ())
    assert hunspell_lemmas("ablakok", "hu") == frozenset()
    assert hunspell.hunspell_edition("hu") == ""


def test_a_form_gives_its_stem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("hunspell", reason="the extra hunspell (chunspell) is not installed")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setattr(hunspell, "_FOLDERS", ())
    dictionary(tmp_path, "hu_HU")
    assert hunspell_lemmas("Ablakok", "hu") == {"ablak"}
    assert hunspell_lemmas("körte", "hu") == frozenset()
    assert "hu_HU.dic" in hunspell.hunspell_edition("hu")
