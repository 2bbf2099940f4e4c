"""What a translator sees of HTML, and what is written for a translation."""

from __future__ import annotations

import pytest

import l10n
from l10n import documents


def seen(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, block.text) for block in documents.read(text.encode(), "html").blocks]


def texts(text: str) -> list[str]:
    return [shown for _, shown in seen(text)]


def translated(text: str, words: dict[str, str], locale: str | None = None) -> str:
    """The page with the translations given by text; all are used, and none is refused."""
    used: set[str] = set()

    def translate(segment: l10n.Segment) -> str | None:
        used.add(segment.text)
        return words.get(segment.text)

    built = l10n.localise(text.encode(), "html", translate, target_locale=locale)
    assert not built.diagnostics
    assert set(words) <= used, used
    return built.data.decode()


def test_blocks_have_their_roles() -> None:
    text = (
        "<title>T</title><h1>Head</h1><p>Para<blockquote><p>Said</blockquote><ul><li>one<li>two</ul><table><caption>Cap</caption>"
        "<tr><th>h<td>c</table><figure><figcaption>Fig</figcaption></figure><h2>Read also</h2><ul><li><a href=/n>More</a></ul>"
    )
    assert seen(text) == [
        ("title", "T"),
        ("title", "Head"),
        ("paragraph", "Para"),
        ("quotation", "Said"),
        ("list item", "one"),
        ("list item", "two"),
        ("caption", "Cap"),
        ("table cell", "h"),
        ("table cell", "c"),
        ("caption", "Fig"),
        ("heading", "Read also"),
        ("related link", "More"),
    ]


@pytest.mark.parametrize(
    "source, shown",
    [
        ("<p>A <b>b</b>\n   c.</p>", ["A <b>b</b> c."]),
        ("<p><b>All of it</b></p>", ["All of it"]),
        ("<p>See <a href='/u'>it</a> now.", ["See {1}it{/1} now."]),
        ("<p>Run <code>x --y</code> or <code class=x>z</code>.", ["Run <code>x --y</code> or {1}."]),
        ("<p>A <span translate=no>Acme</span> b.", ["A {1} b."]),
        ("<p translate=no>A <b translate=yes>yes</b></p>", ["yes"]),
        ("<p>A &amp; &lt;b&gt; &copy; &shy;x 1 &lt; 2", ["A & &lt;b&gt; © &shy;x 1 < 2"]),
        ("<p>a<br>b", ["a<br>b"]),
        ("<p>a <!-- c --> b", ["a {1} b"]),
        ("<p>a <select><option>One<option>Two</select> b", ["a {1} b", "One", "Two"]),
        ("<p>a <svg><title>S</title><text>t</text></svg> b", ["a {1} b", "S", "t"]),
        ("<details><summary>S</summary>text</details>", ["S", "text"]),
        ("<pre>no</pre><script>no</script><style>no</style><p>yes", ["yes"]),
        ("<img alt='An image' title=Word src=x>", ["An image", "Word"]),
        ("<input placeholder='Type here'><input type=submit value=Go><input value=no>", ["Type here", "Go"]),
        ("<button aria-label='Close it'>x</button>", ["Close it", "x"]),
        ("<meta name=description content='About'><meta property='og:title' content=T><meta name=viewport content=no>", ["About", "T"]),
        ('<script type="application/ld+json">{"headline": "A \\"b\\"", "url": "no"}</script>', ['A "b"']),
        ("<svg><title>A</title><desc>B</desc><text>C <tspan>d</tspan></text></svg>", ["A", "B", "C <tspan>d</tspan>"]),
        ("<p aria-description=A aria-valuetext=B aria-roledescription=C aria-placeholder=D data-title=no data-label=no data-text=no>x", [*"ABCDx"]),
        ("<track label=A><select><optgroup label=B><option label=C>D</select><p label=no>x", [*"ABCDx"]),
        ("<input type=submit value=A><input type=button value=B><input type=reset value=C><input value=no><input type=hidden value=no>", [*"ABC"]),
        ("<area alt=A><input type=image alt=B placeholder=C><table summary=D><tr><td title=E>F", [*"ABCDEF"]),
        ("<meta name=keywords content='a, b'><meta name=twitter:label1 content=C><meta name=application-name content=D>", ["a, b", "C", "D"]),
        ("<meta name=apple-mobile-web-app-title content=A><meta property=article:section content=B><meta name=twitter:card content=no>", ["A", "B"]),
        ("<meta name=description content=''><input type=submit value=' '><img alt=''>", []),
        ("<iframe srcdoc='&lt;p>no&lt;/p>' title=A></iframe>", ["A"]),
        ("<textarea>\nWords</textarea>", ["Words"]),
        ("<title>The <b> element</title>", ["The &lt;b> element"]),
        ("<b>a<i>b</b>c</i>", ["<b>a<i>b</b>c"]),
        ("<p>one<p>two<div>three</div>four", ["one", "two", "three", "four"]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", ["a", "b", "c"]),
        ("<p>a <unknown-tag x=y>b</unknown-tag> c", ["a {1}b{/1} c"]),
        ("a < b <", ["a < b <"]),
        ("<p title='unclosed", []),
    ],
)
def test_what_a_translator_sees(source: str, shown: list[str]) -> None:
    assert texts(source) == shown


def test_its_attributes() -> None:
    text = "<p its-loc-note='the ship'>Lorelei <span its-translate=no>X</span></p>"
    (block,) = documents.read(text.encode(), "html").blocks
    assert (block.text, block.note) == ("Lorelei {1}", "the ship")
    text = '<dt its-term="yes">Hull</dt><dd>A <span its-loc-note="its name" its-term="yes">Lorelei</span>'
    hull, ship = documents.read(text.encode(), "html").blocks
    assert (hull.note, ship.note) == ("a term", "")
    assert ship.codes[0].note.startswith("its name; a term; <span ")


def test_components_have_texts_in_attributes() -> None:
    assert texts('<tab-item label="One" value="no" caption={t("no")}>Two</tab-item><p label="no">') == ["One", "Two"]


def test_directives_for_writers() -> None:
    text = (
        "<!-- l10n:note a song --><p>Lorelei</p><!-- l10n:context menu --><p>Open</p><!-- l10n:skip --><p>Skipped</p>"
        "<!-- l10n:off --><p>Off</p><!-- l10n:on --><p>The <!-- l10n:keep -->Acme <b>Co</b><!-- l10n:end --> ships."
    )
    found = [(b.text, b.note, b.context) for b in documents.read(text.encode(), "html").blocks]
    assert found == [("Lorelei", "a song", ""), ("Open", "", "menu"), ("The {1} ships.", "", "")]


@pytest.mark.parametrize(
    "source, words, built",
    [
        ("<p>A &amp; B &copy;</p>", {"A & B ©": "C & D © &nbsp; <"}, "<p>C &amp; D &copy; &nbsp; &lt;</p>"),
        ("<img alt='a b'>", {"a b": "it's \"x\" <y>"}, "<img alt='it&#39;s \"x\" &lt;y>'>"),
        ("<img alt=word src=x>", {"word": "two words"}, "<img alt=two&#32;words src=x>"),
        ('<script type="application/ld+json">{"headline": "A"}</script>', {"A": 'B "c" </script>'}, '<script type="application/ld+json">{"headline": "B \\"c\\" <\\/script>"}</script>'),
        ("<title>A</title>", {"A": "B < C"}, "<title>B &lt; C</title>"),
        ("<p>a\n  <b>b</b></p>", {"a <b>b</b>": "<b>x</b> y"}, "<p><b>x</b> y</p>"),
    ],
)
def test_what_is_written(source: str, words: dict[str, str], built: str) -> None:
    assert translated(source, words) == built


PAGE = (
    '<!DOCTYPE html>\n<html lang="en-US"><head><meta property="og:locale" content="en_US"><meta property="og:title" content="Words">'
    '<script type="application/ld+json">{"inLanguage": "en"}</script>'
    '<link rel="alternate" hreflang="de" href="/de/"></head>\n<body dir=ltr><p lang=fr dir=ltr>Mot</p><p lang=en>Word</p></body></html>\n'
)


def test_a_locale_sets_lang_and_direction() -> None:
    built = translated(PAGE, {"Word": "كلمة"}, "ar")
    assert '<html lang="ar" dir="rtl">' in built
    assert '<meta property="og:locale" content="ar">' in built
    assert "<body dir=rtl><p lang=fr dir=ltr>Mot</p><p lang=ar>كلمة</p>" in built
    assert '<link rel="alternate" hreflang="de" href="/de/">' in built
    assert '{"inLanguage": "ar"}' in built


def test_a_locale_written_from_left_to_right_needs_no_direction() -> None:
    built = translated(PAGE, {"Word": "слово"}, "uk")
    assert '<html lang="uk"><head>' in built
    assert "<body dir=ltr>" in built


@pytest.mark.parametrize(
    "text", ["<div>" * 100_000 + "a", "<b>" * 100_000 + "a" + "</b>" * 100_000, "<p a='" * 50_000, "<!--" * 50_000, "a</i>" * 50_000]
)
def test_towers_are_read(text: str) -> None:
    assert l10n.rebuild(text.encode(), "html", lambda _: None) == text.encode()


def test_texts_deep_inside_one_another_are_written() -> None:
    text = "<p>a <svg><text>b " * 5_000
    built = l10n.localise(text.encode(), "html", lambda segment: segment.text.upper())
    assert not built.diagnostics
    assert built.data.startswith(b"<p>A <svg><text>B ")


def test_many_texts_that_cannot_stand_are_refused_at_once() -> None:
    text = "<p>a <!-- l10n:keep -->" * 500
    built = l10n.localise(text.encode(), "html", lambda segment: segment.text + " more")
    assert built.data == text.encode()
    assert len(built.diagnostics) == 500


def test_a_nul_is_refused() -> None:
    with pytest.raises(l10n.L10nError, match="NUL"):
        documents.read(b"<p>a\0b", "html", "a.html")


def test_its_says_whether_an_element_is_within_the_text_around_it() -> None:
    nested = '<p>A<span its-within-text="nested">note of its own</span> word.</p>'
    assert texts(nested) == ["A{1} word.", "note of its own"]
    assert texts("<p>One <span its-within-text=no>two three</span> four.</p>") == ["One", "two three", "four."]
    assert texts("<section>One <div its-within-text=yes>two</div> three.</section>") == ["One {1}two{/1} three."]


def test_its_names_the_locales_a_text_is_for() -> None:
    def notes(text: str) -> list[tuple[str, str]]:
        return [(block.text, block.note) for block in documents.read(text.encode(), "html").blocks]

    assert notes('<p its-locale-filter-list="de, fr">Only there</p>') == [("Only there", "only for de, fr")]
    assert notes('<p its-locale-filter-list="*-CA" its-locale-filter-type="exclude">x y</p>') == [("x y", "not for *-CA")]
    assert notes('<p its-locale-filter-list="*">For all</p>') == [("For all", "")]
    assert notes('<p its-locale-filter-list="">For none</p><p its-locale-filter-list="*" its-locale-filter-type=exclude>None</p>') == []


def test_its_in_xhtml_has_its_own_names() -> None:
    text = '<p its:locNote="the ship" its:locNoteType="alert">Lorelei <span its:translate="no">X</span></p>'
    (found,) = documents.read(text.encode(), "html").blocks
    assert (found.text, found.note) == ("Lorelei {1}", "important: the ship")


def test_json_ld_offers_texts_and_no_names() -> None:
    script = """<script type="application/ld+json">{"@context": "https://schema.org", "name": "Title", "@type": "NewsArticle",
    "author": {"@type": "Person", "name": "no"}, "publisher": {"name": "no", "@type": ["Organization", "NewsMediaOrganization"]},
    "keywords": ["one", "two"], "articleBody": "A \\"b\\" \\u00e9.", "alternateName": "no", "@id": "no", "description": "https://no",
    "image": {"@type": "ImageObject", "url": "no", "caption": "C"}, "brand": {"name": "no"}, "a": [[{"text": "deep"}]],
    "item": [{"@type": "http://schema.org/ListItem", "name": "Home", "item": "/no", "position": 1}], "headline": "broken </script>"""
    assert texts(script) == ["Title", "one", "two", 'A "b" é.', "C", "deep", "Home"]
