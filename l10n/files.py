"""The one door to the disk: bounded reads, safe paths, and writes after which a file is the old one or the new one.

A write goes to a temporary file in the same folder, all of it, is synchronised, renamed over the old file,
and the folder synchronised: killed at any point, the old file or the new one is there. What a killed process
left behind is removed by the next write into that folder. No module but this one opens a file for writing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from l10n.errors import ConfigurationError, InputError, OutputError

MAXIMUM = 512 * 1024 * 1024
"""The most bytes that ``read`` takes from one file: more is refused rather than swapped."""


class _Anything(Enum):
    ANYTHING = "anything"


ANYTHING: Final = _Anything.ANYTHING
"""What a caller that never read a file takes it to hold."""

Base = bytes | None | _Anything
"""What a caller read from a file, None where there was none, or ``ANYTHING``."""

_STRAY = re.compile(r"\.(\d+)-([0-9a-f]{8})[0-9a-f]{8}\.l10n-tmp\Z")


def read(path: Path, *, maximum: int = MAXIMUM) -> bytes:
    """All bytes of a file. InputError, with the cause, where it cannot be read or is larger than ``maximum``."""
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            usual = stat.S_ISREG(found.st_mode) and found.st_size <= maximum
            data = file.read() if usual else file.read(maximum + 1)  # a read with a limit makes room for all of it first
    except OSError as error:
        raise InputError(f"cannot be read: {_reason(error)}", path=str(path)) from error
    if len(data) > maximum:
        raise InputError(f"is larger than {maximum} bytes", path=str(path), hint="split the file")
    return data


def read_if_there(path: Path) -> bytes | None:
    """All bytes of a file, None where there is nothing; InputError as ``read`` for a folder, or a file that is shut."""
    try:
        return read(path)
    except InputError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            return None
        raise


def write(path: Path, data: bytes, *, base: Base = ANYTHING) -> bool:
    """Make ``data`` the content of ``path``, whole or not at all; True where that changed the disk.

    A file that has these bytes already is left alone, time stamp included. Folders are made as needed, a
    link is followed, the mode of an existing file kept. With ``base``, what the caller read (None: there was
    no file), a file that somebody changed or made meanwhile is not overwritten. OutputError, the disk as it
    was, where any step fails.
    """
    return bool(write_all([(path, data, base)]))


def write_all(contents: Iterable[tuple[Path, bytes, Base]]) -> int:
    """``write`` for each path, data and base; how many changed. Ends at the first that fails.

    A folder is swept before its first file and synchronised after its last: time grows with the files, not
    with their square.
    """
    folders: set[Path] = set()
    written = 0
    try:
        for path, data, base in contents:
            written += _write(path, data, base, folders)
    finally:
        for folder in sorted(folders):
            _synchronise(folder)
    return written


def _write(path: Path, data: bytes, base: Base, folders: set[Path]) -> bool:
    """Write one file; ``folders`` are those swept already, its own among them afterwards."""
    try:
        target = _real(path) if path.is_symlink() else path
        now = _status(target)
        current = target.read_bytes() if now is not None and stat.S_ISREG(now.st_mode) else None
        if current == data:
            return False
        _refuse_foreign(path, base, current)
        if target.parent not in folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            sweep(target.parent)
            folders.add(target.parent)
        _replace(target, data, stat.S_IMODE(now.st_mode) if now is not None else None)
    except OutputError:
        raise
    except OSError as error:
        raise OutputError(f"cannot be written: {_reason(error)}", path=str(path)) from error
    return True


def _status(path: Path) -> os.stat_result | None:
    """What the system says of a file, None where there is none."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _refuse_foreign(path: Path, base: Base, current: bytes | None) -> None:
    """OutputError where a file holds what neither the caller read nor may replace; one that is gone can be made anew."""
    if base is not ANYTHING and current is not None and current != base:
        done = "made" if base is None else "changed"
        raise OutputError(f"was {done} by somebody else since it was read", path=str(path), hint="run again")


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    """Put ``data`` in the place of a file; ``mode`` is that of the file that is there, None where there is none."""
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = target.with_name(f".{os.getpid()}-{_token()}{os.urandom(4).hex()}.l10n-tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if mode is not None:
                temporary.chmod(mode)
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _synchronise(folder: Path) -> None:
    """Make a rename last; a system whose folders cannot be opened (Windows) does so itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        raise OutputError(f"cannot be synchronised: {_reason(error)}", path=str(folder)) from error
    finally:
        os.close(handle)


def sweep(folder: Path) -> None:
    """Remove the temporary files in a folder whose process is no more."""
    with os.scandir(folder) as entries:
        strays = [(entry.path, match) for entry in entries if (match := _STRAY.match(entry.name))]
    for stray, match in strays:
        if not _at_work(int(match[1]), match[2]):
            with contextlib.suppress(OSError):
                os.unlink(stray)  # noqa: PTH108


@cache
def _token() -> str:
    """What tells this process from an earlier one of the same number: in a container that is the rule."""
    return os.urandom(4).hex()


def _at_work(process: int, token: str) -> bool:
    """Whether the process that made a temporary file runs."""
    if process == os.getpid():
        return token == _token()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def remove(path: Path, *, base: Base = ANYTHING) -> bool:
    """Remove a file; False where there was none. OutputError where it fails, or the file is not the ``base`` read."""
    try:
        if base is not ANYTHING:
            _refuse_foreign(path, base, path.read_bytes())
        path.unlink()
    except FileNotFoundError:
        return False
    except OutputError:
        raise
    except OSError as error:
        raise OutputError(f"cannot be removed: {_reason(error)}", path=str(path)) from error
    return True


def under(root: Path, name: str) -> Path:
    """The path ``name`` below ``root``; ConfigurationError where it would lie elsewhere, links followed.

    ``name`` is a relative path with forward slashes; "..", an absolute path, a drive or a NUL is refused.
    """
    path = (root / name) if "\0" not in name else root
    try:
        inside = _lies_in(root, path, plain=".." not in name)
    except OSError as error:
        raise ConfigurationError(f"{name!r} is a link that leads nowhere", hint="remove it") from error
    if "\0" in name or os.path.isabs(name) or not inside:  # noqa: PTH117
        raise ConfigurationError(f"{name!r} lies outside {root.name or root}", hint="give a path inside the project")
    return path


def _real(path: Path) -> Path:
    """The path with its links followed; OSError for links in a ring, of which pathlib's versions think differently."""
    real = Path(os.path.realpath(path))
    try:
        real.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise
    return real


def _lies_in(root: Path, path: Path, *, plain: bool) -> bool:
    """Whether a path lies below ``root``, links followed; ``plain`` says that no part of it is ``..``.

    What is no link itself lies where the nearest folder above it lies that is there, and that is looked up once for a folder.
    """
    folder = _standing(os.fspath(path)) if plain else None
    if folder is not None and _folder_lies_in(root, *folder):
        return True
    return _real(path).is_relative_to(_real(root))


def _standing(path: str) -> tuple[str, tuple[int, int]] | None:
    """The nearest folder above a path that is there, and its identity; None where a link is in between, or there is none."""
    above = os.path.dirname(path) or os.curdir  # noqa: PTH120
    while not os.path.islink(path) and above != path:  # noqa: PTH114
        try:
            found = os.stat(above)  # noqa: PTH116
        except FileNotFoundError:
            path, above = above, os.path.dirname(above) or os.curdir  # noqa: PTH120
            continue
        except OSError:
            return None
        return above, (found.st_dev, found.st_ino)
    return None


@cache
def _folder_lies_in(root: Path, folder: str, identity: tuple[int, int]) -> bool:
    """``_lies_in`` for a folder that is there; with another ``identity`` it is another folder, or a link to one."""
    return _real(Path(folder)).is_relative_to(_real(root))


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file, so that two of our own processes do not write the same catalogues at once.

    Waits for the other to end. The lock goes with the process, however it ends. On systems without
    ``fcntl`` nothing is locked: ``write`` with ``base`` still notices a foreign change.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(f"cannot be locked: {_reason(error)}", path=str(path)) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
