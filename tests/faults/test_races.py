"""Two writers at once: no edit of our own commands is lost, and a foreign one is never overwritten unseen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from l10n import files
from l10n.catalogue import read_po, write_po
from l10n.errors import OutputError

RACES = 100
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
EMPTY = (HEADER + "".join(f'\nmsgid "{name}"\nmsgstr ""\n' for name in "ab")).encode()

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def translate(path: Path, name: str, *, lock: bool) -> None:
    def edit() -> None:
        data = files.read(path)
        catalogue = read_po(data)
        done = [m.replace(msgstr=f"{name}!") if m.msgid == name else m for m in catalogue.messages]
        files.write(path, write_po(catalogue.replace(messages=done)), base=data)

    if lock:
        with files.locked(path.with_name("lock")):
            edit()
    else:
        edit()


def race(path: Path, *, lock: bool) -> list[int]:
    """Both entries translated, each by a process of its own; their exit statuses."""
    path.write_bytes(EMPTY)
    children = []
    for name in "ab":
        child = os.fork()
        if not child:
            try:
                translate(path, name, lock=lock)
                os._exit(0)
            except OutputError:
                os._exit(3)
        children.append(child)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def test_our_own_writers_wait_for_one_another(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    for _ in range(RACES):
        assert race(path, lock=True) == [0, 0]
        assert {m.msgid: m.target for m in read_po(path.read_bytes()).messages if m.msgid} == {"a": "a!", "b": "b!"}


def test_a_file_is_always_whole_even_without_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    for _ in range(RACES):
        statuses = race(path, lock=False)
        kept = [m.msgid for m in read_po(path.read_bytes()).messages if m.msgid and m.target]
        assert kept, statuses
        assert set(statuses) <= {0, 3}
