"""What is read at once reads as it does step by step."""

from __future__ import annotations

import re
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from l10n import documents
from l10n.documents.commonmark import dialect
from l10n.documents.commonmark.reader import Reader
from l10n.documents.hypertext.reader import Reader as HtmlReader
from l10n.documents.hypertext.tokens import tokens
from l10n.errors import DocumentError
from l10n.spans import Source, Span

LINES = st.sampled_from(
    ["Words alone.", "two  blanks ", " \u00a0", "# Heading #", "## Ж", "#", "- item", "- [a](/b)", "- [a: 5](b.md#c)", "[ж](http://x.y)", "[a ](/b)", "- [a](/b 't')", "[a](/b) c", "[a](/0123456789/0123456789/0123456789/x)", "[1](/b)", "[^1]: note", "[a]: /x", "> quoted", "", "", "a | b", "--- | ---", "    code", "```", "x <b>y</b>",
     "!!! note", "!!! note \"T\"", "    body", "::: tip", "[ref]", "[ref]: /u 'title'", "*emphasis*", "see http://a.b/c", "<p>words</p>", "<!-- l10n:skip -->", "{/* l10n:note x */}", "é", "===", "---", ": d"]
)  # fmt: skip
PIECES = st.sampled_from(
    ["<p>Words</p>", "<p> Words </p>\n", "<P>Ж é</P>", "<li>item</li> ", "<li>one", "<ul>", "</ul>", "<h1>Title</h1>", "<h2>Read also</h2>", "words", " ", "\n", "<b>x</b>",
     "<p>a\nb</p>", "<p>a  b</p>", "<p>&amp;</p>", "<p> </p>", "<p>\u00a0</p>", "<td>c</td>", "<table><tr>", "</table>", "<code>", "</code>", "<svg>", "</svg>", "<div its-loc-note='n'>", "</div>",
     "<p>http://a.b/c d</p>", "<!-- l10n:skip -->", "<!-- l10n:note n -->", "<script>", "</script>", "<p translate=no>k</p>", "<button>", "</button>", "<p>x</li>"]
)  # fmt: skip


@given(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n"]))
def test_markdown(lines: list[str], end: str) -> None:
    data = end.join(lines).encode()
    read = documents.read(data, "md")
    with patch.object(Reader, "_words_alone", lambda *_: False):
        assert documents.read(data, "md") == read


@given(
    st.sampled_from(["Words.", "# Words", "- Words", "- [Words](/u)", "[Words](/u 't')", "*Words*", "> a\n> b", "a | b\n- | -", "a&nbsp;b"]),
    st.text(st.sampled_from("ab Ж1.)#+-=|:!'\"]([*`&<\\{}~\n"), min_size=1, max_size=12),
)
def test_words_for_words(line: str, text: str) -> None:
    document = documents.read(line.encode(), "md")
    for block in document.blocks:
        fast = _outcome(document, block, text)
        with patch("l10n.documents.commonmark.write._words_alone", lambda *_: False):
            assert _outcome(document, block, text) == fast


def _outcome(document: documents.Document, block: documents.Block, text: str) -> object:
    try:
        return documents.format_of("md").write(document, block, text)
    except DocumentError as error:
        return error.message


@given(st.lists(LINES, max_size=14))
def test_text_without_dialects_is_one_region(lines: list[str]) -> None:
    text = "\n".join(lines)
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    placed = [dialect.Line(at, at + len(line)) for at, line in zip(starts, text.split("\n"), strict=True)]
    found = list(dialect.regions(text, placed))
    with patch.object(dialect, "_MARKS", ("",)), patch.object(dialect, "_ANY_START", re.compile("")):
        assert list(dialect.regions(text, placed)) == found


@given(st.lists(PIECES, max_size=14))
def test_html(pieces: list[str]) -> None:
    source = Source.of("".join(pieces).encode())
    slow, fast = HtmlReader(source), HtmlReader(source)
    size = len(source.text)
    assert fast.read(tokens(source.text, 0, size, leaves=True)) == slow.read(tokens(source.text, 0, size))
    assert fast.section == slow.section


@given(st.lists(PIECES | LINES, max_size=8), st.booleans())
def test_bytes_of_a_stretch_of_a_block(pieces: list[str], marked: bool) -> None:
    document = documents.read(("\ufeff" if marked else "").encode() + "".join(pieces).encode(), "html")
    for block in document.blocks:
        for start, end in ((0, len(block.text)), (0, 1), (len(block.text) - 1, len(block.text))):
            last = document.byte_at(block, end - 1) + len(document.source.encode(block.text[end - 1]))
            assert document.bytes_of(block, Span(start, end)) == (document.byte_at(block, start), last)


@given(st.sampled_from(["md", "html"]), st.lists(PIECES | LINES, max_size=14), st.booleans())
def test_what_is_expected_is_what_would_be_read(format: str, pieces: list[str], marked: bool) -> None:
    data = ("\ufeff" if marked else "").encode() + ("\n" if format == "md" else "").join(pieces).encode()
    document = documents.read(data, format)
    awaited = {block.span.start: (block.text, block.shape) for block in document.blocks}
    expected: documents.Expected = {**awaited}
    again = documents.reread(document, data, expected)
    left = [block for block in document.blocks if block.span.start in expected]
    assert [(b.extent, b.shape) for b in again.blocks] == [(b.extent, b.shape) for b in left]
    assert again.shape == document.shape
    others: documents.Expected = {at: (f"{text}x", shape) for at, (text, shape) in awaited.items()}
    assert documents.reread(document, data, others) == document
    assert others.keys() == awaited.keys()
