"""The CPU seconds that aligning takes, by the number of paragraphs, whole and with 200 of them not translated.

    python tests/benchmarks/adopt_speed.py [PARAGRAPHS ...]

Paragraphs are the news, in English and German, again and again, each with a number of its own.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

from aligned_news import news, page, units  # noqa: E402

from l10n.workflow.pairing import paired  # noqa: E402


def story(size: int, tag: str) -> list[list[tuple[int, str]]]:
    """So many numbered paragraphs of a language."""
    lines = [document[tag][n] for document in news() for n in range(len(document["en"])) if document["en"][n] and document["de"][n]]
    return [[(n, f"{lines[n % len(lines)]} {n}")] for n in range(size)]


def seconds(size: int, gone: int) -> float:
    """CPU time for one document, ``gone`` paragraphs of whose translation are missing."""
    ours, theirs = story(size, "en"), story(size, "de")
    del theirs[size // 3 : size // 3 + gone]
    source = units(page(ours, "txt", " "), "en", "txt")
    target = units(page(theirs, "txt", " "), "de", "txt")
    start = time.process_time()
    paired(source, "en", target, "de")
    return time.process_time() - start


if __name__ == "__main__":
    for size in [int(word) for word in sys.argv[1:]] or [500, 2000, 8000]:
        sys.stdout.write(f"{size:7,} paragraphs  {seconds(size, 0):7.2f} s   {seconds(size, 200):7.2f} s with 200 missing\n")
