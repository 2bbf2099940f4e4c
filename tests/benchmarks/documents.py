#!/usr/bin/env python3
"""Generated documents extracted, updated and built, by l10n and by translate-toolkit (txt2po and po2txt, md2po, ...).

    python tests/benchmarks/documents.py [--format txt|md|html] [--counts 200 2000] [--rounds 1] [--peer VENV/bin]

Prints CPU seconds (user and system) of whole processes, the runs of the two interleaved, and how they grow with
the number of documents. "(reading all files)" is a Python process that reads sources, catalogues and built documents, and no more: what a
build with nothing to do is held against. TMPDIR says on which file system. l10n cuts into sentences, fills comments, checks the built document by reading it again;
translate-toolkit takes paragraphs. Every message gets a translation of the same length between update and build.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATOR = ROOT.parent / "shared" / "tools" / "make_documents.py"
SETTINGS = 'name = "bench"\nlocales = ["de"]\nsources = ["articles/*.{}"]\n'
READ = "import os; [open(os.path.join(f, n), 'rb').read() for top in ('articles', 'locales', 'build') for f, _, names in os.walk(top) for n in names]"
L10N = (sys.executable, "-c", "from l10n.cli.main import main; main()")


def cpu(words: Sequence[str], folder: Path, allowed: Sequence[int] = (0,)) -> float:
    """The CPU seconds of a process; an error where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "1735732800"}
    started = subprocess.Popen(words, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(started.pid, 0)
    started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode not in allowed:
        raise SystemExit(f"{' '.join(words)} ended with {started.returncode}")
    return used.ru_utime + used.ru_stime


def translate(folder: Path) -> None:
    """Fill every message of every catalogue with its source, the vowels changed."""
    sys.path.insert(0, str(ROOT))
    from l10n.catalogue import read_po, write_po

    for path in sorted(folder.rglob("*.po")):
        old = read_po(path.read_bytes())
        changed = [m if m.is_header else m.replace(msgstr=(m.msgid.translate(str.maketrans("aou", "äöü")),)) for m in old.messages]
        path.write_bytes(write_po(old.replace(messages=changed)))


def ours(folder: Path, format: str) -> dict[str, float]:
    """What l10n takes for each step on the documents of ``folder/articles``."""
    for made in ("locales", "build", ".l10n"):
        shutil.rmtree(folder / made, ignore_errors=True)
    (folder / "l10n.toml").write_text(SETTINGS.format(format), "utf-8")
    took = {"extract": cpu((*L10N, "extract"), folder), "update": cpu((*L10N, "update"), folder)}
    translate(folder / "locales")
    took["build"] = cpu((*L10N, "build"), folder)
    took["build, nothing new"] = cpu((*L10N, "build"), folder)
    took["(reading all files)"] = cpu((sys.executable, "-c", READ), folder)
    return {**took, "update, nothing new": cpu((*L10N, "update"), folder)}


Contestant = Callable[[Path, str], dict[str, float]]


def theirs(peer: Path) -> Contestant:
    """What translate-toolkit takes for the same."""

    def measured(folder: Path, format: str) -> dict[str, float]:
        for made in ("po", "out"):
            shutil.rmtree(folder / made, ignore_errors=True)
        extracted = cpu((str(peer / f"{format}2po"), "--progress=none", "articles", "po"), folder)
        translate(folder / "po")
        built = cpu((str(peer / f"po2{format}"), "--progress=none", "-t", "articles", "po", "out"), folder)
        return {"extract": extracted, "build": built}

    return measured


def measure(contestants: dict[str, Contestant], format: str, count: int, rounds: int) -> dict[str, dict[str, float]]:
    """The median of each contestant's steps over so many documents, the rounds interleaved."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        subprocess.run([sys.executable, str(GENERATOR), str(folder / "articles"), "--count", str(count), "--format", format], check=True)
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in contestants}
        for _ in range(rounds):
            for name, contestant in contestants.items():
                runs[name].append(contestant(folder, format))
    return {name: {step: median(run[step] for run in of_one) for step in of_one[0]} for name, of_one in runs.items()}


def show(results: dict[int, dict[str, dict[str, float]]]) -> None:
    """The table: steps by number of documents, growth from the least to the most, ratios to the peer."""
    counts = sorted(results)
    print(f"{'CPU seconds':34}" + "".join(f"{count:>10,}" for count in counts) + f"{'growth':>10}")
    totals: dict[tuple[str, int], float] = {}
    for name in results[counts[0]]:
        for step in results[counts[0]][name]:
            row = [results[count][name][step] for count in counts]
            print(f"{name + ' ' + step:34}" + "".join(f"{value:10.2f}" for value in row) + f"{row[-1] / row[0]:10.2f}")
        for count in counts:
            took = results[count][name]
            totals[name, count] = took.get("update", took["extract"]) + took["build"]
        print(f"{name + ' all':34}" + "".join(f"{totals[name, count]:10.2f}" for count in counts))
    if "translate-toolkit" in results[counts[0]]:
        ratios = [totals["l10n", count] / totals["translate-toolkit", count] for count in counts]
        print(f"{'l10n / translate-toolkit':34}" + "".join(f"{ratio:10.2f}" for ratio in ratios))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=("txt", "md", "html"), default="txt", help="of what format")
    parser.add_argument("--counts", type=int, nargs="+", default=[200, 2000], help="how many documents")
    parser.add_argument("--rounds", type=int, default=1, help="how often each is run; the median counts")
    parser.add_argument("--peer", type=Path, help="the folder of its programs (pip install translate-toolkit)")
    arguments = parser.parse_args()
    if not GENERATOR.exists():
        raise SystemExit(f"there is no {GENERATOR.name} beside this checkout (shared/tools)")
    contestants: dict[str, Contestant] = {"l10n": ours}
    peer = arguments.peer or Path(shutil.which("txt2po") or "nowhere").parent
    if (peer / "txt2po").exists():
        contestants["translate-toolkit"] = theirs(peer.resolve())
    else:
        print("translate-toolkit is not here and is left out: give its folder by --peer", file=sys.stderr)
    show({count: measure(contestants, arguments.format, count, arguments.rounds) for count in arguments.counts})


if __name__ == "__main__":
    main()
