"""Compare what Pythons make of the sample project, byte by byte: ``python tests/pythons.py /path/to/python3.13 ...``.

Each Python needs l10n's dependencies (``pip install .`` in an environment of its own); the code is this checkout's.
Without arguments, every ``python3.N`` on the PATH that has them. Exit 1 where a file differs.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from samples import copy
from sandbox import clean, tree

NEEDS = "import sys, babel, click, comrak, langcodes, polib, rapidfuzz, simplemma, snowballstemmer"
RUN = "from l10n.cli.main import main; main()"


def able() -> list[str]:
    """The Pythons on the PATH, other than this one, that have what l10n needs."""
    names = [f"python3.{minor}" for minor in range(11, 20) if minor != sys.version_info.minor]
    found = [path for name in names if (path := shutil.which(name))]
    return [path for path in found if not subprocess.run([path, "-c", NEEDS], capture_output=True, check=False).returncode]


def made(python: str, folder: Path) -> dict[str, str]:
    """The digests of all that a Python makes of the sample project, in a new folder."""
    words = [python, "-c", RUN, "run", "-C", str(copy(folder))]
    done = subprocess.run(words, env=clean(), capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 4):
        raise SystemExit(f"{python}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return tree(folder)


def differences(pythons: list[str]) -> list[str]:
    """A line for each file that a Python makes otherwise than this one."""
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(scratch, str(number), "samples") for number in range(len(pythons) + 1)]
        for folder in folders:
            folder.mkdir(parents=True)
        mine, *others = (made(python, folder) for python, folder in zip([sys.executable, *pythons], folders, strict=True))
    return [
        f"{python}: {name} {'differs' if name in mine and name in other else 'is made by one of the two'}"
        for python, other in zip(pythons, others, strict=True)
        for name in sorted(mine.keys() | other.keys())
        if mine.get(name) != other.get(name)
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pythons", nargs="*", metavar="PYTHON")
    pythons = parser.parse_args().pythons or able()
    if not pythons:
        print("no other Python with l10n's dependencies is on the PATH", file=sys.stderr)
        return 2
    found = differences(pythons)
    print("\n".join(found) or f"the same bytes: {', '.join([sys.executable, *pythons])}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
