"""Law 6: killed, refused or interrupted at any system call, every file is the old one or the new one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sandbox import ARTICLES, project, tree, write
from strace import Ended, attempt, limit_files

from l10n.cli.main import run

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None or not sys.platform.startswith("linux"), reason="faults are injected by strace"
)

PO = "locales/de/LC_MESSAGES/ice.po"
NEW = '\nmsgid "A new message."\nmsgstr ""\n'
COMMANDS = {
    "init": ["init", "{folder}", "--locale", "de"],
    "extract": ["extract", "-C", "{folder}"],
    "update": ["update", "-C", "{folder}"],
    "build": ["build", "-C", "{folder}"],
    "bundle": ["bundle", "-C", "{folder}"],
    "run": ["run", "-C", "{folder}"],
    "adopt": ["adopt", "{folder}/articles/ice.txt", "{folder}/eis.txt", "-l", "de", "-C", "{folder}"],
    "format": ["format", f"{{folder}}/{PO}"],
    "compile": ["compile", f"{{folder}}/{PO}"],
    "merge": ["merge", f"{{folder}}/{PO}", "{folder}/new.pot"],
    "merge-driver": ["merge-driver", "{folder}/base.po", f"{{folder}}/{PO}", "{folder}/theirs.po"],
}
ERRORS = {
    "openat": ("ENOSPC", "EACCES"),
    "write": ("ENOSPC", "EIO"),
    "fsync": ("EIO",),
    "rename": ("ENOSPC",),
    "unlink": ("EIO",),
    "mkdir": ("ENOSPC",),
}


@pytest.fixture(autouse=True)
def _same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735732800")


class Scene:
    """A project in which a command has work to do, made anew for each attempt."""

    def __init__(self, folder: Path, name: str) -> None:
        self.scratch, self.folder, self.name = folder / "scratch", folder / "p", name
        self.words = [word.format(folder=self.folder) for word in COMMANDS[name]]
        self.set()
        self.before = tree(self.folder)
        run(self.words)  # what is loaded lazily is loaded
        self.set()
        self.whole = attempt(self.words, self.scratch)
        assert self.whole.status == 0, self.whole
        self.after = tree(self.folder)
        assert self.after != self.before

    def set(self) -> None:
        """One sentence less in the source: everything made from it changes."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.name == "init":
            write(self.folder, ARTICLES)
            return
        project(self.folder)
        (self.folder / "articles/port.txt").unlink()
        shutil.rmtree(self.folder / "locales/uk")
        write(self.folder, {"l10n.toml": 'name = "harbour"\nlocales = ["de"]\nsources = ["articles/*.txt"]\n'})
        write(self.folder, {"articles/ice.txt": "The ice came early\n\nThe harbour froze on Monday.\n", **self.others()})

    def others(self) -> dict[str, str]:
        """What the commands on lone catalogues work on; its own translation for ``adopt``."""
        po = (self.folder / PO).read_text("utf-8")
        return {
            "base.po": po,
            "theirs.po": po + NEW,
            "new.pot": (self.folder / "locales/ice.pot").read_text("utf-8") + NEW,
            "eis.txt": "Das Eis kam zeitig\n\nDer Hafen fror am Montag zu.\n",
            PO: po.replace('msgstr "Der Hafen', 'msgstr   "Der Hafen') if self.name == "format" else po,
        }

    def struck(self, fault: str) -> Ended:
        """The command with a fault: every file old or new, and the next run as if nothing had been."""
        self.set()
        ended = attempt(self.words, self.scratch, fault)
        for name, digest in tree(self.folder).items():
            stray = name.endswith(".l10n-tmp") and ended.status < 0
            assert stray or digest in (self.before.get(name), self.after.get(name)), (fault, name)
        assert self.before.keys() & self.after.keys() <= tree(self.folder).keys(), fault
        assert "Traceback" not in ended.said, (fault, ended.said)
        again = run(self.words)
        assert again == 0 or (self.name == "init" and again == 2), (fault, again)
        assert tree(self.folder) == self.after, fault
        return ended


@pytest.fixture(params=("init", "update", "run", "adopt", "format", "compile", "merge", "merge-driver"))
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Scene]:
    try:
        yield Scene(tmp_path, request.param)
    except PermissionError as error:
        pytest.skip(f"strace may not attach here: {error}")


@pytest.mark.parametrize("scene", COMMANDS, indirect=True)
def test_killed_at_every_call(scene: Scene) -> None:
    for name, number in scene.whole.points():
        assert scene.struck(f"{name}:signal=KILL:when={number}").status == -9


def test_every_call_refused(scene: Scene) -> None:
    for name, number in scene.whole.points():
        for error in ERRORS[name]:
            ended = scene.struck(f"{name}:error={error}:when={number}")
            assert ended.status in (1, 2, 3), (name, number, error, ended)


@pytest.mark.parametrize("scene", ["init", "update", "bundle"], indirect=True)
def test_a_disk_full_from_some_call_on(scene: Scene) -> None:
    for name, number in scene.whole.points():
        if name in ("openat", "write"):
            ended = scene.struck(f"{name}:error=ENOSPC:when={number}+")
            assert ended.status in (1, 2, 3), (name, number, ended)


@pytest.mark.parametrize("scene", ["init", "update", "bundle"], indirect=True)
def test_a_call_interrupted_is_made_again(scene: Scene) -> None:
    for name, number in scene.whole.points():
        if name in ("openat", "write", "fsync"):
            assert scene.struck(f"{name}:error=EINTR:when={number}").status in (0, 3), (name, number)


@pytest.mark.parametrize("scene", ["init", "update", "bundle"], indirect=True)
def test_interrupted_by_hand_or_ended(scene: Scene) -> None:
    for name, number in scene.whole.points():
        if name != "mkdir":
            ended = scene.struck(f"{name}:signal=INT:when={number}")
            assert ended.status in (130, 0), (name, number, ended)
            assert ended.status == 0 or ended.said.endswith("interrupted: every file is the old one or the new one\n")
    last = [point for point in scene.whole.points() if point[0] == "rename"][-1]
    assert scene.struck(f"rename:signal=TERM:when={last[1]}").status in (143, -15)


@pytest.mark.parametrize("size", [0, 400, 1500])
@pytest.mark.parametrize("scene", ["init", "run"], indirect=True)
def test_no_file_may_grow_so_large(scene: Scene, size: int) -> None:
    scene.set()
    ended = attempt(scene.words, scene.scratch, before=limit_files(size))
    assert ended.status == 0 or "Traceback" not in ended.said
    for name, digest in tree(scene.folder).items():
        assert digest in (scene.before.get(name), scene.after.get(name)), name
    assert ended.status == 3 or (ended.status == 0 and tree(scene.folder) == scene.after)
