"""Which designations hold in a locale."""

from __future__ import annotations

from l10n.glossary.model import Status, Term, glossary_of


def texts(terms: tuple[Term, ...]) -> list[str]:
    return [term.text for term in terms]


def test_the_nearest_locale_gives_the_usable_designations() -> None:
    glossary = glossary_of([Term("bus", "pt", "autocarro"), Term("bus", "pt-BR", "ônibus"), Term("bus", "en", "bus")])
    assert texts(glossary.terms("pt-BR")) == ["ônibus"]
    assert texts(glossary.terms("pt-PT")) == ["autocarro"]
    assert glossary.terms("fr") == ()


def test_a_forbidden_word_of_the_parent_stays_forbidden_unless_judged_anew() -> None:
    terms = [
        Term("bus", "pt", "camioneta", Status.FORBIDDEN),
        Term("bus", "pt", "carro", Status.DEPRECATED),
        Term("bus", "pt-BR", "ônibus"),
        Term("bus", "pt-BR", "carro", Status.ADMITTED),
    ]
    assert texts(glossary_of(terms).terms("pt-BR")) == ["ônibus", "carro", "camioneta"]


def test_a_locale_with_only_forbidden_words_falls_back() -> None:
    glossary = glossary_of([Term("bus", "pt", "autocarro"), Term("bus", "pt-BR", "bonde", Status.FORBIDDEN)])
    concept = glossary.concept("bus")
    assert concept is not None
    preferred = concept.preferred("pt-BR")
    assert preferred is not None
    assert preferred.text == "autocarro"


def test_scripts_and_languages_are_never_mixed() -> None:
    glossary = glossary_of([Term("a", "ru", "область"), Term("a", "zh-Hans", "州")])
    assert glossary.terms("uk") == ()
    assert glossary.terms("zh-TW") == ()
    assert texts(glossary.terms("zh-CN")) == ["州"]


def test_what_is_not_translated_holds_everywhere_but_where_the_glossary_says_otherwise() -> None:
    paper = Term("ft", "en", "Financial Times", do_not_translate=True)
    glossary = glossary_of([paper, Term("ft", "el", "Φαϊνάνσιαλ Τάιμς")])
    assert texts(glossary.terms("de")) == ["Financial Times"]
    assert texts(glossary.terms("el")) == ["Φαϊνάνσιαλ Τάιμς"]
