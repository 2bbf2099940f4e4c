"""What several tests share: where the benchmark data lies, and whether it is there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared(*parts: str) -> Path:
    """A path of the benchmark folder beside the checkout; skips the test, saying so, where there is none."""
    path = ROOT.parent.joinpath("shared", *parts)
    if not path.exists():
        pytest.skip(f"the benchmark data is not beside this checkout: shared/{'/'.join(parts)}")
    return path


def scorer(name: str) -> object:
    """A scorer of the benchmark folder as a module."""
    folder = str(shared("tools"))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return __import__(name)
