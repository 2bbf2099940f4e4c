"""What the rules see in the messages of a corpus: each is asked only where it could see something that is not known yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from l10n.checks.block import SIGNS, SIZE, Block
from l10n.checks.confidence import Found
from l10n.checks.explain import by_code, rules
from l10n.checks.kept import NOTHING, Kept, Noted, digest_of
from l10n.checks.model import Check
from l10n.checks.pair import Corpus, Pair

MOST = 20  # pieces of evidence of one rule on one message: more say the same
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


def evidences(corpus: Corpus, kept: Kept | None = None) -> Iterator[Sequence[Found]]:
    """What the rules see in each message of a corpus, by block.

    With ``kept``, only what goes by the whole corpus is looked for again in a message that is known there; what is
    new is noted.
    """
    for start in range(0, len(corpus.rows), SIZE):
        numbers = range(start, min(start + SIZE, len(corpus.rows)))
        if kept is None:
            yield from [noted.found for noted in _looked_at(corpus, numbers, set())]
        else:
            yield from _with_kept(corpus, numbers, kept)
        corpus.forget()


def _with_kept(corpus: Corpus, numbers: Sequence[int], kept: Kept) -> list[Sequence[Found]]:
    """What is seen in messages of those numbers, most of which may be known."""
    digests = {number: digest_of(corpus.rows[number]) for number in numbers}
    known = {number: noted for number in numbers if (noted := kept.recall(digests[number]))}
    new = [number for number in numbers if number not in known]
    found: dict[int, Sequence[Found]] = dict(zip(known, _looked_again(corpus, known, kept.searching), strict=True))
    for number, noted in zip(new, _looked_at(corpus, new, kept.searching), strict=True):
        kept.note(digests[number], Noted(tuple(f for f in noted.found if f[0].code not in noted.again), noted.again))
        found[number] = noted.found
    return [found[number] for number in numbers]


def _looked_at(corpus: Corpus, numbers: Sequence[int], searching: set[str]) -> list[Noted]:
    """What all rules see in some messages; ``searching`` takes the codes of rules whose suspects go by the whole."""
    block = Block(corpus, numbers, _alphabet())
    due: list[list[Check]] = [[] for _ in numbers]
    searching.update(_ask(corpus, block, rules(), due))
    return [_evidence(corpus, block.pair(at), checks) if checks else NOTHING for at, checks in enumerate(due)]


def _looked_again(corpus: Corpus, known: dict[int, Noted], searching: set[str]) -> list[Sequence[Found]]:
    """What is known of some messages, with what the rules that go by the whole corpus see in them now."""
    block = Block(corpus, tuple(known), _alphabet())
    due = [[by_code()[code] for code in noted.again if code not in searching] for noted in known.values()]
    _ask(corpus, block, [by_code()[code] for code in sorted(searching)], due)
    found: list[Sequence[Found]] = []
    for at, noted in enumerate(known.values()):
        lasting = [each for each in noted.found if each[0].code not in searching] if noted.found else []
        if due[at]:
            lasting += _evidence(corpus, block.pair(at), due[at]).found
            lasting.sort(key=lambda each: each[0].code)
        found.append(lasting)
    return found


@cache
def _alphabet() -> re.Pattern[str]:
    """The signs of all rules; of those beyond the basic plane all are taken: naming some makes the search slow."""
    signs = "".join(sorted(SIGNS.union(*(check.signs for check in rules()))))
    return re.compile(f"[{re.escape(_BEYOND.sub('', signs))}{_BEYOND.pattern[1:-1]}]")


def _ask(corpus: Corpus, block: Block, checks: Iterable[Check], due: Sequence[list[Check]]) -> set[str]:
    """Add rules to those due for each message of a block; the codes of such as consulted the corpus for that."""
    consulted = set()
    for check in checks:
        corpus.consulted = False
        for at in check.suspects(block) if check.suspects else block.signed(check.signs):
            due[at].append(check)
        if corpus.consulted:
            consulted.add(check.code)
    return consulted


def _evidence(corpus: Corpus, pair: Pair, checks: Sequence[Check]) -> Noted:
    """What rules see in a message, and those that consulted the corpus."""
    if pair.symbolic or not pair.target.text.strip():
        return NOTHING
    found: list[Found] = []
    again = []
    for check in checks:
        corpus.consulted = False
        found += [(check, evidence) for evidence in islice(check.find(pair), MOST)]
        if corpus.consulted:
            again.append(check.code)
    return Noted(tuple(found), tuple(again))
