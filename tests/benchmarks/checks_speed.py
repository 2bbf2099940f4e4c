"""The checks' speed: microseconds a message beside pofilter's, and how time grows with one long text.

python tests/benchmarks/checks_speed.py --peer VENV/bin/python [--rounds N] [CATALOGUE.po ...]

VENV has translate-toolkit. Both check the same messages, lists in memory, in processes that take turns; what is timed
is the CPU time of the checking, after a few messages for which the tables of the language are loaded; the least of the
rounds is taken. The messages are those of the catalogues given, or of the news and the larger PO catalogues beside the
checkout.
Without ``--peer`` only the table of long texts is printed.

    --again N   CPU seconds and memory of ``l10n check`` on a catalogue of N messages made of the German news and catalogues,
                then on the same catalogue again
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tarfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import cycle
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
UNITS = (
    "1,000 ",
    "(",
    "“",
    "<b>",
    "a b ",
    "%s",
    "漢字",
    "..",
    "https://a.org/",
    "' ",
    "1'000 ",
    "`",
    "&amp;",
    "1 000",
)
SIZES = (16_000, 64_000)
LEAST = 400  # messages that make a catalogue worth timing
WARM = 20  # messages checked before the clock is started: what is loaded once a language is start-up

Rows = Sequence[tuple[str, str, Sequence[str]]]
Lists = dict[str, tuple[str, Rows]]
"""Messages (source, target, flags) by the name of their list, with its locale."""


def spent(unit: str, size: int) -> float:
    """CPU seconds for one text of a size made of a unit again and again."""
    from l10n import check

    text = unit * (size // len(unit))
    start = process_time()
    check(text, text + "x", target_locale="de", minimum=0.0)
    return process_time() - start


def growth() -> None:
    """Print how time grows when a text grows to four times its size."""
    spent("a", 2000)
    print(f"{'unit':16}{'16,000':>10}{'64,000':>10}{'ratio':>8}")
    for unit in UNITS:
        short, long = (spent(unit, size) for size in SIZES)
        print(f"{unit:16}{short:10.3f}{long:10.3f}{long / max(short, 1e-6):8.1f}")


def news() -> Iterator[tuple[str, tuple[str, Rows]]]:
    """The news, a list a language."""
    with gzip.open(SHARED / "news" / "news.jsonl.gz", "rt", encoding="utf-8") as file:
        documents = [json.loads(line)["lines"] for line in file]
    for locale in (name for name in documents[0] if name != "en"):
        rows = [(a, b, ()) for lines in documents for a, b in zip(lines["en"], lines[locale], strict=True)]
        yield f"news {locale}", (locale, rows)


def shared_catalogues() -> Iterator[tuple[str, bytes]]:
    """The PO files of the benchmark folder."""
    with tarfile.open(SHARED / "po" / "po-dev.tar.xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith(".po") else None
            if file is not None:
                yield member.name, file.read()


def rows_of(name: str, data: bytes) -> tuple[str, Rows] | None:
    """What both check of a catalogue: its translated messages without plural; None where it does not say its locale."""
    from l10n.catalogue import read_po
    from l10n.checks.catalogues import locale_of
    from l10n.errors import L10nError

    try:
        catalogue = read_po(data, name, recover=True)
        locale = locale_of(catalogue)
    except L10nError:
        return None
    rows = [
        (m.msgid, m.target, m.flags) for m in catalogue.messages if m.translated and m.msgid_plural is None and m.msgid
    ]
    return locale, rows


def lists(paths: Sequence[str]) -> Lists:
    """The messages of the catalogues given, or of the shared data."""
    files = [(path, Path(path).read_bytes()) for path in paths] or list(shared_catalogues())
    found: Lists = {} if paths else dict(news())
    for name, data in files:
        known = rows_of(name, data)
        if known is not None and (paths or len(known[1]) >= LEAST):
            found[name] = known
    return found


def ours(locale: str, rows: Rows) -> Callable[[], object]:
    """A run of all our default checks on a list."""
    from l10n import check_messages

    pairs = [(source, target, tuple(flags), ()) for source, target, flags in rows]
    return lambda: check_messages(pairs, target_locale=locale)


def pofilter(locale: str, rows: Rows) -> Callable[[], object]:
    """A run of what the command pofilter checks by default."""
    checks: Any = import_module("translate.filters.checks")
    pypo: Any = import_module("translate.storage.pypo")
    tag = locale.replace("-", "_")
    checker = checks.TeeChecker(
        checkerconfig=checks.CheckerConfig(targetlanguage=tag),
        checkerclasses=[checks.StandardChecker, checks.StandardUnitChecker],
        languagecode=tag,
    )
    units = []
    for source, target, flags in rows:
        unit = pypo.pounit(source)
        unit.target = target
        for flag in flags:
            unit.settypecomment(flag)
        units.append(unit)
    return lambda: [checker.run_filters(unit, categorised=True) for unit in units]


def contest(contestant: str, path: str) -> None:
    """Print, as JSON, the CPU seconds that one contestant needs for each list of a file."""
    prepare = {"l10n": ours, "pofilter": pofilter}[contestant]
    seconds = {}
    for name, (locale, rows) in json.loads(Path(path).read_text("utf-8")).items():
        prepare(locale, rows[:WARM])()
        run = prepare(locale, rows)
        start = process_time()
        run()
        seconds[name] = process_time() - start
    print(json.dumps(seconds))


def race(peer: str, messages: Lists, rounds: int) -> None:
    """Print microseconds a message and the ratio, by list and in all."""
    least: dict[str, dict[str, float]] = {"l10n": {}, "pofilter": {}}
    with TemporaryDirectory() as folder:
        path = Path(folder, "messages.json")
        path.write_text(json.dumps(messages), "utf-8")
        for _ in range(rounds):
            for name, python in (("l10n", sys.executable), ("pofilter", peer)):
                command = [python, __file__, "--contestant", name, str(path)]
                printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                for each, seconds in json.loads(printed.splitlines()[-1]).items():
                    least[name][each] = min(seconds, least[name].get(each, seconds))
    print(f"{'us a message':56}{'messages':>9}{'l10n':>8}{'pofilter':>10}{'ratio':>7}")
    for name, group in grouped(messages):
        count = sum(len(messages[each][1]) for each in group)
        own, theirs = (1e6 * sum(map(seconds.__getitem__, group)) / count for seconds in least.values())
        print(f"{name[-55:]:56}{count:9,}{own:8.1f}{theirs:10.1f}{theirs / own:7.1f}")


def large(path: Path, count: int) -> None:
    """Write a catalogue of so many German messages."""
    from l10n.catalogue import Message, new_catalogue, write_po

    rows = [row for locale, each in lists([]).values() if locale == "de" for row in each]
    made = (Message.make(f"{a} [{n}]", msgstr=f"{b} [{n}]", flags=f) for n, (a, b, f) in zip(range(count), cycle(rows), strict=False))
    path.write_bytes(write_po(new_catalogue("de", list(made))))


def again(count: int) -> None:
    """Print what a first check of a project with one large catalogue takes, and one of the same bytes."""
    with TemporaryDirectory() as folder:
        Path(folder, "l10n.toml").write_text('name = "n"\nlocales = ["de"]\nsources = ["a.txt"]\ncatalogue = "{locale}.po"\n', "utf-8")
        Path(folder, "a.txt").write_text("One.\n", "utf-8")
        maker = Process(target=large, args=(Path(folder, "de.po"), count))  # whose memory is not to count
        maker.start()
        maker.join()
        for name in ("first", "again"):
            words = [sys.executable, "-c", "from l10n.cli.main import main; main()", "check"]
            started = subprocess.Popen(words, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL)
            _, _, used = os.wait4(started.pid, 0)
            print(f"{name:8}{used.ru_utime + used.ru_stime:8.2f} s{used.ru_maxrss / 1024:8.0f} MB")


def grouped(messages: Lists) -> Iterator[tuple[str, list[str]]]:
    """Each list, then all of the news, all of the catalogues, and all."""
    yield from ((name, [name]) for name in messages)
    of_news = [name for name in messages if name.startswith("news ")]
    others = [name for name in messages if name not in of_news]
    yield from ((name, group) for name, group in (("all news", of_news), ("all catalogues", others)) if group)
    yield "all", list(messages)


def main() -> None:
    """Race where there is a peer; print how time grows where there is none."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("catalogues", nargs="*")
    parser.add_argument("--peer", help="the python of an environment with translate-toolkit")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--contestant", help="what a process of a race is told")
    parser.add_argument("--again", type=int, metavar="N", help="check a catalogue of N messages twice")
    given = parser.parse_args()
    if given.again:
        again(given.again)
    elif given.contestant:
        contest(given.contestant, given.catalogues[0])
    elif given.peer:
        race(given.peer, lists(given.catalogues), given.rounds)
    else:
        growth()


if __name__ == "__main__":
    main()
