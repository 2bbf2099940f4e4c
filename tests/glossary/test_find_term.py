"""A term in its citation form, found in any form it takes."""

from __future__ import annotations

import pytest

from l10n import find_term
from l10n.errors import LocaleError
from l10n.glossary.model import CaseRule, MatchRule, Term
from l10n.glossary.verdict import Verdict


@pytest.mark.parametrize(
    ("term", "text", "locale", "form"),
    [
        ("Курська область", "Вони дійшли до Курської області вчора.", "uk", "Курської області"),
        ("Курская область", "Бои идут в Курской области.", "ru", "Курской области"),
        ("Корейський півострів", "Мир на Корейському півострові", "uk", "Корейському півострові"),
        ("буферна держава", "без буферних держав", "uk", "буферних держав"),
        ("Залужний", "слова Залужного", "uk", "Залужного"),
        ("Korean Peninsula", "the Korean Peninsula's future", "en", "Korean Peninsula"),
        ("buffer state", "two buffer states", "en", "buffer states"),
        ("Obwód kurski", "w obwodzie kurskim", "pl", "obwodzie kurskim"),
        ("Korejský poloostrov", "na Korejském poloostrově", "cs", "Korejském poloostrově"),
        ("Oblast Kursk", "in der Oblast Kursk", "de", "Oblast Kursk"),
        ("Pufferstaat", "die Pufferstaaten", "de", "Pufferstaaten"),
        ("Kurskas apgabals", "Kurskas apgabalā", "lv", "Kurskas apgabalā"),
        ("Kursko sritis", "Kursko srityje", "lt", "Kursko srityje"),
        ("Kurski oblast", "Kurski oblastis", "et", "Kurski oblastis"),
        ("Pjongjang", "Pjongjangissa tavattiin", "fi", "Pjongjangissa"),
        ("Kursk bölgesi", "Kursk bölgesinde", "tr", "Kursk bölgesinde"),
        ("NATO", "NATO'nun kararı", "tr", "NATO"),
        ("المنطقة", "في المنطقة", "ar", "المنطقة"),
        ("كوريا الشمالية", "وكوريا الشمالية", "ar", "وكوريا الشمالية"),
        ("estado tapón", "los estados tapón", "es", "estados tapón"),
        ("한국", "한국은 어제", "ko", "한국은"),
        ("자치 정부", "자치정부는", "ko", "자치정부는"),
        ("库尔斯克州", "部队到达库尔斯克州。", "zh-Hans", "库尔斯克州"),
        ("クルスク州", "部隊はクルスク州に着いた", "ja", "クルスク州"),
    ],
)
def test_a_form_counts_as_used(term: str, text: str, locale: str, form: str) -> None:
    (match,) = find_term(term, text, locale)
    assert match.verdict.used
    assert match.form == form == text[match.span.start : match.span.end]


@pytest.mark.parametrize(
    ("term", "text", "locale"),
    [
        ("Корейський півострів", "на Піренейському півострові", "uk"),
        ("Індонезія", "індонезійський уряд", "uk"),
        ("Korejský poloostrov", "na Pyrenejském poloostrově", "cs"),
        ("presión", "para presionarlos", "es"),
        ("インド", "インドネシアで", "ja"),
        ("China", "die Chinesen", "de"),
        ("PRC", "a prc file", "en"),
        ("한국", "한국인이", "ko"),
        ("field marshal", "field, marshal", "en"),
    ],
)
def test_another_word_does_not(term: str, text: str, locale: str) -> None:
    assert not [match for match in find_term(term, text, locale) if match.verdict.used]


@pytest.mark.parametrize(
    ("term", "text", "locale", "verdict"),
    [
        ("region", "this Region", "en", "exact"),
        ("region", "these regions", "en", "inflected"),
        ("Немиря", "Немирі", "uk", "probable"),
        ("Індонезія", "індонезійський уряд", "uk", "related"),
        ("Соединённые Штаты", "в США", "ru", "related"),
        ("Wirtschaft", "die Weltwirtschaft", "de", "related"),
        ("Uzbekistan", "Uzbekystan", "pl", "related"),
    ],
)
def test_the_verdict_says_how_sure_it_is(term: str, text: str, locale: str, verdict: str) -> None:
    assert [match.verdict for match in find_term(term, text, locale)] == [verdict]


def test_forms_and_rules_of_a_term() -> None:
    irregular = Term("x", "en", "brother-in-arms", forms=("brethren-in-arms",))
    assert [m.verdict for m in find_term(irregular, "Brethren-in-arms!", "en")] == ["inflected"]
    assert find_term(Term("x", "en", "region", match=MatchRule.EXACT), "regions", "en") == []
    assert not find_term(Term("x", "en", "Turkey", case=CaseRule.EXACT), "a turkey", "en")[0].verdict.used
    assert find_term(Term("x", "en", "PRC", case=CaseRule.IGNORE), "prc", "en")[0].verdict == "exact"


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(LocaleError):
        find_term("x", "x", "english")


def test_gettext_names_and_regions_are_understood() -> None:
    assert find_term("região", "as regiões", "pt_BR")[0].form == "regiões"


@pytest.mark.parametrize(("term", "text"), [("sınır", "Sayısı sınırlı."), ("kaygı", "Kaygısız bir insan."), ("tuz", "Tuzlu su içti.")])
def test_an_adjective_made_of_a_turkish_noun_is_only_related(term: str, text: str) -> None:
    assert all(match.verdict is Verdict.RELATED for match in find_term(term, text, "tr"))
    assert find_term(term, f"{term}larımız", "tr")[0].verdict is not Verdict.RELATED


def test_the_uzbek_apostrophe_is_one_letter_however_typed() -> None:
    assert find_term("O‘zbekiston", "U Oʻzbekistonda yashaydi.", "uz")[0].verdict is not Verdict.RELATED
