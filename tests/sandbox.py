"""A small project that tests may spoil: two articles in one folder, German and Ukrainian, wholly translated."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from support import ROOT

SETTINGS = 'name = "harbour"\nlocales = ["de", "uk"]\nsources = ["articles/*.txt"]\n'
GLOSSARY = (
    "concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\n"
    "harbour\tde\tHafen\tpreferred\t\t\t\t\n"
    "harbour\ten\tharbour\tpreferred\t\t\t\t\n"
    "harbour\tuk\tгавань\tpreferred\t\t\t\t\n"
)
ARTICLES = {
    "articles/ice.txt": "The ice came early\n\nThe harbour froze on Monday. Nobody had seen that before.\n",
    "articles/port.txt": "A new crane\n\nThe harbour bought a crane. It lifts 40 tonnes.\n",
}
WORDS = {
    "The ice came early": ("Das Eis kam früh", "Лід прийшов рано"),
    "The harbour froze on Monday.": ("Der Hafen fror am Montag zu.", "Гавань замерзла в понеділок."),
    "Nobody had seen that before.": ("Das hatte noch niemand gesehen.", "Ніхто такого ще не бачив."),
    "A new crane": ("Ein neuer Kran", "Новий кран"),
    "The harbour bought a crane.": ("Der Hafen kaufte einen Kran.", "Гавань купила кран."),
    "It lifts 40 tonnes.": ("Er hebt 40 Tonnen.", "Він піднімає 40 тонн."),
}


@dataclass(frozen=True)
class Outcome:
    """What a command did: its exit status and what it wrote on either stream."""

    status: int
    out: str
    err: str


def call(folder: Path, *words: str) -> Outcome:
    """Run a command of l10n in this process on the project of ``folder``; what it raises is a test's failure."""
    from l10n.cli.main import run

    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        status = run([words[0], "-C", str(folder), *words[1:]])
    return Outcome(status, out.getvalue(), err.getvalue())


def spawn(folder: Path, *words: str, **environment: str) -> Outcome:
    """Run a command of l10n in a process of its own, in ``folder``."""
    done = subprocess.run(command(*words), cwd=folder, env=clean(environment), capture_output=True, text=True, errors="replace", timeout=60)
    return Outcome(done.returncode, done.stdout, done.stderr)


def command(*words: str) -> list[str]:
    """What starts l10n with this checkout's code."""
    return [sys.executable, "-c", "from l10n.cli.main import main; main()", *words]


def clean(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """An environment in which l10n is this checkout's and says nothing in colour."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "1735732800", "NO_COLOR": "1", **(more or {})}


@cache
def _room() -> TemporaryDirectory[str]:
    """A folder that is gone when the tests end."""
    return TemporaryDirectory(prefix="l10n-test-")


@cache
def _pattern() -> Path:
    """The project as it is copied: templates, catalogues, documents and bundles in place."""
    folder = Path(_room().name)
    write(folder, {"l10n.toml": SETTINGS, "locales/glossary.tsv": GLOSSARY, **ARTICLES})
    assert call(folder, "update").status == 0
    for place, (locale, _) in enumerate((("de", ""), ("uk", ""))):
        for catalogue in (folder / "locales" / locale).rglob("*.po"):
            _translate(catalogue, place)
    outcome = call(folder, "run")
    assert outcome.status == 0, outcome
    return folder


def _translate(catalogue: Path, place: int) -> None:
    from l10n.catalogue import read_po, write_po

    old = read_po(catalogue.read_bytes())
    new = [m if m.is_header else m.replace(msgstr=(WORDS[m.msgid][place],)) for m in old.messages]
    catalogue.write_bytes(write_po(old.replace(messages=new)))


def project(folder: Path) -> Path:
    """A copy of the project, in ``folder``."""
    shutil.copytree(_pattern(), folder, dirs_exist_ok=True)
    return folder


def write(folder: Path, contents: Mapping[str, Any]) -> None:
    """Put files into a folder by their names."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def tree(folder: Path) -> dict[str, str]:
    """The digest of every file below a folder, and where links lead; not of what can be made again (``.l10n``)."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(".l10n"):
            continue
        if path.is_symlink():
            found[name] = "-> " + os.readlink(path)  # noqa: PTH115
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found
