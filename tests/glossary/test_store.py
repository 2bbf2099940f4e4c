"""Looked-up words kept between runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from l10n.glossary.morphology.lexicon import Lexicon, edition
from l10n.glossary.store import remembered


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Lexicon:
    own = Lexicon("en")
    monkeypatch.setattr("l10n.glossary.store.lexicon", lambda locale: own)
    return own


def test_words_are_kept_and_recalled_without_asking_again(tmp_path: Path, fresh: Lexicon) -> None:
    with remembered(tmp_path, ["en-GB"]):
        looked = fresh.look("regions")
    stored = json.loads((tmp_path / "words-en.json").read_bytes())
    assert stored["words"] == {"regions": "region|region"}
    stored["words"]["regions"] = "area|are"
    (tmp_path / "words-en.json").write_text(json.dumps(stored))
    fresh.__init__("en")  # type: ignore[misc]
    with remembered(tmp_path, ["en"]):
        assert fresh.look("regions") == (("area",), ("are",)) != looked
    assert not fresh.grown


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"edition": "0", "words": {}}', b"\xff"])
def test_a_damaged_or_outdated_file_is_replaced(tmp_path: Path, fresh: Lexicon, content: bytes) -> None:
    path = tmp_path / "words-en.json"
    path.write_bytes(content)
    with remembered(tmp_path, ["en"]):
        fresh.look("regions")
    assert json.loads(path.read_bytes())["edition"] == edition("en")


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path, fresh: Lexicon) -> None:
    (tmp_path / "file").write_bytes(b"")
    with remembered(tmp_path / "file", ["en"]):
        assert fresh.look("regions")[0] == ("region",)
