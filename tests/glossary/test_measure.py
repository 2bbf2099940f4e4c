"""Marks, samples, trends, and what a change breaks."""

from __future__ import annotations

import json

from l10n.glossary.audit import Audit, Pair, State, audit
from l10n.glossary.changes import broken, changed
from l10n.glossary.measure import mark, record, sample, trend
from l10n.glossary.model import Glossary, Status, Term, glossary_of


def glossary(*more: Term) -> Glossary:
    return glossary_of([Term("r", "en", "region"), Term("r", "uk", "область"), *more])


def run(*targets: str) -> Audit:
    return audit([Pair("The whole region is calm", target) for target in targets], glossary(), "en", "uk")


def test_a_mark_counts_points_per_thousand_words() -> None:
    good, bad = mark(run(*["В області спокійно"] * 4)), mark(run(*["В області спокійно"] * 3, "Тут спокійно"))
    assert (good.penalty, good.words, good.passed) == (0, 20, True)
    assert (bad.penalty, bad.per_thousand, bad.passed) == (5, 250.0, False)
    assert mark(run("Тут"), pass_mark=1000).passed
    assert mark(run()).passed


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    result = run(*(f"Область {number}" for number in range(50)))
    first, other = sample(result, 5, seed=1), sample(result, 5, seed=2)
    assert first == sample(result, 5, seed=1) != other
    assert len(first) == 5
    assert len(sample(result, 500)) == 50


def test_a_trend_compares_with_the_json_of_an_earlier_audit() -> None:
    before = json.loads(json.dumps(record(run("В області", "Тут"))))
    now = trend(run("В області", "В області"), before)
    assert (now.before, now.now, now.worse) == (0.5, 1.0, ())
    assert now.outcomes == {"missing": -1, "right": 1}
    assert trend(run("Тут"), before).worse == ()
    assert trend(run("Тут", "Там"), before).worse == ("r",)


def test_a_change_of_the_glossary_gives_a_worklist() -> None:
    pairs = [Pair("The region", "Область"), Pair("A region", "Край"), Pair("Region", "Область", State.FUZZY)]
    new = glossary_of(
        [Term("r", "en", "region"), Term("r", "uk", "край"), Term("r", "uk", "область", Status.FORBIDDEN)]
    )
    (place,) = broken(pairs, glossary(), new, "en", "uk")
    assert (place.now.pair, place.now.outcome) == (pairs[0], "forbidden")
    assert place.before is not None
    assert place.before.outcome == "right"


def test_a_new_concept_breaks_what_never_had_it() -> None:
    pairs = [Pair("The region signed a treaty", "Область підписала папір")]
    new = glossary(Term("t", "en", "treaty"), Term("t", "uk", "договір"))
    (place,) = broken(pairs, glossary(), new, "en", "uk")
    assert (place.before, place.now.concept.id) == (None, "t")


def test_only_what_changed_is_left() -> None:
    old = [Pair("a", "б", line=1), Pair("c", "д", line=2)]
    now = [Pair("a", "б", line=9), Pair("c", "е", line=10)]
    assert changed(now, old) == [now[1]]
