"""What a tool or a hurried hand did to a catalogue since a revision."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from desk import CATALOGUE, Desk

from l10n.catalogue import write_po
from l10n.errors import ConfigurationError
from l10n.workflow.check import check_since


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.translate()
    mend(desk, "Nobody disagreed.", flags=("fuzzy",))
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "one"]):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    return desk


def mend(desk: Desk, text: str, **changes: Any) -> None:
    catalogue = desk.catalogue()
    messages = [m.replace(**changes) if m.msgid == text else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=messages)))


def names(desk: Desk) -> list[tuple[str, str]]:
    return [(f.name, f.source) for f in check_since(desk.project, ["uk"], "HEAD").findings]


def test_an_untouched_catalogue_has_nothing_to_tell(desk: Desk) -> None:
    assert names(desk) == []


def test_a_lost_translation_a_cleared_mark_and_an_edited_source_are_found(desk: Desk) -> None:
    mend(desk, "It took three years to build.", msgstr="")
    mend(desk, "Nobody disagreed.", flags=())
    mend(desk, "Bridge opens after three years", msgid="Bridge opens after 3 years")
    assert sorted(names(desk)) == [
        ("fuzzy-cleared-unedited", "Nobody disagreed."),
        ("msgid-edited", "Bridge opens after 3 years"),
        ("translation-lost", "Bridge opens after three years"),
        ("translation-lost", "It took three years to build."),
    ]


def test_an_honest_update_is_no_loss(desk: Desk) -> None:
    desk.write("bridge.txt", "Bridge opens after four years\n\nNobody disagreed.\n")
    desk.update()
    assert names(desk) == []


def test_a_revision_that_is_none_is_told(desk: Desk) -> None:
    with pytest.raises(ConfigurationError, match="no revision 'nowhere'"):
        check_since(desk.project, ["uk"], "nowhere")
