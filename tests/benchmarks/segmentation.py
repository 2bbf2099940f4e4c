"""Segmentation measured: ``python tests/benchmarks/segmentation.py [accuracy|speed|start|hostile]``, all without a word.

Needs the benchmark data beside the checkout. Peers (sentencex, pysbd, icu) have a column where they are installed.
CPU seconds; ratios are of medians of interleaved rounds of one process.
"""

from __future__ import annotations

import json
import math
import random
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from l10n.segmentation import split

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SETS = ("ud", "golden", "lt", "ntrex_news")
HOSTILE = ("A. A. ", "Dr. ", "....", '."', "((((")

Cutter = Callable[[str, str], object]


def accuracy() -> None:
    """Boundary F1 by language and set; the news by recall and precision."""
    sys.path.insert(0, str(SHARED / "tools"))
    tool = import_module("score_segmentation")
    tables: dict[str, Any] = {}
    for name in SETS:
        records = tool.load([SHARED / "data" / "segmentation" / f"{name}.jsonl"])
        tables[name] = tool.score(records, [split(r["text"], r["lang"]) for r in records])
    print("| language | UD F1 | golden F1 | LanguageTool F1 | news R | news P |\n|---|---|---|---|---|---|")
    columns = [("ud", "F1"), ("golden", "F1"), ("lt", "F1"), ("ntrex_news", "R"), ("ntrex_news", "P")]
    for language in sorted(set().union(*tables.values())):
        cells = [f"{100 * tables[n][language][m]:.2f}" if language in tables[n] else "" for n, m in columns]
        print(f"| {language} | " + " | ".join(cells) + " |")
    means = [100 * sum(row[m] for row in tables[n].values()) / len(tables[n]) for n, m in columns]
    print("| **mean** | " + " | ".join(f"{value:.2f}" for value in means) + " |")


def peers() -> dict[str, Cutter]:
    """The segmenters that are installed here, ours first."""
    found: dict[str, Cutter] = {"l10n": split}
    try:
        sentencex = import_module("sentencex")
        found["sentencex"] = lambda text, language: sentencex.segment(language, text)
    except ImportError:
        pass
    try:
        icu = import_module("icu")
        iterators = {lang: icu.BreakIterator.createSentenceInstance(icu.Locale(lang)) for lang in ("en", "de", "uk", "zh")}

        def by_icu(text: str, language: str) -> object:
            iterators[language].setText(text)
            edges = [0, *iterators[language]]
            return [text[a:b] for a, b in pairwise(edges)]

        found["icu"] = by_icu
    except ImportError:
        pass
    return found


def paragraphs(language: str) -> list[str]:
    """The paragraphs of a language in UD and the news, in an order that is no treebank's."""
    texts = []
    for name in ("ud", "ntrex_news"):
        with (SHARED / "data" / "segmentation" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            texts += [record["text"] for record in map(json.loads, lines) if record["lang"] == language]
    random.Random(1).shuffle(texts)
    return texts


def spent(cut: Cutter, texts: list[str], language: str) -> float:
    """CPU seconds for a call for each text."""
    start = time.thread_time()
    for text in texts:
        cut(text, language)
    return time.thread_time() - start


def speed() -> None:
    """CPU of each peer over ours, a paragraph a call."""
    cutters = peers()
    print("| | " + " | ".join(cutters) + " | microseconds a paragraph, ours |\n|---|" + "---|" * (len(cutters) + 1))
    ratios: dict[str, list[float]] = {name: [] for name in cutters}
    for language in ("en", "de", "uk", "zh"):
        texts = paragraphs(language)
        rounds = [{name: spent(cut, texts, language) for name, cut in cutters.items()} for _ in range(15)]
        middle = {name: median(r[name] for r in rounds) for name in cutters}
        for name in cutters:
            ratios[name].append(middle[name] / middle["l10n"])
        cells = " | ".join(f"{ratios[name][-1]:.2f}" for name in cutters)
        print(f"| {language} | {cells} | {1e6 * middle['l10n'] / len(texts):.1f} |")
    print("| geometric mean | " + " | ".join(f"{math.prod(r) ** 0.25:.2f}" for r in ratios.values()) + " | |")
    _against_pysbd()


def _against_pysbd() -> None:
    try:
        segmenter = import_module("pysbd").Segmenter(language="en", clean=False)
    except ImportError:
        return
    texts = paragraphs("en")[:60]
    theirs = spent(lambda text, language: segmenter.segment(text), texts, "en")
    ours = median(spent(split, texts, "en") for _ in range(15))
    print(f"pysbd over ours, en: {theirs / ours:.0f}")


def start() -> None:
    """CPU of a first call in a process of its own, over a bare interpreter."""

    def once(code: str) -> float:
        program = f"{code}\nimport time; print(time.process_time())"
        return float(subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout)

    bare = median(once("pass") for _ in range(9))
    for language in ("en", "de", "uk", "zh", "mi"):
        first = median(once(f"from l10n.segmentation import split; split('A b. C d.', {language!r})") for _ in range(9))
        print(f"first call, {language}: {first / bare:.1f} times a bare interpreter's {1000 * bare:.0f} ms")


def hostile() -> None:
    """CPU of 40,000 characters of a pattern over that of 10,000."""
    for language in ("en", "de", "uk", "zh"):
        for piece in HOSTILE:
            small, large = (piece * (size // len(piece)) for size in (10_000, 40_000))
            pairs = [(spent(split, [small], language), spent(split, [large], language)) for _ in range(9)]
            ratio = median(b for _, b in pairs) / median(a for a, _ in pairs)
            print(f"{language} {piece!r}: {ratio:.2f}")


if __name__ == "__main__":
    parts = {"accuracy": accuracy, "speed": speed, "start": start, "hostile": hostile}
    for part in sys.argv[1:] or parts:
        parts[part]()
