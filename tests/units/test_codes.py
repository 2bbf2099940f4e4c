"""Codes in segments: numbered in each by itself, and put back with their block's numbers."""

from __future__ import annotations

import pytest

import l10n

LONG = "https://example.org/a/long/address/of/a/page"
TEXT = f"See [one]({LONG}/1). Then <b class=x>two</b> and {{2}} [three]({LONG}/3). Last <i id=y>four</i>.\n"


def segments(text: str) -> list[l10n.Segment]:
    found: list[l10n.Segment] = []
    l10n.localise(text.encode(), "md", lambda segment: found.append(segment))
    return found


def test_numbers_count_from_one_in_each_segment() -> None:
    assert [s.text for s in segments(TEXT)] == [
        "See [one]({1}).",
        "Then {1}two{/1} and {2} [three]({3}).",
        "Last {1}four{/1}.",
    ]


def test_codes_tell_where_they_stand_in_the_segment() -> None:
    for segment in segments(TEXT):
        assert segment.codes
        assert [segment.text[slice(*code.span)] for code in segment.codes] == [code.text for code in segment.codes]


def test_translations_get_their_block_s_numbers_back() -> None:
    words = {
        "See [one]({1}).": "[Eins]({1}) sehen.",
        "Then {1}two{/1} and {2} [three]({3}).": "Dann [drei]({3}), {2} und {1}zwei{/1}.",
        "Last {1}four{/1}.": "Zuletzt {1}vier{/1}.",
    }
    built = l10n.localise(TEXT.encode(), "md", lambda segment: words[segment.text])
    assert not built.diagnostics
    assert built.data.decode() == (
        f"[Eins]({LONG}/1) sehen. Dann [drei]({LONG}/3), {{2}} und <b class=x>zwei</b>. Zuletzt <i id=y>vier</i>.\n"
    )


@pytest.mark.parametrize("target", ["zh-Hans", "ja"])
def test_a_line_break_between_sentences_stays(target: str) -> None:
    built = l10n.localise(b"One here.  \nTwo here.\n", "md", lambda s: s.text.upper(), target_locale=target)
    assert (built.data, built.diagnostics) == (b"ONE HERE.  \nTWO HERE.\n", ())


def test_an_edit_of_one_sentence_leaves_the_others_alone() -> None:
    before = segments("A plain one. Then <b class=x>two</b>.\n")
    after = segments("A <b class=y>rich</b> one. Then <b class=x>two</b>.\n")
    assert before[1].key == after[1].key
