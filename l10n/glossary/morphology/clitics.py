"""What Arabic, Hebrew and Korean write together with a word: articles, prepositions, pronouns, particles."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.locales import language

_LEAST = 2

_ARABIC_BEFORE = ("", "و", "ف", "ب", "ك", "ل", "وب", "ول", "وك", "فب", "فل", "س")
_ARABIC_ARTICLES = ("", "ال", "لل")
_ARABIC_PRONOUNS = ("ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ي")
_ARABIC_LETTERS = str.maketrans("أإآٱىؤئ", "اااايوي")

_KOREAN = (
    "은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 로 으로 로서 으로서 로써 으로써 로부터 으로부터 와 과 랑 이랑 하고 도 만 까지 부터 마저 "
    "조차 처럼 같이 보다 나 이나 라도 이라도 라 이라 라고 이라고 라는 이라는 란 이란 인 이다 입니다 이며 며 이고 고 이었다 였다 이라면 "
    "에는 에도 에서는 에서도 에서의 에의 으로는 로는 로도 으로도 로의 으로의 와의 과의 와는 과는 만이 만을 만의 만은 까지의 까지는 부터의 "
    "들 들은 들이 들을 들의 들에 들에게 들과 들도 들로 께서는 에게는 이지만 지만 이자 뿐 뿐만 마다 밖에 이었던 였던 이던 인데 이나마 보다는 "
    "처럼도 이든 든 든지 이든지 야 이야 요 이요 아 여 이여 들에서 들까지 들만 등 쯤 씩 째 적 적인 적으로 상 하는 한 할 하며 하여 했다 된 되는 될 되어 됐다"
)
PARTICLES = frozenset(_KOREAN.split())
_LONGEST_PARTICLE = max(map(len, PARTICLES))

_HEBREW_BEFORE = ("ו", "ה", "ב", "כ", "ל", "מ", "ש", "וה", "וב", "ול", "ומ", "וש", "שה", "של", "שב", "מה", "כש", "וכ", "לכ")


def bare(form: str, locale: str) -> frozenset[str]:
    """The words that a folded word may be when what is written together with it is taken off; itself included."""
    strip = _STRIPPERS.get(language(locale))
    return frozenset((form, *strip(form))) if strip else frozenset((form,))


def _arabic(form: str) -> Iterator[str]:
    letters = form.translate(_ARABIC_LETTERS)
    for before in _ARABIC_BEFORE:
        for article in _ARABIC_ARTICLES:
            lead = before + article
            rest = letters[len(lead) :]
            if letters.startswith(lead) and len(rest) > _LEAST:
                yield rest
                yield from _arabic_endings(rest, bool(article))


def _arabic_endings(rest: str, definite: bool) -> Iterator[str]:
    for pronoun in () if definite else _ARABIC_PRONOUNS:
        base = rest[: -len(pronoun)]
        if rest.endswith(pronoun) and len(base) > _LEAST:
            yield base
            if base.endswith("ت"):
                yield base[:-1] + "ة"
    if rest.endswith("ت") and len(rest) > _LEAST + 1:
        yield rest[:-1] + "ة"


def _korean(form: str) -> Iterator[str]:
    for at in range(max(1, len(form) - _LONGEST_PARTICLE), len(form)):
        if form[at:] in PARTICLES:
            yield form[:at]


def _hebrew(form: str) -> Iterator[str]:
    for lead in _HEBREW_BEFORE:
        if form.startswith(lead) and len(form) - len(lead) >= _LEAST:
            yield form[len(lead) :]


_STRIPPERS = {"ar": _arabic, "ko": _korean, "he": _hebrew}
