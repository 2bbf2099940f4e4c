"""All terms of a text at once: nesting, masks, homonyms, and the hints made of them."""

from __future__ import annotations

from l10n.glossary.annotate import Annotator, hints
from l10n.glossary.matching import Matcher, Occurrence
from l10n.glossary.model import Glossary, Status, Term, glossary_of
from l10n.inline import masked


def matcher(*names: str, locale: str = "en") -> Matcher:
    return Matcher([Term(name, locale, name) for name in names], locale)


def shown(found: list[Occurrence]) -> list[tuple[str, str]]:
    return [(o.term.text, o.form) for o in found]


def test_the_longest_term_wins() -> None:
    found = matcher("Mexico", "Mexico City", "City").find("Mexico City lies in Mexico, a City of Mexico City")
    assert shown(found) == [
        ("Mexico City", "Mexico City"),
        ("Mexico", "Mexico"),
        ("City", "City"),
        ("Mexico City", "Mexico City"),
    ]


def test_a_longer_term_that_breaks_off_leaves_the_shorter_one() -> None:
    assert shown(matcher("Cold War era treaty", "Cold War").find("the Cold War era ended")) == [
        ("Cold War", "Cold War")
    ]


def test_words_apart_are_no_term() -> None:
    assert matcher("buffer state").find("a buffer; state aid, buffer (state)") == []
    assert shown(matcher("Cold War").find("Cold-War and Cold\u00a0War")) == [
        ("Cold War", "Cold-War"),
        ("Cold War", "Cold\u00a0War"),
    ]


def test_homonyms_share_their_place() -> None:
    found = Matcher([Term("country", "en", "state"), Term("mode", "en", "state")], "en").find("a state")
    assert [o.term.concept for o in found] == ["country", "mode"]


def test_nothing_is_found_in_addresses_and_codes() -> None:
    text = "See https://region.example/region or <region> {region}: a region"
    found = matcher("region").find(text, mask=masked(text))
    assert [o.span for o in found] == [(len(text) - 6, len(text))]


def test_a_related_word_is_no_occurrence() -> None:
    assert matcher("presión", locale="es").find("presionar") == []


def test_the_time_per_text_does_not_depend_on_the_glossary() -> None:
    text = "Two regions of the country signed a treaty in the capital on Friday"
    many = matcher(*(f"word{number} state" for number in range(5000)), "treaty")
    assert shown(many.find(text)) == [("treaty", "treaty")]


def glossary() -> Glossary:
    return glossary_of(
        [
            Term("kursk", "en", "Kursk region"),
            Term("kursk", "uk", "Курська область"),
            Term("kursk", "uk", "Курщина", Status.ADMITTED, note="розмовне"),
            Term("kursk", "uk", "Курський регіон", Status.FORBIDDEN),
            Term("ft", "en", "Financial Times", do_not_translate=True),
            Term("turkey", "en", "Turkey"),
            Term("turkey", "uk", "Туреччина"),
        ]
    )


def test_hints_come_in_the_order_of_the_text_each_concept_once() -> None:
    text = "The Financial Times saw Kursk region's towns; Kursk region is large. No turkey there."
    paper, region = Annotator(glossary(), "en", "uk").hints(text)
    assert (paper.source, paper.target, paper.do_not_translate) == ("Financial Times", "Financial Times", True)
    assert (region.source, region.target) == ("Kursk region", "Курська область")
    assert (region.admitted, region.forbidden) == (("Курщина",), ("Курський регіон",))
    assert text[region.span.start : region.span.end] == "Kursk region"


def test_hints_without_a_target() -> None:
    (hint,) = hints(glossary(), "in Kursk region", "en", None)
    assert (hint.source, hint.target) == ("Kursk region", "")
    (unknown,) = hints(glossary(), "in Kursk region", "en", "de")
    assert unknown.target == ""
