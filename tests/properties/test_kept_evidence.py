"""What is kept of messages changes no finding: whatever became of the catalogue since, and of the file it is kept in."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.checks.explain import rules
from l10n.checks.kept import Kept, digest_of
from l10n.checks.pair import Row
from l10n.checks.run import check_lists
from l10n.diagnostics import Diagnostic

TERMS = st.sampled_from([(), (("word", "Wort"),)])
LOCALES = st.sampled_from(["de", "fr", "ja", "ru", "ar"])
FLAGS = st.sampled_from([(), ("python-format",)])
PIECES = st.sampled_from(
    ["11,000", "12", "« ", '"', "„", "(", "%s", "<b>", "https://a.org/x", "...", "word", "word word", "Name", "Nmae", "der und", "。", "  ", "!", "\ud800"]
)
TEXTS = st.lists(PIECES, max_size=9).map(" ".join)
ROWS = st.lists(st.tuples(TEXTS, TEXTS, FLAGS, TERMS), min_size=1, max_size=6)
EXAMPLES: list[Row] = [
    (e.source, e.target, e.flags, e.glossary) for check in rules() for e in check.examples if e.locale in ("de", "fr", "ru")
] + [(*pair, (), ()) for check in rules() for e in check.examples for pair in e.beside[:8] if e.locale in ("de", "fr", "ru")]


def found(lists: list[list[Row]], locale: str, kept: Kept | None = None) -> list[list[list[Diagnostic]]]:
    found = check_lists(lists, target_locale=locale, minimum=0.0, kept=kept)
    return [[[*each] for each in rows] for rows in found]


def stored(kept: Kept) -> Kept:
    return Kept.read(kept.data("edition"), "edition")


@settings(max_examples=60)
@given(ROWS, ROWS, LOCALES)
def test_any_messages_give_the_same_findings_from_what_is_kept(old: list[Row], new: list[Row], locale: str) -> None:
    kept = Kept()
    assert found([old], locale, kept) == found([old], locale)
    after = [[*new, *old[1:], *new[:1]], old]
    assert found(after, locale, stored(kept)) == found(after, locale)


@pytest.mark.parametrize("locale", ["de", "fr", "ru", "ja"])
def test_random_edits_of_a_catalogue_give_the_same_findings_from_what_is_kept(locale: str) -> None:
    chance = random.Random(locale)
    rows, kept = list(EXAMPLES), Kept()
    for _ in range(6):
        assert found([rows], locale, kept) == found([rows], locale)
        kept = stored(kept)
        for _ in range(5):
            if chance.random() < 0.5:
                del rows[chance.randrange(len(rows))]
            source, _, flags, _ = chance.choice(rows)
            rows.insert(chance.randrange(len(rows)), (source, chance.choice(rows)[1], flags, ()))


def test_what_is_kept_is_looked_at_again_by_the_rules_that_go_by_the_whole_only() -> None:
    kept = Kept()
    found([EXAMPLES], "fr", kept)
    assert kept.searching == {"C101", "C102", "C103", "T101", "T102"}
    again = {code for row in EXAMPLES for code in _again(stored(kept), row)}
    assert again - kept.searching <= {"L101", "L103", "L104", "L201", "M106", "P101", "P104", "Q102"}
    assert {"L201", "P104"} <= again


def _again(kept: Kept, row: Row) -> tuple[str, ...]:
    noted = kept.recall(digest_of(row))
    assert noted is not None
    return noted.again


def test_a_damaged_file_or_one_of_another_edition_is_empty() -> None:
    kept = Kept()
    found([EXAMPLES], "de", kept)
    data = kept.data("edition")
    assert _knows(Kept.read(data, "edition"))
    for damaged in (b"", data[:20], data[:-1], data[:400] + b"x" + data[401:]):
        assert not _knows(Kept.read(damaged, "edition"))
    assert not _knows(Kept.read(data, "another edition"))


def _knows(kept: Kept) -> bool:
    return kept.recall(digest_of(EXAMPLES[0])) is not None
