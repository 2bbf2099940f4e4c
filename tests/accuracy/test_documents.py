"""Real Markdown and HTML documents through the scorer: today's figures as floors."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from support import ROOT, shared

FLOORS = {"md": 99.7, "html": 99.9}


@pytest.fixture(scope="module")
def scores() -> dict[str, Any]:
    """The scorer's report; it is a program of its own."""
    pytest.importorskip("selectolax")
    pytest.importorskip("mdit_py_plugins")
    words = [sys.executable, str(shared("tools", "score_documents.py")), str(shared("data", "documents", "documents-dev.tar.xz"))]
    path = f"{shared('tools')}:{ROOT}"
    done = subprocess.run([*words, "--callable", "adapters:rebuild", "--json"], env={"PYTHONPATH": path}, capture_output=True, text=True, check=False)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("format", FLOORS)
def test_every_byte_every_tree_every_word_is_kept(scores: dict[str, Any], format: str) -> None:
    found = scores["formats"][format]
    assert not scores["failures"]
    for kept in ("identity", "structure"):
        held, tried = found[kept].split("/")
        assert held == tried != "0"
    assert found["words_lost"] == 0


@pytest.mark.parametrize("format", FLOORS)
def test_nearly_every_letter_is_reached(scores: dict[str, Any], format: str) -> None:
    assert scores["formats"][format]["reach"] >= FLOORS[format]
