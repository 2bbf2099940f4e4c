"""Front matter: which texts are offered, in which order of bytes they stay, and how a translation is written."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence

import pytest

import l10n
from l10n import documents
from l10n.errors import ConfigurationError, DocumentError

YAML = """\
---
# title: not this
title: "It's \\"quoted\\" \\u00e9"
sidebar_label: 'It''s'
description: A plain one
  on two lines. # with a comment
date: 2024-01-01
draft: no
tags: [title, "description"]
hero: {tagline: Short and sweet, image: {src: a.png, alt: "A picture"}}
features:
- title: First
  details: >-
    Folded lines make
    one paragraph.

    Another one.
- {title: Second, link: /b}
summary: |
  Literal lines make one
  text too.
  - but an item is apart
keywords:
  - one word
"a title": no
...
"""


def texts(text: str, names: Sequence[str] = ()) -> list[str]:
    read = documents.read((text + "\nText.\n").encode(), "md", settings={"front-matter": list(names)})
    return [block.text for block in read.blocks if block.text != "Text."]


def written(text: str, words: dict[str, str]) -> str:
    built = l10n.localise(text.encode(), "md", lambda segment: words.get(segment.text))
    assert not built.diagnostics
    return built.data.decode()


def test_yaml_s_texts_in_all_their_styles() -> None:
    assert texts(YAML) == [
        "It's \"quoted\" é",
        "It's",
        "A plain one on two lines.",
        "Short and sweet",
        "A picture",
        "First",
        "Folded lines make one paragraph.",
        "Another one.",
        "Second",
        "Literal lines make one text too.",
        "- but an item is apart",
    ]


def test_a_plain_text_goes_on_where_it_is_indented() -> None:
    text = "---\ntitle: Words that\n  go on\n\n  and on\nother: x\n---\n"
    assert texts(text) == ["Words that go on and on"]


def test_toml() -> None:
    text = '+++\ntitle = "A \\"b\\""\nweight = 1\n[params.hero]\ntagline = \'C:\\x\'\ndescription = """\nLong\ntext."""\n[[menu.main]]\nname = "Entry"\nurl = "/"\nimages = [{alt = "Alt", src = "x"}]\n+++\n'
    assert texts(text) == ['A "b"', "C:\\x", "Long text.", "Entry", "Alt"]


def test_json() -> None:
    text = '{\n  "title": "A \\"b\\"",\n  "weight": 1,\n  "hero": {"tagline": "T: x", "n": [1, {"alt": "Alt"}]}\n}\n'
    assert texts(text) == ['A "b"', "T: x", "Alt"]
    built = written(text + "\nText.\n", {'A "b"': 'Ä „b" \\', "Text.": "Wort."})
    assert json.loads(built.removesuffix("\nWort.\n"))["title"] == 'Ä „b" \\'


def test_what_is_translated_is_a_setting() -> None:
    text = "---\ntitle: A\nbutton: B\nnav:\n  label: C\n  url: D\n---\n"
    assert texts(text) == ["A"]
    assert texts(text, ["button", "nav.label"]) == ["A", "B", "C"]
    assert texts(text, ["-title"]) == []
    assert texts(text, ["-*", "nav.*"]) == ["C", "D"]
    assert texts(text, ["nav.*", "-*"]) == ["C", "D"]
    assert texts(text, ["nav.*", "-nav.url"]) == ["A", "C"]
    assert texts(text, ["nav.label", "-label"]) == ["A", "C"]
    assert texts("---\nhero:\n  text: A\ntitle: B\n---\n", ["-text"]) == ["B"]
    with pytest.raises(ConfigurationError):
        documents.read(b"", "md", settings={"front-matter": "title"})


@pytest.mark.parametrize("word", ["a: b", "no", "1.0", "2024-01-01", "# a", "[a]", "- a", "a #b", "*a", "null", "a:", "@a", "~", "'a", '"a', "a\u2028b"])
def test_a_plain_text_becomes_quoted_where_it_must(word: str) -> None:
    built = written("---\ntitle: Words\n---\n", {"Words": word})
    assert built.startswith('---\ntitle: "')
    assert texts(built) == [word]


def test_lines_break_about_where_they_did() -> None:
    text = "---\ndescription: >\n    Some words that stand\n    on two lines.\n---\n"
    assert written(text, {"Some words that stand on two lines.": "Einige Wörter, die auf zwei Zeilen stehen."}) == (
        "---\ndescription: >\n    Einige Wörter, die auf zwei\n    Zeilen stehen.\n---\n"
    )


def test_quotes_hold_what_they_can() -> None:
    assert written("---\ntitle: 'A'\n---\n", {"A": "it's"}) == "---\ntitle: 'it''s'\n---\n"
    built = written('+++\ntitle = """A"""\n+++\n', {"A": 'x """ \\ y'})
    assert tomllib.loads(built.replace("+++\n", ""))["title"] == 'x """ \\ y'
    refused = l10n.localise(b"+++\ntitle = 'A'\n+++\n", "md", lambda _: "it's")
    assert [d.code for d in refused.diagnostics] == ["B101"]


def test_a_tag_that_was_not_there_is_refused() -> None:
    refused = l10n.localise(b"---\ntitle: A <b>b</b>\n---\n", "md", lambda _: "A <b>b</b> <script>x</script>")
    assert [d.code for d in refused.diagnostics] == ["B101"]


def test_rules_around_a_text_are_no_front_matter() -> None:
    assert texts("---\nOnly words.\n\n---\n") == ["Only words."]


@pytest.mark.parametrize("text, place", [("---\na: x\ntitle: \"open\n---\n", "a.md:3:8"), ("+++\ntitle = 'open\n+++\n", "a.md:2:9")])
def test_an_open_quote_has_its_place(text: str, place: str) -> None:
    with pytest.raises(DocumentError) as raised:
        documents.read(text.encode(), "md", "a.md")
    assert raised.value.place == place


@pytest.mark.parametrize(
    "line, built",
    [
        ("lang: en-us", "lang: pt-br"),
        ("locale: 'en_US'", "locale: 'pt_BR'"),
        ("languageCode: en", "languageCode: pt-BR"),
        ("language: go", "language: go"),
        ("lang: fr", "lang: fr"),
        ("x:\n  lang: en", "x:\n  lang: en"),
    ],
)
def test_the_language_is_named_as_the_source_names_it(line: str, built: str) -> None:
    made = l10n.localise(f"---\n{line}\n---\nText.\n".encode(), "md", lambda _: "Wort.", target_locale="pt-BR")
    assert made.data.decode() == f"---\n{built}\n---\nWort.\n"


def test_a_list_that_is_none_leaves_the_others_alone() -> None:
    text = "---\ntitle: [Draft] On\nsummary: [one, two]\ndescription: [never\nsummary: [closed]\n---\nText.\n"
    assert [block.text for block in documents.read(text.encode(), "md").blocks] == ["one", "two", "Text."]


def test_ten_thousand_brackets_and_blanks_take_no_time() -> None:
    for text in ("title: " + "[" * 20_000, "a" + " " * 50_000 + "b", "title: " + '"\\' * 20_000, "- " * 20_000 + "a: b", "title: {" * 10_000, "a: [\n" * 20_000, "a: [\n" * 5_000 + "]" * 5_000 + " x"):
        for mark in ("---", "+++"):
            try:
                documents.read(f"{mark}\n{text}\n{mark}\nText.\n".encode(), "md")
            except DocumentError as error:
                assert error.line == 2
