"""Harms real catalogues and checks them: none may crash the checks, nor keep them long.

    python tests/mutated_catalogues.py [--count 10000] [--seed 1]

A catalogue is a header and a few entries of a real one, harmed once to eight times: bytes flipped, cut out, doubled or
exchanged, hostile characters and keywords put in. Only an error of our own tree, with its place, counts as an answer.
"""

from __future__ import annotations

import argparse
import random
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from support import ROOT, shared

from l10n.errors import L10nError
from l10n.workflow.check import Checker, Target
from l10n.workflow.selection import Selection

HOSTILE = (
    b"\x00", b"\xff\xfe", b"\xef", b"\xed\xa0\x80", "\u202e".encode(), "\u200b".encode(), b"\x1b]0;x\x07", b"\\", b'"', b'\\"', b"\n\n", b"\r\n",
    b"msgid", b'msgstr[99999999999] "x"\n', b"#, fuzzy\n", b"#~ ", b"#| msgid ", b"[^]", b"%(", b"{{{{", b"<" * 40, b"(" * 60, b"`" * 9, b"**" * 30,
    b"&#x110000;", "１０".encode(), "٣٫٥".encode(), "十百万".encode() * 9, b"9" * 400, b"1,000." * 40, "«»“„".encode() * 9, b"IVXLCDM" * 9,
    b"nplurals=0; plural=n/0;", b"charset=utf-7", b"Language: xx_YY@zz\\n", "e\u0301".encode() * 30, "\ufdfa".encode(), b"a " * 300,
)  # fmt: skip


def sources(archive: Path | None = None) -> list[bytes]:
    """Real catalogues: those of the archive, else those of this project."""
    if archive is None:
        return [path.read_bytes() for path in sorted((ROOT / "locales").rglob("*.po"))]
    with tarfile.open(archive) as packed:
        files = [packed.extractfile(each) for each in packed.getmembers() if each.name.endswith(".po")]
        return [file.read() for file in files if file is not None]


def harmed(originals: Sequence[bytes], rng: random.Random) -> bytes:
    """A few entries of one of them, harmed."""
    head, *entries = rng.choice(originals).split(b"\n\n")
    data = b"\n\n".join([head, *rng.sample(entries, min(len(entries), rng.randint(1, 6)))])
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        end = min(len(data), at + rng.choice((1, 2, 5, 20, 100)))
        other = rng.randrange(len(data) + 1)
        data = rng.choice((
            data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :],
            data[:at] + data[end:],
            data[:at] + data[at:end] * rng.choice((2, 3, 40)) + data[end:],
            data[:other] + data[at:end] + data[other:],
            data[:at] + rng.choice(HOSTILE) + data[at:],
            data[:at],
        ))  # fmt: skip
    return data


def answers(originals: Sequence[bytes], count: int, seed: int) -> Iterator[tuple[bytes, str, float]]:
    """Each harmed catalogue, what came of it (checked, refused, or what crashed), and the seconds of CPU."""
    rng = random.Random(seed)
    checker = Checker(Selection(minimum=0.0))
    for number in range(count):
        data = harmed(originals, rng)
        locale = rng.choice((None, "de", "fr", "ja", "ar", "uk", "zh-Hans", "tr"))
        began = time.process_time()
        try:
            checker.check(Target(Path(f"{number}.po"), f"{number}.po", "en", locale), data)
            answer = "checked"
        except L10nError:
            answer = "refused"
        except Exception as crash:
            answer = f"crashed: {type(crash).__name__}: {crash}"
        yield data, answer, time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    counts: Counter[str] = Counter()
    longest = 0.0
    for data, answer, seconds in answers(sources(shared("data", "po", "po-dev.tar.xz")), chosen.count, chosen.seed):
        counts[answer.partition(":")[0]] += 1
        longest = max(longest, seconds)
        if answer.startswith("crashed"):
            sys.stdout.write(f"{answer}\n{data!r}\n\n")
    sys.stdout.write(f"{dict(counts)}, the slowest took {longest:.2f} s of CPU\n")
    sys.exit(counts["crashed"] > 0)


if __name__ == "__main__":
    main()
