"""Draws default findings on real catalogues and news, to be read by hand; sums up what was read.

    python tests/precision_sample.py [--count 200] [--seed 2026]     # the sample, to be read
    python tests/precision_sample.py --table                        # the verdicts by rule

The verdicts stand in ``tests/data/checks/precision.tsv``: catalogue and line (for news the number of the pair), rule,
``right`` where a reviewer would change something or a mark was really lost or added, else ``wrong``, and why. The texts
are not ours, and not there. ``l10n explain`` tells the sums: ``l10n/checks/precision.py`` must have them.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from aligned_news import LANGUAGES, news
from support import ROOT, shared

from l10n.catalogue import read_po
from l10n.checks.noise import least_confidence
from l10n.checks.run import check_catalogue, check_messages
from l10n.diagnostics import Diagnostic
from l10n.errors import L10nError
from l10n.workflow.selection import DEFAULT_NOISE

VERDICTS = ROOT / "tests" / "data" / "checks" / "precision.tsv"
LEAST = least_confidence(DEFAULT_NOISE)


def findings() -> Iterator[Diagnostic]:
    """What is shown by default on all shared catalogues that say their language, and on the news."""
    yield from _of_catalogues()
    for language in LANGUAGES:
        yield from _of_news(language)


def _of_catalogues() -> Iterator[Diagnostic]:
    with tarfile.open(shared("data", "po", "po-dev.tar.xz")) as packed:
        members = {each.name.partition("/")[2]: each for each in packed.getmembers() if each.name.endswith(".po")}
        for name, member in sorted(members.items()):
            file = packed.extractfile(member)
            try:
                yield from check_catalogue(read_po(file.read() if file else b"", name, recover=True), minimum=LEAST)
            except L10nError:
                continue


def _of_news(language: str) -> Iterator[Diagnostic]:
    pairs = [(a, b, (), ()) for document in news() for a, b in zip(document["en"], document[language], strict=True) if a and b]
    for number, found in enumerate(check_messages(pairs, target_locale=language, minimum=LEAST), 1):
        yield from (replace(finding, path=f"news/{language}", line=number) for finding in found)


def sample(count: int, seed: int) -> list[Diagnostic]:
    """Some of all findings, in order of catalogue and line."""
    every = list(findings())
    return sorted(random.Random(seed).sample(every, count), key=lambda f: (f.path, f.line, f.code))


def verdicts() -> list[dict[str, str]]:
    """The rows of what was read."""
    with VERDICTS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def by_rule(rows: Iterable[dict[str, str]]) -> dict[str, tuple[int, int]]:
    """(right, read) by rule."""
    rows = list(rows)
    read = Counter(row["rule"] for row in rows)
    right = Counter(row["rule"] for row in rows if row["verdict"] == "right")
    return {rule: (right[rule], count) for rule, count in sorted(read.items())}


def _shown(text: str, span: tuple[int, int] | None) -> str:
    start, end = span or (0, 0)
    marked = f"{text[max(0, start - 60) : start]}⟦{text[start:end][:160]}⟧{text[end : end + 60]}" if span else text[:160]
    return marked.replace("\n", "⏎")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--table", action="store_true")
    chosen = parser.parse_args()
    if not chosen.table:
        for f in sample(chosen.count, chosen.seed):
            texts = f"{_shown(f.source, f.source_span)} || {_shown(f.target, f.target_span)}"
            sys.stdout.write(f"{f.path}\t{f.line}\t{f.code}\t{f.confidence:.2f} {f.message} || {texts}\n")
        return
    table = by_rule(verdicts())
    for rule, (right, read) in table.items():
        sys.stdout.write(f'    "{rule}": ({right}, {read}),\n')
    right, read = (sum(each[at] for each in table.values()) for at in (0, 1))
    sys.stdout.write(f"right: {right} of {read}, {right / read:.1%}\n")


if __name__ == "__main__":
    main()
