"""Terms found per second, against a literal automaton: ``python tests/benchmarks/glossary_speed.py [LOCALE]``.

Needs the benchmark data beside the checkout; the automaton's column wants ``ahocorasick_rs``. Terms are
word sequences of the very texts searched, so hits abound: most of the time grows with them, not with the
glossary. The last column tells the two apart: of the same 100 terms among that many that never occur.
CPU seconds, best of five, one process.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from l10n.glossary.matching import Matcher
from l10n.glossary.model import Term
from l10n.glossary.words import words

NEWS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "news" / "news.jsonl.gz"


def texts(locale: str) -> list[str]:
    """All lines of the news in a locale."""
    with gzip.open(NEWS, "rt", encoding="utf-8") as lines:
        return [line for row in lines for line in json.loads(row)["lines"][locale]]


def sequences(lines: list[str], locale: str, count: int) -> list[str]:
    """That many different sequences of one to five words of the lines."""
    found: dict[str, None] = {}
    for size in (2, 1, 3, 4, 5, 6, 7):
        for line in lines:
            tokens = words(line, locale)
            for at in range(len(tokens) - size + 1):
                found[line[tokens[at].start : tokens[at + size - 1].end]] = None
                if len(found) == count:
                    return list(found)
    return list(found)


def best(run: Callable[[], object]) -> float:
    """The least CPU time of five runs."""
    times = []
    for _ in range(5):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def searched(matcher: Matcher, lines: list[str]) -> int:
    """How many occurrences all lines have."""
    return sum(len(matcher.find(line)) for line in lines)


def automaton(terms: list[str], lines: list[str]) -> float:
    """CPU time of the literal search, 0 where the package is not installed."""
    try:
        import ahocorasick_rs  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return 0.0
    built = ahocorasick_rs.AhoCorasick([term.lower() for term in terms])
    return best(lambda: [built.find_matches_as_indexes(line.lower(), overlapping=True) for line in lines])


def strangers(names: list[str], count: int) -> list[str]:
    """The first 100 names, and others to that count that share their words' shapes but occur nowhere."""
    return [*names[:100], *(f"{name[::-1]} {number}" for number, name in enumerate(names[100:count]))]


def prepared(names: list[str], locale: str) -> Matcher:
    """A matcher of those terms."""
    return Matcher([Term(str(number), locale, name) for number, name in enumerate(names)], locale)


def main() -> None:
    """Print the table."""
    locale = sys.argv[1] if len(sys.argv) > 1 else "ru"
    lines = texts(locale)
    print(f"{locale}: {len(lines)} units")
    print(f"{'terms':>8}{'build s':>9}{'again s':>9}{'units/s':>10}{'hits/unit':>10}{'same hits/s':>12}{'automaton':>11}{'ratio':>8}")
    every = sequences(lines, locale, 100_000)
    for count in (100, 10_000, 100_000):
        names = every[:count]
        start = time.process_time()
        matcher = prepared(names, locale)
        built = time.process_time()
        prepared(names, locale)
        again = time.process_time() - built
        hits = searched(matcher, lines) / len(lines)
        ours, literal = best(partial(searched, matcher, lines)), automaton(names, lines)
        same = best(partial(searched, prepared(strangers(every, count), locale), lines))
        other = f"{len(lines) / literal:11.0f}{literal / ours:8.2f}" if literal else ""
        print(
            f"{len(names):>8}{built - start:9.2f}{again:9.2f}{len(lines) / ours:10.0f}{hits:10.2f}{len(lines) / same:12.0f}{other}"
        )


if __name__ == "__main__":
    main()
