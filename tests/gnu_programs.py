"""GNU gettext's programs, which some tests compare with: skipped where they are not installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from functools import cache
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


@cache
def _version() -> tuple[int, ...]:
    """The version of the gettext that is installed, (0, 0) for none."""
    if shutil.which("msgfmt") is None:
        return 0, 0
    said = subprocess.run(["msgfmt", "--version"], capture_output=True, env=_ENVIRONMENT, check=True).stdout.decode()
    found = re.search(r"(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


as_of_021 = pytest.mark.skipif(_version() > (0, 21), reason="this gettext does it otherwise than 0.21, which l10n follows here")
