"""Endings of words that no dictionary has: made-up names, so that only the paradigms can answer."""

from __future__ import annotations

from pkgutil import iter_modules

import pytest

from l10n.glossary.morphology import endings
from l10n.glossary.morphology.paradigms import endings_of

FORMS = {
    "af": [("Breznik", "Breznike"), ("Zorkat", "Zorkatte"), ("Brezoon", "Brezone")],
    "ar": [("برزنت", "برزنتين"), ("زلمة", "زلمات")],
    "az": [("Breznik", "Brezniyin"), ("Zorka", "Zorkalarda")],
    "be": [("Брэзнік", "Брэзнікам"), ("Зорка", "Зорцы"), ("Брэзаўскі", "Брэзаўскага"), ("Зораўец", "Зораўца")],
    "bg": [("Брезник", "Брезника"), ("Зорка", "Зорката")],
    "bn": [("ব্রেজনিক", "ব্রেজনিকের"), ("জোরকা", "জোরকাগুলোতে")],
    "bs": [("Breznik", "Breznikom"), ("Zorka", "Zorci")],
    "ca": [("breznic", "breznics"), ("zorca", "zorques"), ("brezió", "brezions")],
    "cs": [("Brezník", "Brezníkem"), ("Zorka", "Zorce"), ("Brezovský", "Brezovského")],
    "da": [("Brezning", "Brezningerne"), ("Zorel", "Zorlerne")],
    "de": [("Breznik", "Brezniks"), ("Zorum", "Zora")],
    "el": [("Μπρέζνικος", "Μπρεζνίκου"), ("Ζόρκα", "Ζόρκας")],
    "en": [("breznik", "brezniks"), ("zorky", "zorkies")],
    "es": [("breznik", "brezniks"), ("zorción", "zorciones"), ("zorcaz", "zorcaces")],
    "et": [("Breznik", "Breznikuga"), ("Zorp", "Zorbist")],
    "eu": [("Breznik", "Breznikeko"), ("Zorka", "Zorkara"), ("Brezo", "Brezotik")],
    "fi": [("Breznik", "Breznikissä"), ("Zorkanen", "Zorkasessa")],
    "fr": [("breznal", "breznaux"), ("zorkien", "zorkiens")],
    "gl": [("breznico", "breznicos"), ("breznón", "breznóns")],
    "hr": [("Breznik", "Breznicima"), ("Zorka", "Zorkama"), ("Brezovski", "Brezovskog"), ("Zoranac", "Zorancu")],
    "hu": [("Breznik", "Breznikben"), ("Zorka", "Zorkának")],
    "is": [("Breznur", "Brezns"), ("Zorka", "Zorku"), ("Breznar", "Breznörum")],
    "it": [("breznico", "breznici"), ("zorca", "zorche")],
    "ka": [("ბრეზნიკი", "ბრეზნიკში"), ("ზორკა", "ზორკას")],
    "kk": [("Брезник", "Брезниктің"), ("Зорка", "Зоркалардан")],
    "kn": [("ಬ್ರೆಜ್ನೂರು", "ಬ್ರೆಜ್ನೂರಿನಲ್ಲಿ"), ("ಜೋರ್ಕ", "ಜೋರ್ಕದಿಂದ"), ("ಜೋರ್ಕಿ", "ಜೋರ್ಕಿಗೆ")],
    "ky": [("Брезник", "Брезниктин"), ("Брезник", "Брезниги"), ("Зорка", "Зоркалардан")],
    "lt": [("Brezninkas", "Brezninku"), ("Zorkė", "Zorkėje")],
    "lv": [("Brezniks", "Breznikam"), ("Zornis", "Zorņa"), ("Zorka", "Zorkā")],
    "mk": [("Брезник", "Брезникот"), ("Зорка", "Зорката"), ("брезовски", "брезовската")],
    "mn": [("Брезник", "Брезникийн"), ("Зорк", "Зоркуудад")],
    "mr": [("ब्रेझन", "ब्रेझनात"), ("झोरका", "झोरक्याला"), ("झोरकी", "झोरकीतून")],
    "nb": [("Brezning", "Brezningene"), ("Zore", "Zorene")],
    "nl": [("breznik", "brezniken"), ("zorf", "zorven")],
    "no": [("Brezning", "Brezningene")],
    "pl": [("Breznik", "Breznikiem"), ("Zorka", "Zorce"), ("Brezowski", "Brezowskiego")],
    "pt": [("brezão", "brezões"), ("zorcal", "zorcais")],
    "ro": [("Breznic", "Breznicului"), ("Zorca", "Zorcăi"), ("Brezovia", "Brezoviei"), ("zorcare", "zorcările")],
    "ru": [("Брезник", "Брезником"), ("Зорка", "Зорок"), ("Брезовский", "Брезовскому")],
    "sk": [("Breznik", "Breznikom"), ("Zorka", "Zorke")],
    "sl": [("Breznik", "Breznikom"), ("Zorka", "Zorki"), ("Brezovski", "Brezovskega"), ("Zoranec", "Zorancu")],
    "sr": [("Breznik", "Breznikom"), ("Брезник", "Брезником"), ("Зорка", "Зорци"), ("Брезовски", "Брезовског")],
    "sv": [("Brezning", "Brezningarna"), ("Zora", "Zororna")],
    "te": [("బ్రెజ్నిక్", "బ్రెజ్నిక్లో"), ("జోర్కం", "జోర్కాలలో"), ("జోర్కు", "జోర్కులను")],
    "tk": [("Breznik", "Brezniginiň"), ("Zorka", "Zorkalarda")],
    "tr": [("Breznik", "Brezniğin"), ("Zorka", "Zorkalarda")],
    "tt": [("Брезник", "Брезникның"), ("Зорка", "Зоркаларда")],
    "uk": [("Брезник", "Брезникові"), ("Зорка", "Зорці"), ("Брезовський", "Брезовському"), ("Зоранець", "Зоранцю")],
    "ur": [("برزنک", "برزنکوں"), ("زورکا", "زورکے"), ("زورکی", "زورکیاں")],
    "uz": [("Breznik", "Breznigi"), ("Zorka", "Zorkalarimizda"), ("Брезник", "Брезникдан")],
}
OTHERS = [
    ("uk", "Брезник", "Брезницький"),
    ("uk", "Зорка", "Зоркати"),
    ("ru", "Брезник", "Брезничный"),
    ("pl", "Breznik", "Breznicki"),
    ("cs", "Breznik", "Breznický"),
    ("es", "Brezna", "Brezno"),
    ("en", "zorky", "zork"),
    ("en", "zorkan", "zorka"),
    ("tr", "Zorka", "Zorkasız"),
    ("lv", "Zorka", "Zorkietis"),
    ("fi", "Zorka", "Zorkalainen"),
    ("be", "Зорка", "Зоркаўскі"),
    ("hr", "Breznik", "Breznički"),
    ("sl", "Breznik", "Brezniški"),
    ("ro", "Brezovia", "Brezovean"),
    ("sr", "Зорка", "Зоркинштина"),
    ("kk", "Зорка", "Зоркалық"),
    ("uz", "Zorka", "Zorkalik"),
    ("ky", "Зорка", "Зоркалык"),
    ("tt", "Зорка", "Зоркалы"),
    ("tk", "Zorka", "Zorkaly"),
    ("mr", "झोरका", "झोरकाई"),
    ("eu", "Zorka", "Zorkatar"),
]


def related(locale: str, term: str, form: str) -> bool:
    table = endings_of(locale)
    assert table is not None
    citations, _ = table.stems(term.casefold())
    _, forms = table.stems(form.casefold())
    return not set(citations).isdisjoint(forms)


def test_every_language_has_its_examples() -> None:
    assert {module.name for module in iter_modules(endings.__path__)} == set(FORMS)


@pytest.mark.parametrize(("locale", "term", "form"), [(tag, *pair) for tag, pairs in FORMS.items() for pair in pairs])
def test_a_form_shares_a_stem_with_its_citation(locale: str, term: str, form: str) -> None:
    assert related(locale, term, form)
    assert related(locale, term, term)


@pytest.mark.parametrize(("locale", "term", "other"), OTHERS)
def test_another_word_does_not(locale: str, term: str, other: str) -> None:
    assert not related(locale, term, other)


def test_a_language_without_a_module_has_no_endings() -> None:
    assert endings_of("vi") is None
