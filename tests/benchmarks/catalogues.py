"""Print how fast the PO and MO engine is: ``python tests/benchmarks/catalogues.py [--merge N ...]``.

All figures are CPU-time ratios, measured side by side in one run on the shared catalogues: how many times our
time polib, msgfmt or msgmerge takes. Nothing is asserted; a busy machine moves them.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import polib
from support import ROOT

from l10n.catalogue import (
    Catalogue,
    Message,
    compile_mo,
    format_po,
    merge,
    new_catalogue,
    new_template,
    read_po,
    write_po,
)
from l10n.catalogue.message import FIELDS

DATA = ROOT.parent / "shared/data/po/po-dev.tar.xz"
SHAPES: dict[str, Callable[[int], str]] = {
    "one long line": lambda n: 'msgid "k"\nmsgstr "' + "слово " * n * 40 + '"\n',
    "many comments": lambda n: "# comment\n" * n * 20 + 'msgid "k"\nmsgstr "v"\n',
    "many references": lambda n: "#: " + "a.c:1 b.c:2 " * n * 8 + '\nmsgid "k"\nmsgstr "v"\n',
    "one huge string": lambda n: 'msgid "k"\nmsgstr ""\n' + '"a line of some words\\n"\n' * n * 10,
    "many plurals": lambda n: "\n".join(f'msgid "k{k}"\nmsgid_plural "p"\nmsgstr[0] "a"\nmsgstr[1] "b"\n' for k in range(n * 2)),
    "many entries": lambda n: "\n".join(f'#: a.c:{k}\nmsgid "message {k}"\nmsgstr "text {k}"\n' for k in range(n * 2)),
}


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of a call in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def child(*command: str) -> float:
    """CPU seconds of a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def samples() -> list[bytes]:
    """UTF-8 catalogues of 20 to 900 kB that polib reads too."""
    with tarfile.open(DATA) as archive:
        files = [archive.extractfile(m).read() for m in archive if m.name.endswith(".po")]  # type: ignore[union-attr]
    return [data for data in files if 20_000 <= len(data) <= 900_000 and b"charset=UTF-8" in data[:4000] and _both_read(data)]


def _both_read(data: bytes) -> bool:
    try:
        compile_mo(read_po(data))
        polib.pofile(data.decode())
    except (OSError, ValueError):
        return False
    return True


def _eager(data: bytes) -> None:
    for message in read_po(data).messages:
        for name in FIELDS:
            getattr(message, name)


def reading(files: list[bytes]) -> None:
    """polib, msgfmt and msgcat against us."""
    empty = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    times = dict.fromkeys(("read", "write", "eager", "compile", "format", "polib read", "polib write", "msgfmt", "msgcat"), 0.0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.po")
        path.write_bytes(empty)
        starts = {name: min(child(name, "-o", "/dev/null", str(path)) for _ in range(10)) for name in ("msgfmt", "msgcat")}
        for data in files:
            path.write_bytes(data)
            text = data.decode()
            times["polib read"] += cpu(lambda text=text: polib.pofile(text))  # type: ignore[misc]
            times["polib write"] += cpu(polib.pofile(text).__unicode__)
            times["read"] += cpu(lambda data=data: write_po(read_po(data)))  # type: ignore[misc]
            times["eager"] += cpu(lambda data=data: _eager(data))  # type: ignore[misc]
            times["compile"] += cpu(lambda data=data: compile_mo(read_po(data)))  # type: ignore[misc]
            times["format"] += cpu(lambda data=data: format_po(data))  # type: ignore[misc]
            for name, start in starts.items():
                times[name] += child(name, "-o", "/dev/null", str(path)) - start
    both = times["polib read"] + times["polib write"]
    print(f"{len(files)} catalogues, {sum(map(len, files)) / 1e6:.1f} MB")
    print(f"read and write untouched   polib / ours   {both / times['read']:.1f}")
    print(f"all fields read            polib / ours   {times['polib read'] / times['eager']:.1f}")
    print(f"compile                    msgfmt / ours  {times['msgfmt'] / times['compile']:.2f}")
    print(f"format                     msgcat / ours  {times['msgcat'] / times['format']:.2f}")


def held(files: list[bytes]) -> None:
    """Memory."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [read_po(data) for data in files]
    rows = tracemalloc.get_traced_memory()[0] - before
    for catalogue in kept:
        catalogue.messages  # noqa: B018
    all_fields = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    size = sum(map(len, files))
    print(f"memory held / file size: read {rows / size:.1f}, with all messages {all_fields / size:.1f} (the file itself not counted)")


def growth() -> None:
    """CPU for four times the input: the law says 4.6 at most."""
    for name, shape in SHAPES.items():
        small, large = (min(cpu(lambda data=data: _all(data)) for _ in range(3)) for data in (shape(2000).encode(), shape(8000).encode()))  # type: ignore[misc]
        print(f"{name:27}4x the input: {large / small:.1f}x the time")


def _all(data: bytes) -> None:
    catalogue = read_po(data)
    write_po(catalogue.replace([m.replace(comments=("touched",)) for m in catalogue.messages]))
    format_po(data)


def merging(count: int) -> None:
    """A template in which a tenth of the messages has one word changed, against msgmerge."""
    dice = random.Random(1)
    words = [line for data in samples()[:9] for m in read_po(data).messages for line in m.msgid.split()]
    texts = list(dict.fromkeys(" ".join(dice.choices(words, k=dice.randint(3, 18))) for _ in range(count)))
    changed = [_changed(text, dice) if dice.random() < 0.1 else text for text in texts]
    old = new_catalogue("uk", [Message.make(text, msgstr=text.upper()) for text in texts], project="p")
    template = new_template("p", map(Message.make, dict.fromkeys(changed)))
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder, name)) for name in ("old.po", "new.pot", "out.po")]
        for name, catalogue in zip(names[:2], (old, template), strict=True):
            Path(name).write_bytes(write_po(catalogue))
        theirs = child("msgmerge", "-q", "--previous", "-o", names[2], *names[:2])
        ours = cpu(lambda: _merge(names))
        found = {m.msgid for m in read_po(Path(names[2]).read_bytes()).messages if m.fuzzy}
    mine = {m.msgid for m in merge(old, template).catalogue.messages if m.fuzzy}
    missed = len(found - mine)
    print(f"merge of {len(texts):6} messages    ours / msgmerge {ours / theirs:.2f}; of its {len(found)} fuzzy matches we miss {missed}")


def _changed(text: str, dice: random.Random) -> str:
    words = text.split()
    words[dice.randrange(len(words))] = "otherwise"
    return " ".join(words)


def _merge(names: list[str]) -> bytes:
    old, template = (read_po(Path(name).read_bytes()) for name in names[:2])
    merged: Catalogue = merge(old, template).catalogue
    return write_po(merged)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--merge", type=int, nargs="*", default=[10_000, 30_000], help="sizes of the catalogues to merge")
    arguments = parser.parse_args()
    chosen = samples()
    reading(chosen)
    held(chosen)
    growth()
    for size in arguments.merge:
        merging(size)
