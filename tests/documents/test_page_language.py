"""What a document says about its language, in another one: lang, dir, alternates, addresses, front matter."""

from __future__ import annotations

import pytest

import l10n

HEAD = """<html lang="en-US"><head>
  <link rel="canonical" href="https://x.org/en/a?b=1&amp;c=2">
  <link rel="alternate" hreflang="en" href="https://x.org/en/a?b=1&amp;c=2">
  <link rel=alternate hreflang=de href='https://x.org/de/a?b=1&amp;c=2'>
  <link rel="alternate" hreflang="x-default" href="https://x.org/en/a?b=1&amp;c=2">
  <meta property="og:url" content="https://x.org/en/a?b=1&amp;c=2">
  <meta property="og:locale" content="en_US"><meta property="og:locale:alternate" content="de_DE">
  <meta http-equiv="Content-Language" content="en">
  <script type="application/ld+json">{"inLanguage": "en-US", "url": "https://x.org/en/a?b=1&c=2"}</script>
</head><body><a lang="en" hreflang="en" href="/en/a">English</a><p>Word</p></body></html>
"""


def localised(text: str, locale: str, format: str = "html", source_locale: str = "en") -> str:
    built = l10n.localise(text.encode(), format, lambda s: s.text + "!", source_locale=source_locale, target_locale=locale)
    assert not built.diagnostics
    return built.data.decode()


def test_a_page_s_own_address_is_the_one_its_alternates_give() -> None:
    built = localised(HEAD, "de")
    assert '<link rel="canonical" href="https://x.org/de/a?b=1&amp;c=2">' in built
    assert '<meta property="og:url" content="https://x.org/de/a?b=1&amp;c=2">' in built
    assert '"url": "https://x.org/de/a?b=1&c=2"' in built


def test_alternates_are_the_same_in_every_version() -> None:
    def alternates(page: str) -> list[str]:
        return [line for line in page.splitlines() if "hreflang" in line and "<link" in line]

    assert alternates(localised(HEAD, "de")) == alternates(HEAD)


def test_the_open_graph_s_locales_change_places() -> None:
    built = localised(HEAD, "de")
    assert 'property="og:locale" content="de_DE"' in built
    assert 'property="og:locale:alternate" content="en_US"' in built


def test_a_set_that_shows_how_addresses_are_made_gets_the_locale_s_own() -> None:
    built = localised(HEAD, "pt-BR")
    assert '  <link rel="alternate" hreflang="pt-BR" href="https://x.org/pt-BR/a?b=1&amp;c=2">\n  <meta' in built
    assert '<link rel="canonical" href="https://x.org/pt-BR/a?b=1&amp;c=2">' in built


def test_a_set_that_does_not_show_it_stays_as_it_is() -> None:
    page = HEAD.replace("/de/", "/german/")
    built = localised(page, "fr")
    assert 'hreflang="fr"' not in built
    assert '<link rel="canonical" href="https://x.org/en/a?b=1&amp;c=2">' in built


def test_a_link_to_another_version_keeps_its_language() -> None:
    assert '<a lang="en" hreflang="en" href="/en/a">' in localised(HEAD, "de")


def test_a_page_without_a_language_of_its_own_is_in_the_source_s() -> None:
    text = '<p lang="fr" dir="ltr">Mot</p><p lang="en-GB" dir="ltr">Word</p>'
    assert localised(text, "ar") == '<p lang="fr" dir="ltr">Mot!</p><p lang="ar" dir="rtl">Word!</p>'


@pytest.mark.parametrize(
    "declared, built",
    [
        ('<meta charset="iso-8859-1">', '<meta charset="utf-8">'),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>"),
        ('<meta charset="UTF-8">', '<meta charset="UTF-8">'),
        ('<meta name="viewport" content="width">', '<meta name="viewport" content="width">'),
    ],
)
def test_a_page_declares_the_encoding_that_it_is_in(declared: str, built: str) -> None:
    assert localised(declared + "<p>Word", "uk") == built + "<p>Word!"


def test_raw_html_in_markdown() -> None:
    text = '> <div lang="en"\n> dir="ltr">Word</div>\n\nA <span lang="en">b</span> `<i lang="en">`.\n\n```\n<p lang="en">\n```\n'
    built = localised(text, "ar", "md")
    assert '> <div lang="ar"\n> dir="rtl">Word!</div>' in built
    assert '<span lang="ar">b</span> `<i lang="en">`' in built
    assert '```\n<p lang="en">\n```' in built


@pytest.mark.parametrize("locale, name", [("sr-Latn", "sr"), ("zh-Hans", "zh_CN"), ("uk", "uk")])
def test_the_open_graph_knows_language_and_territory(locale: str, name: str) -> None:
    assert localised('<meta property="og:locale" content="en_GB"><p>a', locale) == f'<meta property="og:locale" content="{name}"><p>a!'
