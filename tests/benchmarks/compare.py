"""The comparison that the README shows, in one command: ``python tests/benchmarks/compare.py [--here]``.

Makes a virtual environment, installs this checkout and the peers into it, measures all of them on the benchmark
data beside the checkout, and prints a table in Markdown with the versions. ``--here`` measures in the environment
that runs it, with the peers it happens to have. Takes a minute or two of CPU; speeds are CPU-time ratios of one run.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import time
import venv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks"), str(SHARED / "tools")]

PEERS = ("sentencex", "pysbd", "polib", "translate-toolkit", "babel", "simplemma")
READERS = ("markdown-it-py", "mdit-py-plugins", "selectolax")
# On corpora of the same kind, with po4a 0.69, translate-toolkit 3.20.4 and mdpo 2.1.4; measured November 2026.
QUOTED = """
Not run here, measured November 2026 on 156 Markdown and 100 HTML documents, rebuilt untranslated:

| | same bytes | same structure | documents losing words |
|---|---:|---:|---:|
| po4a, Markdown (`neverwrap`) | 34 of 156 | 47 | 1 |
| translate-toolkit, Markdown | 9 of 156 | 130 | 1 |
| mdpo, Markdown | 4 of 156 | 46 | 38 |
| po4a, HTML (`xhtml`) | 3 of 100 | 57 | 0 |
| translate-toolkit, HTML | 31 of 100 | 92 | 7 |
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A measurement: what, our figure, and the peers' by name; ``less`` where a smaller one is better."""

    what: str
    ours: float
    theirs: dict[str, float]
    digits: int = 1
    less: bool = False

    def lost_to(self) -> list[str]:
        """The peers whose figure, as printed, is better than ours."""
        sign = -1 if self.less else 1
        ours = round(self.ours, self.digits)
        return [name for name, figure in self.theirs.items() if sign * round(figure, self.digits) > sign * ours]


def segmentation() -> Iterator[Row]:
    """Sentence boundaries on Universal Dependencies: mean F1 of the languages, and sentences in a CPU second."""
    import peers

    import l10n

    scorer = tool("score_segmentation")
    records = scorer.load([SHARED / "data" / "segmentation" / "ud.jsonl"])
    found, speeds = {}, {}
    for name, split in {"l10n": l10n.split, "sentencex": peers.sentencex_split, "pysbd": peers.pysbd_split}.items():
        with available(name):
            start = time.process_time()
            cut = [split(record["text"], record["lang"]) for record in records]
            speeds[name] = len(records) / (time.process_time() - start)
            found[name] = 100 * fmean(row["F1"] for row in scorer.score(records, cut).values())
    yield row(f"sentence boundaries, {languages(records, 'lang')} languages, mean F1", found)
    yield row("the same: texts cut in a CPU second", speeds, digits=0)


def terms() -> Iterator[Row]:
    """Whether a glossary term is used: core F1, and recall on inflected uses, mean of the languages."""
    import peers

    scorer, adapters = tool("score_terms"), tool("adapters")

    def ours(term: str, text: str, locale: str) -> bool:
        return adapters.find(term, text, locale) in ("exact", "inflected", "probable")

    records = lines("terminology", "term_use.dev.jsonl")
    f1, recall = {}, {}
    for name, find in {"l10n": ours, "words as they stand": peers.whole_words, "simplemma’s lemmas in a row": peers.same_lemmas}.items():
        with available(name):
            by_locale: dict[str, list[tuple[str, str | None]]] = {}
            for r in records:
                used = find(r["tgt_term"], r["target"], r["tgt_lang"])
                by_locale.setdefault(r["tgt_lang"], []).append((r["kind"], "exact" if used else None))
            scores = [scorer.score(rows, {"exact"}) for rows in by_locale.values()]
            f1[name] = fmean(score["core_f1"] for score in scores)
            recall[name] = fmean(score["inflected_recall"] for score in scores if score["inflected_recall"] is not None)
    yield row(f"terms found in translations, {languages(records, 'tgt_lang')} languages, mean F1", f1)
    yield row("the same: inflected uses found, %", recall)


def checks() -> Iterator[Row]:
    """Planted errors found and clean translations flagged, with the defaults of each."""
    import peers

    import l10n

    scorer = tool("score_checks")
    records = lines("checks", "dev.jsonl")
    flagged = {"l10n": {r["id"] for batch in batches(scorer, records) for r, found in zip(batch, l10n.check_messages(
        [(r["source"], r["target"], (r["fmt"],) if r.get("fmt") else (), [tuple(g) for g in r.get("glossary") or ()]) for r in batch],
        target_locale=batch[0]["lang"].replace("_", "-")), strict=True) if found}}  # fmt: skip
    with available("pofilter"):
        flagged["pofilter"] = {r["id"] for r in records if peers.pofilter(r["source"], r["target"], r["lang"])}
    kinds = sorted({r["kind"] for r in records} - {"clean"})
    recall = {name: 100 * fmean(share(ids, records, kind) for kind in kinds) for name, ids in flagged.items()}
    yield row(f"planted errors of {len(kinds)} kinds found, %", recall)
    yield row("clean translations flagged, of 1,000", {name: 1000 * share(ids, records, "clean") for name, ids in flagged.items()}, less=True)


def catalogues() -> Iterator[Row]:
    """PO files read and written unchanged, and how fast."""
    import peers

    from l10n.catalogue import read_po, write_po

    files = list(valid(SHARED / "data" / "po" / "po-dev.tar.xz"))
    copiers: dict[str, Callable[[bytes], bytes]] = {
        "l10n": lambda data: write_po(read_po(data)),
        "polib": peers.polib_copy,
        "translate-toolkit": peers.pypo_copy,
        "babel": peers.babel_copy,
    }
    same, spent = {}, {}
    for name, copy in copiers.items():
        with available(name):
            start = time.process_time()
            same[name] = float(sum(tried(copy, data) == data for data in files))
            spent[name] = time.process_time() - start
    yield row(f"of {len(files)} PO files read and written, the same bytes", same, digits=0)
    yield row("the same: MB read and written in a CPU second", {name: sum(map(len, files)) / 1e6 / each for name, each in spent.items()})


def documents() -> Iterator[Row]:
    """Markdown and HTML rebuilt, by the scorer."""
    words = (str(SHARED / "tools" / "score_documents.py"), str(SHARED / "data" / "documents" / "documents-dev.tar.xz"))
    path = {"PYTHONPATH": f"{ROOT}:{SHARED / 'tools'}"}
    done = subprocess.run((sys.executable, *words, "--callable", "adapters:rebuild", "--json"), env=path, capture_output=True, check=False)
    for format, found in sorted(json.loads(done.stdout)["formats"].items()):
        for measure in ("identity", "structure"):
            held, tried = map(int, found[measure].split("/"))
            yield Row(f"{format} documents rebuilt, same {'bytes' if measure == 'identity' else 'structure when translated'}, %", 100 * held / tried, {})


def gettext() -> Iterator[Row]:
    """MO files compiled, by the scorer: msgfmt's CPU time over ours."""
    words = (str(SHARED / "tools" / "score_po.py"), str(SHARED / "data" / "po" / "po-dev.tar.xz"), "--module", "po_engine", "--speed", "--json")
    path = {"PYTHONPATH": f"{ROOT}:{SHARED / 'tools'}", "PATH": "/usr/bin:/bin"}
    done = subprocess.run((sys.executable, *words), env=path, capture_output=True, check=False)
    scores = json.loads(done.stdout)["scores"] if done.stdout else {}
    if "compile, msgfmt's CPU / ours" in scores:
        yield Row("MO compiled, speed against msgfmt", scores["compile, msgfmt's CPU / ours"], {"msgfmt": 1.0}, digits=2)


def tool(name: str) -> Any:
    """A module of the scorers' folder."""
    return import_module(name)


class available:  # noqa: N801
    """Leaves a peer out, and says so, where it is not installed."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        print(f"measuring {self.name}", file=sys.stderr)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, ImportError):
            print(f"{self.name} is not installed: left out", file=sys.stderr)
        return isinstance(error, ImportError)


def row(what: str, figures: dict[str, float], *, digits: int = 1, less: bool = False) -> Row:
    """A row of the figures by name, ours among them."""
    return Row(what, figures["l10n"], {name: figure for name, figure in figures.items() if name != "l10n"}, digits, less)


def lines(*parts: str) -> list[dict[str, Any]]:
    """A benchmark's records."""
    return [json.loads(line) for line in SHARED.joinpath("data", *parts).read_text("utf-8").splitlines()]


def languages(records: Iterable[dict[str, Any]], key: str) -> int:
    """How many languages records are of."""
    return len({record[key] for record in records})


def batches(scorer: Any, records: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The records as catalogues of one language each, as the scorer deals them."""
    by_locale: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        by_locale.setdefault(record["lang"], []).append(record)
    for ours in by_locale.values():
        yield from scorer.catalogues(ours)


def share(flagged: set[str], records: Iterable[dict[str, Any]], kind: str) -> float:
    """The share of the records of a kind that are flagged."""
    return fmean(record["id"] in flagged for record in records if record["kind"] == kind)


def valid(archive: Path) -> Iterator[bytes]:
    """The catalogues of an archive that we, and so msgcat, can read."""
    from l10n.catalogue import read_po
    from l10n.errors import PoError

    with tarfile.open(archive) as tar:
        for member in tar:
            opened = tar.extractfile(member) if member.name.endswith((".po", ".pot")) else None
            data = opened.read() if opened else b""
            try:
                if opened and read_po(data):
                    yield data
            except PoError:
                continue


def tried(copy: Callable[[bytes], bytes], data: bytes) -> bytes:
    """A copy; nothing where the peer refuses the file."""
    try:
        return copy(data)
    except ImportError:
        raise
    except Exception:  # whatever a peer raises for a file, it did not give it back
        return b""


def table(rows: Iterable[Row]) -> str:
    """The rows in Markdown, with a column that says where we lose."""
    body = [
        f"| {r.what} | **{r.ours:,.{r.digits}f}** | "
        + (", ".join(f"{name} {figure:,.{r.digits}f}" for name, figure in r.theirs.items()) or "–")
        + f" | {', '.join(r.lost_to()) or '–'} |"
        for r in rows
    ]
    return "\n".join(["| | l10n | peers | we lose to |", "|---|---:|---|---|", *body])


def versions() -> str:
    """The versions of what was measured."""
    found = []
    for name in PEERS:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return f"Python {sys.version.split()[0]}; " + ", ".join(found)


def measure() -> None:
    """Measure all in this environment and print the tables."""
    if not SHARED.is_dir():
        raise SystemExit("the benchmark data is not beside this checkout: ../shared")
    rows = [each for stage in (segmentation, terms, checks, catalogues, documents, gettext) for each in stage()]
    print(table(rows))
    print(f"\n{versions()}.")
    print(QUOTED)


def main() -> None:
    """Make the environment and measure in it."""
    with TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run((python, "-m", "pip", "install", "-q", str(ROOT), *PEERS, *READERS), check=True, stdout=sys.stderr)
        subprocess.run((python, __file__, "--here"), check=True)


if __name__ == "__main__":
    if set(sys.argv[1:]) - {"--here"}:
        raise SystemExit(__doc__)
    measure() if "--here" in sys.argv else main()
