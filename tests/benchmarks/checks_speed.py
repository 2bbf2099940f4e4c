"""The checks' speed: microseconds a message on a catalogue, and how time grows with one long text.

python tests/benchmarks/checks_speed.py [CATALOGUE.po ...]
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

from l10n.catalogue import read_po
from l10n.checks.run import check, check_catalogue

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


def spent(unit: str, size: int) -> float:
    """CPU seconds for one text of a size made of a unit again and again."""
    text = unit * (size // len(unit))
    start = process_time()
    check(text, text + "x", target_locale="de", minimum=0.0)
    return process_time() - start


def main(paths: list[str]) -> None:
    """Print both tables; the first only where catalogues are given."""
    for path in paths:
        catalogue = read_po(Path(path).read_bytes(), path, recover=True)
        start = process_time()
        check_catalogue(catalogue)
        count = max(1, sum(message.translated for message in catalogue.messages))
        print(f"{path}: {1e6 * (process_time() - start) / count:.0f} us a message")
    spent("a", 2000)
    print(f"{'unit':16}{'16,000':>10}{'64,000':>10}{'ratio':>8}")
    for unit in UNITS:
        short, long = (spent(unit, size) for size in SIZES)
        print(f"{unit:16}{short:10.3f}{long:10.3f}{long / max(short, 1e-6):8.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
