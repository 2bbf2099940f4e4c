"""Run a command in a forked child with one system call failing, by strace; and what must hold afterwards.

Forking from a process that has loaded everything makes a run cost a tenth of a second, so that every call of
every command can be tried.
"""

from __future__ import annotations

import ctypes
import os
import re
import resource
import signal
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = ("openat", "write", "fsync", "rename", "unlink", "mkdir")
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)")
_PTRACER = 0x59616D61


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit status (negative for a signal), what it said, and the calls it made, in order."""

    status: int
    said: str
    calls: tuple[tuple[str, str], ...]

    def points(self) -> Iterator[tuple[str, int]]:
        """Each call that changed the disk or told somebody, with its number among those of its name.

        Not those on caches (``.l10n``), which may fail unnoticed.
        """
        counted: Counter[str] = Counter()
        for name, arguments in self.calls:
            counted[name] += 1
            cache = ("/.l10n/" in arguments or "/.l10n>" in arguments) and "/.l10n/lock" not in arguments
            if not cache and " = -1 " not in arguments and (name != "openat" or "O_CREAT" in arguments):
                yield name, counted[name]


def attempt(words: list[str], scratch: Path, fault: str = "", before: Callable[[], None] = lambda: None) -> Ended:
    """Run ``l10n`` with those words in a child, ``fault`` injected (``write:error=EIO:when=3``), after ``before``."""
    scratch.mkdir(exist_ok=True)
    waiting, go = os.pipe()
    child = os.fork()
    if not child:
        os.close(go)
        _become(words, scratch, waiting, before)
    os.close(waiting)
    tracer = _trace(child, scratch, fault)
    os.close(go)
    _, status = os.waitpid(child, 0)
    tracer.communicate(timeout=20)
    calls = [found for line in (scratch / "trace").read_text("utf-8").splitlines() if (found := _CALL.match(line))]
    said = (scratch / "said").read_text("utf-8", "replace")
    return Ended(os.waitstatus_to_exitcode(status), said, tuple((c[1], c[2]) for c in calls if c[1] in CALLS))


def _become(words: list[str], scratch: Path, waiting: int, before: Callable[[], None]) -> None:
    """What the child does: it waits to be traced, runs the command and ends without the test run's own endings."""
    ctypes.CDLL(None).prctl(_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)
    for stream, name in ((1, "out"), (2, "said")):
        os.dup2(os.open(scratch / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stream)
    sys.stdout, sys.stderr = (open(stream, "w", closefd=False, encoding="utf-8") for stream in (1, 2))  # noqa: SIM115
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.dont_write_bytecode = True  # modules compiled by the first run would shift the numbers of the calls in the next
    before()
    status = 1
    try:
        os.read(waiting, 1)
        from l10n.cli.main import run

        status = run(words)
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _trace(child: int, scratch: Path, fault: str) -> subprocess.Popen[str]:
    """Attach strace to the child; returns when it is attached."""
    inject = ["-e", f"inject={fault}"] if fault else []
    words = ["strace", "-f", "-y", "-o", str(scratch / "trace"), "-e", f"trace={','.join(CALLS)}", *inject, "-p", str(child)]
    tracer = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    first = tracer.stderr.readline()
    if "attached" not in first:
        os.kill(child, signal.SIGKILL)
        raise PermissionError(first)
    return tracer


def limit_files(size: int) -> Callable[[], None]:
    """No file may grow beyond so many bytes."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
