"""What became of each term, counted by occurrence."""

from __future__ import annotations

import time

import pytest

from l10n.glossary.audit import Audit, Outcome, Pair, State, audit
from l10n.glossary.model import Glossary, Status, Term, glossary_of
from l10n.glossary.usage import Auditor


def glossary() -> Glossary:
    return glossary_of(
        [
            Term("kursk", "en", "Kursk region"),
            Term("kursk", "uk", "Курська область"),
            Term("kursk", "uk", "Курщина", Status.ADMITTED),
            Term("kursk", "uk", "Курська губернія", Status.DEPRECATED),
            Term("kursk", "uk", "Курський регіон", Status.FORBIDDEN),
            Term("indonesia", "en", "Indonesia"),
            Term("indonesia", "uk", "Індонезія"),
            Term("un", "en", "United Nations"),
            Term("un", "uk", "Організація Об'єднаних Націй"),
            Term("empty", "en", "treaty"),
        ]
    )


def run(*pairs: tuple[str, str]) -> Audit:
    return audit([Pair(source, target) for source, target in pairs], glossary(), "en", "uk")


@pytest.mark.parametrize(
    ("source", "target", "outcomes"),
    [
        ("In Kursk region", "У Курській області", ["right"]),
        ("In Kursk region", "На Курщині", ["admitted"]),
        ("In Kursk region", "У Курській губернії", ["deprecated"]),
        ("In Kursk region", "У Курському регіоні", ["forbidden"]),
        ("In Kursk region", "Там", ["missing"]),
        ("In Kursk region", "У Kursk region", ["untranslated"]),
        ("Kursk region and Kursk region", "Курська область і вона", ["right", "elided"]),
        ("Kursk region and Kursk region", "Курська область, Курська область", ["right", "right"]),
        ("Indonesia's capital", "індонезійська столиця", ["related"]),
        ("At the United Nations", "в ООН", ["related"]),
        ("There", "У Курському регіоні", ["forbidden"]),
        ("There", "У Курській області", ["unprompted"]),
        ("A treaty", "Договір", []),
        ("", "", []),
    ],
)
def test_outcomes(source: str, target: str, outcomes: list[str]) -> None:
    assert [use.outcome for use in run((source, target)).uses] == outcomes


def test_rows_count_occurrences_and_the_forms_seen() -> None:
    result = run(
        ("Kursk region", "Курська область"),
        ("to Kursk region", "до Курської області"),
        ("in Kursk region", "у Курській області"),
        ("in Kursk region", "у Курській області"),
        ("in Kursk region", "там"),
    )
    (row,) = result.rows
    assert (row.source, row.target, row.occurrences, row.right) == ("Kursk region", "Курська область", 5, 4)
    assert row.forms.most_common(1) == [("Курській області", 2)]
    assert row.counts == {Outcome.RIGHT: 4, Outcome.MISSING: 1}


def test_only_translated_units_are_audited_and_the_others_counted() -> None:
    pairs = [
        Pair("Kursk region", "", State.UNTRANSLATED),
        Pair("Kursk region", "Курськ", State.FUZZY),
        Pair("Kursk region", "Курська область"),
    ]
    result = audit(pairs, glossary(), "en", "uk")
    assert len(result.uses) == 1
    assert result.units == {State.UNTRANSLATED: 1, State.FUZZY: 1, State.TRANSLATED: 1}


def test_findings_carry_both_spots_and_their_place() -> None:
    pair = Pair("They reached Kursk region.", "Дійшли до Курського регіону.", path="uk/a.po", line=12, origin="a.txt:3")
    (found,) = audit([pair], glossary(), "en", "uk").findings
    assert (found.code, found.name, found.severity) == ("G102", "term-forbidden", "error")
    assert found.source_span and found.target_span
    assert pair.source[slice(*found.source_span)] == "Kursk region"
    assert pair.target[slice(*found.target_span)] == "Курського регіону"
    assert (found.path, found.line, found.origin, found.locale) == ("uk/a.po", 12, "a.txt:3", "uk")
    assert "Курська область" in found.message


def test_two_renderings_across_the_project_are_told_where_the_rarer_stands() -> None:
    result = run(*[("Kursk region", "Курська область")] * 3, ("Kursk region", "Курщина"))
    (found,) = result.findings
    assert (found.code, found.target) == ("G104", "Курщина")


def test_a_designation_that_nobody_uses_is_one_finding() -> None:
    result = run(*[("In Kursk region", "У тому краї")] * 6)
    sure = [found.code for found in result.findings if found.confidence >= 0.5]
    assert sure == ["G107"]
    assert len([found for found in result.findings if found.code == "G101"]) == 6


def test_a_place_inside_a_longer_name_is_less_sure() -> None:
    plain, longer = (
        run((source, "Там")).findings[0].confidence
        for source in ("In Indonesia there", "At Air Navigation Indonesia there")
    )
    assert longer < plain


def test_homonyms_are_satisfied_by_one_of_their_translations() -> None:
    terms = [
        Term("country", "en", "state"),
        Term("country", "uk", "держава"),
        Term("mode", "en", "state"),
        Term("mode", "uk", "стан"),
    ]
    result = audit([Pair("the state of things", "стан речей")], glossary_of(terms), "en", "uk")
    assert [(use.concept.id, use.outcome) for use in result.uses] == [("mode", Outcome.RIGHT)]


def test_addresses_and_codes_are_not_audited() -> None:
    result = run(("See <a href='x'>here</a> https://example.org/Indonesia {Indonesia}", "Тут"))
    assert result.uses == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kursk region, ", "Курська область, "),
        ("Kursk region, ", "там, "),
        ("Indonesia <b>x</b> ", "<b>Індонезія</b> "),
        ("Indonesia ", "індонезійський "),
    ],
)
def test_time_grows_with_the_unit(source: str, target: str) -> None:
    auditor = Auditor(glossary(), "en", "uk")

    def cost(times: int) -> float:
        pairs = [Pair(f"{source * times}{number}", f"{target * times}{number}") for number in range(3)]
        return min(timed(auditor, pair) for pair in pairs)

    cost(10)
    assert cost(4000) < 8 * cost(1000) + 0.02


def timed(auditor: Auditor, pair: Pair) -> float:
    start = time.process_time()
    auditor.uses(pair)
    return time.process_time() - start


def test_one_country_is_no_kind_of_its_namesake() -> None:
    terms = [
        Term("north", "en", "North Korea", pos="proper noun"),
        Term("north", "uk", "Північна Корея", pos="proper noun"),
        Term("south", "en", "South Korea", pos="proper noun"),
        Term("south", "uk", "Південна Корея", pos="proper noun"),
    ]
    found = audit([Pair("Troops of North Korea came.", "Війська Південної Кореї прийшли.")], glossary_of(terms), "en", "uk")
    assert found.findings[0].code == "G101"
    assert found.findings[0].confidence > 0.5


def test_a_term_that_another_crosses_is_found() -> None:
    """``عرض السكة`` begins before ``السكة العريضة`` and shares a word with it."""
    terms = [
        Term("rail-gauge", "en", "rail gauge"),
        Term("rail-gauge", "ar", "عرض السكة"),
        Term("broad-gauge", "en", "broad gauge"),
        Term("broad-gauge", "ar", "السكة العريضة"),
        Term("mexico", "en", "Mexico"),
        Term("mexico", "ar", "المكسيك"),
        Term("mexico-city", "en", "Mexico City"),
        Term("mexico-city", "ar", "مدينة المكسيك"),
    ]
    auditor = Auditor(glossary_of(terms), "en", "ar")
    crossed = auditor.uses(Pair("The broad gauge measures 1,520 mm.", "يبلغ عرض السكة العريضة 1,520 مم."))
    assert [(use.outcome, use.form) for use in crossed] == [(Outcome.RIGHT, "السكة العريضة")]
    inside = auditor.uses(Pair("In Mexico.", "في مدينة المكسيك."))
    assert inside[0].outcome is Outcome.RELATED
