"""What a translator sees of Markdown, and what is written for a translation."""

from __future__ import annotations

import pytest

import l10n
from l10n import documents
from l10n.documents import Block, Document
from l10n.errors import DocumentError


def read(text: str, path: str = "", dialect: str = "auto") -> Document:
    return documents.read(text.encode(), "md", path, {"dialect": dialect})


def seen(text: str, dialect: str = "auto") -> list[tuple[str, str]]:
    return [(block.role.value, block.text) for block in read(text, dialect=dialect).blocks]


def texts(text: str, dialect: str = "auto") -> list[str]:
    return [shown for _, shown in seen(text, dialect)]


def translated(text: str, words: dict[str, str], locale: str | None = None) -> str:
    """The document with the translations given by text; all are used, and none is refused."""
    used: set[str] = set()

    def translate(segment: l10n.Segment) -> str | None:
        used.add(segment.text)
        return words.get(segment.text)

    built = l10n.localise(text.encode(), "md", translate, target_locale=locale)
    assert not built.diagnostics
    assert set(words) <= used, used
    return built.data.decode()


def test_blocks_have_their_roles() -> None:
    text = (
        "# Title\n\n## Head\n\nPara.\n\n- item\n\n> Said.\n\n| a | b |\n|---|---|\n| c | d |\n\nTerm\n\n: What it is\n\n"
        "> [!NOTE]\n> Mind.\n\n![Alt](x.png)\n\nSee[^1].\n\n[^1]: Foot.\n\n## Read also\n\n- [More](/n)\n"
    )
    assert seen(text) == [
        ("title", "Title"),
        ("heading", "Head"),
        ("paragraph", "Para."),
        ("list item", "item"),
        ("quotation", "Said."),
        ("table cell", "a"),
        ("table cell", "b"),
        ("table cell", "c"),
        ("table cell", "d"),
        ("list item", "Term"),
        ("list item", "What it is"),
        ("paragraph", "Mind."),
        ("caption", "Alt"),
        ("paragraph", "See[^1]."),
        ("paragraph", "Foot."),
        ("heading", "Read also"),
        ("related link", "More"),
    ]


@pytest.mark.parametrize(
    "source, shown",
    [
        ("A **b** and *c*.", "A **b** and *c*."),
        ("**All of it**", "All of it"),
        ("See [it](/u) now.", "See [it](/u) now."),
        ("See [it](https://example.org/a/long/path/to/it) now.", "See [it]({1}) now."),
        ('See [it](/u "Title") now.', "See [it]({1}) now."),
        ("See [it][ref] now.\n\n[ref]: /u", "See [it][ref] now."),
        ("See [it] now.\n\n[it]: /u", "See [it] now."),
        ("See [it] and [that].\n\n[it]: /u\n[that]: /v", "See [it][it] and [that][that]."),
        ("See [`it`] and [`that`].\n\n[`it`]: /u\n[`that`]: /v", "See [`it`] and [`that`]."),
        ("A [word] in brackets.", "A [word] in brackets."),
        ("Now ![x](y) here.", "Now {1} here."),
        ("Run `x --y` twice.", "Run `x --y` twice."),
        ("Press <kbd>F1</kbd> now.", "Press <kbd>F1</kbd> now."),
        ('A <span class="x">b</span> c.', "A {1}b{/1} c."),
        ("&copy; 2020 &amp; &lt;b&gt; &shy;x", "© 2020 & &lt;b&gt; &shy;x"),
        ("1\\. is \\*not\\* it \\#1", "1. is \\*not\\* it #1"),
        ("Two\nlines\\\nand   \nbreaks", "Two lines\nand\nbreaks"),
        ("Use {{< ref x >}} and {name} with {#id}", "Use {{< ref x >}} and {name} with"),
        ("From $5 to $10, but $x^2$.", "From $5 to $10, but $x^2$."),
        ("Give {1} and <b class=x>it</b> up.", "Give {1} and {2}it{/2} up."),
        ("A :material-apple: b", "A :material-apple: b"),
    ],
)
def test_what_a_translator_sees(source: str, shown: str) -> None:
    first = texts(source + "\n")[0]
    assert first == shown


def test_a_code_tells_what_it_is() -> None:
    block = read("See [it](https://example.org/a/long/path/to/it) now.\n").blocks[0]
    assert [(c.text, c.kind, c.note) for c in block.codes] == [
        ("[", "open", "["),
        ("]({1})", "close", "link to https://example.org/a/long/path/to/it"),
    ]
    assert [block.text[slice(*c.span)] for c in block.codes] == [c.text for c in block.codes]


def test_nested_texts_are_blocks_of_their_own() -> None:
    text = 'See ![a *ship*](s.png "S") and [it](/u "Title") and <img alt="word" src=x> here.\n\n[d]: /u "Def title"\n'
    assert texts(text) == [
        "See {1} and [it]({2}) and {3} here.",
        "a *ship*",
        "S",
        "Title",
        "word",
        "Def title",
    ]
    words = {"a *ship*": "ein *Schiff* [x]", "S": 'das "S"', "Title": "Titel", "word": 'ein "Wort"', "Def title": "Def-Titel"}
    assert translated(text, words) == (
        'See ![ein *Schiff* [x]](s.png "das \\"S\\"") and [it](/u "Titel") and <img alt="ein &quot;Wort&quot;" src=x> here.\n\n[d]: /u "Def-Titel"\n'
    )


def test_front_matter_by_key() -> None:
    text = "---\ntitle: \"A \\\"b\\\"\"\ndate: 2020-01-01\ntags: [title]\ndescription: It's plain # not\nmenu:\n  - title: 'It''s'\nsummary: |\n  title: yes\n---\n\nText.\n"
    assert texts(text) == ['A "b"', "It's plain", "It's", "title: yes", "Text."]
    words = {'A "b"': 'Das „b"', "It's plain": "Es ist: einfach", "It's": "Er's"}
    built = translated(text, words)
    assert 'title: "Das „b\\""\n' in built
    assert 'description: "Es ist: einfach" # not\n' in built
    assert "title: 'Er''s'\n" in built


def test_toml_front_matter() -> None:
    text = "+++\ntitle = \"A\"\nsummary = 'B'\n[params]\ndescription = \"C\"\n+++\nText.\n"
    assert texts(text) == ["A", "B", "C", "Text."]


def test_front_matter_names_the_locale() -> None:
    text = "---\ntitle: Words\nlang: en-GB\n---\nText.\n"
    assert translated(text, {"Text.": "نص."}, "ar") == "---\ntitle: Words\nlang: ar\n---\nنص.\n"


def test_front_matter_with_an_open_quote_is_refused() -> None:
    with pytest.raises(DocumentError) as raised:
        read('---\ndate: x\ntitle: "open\n---\n', "a.md")
    assert raised.value.place == "a.md:3:8"


MKDOCS = """\
!!! note "A [title]"

    Body with [label] and
    two lines.

    ``` py
    code = "no"
    ```

=== "Tab"

    - item

        ??? tip
            Inner text

:::warning Mind this
Inside.
:::

[label]: /u
"""


def test_dialects() -> None:
    assert texts(MKDOCS) == ["A [title]", "Body with {1} and two lines.", "Tab", "item", "Inner text", "Mind this", "Inside."]
    built = translated(MKDOCS, {"Tab": 'Die "Karte"', "Inner text": "Text innen", "Mind this": "Achtung"})
    assert '=== "Die &quot;Karte&quot;"\n' in built
    assert "        ??? tip\n            Text innen\n" in built
    assert ":::warning Achtung\nInside.\n:::" in built


def test_words_of_a_link_in_a_dialect_s_body_stay_and_its_sentence_does_not() -> None:
    built = translated(MKDOCS, {"Body with {1} and two lines.": "Zwei Zeilen und {1} im Text."})
    assert "    Zwei Zeilen und [label]\n    im Text.\n" in built


def test_dialects_can_be_said_or_left() -> None:
    assert texts(MKDOCS, dialect="mkdocs")[1] == "Body with [label] and two lines."
    assert texts("!!! note\n\n    Body\n", dialect="none") == ["!!! note"]


def test_the_title_of_an_alert() -> None:
    text = "> [!NOTE] Mind *this*\n> Words.\n"
    assert texts(text) == ["Mind *this*", "Words."]
    assert translated(text, {"Mind *this*": "*Achtung*"}) == "> [!NOTE] *Achtung*\n> Words.\n"


def test_modules_of_mdx_are_code() -> None:
    text = "import X from 'x'\nexport const a = 1\n\n# Title\n\n<X>\n\nText\n\n</X>\n"
    assert [b.text for b in read(text, "a.mdx").blocks] == ["Title", "Text"]
    text = "export const meta = {\n  title: 'no',\n\n  more: `no`,\n}\n\nWords that\nimport goods, and\nexport default ones.\n\nimport is a word.\n"
    assert [b.text for b in read(text, "a.mdx").blocks] == ["Words that import goods, and export default ones.", "import is a word."]


def test_raw_html_in_a_block_quote() -> None:
    text = '> <details><summary title="Say it">Sum</summary>\n> Inner text\n> over lines.\n> </details>\n'
    assert texts(text) == ["Say it", "Sum", "Inner text over lines."]
    assert translated(text, {"Inner text over lines.": "Innen."}) == text.replace("Inner text\n> over lines.", "Innen.")


def test_raw_html_in_markdown() -> None:
    text = '<details>\n<summary>More <b>here</b></summary>\n\nInside *it*.\n\n</details>\n\n<p align="center"><img alt="Logo of it" src="l.png"></p>\n\n<pre>\nno\n</pre>\n'
    assert texts(text) == ["More <b>here</b>", "Inside *it*.", "Logo of it"]


def test_directives_for_writers() -> None:
    text = (
        "<!-- l10n:note the ship, not the song -->\n\nLorelei\n\n<!-- l10n:context menu -->\n\nOpen\n\n"
        "<!-- l10n:skip -->\n\nSkipped\n\n<!-- l10n:off -->\n\nOff\n\n<!-- l10n:on -->\n\n"
        "The <!-- l10n:keep -->Acme *Co*<!-- l10n:end --> ships.\n\n{/* l10n:note in MDX too */}\n\nLast\n"
    )
    found = [(b.text, b.note, b.context) for b in read(text).blocks]
    assert found == [
        ("Lorelei", "the ship, not the song", ""),
        ("Open", "", "menu"),
        ("The {1} ships.", "", ""),
        ("Last", "in MDX too", ""),
    ]


@pytest.mark.parametrize(
    "source, words, built",
    [
        ("> Two\n> lines here\n", {"Two lines here": "Zwei Zeilen hier"}, "> Zwei\n> Zeilen hier\n"),
        ("- a  \n  b\n", {"a\nb": "x\ny"}, "- x  \n  y\n"),
        ("Two\r\nlines\r\n", {"Two lines": "Zwei Zeilen"}, "Zwei\r\nZeilen\r\n"),
        ("one two\nthree 1.\n", {"one two three 1.": "eins zwei - drei 1. x"}, "eins zwei -\ndrei 1. x\n"),
        ("| a | b |\n|---|---|\n| `x \\| y` | c |\n", {"c": "d | e"}, "| a | b |\n|---|---|\n| `x \\| y` | d \\| e |\n"),
        ("# A #\n", {"A": "B #"}, "# B \\# #\n"),
        ("A [b].\n\n[b]: /u\n", {"A [b].": "C [d]."}, "C [d][b].\n\n[b]: /u\n"),
        ("A [b][].\n\n[b]: /u\n", {"A [b][].": "C [d][]."}, "C [d][b].\n\n[b]: /u\n"),
        ("[b] [c] a\n\n[b]: /u\n[c]: /v\n", {"[b][b] [c][c] a": "[c][c] x [y][b]"}, "[c] x [y][b]\n\n[b]: /u\n[c]: /v\n"),
        ("&copy; A\n", {"© A": "B © &nbsp; C & D"}, "B &copy; &nbsp; C & D\n"),
        ("a <b>b</b> c\n", {"a <b>b</b> c": "x 1 < 2 <b>y</b>"}, "x 1 < 2 <b>y</b>\n"),
        ("Head\n====\n", {"Head": "Kopf"}, "Kopf\n====\n"),
        ("- [ ] do\n", {"do": "tun"}, "- [ ] tun\n"),
    ],
)
def test_what_is_written(source: str, words: dict[str, str], built: str) -> None:
    assert translated(source, words) == built


def test_lines_break_where_the_source_breaks() -> None:
    text = "First line of the paragraph\nsecond line of it\nand the third one.\n"
    upper = translated(text, {" ".join(text.split()): " ".join(text.split()).upper()})
    assert upper == text.upper()


@pytest.mark.parametrize("text", [">" * 100_000 + " a", "*" * 100_000 + "a" + "*" * 100_000, "![" * 100_000 + "a", "| *a **b\n" * 20_000 + "| b** a*\n" * 20_000, "![a" * 20_000])
def test_towers_are_refused_with_their_place(text: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read("First.\n\n" + text, "a.md")
    assert raised.value.place.startswith("a.md:3:")


@pytest.mark.parametrize("text", ["[" * 100_000 + "a" + "]" * 100_000, "<b>" * 20_000 + "a", "- " * 5_000 + "a", "`" * 100_000, "* **a:** b_c d!\n" * 6_000])
def test_deep_nesting_is_read(text: str) -> None:
    assert l10n.rebuild(text.encode(), "md", lambda _: None) == text.encode()


def own_text(document: Document, block: Block) -> str:
    pieces = documents.format_of("md").write(document, block, block.text)
    return "".join(p if isinstance(p, str) else document.source.data[slice(*p)].decode() for p in pieces)


def test_a_definition_given_twice_counts_once() -> None:
    text = "A [b] c.\n\n[b]: /first\n[b]: /second\n"
    document = read(text)
    assert own_text(document, document.blocks[0]) == "A [b] c."


def test_a_row_with_too_few_cells_at_the_end_of_the_text() -> None:
    document = documents.read(b"a | b\n--- | ---\nWords alone.", "md")
    assert [block.text for block in document.blocks] == ["a", "b", "Words alone."]
