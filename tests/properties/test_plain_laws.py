"""Laws 1, 5 and 7 on plain text, for any text and not only for articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import l10n
from l10n.documents import read

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
LINES = st.lists(WORDS, max_size=8).map(" ".join)
TEXTS = st.builds(
    lambda lines, end, last: end.join(lines) + (end if last else ""),
    st.lists(LINES | st.sampled_from(["", "- item", "1. one", "2. two", "Read also", "“Quoted.”"]), max_size=14),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
DATA = st.builds(lambda text, encoding: text.encode(encoding), TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
TRANSLATIONS = st.none() | WORDS | st.sampled_from(["[^]", "- x", "1. x", "a\nb", "", " ", "\r\n\r\n", "。"])


def accepted(data: bytes) -> bool:
    """UTF-8 text that happens to begin with a mark's bytes is another text."""
    try:
        read(data, "txt")
    except ValueError:
        return False
    return True


@given(DATA)
def test_law_1_an_untranslated_rebuild_is_the_same_bytes(data: bytes) -> None:
    if accepted(data):
        assert l10n.rebuild(data, "txt", lambda text: None) == data
        assert l10n.rebuild(data, "txt", lambda text: None, target_locale="zh-Hans") == data


@given(DATA, st.sampled_from(["lines", "wrapped"]))
def test_blocks_are_apart_and_in_order(data: bytes, paragraphs: str) -> None:
    if accepted(data):
        blocks = read(data, "txt", settings={"paragraphs": paragraphs}).blocks
        edges = [edge for block in blocks for edge in block.span]
        assert edges == sorted(edges)


@given(DATA, st.data())
def test_law_5_a_build_has_its_source_s_structure_or_says_what_it_refused(data: bytes, draw: st.DataObject) -> None:
    if not accepted(data):
        return
    source = read(data, "txt")
    made = l10n.localise(data, "txt", lambda segment: draw.draw(TRANSLATIONS), target_locale="ja")
    built = read(made.data, "txt", settings=source.settings)
    assert [block.shape for block in built.blocks] == [block.shape for block in source.blocks]


@given(DATA)
def test_a_segment_s_span_is_its_text_in_the_file(data: bytes) -> None:
    if not accepted(data):
        return
    source = read(data, "txt").source
    segments: list[l10n.Segment] = []
    l10n.localise(data, "txt", lambda segment: segments.append(segment), settings={"paragraphs": "lines"})
    for segment in segments:
        assert data[slice(*segment.span)].decode(source.encoding) == segment.text
