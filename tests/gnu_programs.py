"""GNU gettext's programs, which some tests compare with: skipped where they are not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}


def gnu(name: str, *words: str, data: bytes, folder: Path) -> bytes | None:
    """What a program writes to stdout for a catalogue; None where it refuses the catalogue."""
    if shutil.which(name) is None:
        pytest.skip(f"GNU gettext's {name} is not installed")
    path = folder / "in.po"
    path.write_bytes(data)
    done = subprocess.run([name, *words, str(path)], capture_output=True, env=_ENVIRONMENT, timeout=60, check=False)
    return done.stdout if done.returncode == 0 else None
