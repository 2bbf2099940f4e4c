"""Law 7: the same input gives the same bytes, wherever, whenever and by whomever it is run."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest
from sandbox import call, project, spawn, tree, write

COMMANDS = ("extract", "update", "build", "bundle")
SURROUNDINGS = {
    "another hash seed": {"PYTHONHASHSEED": "4711"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "the C locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "a Turkish locale": {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "no home": {"HOME": "/nonexistent", "PYTHONOPTIMIZE": "1"},
}


def _unmade(folder: Path) -> Path:
    """A project of which part is to be made: no templates, documents or bundles, and one catalogue missing."""
    project(folder)
    shutil.rmtree(folder / "build")
    shutil.rmtree(folder / "dist")
    for name in ("locales/ice.pot", "locales/port.pot", "locales/uk/LC_MESSAGES/port.po"):
        (folder / name).unlink()
    with (folder / "l10n.toml").open("a", encoding="utf-8") as settings:
        settings.write('incomplete = "sentence"\n')
    return folder


def _copied(source: Path, folder: Path, order: random.Random) -> Path:
    """A copy whose files were made in another order."""
    names = [path for path in sorted(source.rglob("*")) if path.is_file()]
    order.shuffle(names)
    write(folder, {path.relative_to(source).as_posix(): path.read_bytes() for path in names})
    return folder


def _made(folder: Path, **surroundings: str) -> dict[str, str]:
    for command in COMMANDS:
        words = [command, "--allow-partial"] if command == "bundle" else [command]
        outcome = spawn(folder, *words, **{"PYTHONHASHSEED": "0", **surroundings})
        assert outcome.status in (0, 4), outcome
    return tree(folder)


@pytest.fixture(scope="module")
def unmade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _unmade(tmp_path_factory.mktemp("unmade"))


@pytest.fixture(scope="module")
def expected(unmade: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return _made(_copied(unmade, tmp_path_factory.mktemp("expected"), random.Random(0)))


@pytest.mark.parametrize("case", SURROUNDINGS)
def test_the_same_bytes(unmade: Path, expected: dict[str, str], tmp_path: Path, case: str) -> None:
    folder = _copied(unmade, tmp_path / "elsewhere" / "deeper with blanks", random.Random(case))
    umask = os.umask(0o077 if case == "another time zone" else 0o002)
    try:
        assert _made(folder, **SURROUNDINGS[case]) == expected
    finally:
        os.umask(umask)
    assert len(expected) > 15


def test_one_locale_at_a_time_is_as_all_at_once(unmade: Path, expected: dict[str, str], tmp_path: Path) -> None:
    folder = _copied(unmade, tmp_path, random.Random(2))
    for command in COMMANDS[1:]:
        more = ["--allow-partial"] if command == "bundle" else []
        for locale in ("uk", "de"):
            assert spawn(folder, command, "--locale", locale, *more).status in (0, 4)
    made = tree(folder)
    assert made == {name: digest for name, digest in expected.items() if name != "dist/harbour.zip"}  # the one of all


def test_nothing_new_leaves_bytes_and_time_stamps_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = project(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert call(folder, "run").status == 0
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if ".l10n" not in path.parts}
    for command in (*COMMANDS, "run"):
        outcome = call(folder, command)
        assert outcome.status == 0
        assert "wrote" not in outcome.err
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*") if ".l10n" not in path.parts} == before
    for command in COMMANDS:
        assert call(folder, command, "--check").status == 0
