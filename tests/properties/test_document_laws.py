"""Laws 1 and 5 on any Markdown and HTML, however broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import l10n
from l10n import documents
from l10n.errors import DocumentError

MARKDOWN = st.lists(
    st.sampled_from(
        "# |## |- |* |1. |> |>|    |\t|```|~~~|---|===|!!! note \"T\"\n|=== \"T\"\n|:::tip\n|\n|\n|\n\n|  \n|\\\n|\r\n|*|**|_|~~|`|``|[|]|](/u)|](/u \"t\")|][r]|[r]|[r]: /u\n|[^1]|[^1]: |![|<b>|</b>|<br>|<div>|</div>|<!--|-->|"
        "<img alt='x'>|<https://a.b>|&amp;|&nbsp;|&lt;|\\*|\\||\\|{1}|{{< x >}}|{#id}|$x$|$|:smile:|{/*|*/}|word|two words|é|漢字|. |title: x\n|| a | b |\n|-|-|\n|: |[ ] |[!NOTE]\n|+++\n".replace("||", "|¦|")
        .split("|")
    ).map(lambda piece: piece.replace("¦", "|")),
    max_size=40,
).map("".join)
HTML = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i class=x>", "</i>", "<a href='/u' title=\"t\">", "</a>", "<br>", "<img src=x alt='words'>", "<img alt=word>", "<ul><li>", "</ul>", "<table><tr><td>", "</table>", "<code>", "</code>", "<pre>", "</pre>", "<select><option>", "</select>", "<svg><text>", "</svg>", "<textarea>", "</textarea>", "<script>", "</script>", "<title>", "</title>", "<!--", "-->", "<!-- l10n:skip -->", "<!-- l10n:keep -->", "<!-- l10n:end -->", "<?php", "?>", "<!x>", "<", ">", "</", "&amp;", "&lt;", "&nbsp;", "&copy", "&", '"', "'", "=", "{1}", "word", "two words", " ", "\n", "\r\n", "é", "漢字", ". ", "<span translate=no>", "</span>", "<button aria-label='x y'>", "<p title='a &quot;b'>"]
    ),
    max_size=40,
).map("".join)
DOCUMENTS = st.one_of(
    st.tuples(st.just("md"), MARKDOWN), st.tuples(st.just("html"), HTML), st.tuples(st.sampled_from(["md", "html"]), st.text(max_size=60))
).map(lambda pair: (pair[0], pair[1].replace("\0", "").encode("utf-8", "ignore")))


@given(DOCUMENTS)
def test_without_translations_every_byte_stays(document: tuple[str, bytes]) -> None:
    format, data = document
    assert l10n.rebuild(data, format, lambda text: None) == data


@given(DOCUMENTS)
def test_blocks_lie_in_order_apart_or_inside_a_code(document: tuple[str, bytes]) -> None:
    format, data = document
    read = documents.read(data, format)
    open_: list[documents.Block] = []
    for block in read.blocks:
        assert 0 <= block.span.start < block.span.end <= len(data)
        while open_ and open_[-1].span.end <= block.span.start:
            open_.pop()
        if open_:
            assert block.span.end <= open_[-1].span.end
            assert any(c.source.start <= block.span.start and block.span.end <= c.source.end for c in open_[-1].codes)
        open_.append(block)


@given(DOCUMENTS)
def test_a_block_s_own_text_can_be_written(document: tuple[str, bytes]) -> None:
    format, data = document
    read = documents.read(data, format)
    for block in read.blocks:
        try:
            documents.format_of(format).write(read, block, block.text)
        except DocumentError as error:
            raise AssertionError(f"{block.text!r} of {data!r}: {error}") from error


@given(DOCUMENTS, st.sampled_from(["# ", "- ", "x", "<b>", "*", "`", "[a](b)", "|", "\n\n", "{1}", "&", "<!--", "]", "漢字"]))
def test_whatever_is_translated_the_structure_stands(document: tuple[str, bytes], mischief: str) -> None:
    format, data = document
    before = documents.read(data, format)
    built = l10n.localise(data, format, lambda segment: mischief + segment.text)
    after = documents.read(built.data, format)
    assert [b.shape for b in after.blocks] == [b.shape for b in before.blocks]
    assert after.shape == before.shape


@pytest.mark.parametrize("format", ["md", "html"])
def test_an_empty_document_is_a_document(format: str) -> None:
    assert documents.read(b"", format).blocks == ()
    assert l10n.rebuild(b"", format, lambda text: "x") == b""
