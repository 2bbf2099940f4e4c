from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from l10n import files
from l10n.errors import ConfigurationError, InputError, OutputError


def test_a_write_tells_whether_the_disk_changed(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.po"
    assert files.write(path, b"one") is True
    before = path.stat().st_mtime_ns
    assert files.write(path, b"one") is False
    assert path.stat().st_mtime_ns == before
    assert files.write(path, b"two", base=b"one") is True
    assert path.read_bytes() == b"two"


def test_a_file_changed_by_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="changed by somebody else"):
        files.write(path, b"ours", base=b"as read")
    assert path.read_bytes() == b"theirs"


def test_a_file_that_appeared_since_there_was_none_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="made by somebody else"):
        files.write(path, b"ours", base=None)
    assert path.read_bytes() == b"theirs"
    assert files.write(path, b"theirs", base=None) is False


def test_what_went_meanwhile_is_written_again(tmp_path: Path) -> None:
    assert files.write(tmp_path / "a.po", b"ours", base=b"as read") is True


def test_a_file_changed_by_somebody_else_is_not_removed(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="changed by somebody else"):
        files.remove(path, base=b"as read")
    assert path.read_bytes() == b"theirs"
    assert files.remove(path, base=b"theirs") is True
    assert files.remove(path, base=b"theirs") is False


def test_links_in_a_ring_are_told_and_left(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OutputError, match="symbolic links"):
        files.write(tmp_path / "a", b"x")
    with pytest.raises(ConfigurationError, match="leads nowhere"):
        files.under(tmp_path, "a/c.po")
    assert (tmp_path / "a").is_symlink()


def test_mode_and_link_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.po", tmp_path / "link.po"
    real.write_bytes(b"one")
    real.chmod(0o640)
    link.symlink_to(real)
    files.write(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_what_a_killed_process_left_is_swept(tmp_path: Path) -> None:
    finished = subprocess.Popen([sys.executable, "-c", ""])
    finished.wait()
    stray = tmp_path / f".{finished.pid}-0123abcd0123abcd.l10n-tmp"
    same_number = tmp_path / f".{os.getpid()}-0123abcd0123abcd.l10n-tmp"
    at_work = tmp_path / f".{os.getppid()}-0123abcd0123abcd.l10n-tmp"
    for path in (stray, same_number, at_work):
        path.write_bytes(b"half")
    files.write(tmp_path / "a.po", b"whole")
    assert [path.exists() for path in (stray, same_number, at_work)] == [False, False, True]


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "a\0b"])
def test_no_path_leaves_the_project(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="outside"):
        files.under(tmp_path / "p", name)


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "p"
    root.mkdir()
    (root / "out").symlink_to(tmp_path)
    with pytest.raises(ConfigurationError):
        files.under(root, "out/a.po")


@pytest.mark.parametrize("name", ["out/new/deep/a.po", "in/new/a.po", "new/deep/a.po", "dead/a.po", "file/a.po", "dead", "in", "out"])
def test_a_path_that_is_not_there_yet_lies_where_its_links_lead(tmp_path: Path, name: str) -> None:
    root = tmp_path / "p"
    (root / "folder").mkdir(parents=True)
    (root / "file").write_bytes(b"")
    for link, goal in {"out": tmp_path, "in": root / "folder", "dead": tmp_path / "nowhere"}.items():
        (root / link).symlink_to(goal)
    if (root / name).resolve().is_relative_to(root.resolve()):
        assert files.under(root, name) == root / name
    else:
        with pytest.raises(ConfigurationError):
            files.under(root, name)


def test_reading_is_bounded_and_says_why_it_fails(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"12345")
    with pytest.raises(InputError, match="larger than 4 bytes"):
        files.read(tmp_path / "big", maximum=4)
    with pytest.raises(InputError, match="no such file"):
        files.read(tmp_path / "none")
    with pytest.raises(InputError, match="directory"):
        files.read(tmp_path)


def test_the_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    held, order = tmp_path / "lock", []

    def second() -> None:
        with files.locked(held):
            order.append("second")

    with files.locked(held):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.1)
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_an_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="permission denied"):
        files.write(tmp_path / "a", b"x")
