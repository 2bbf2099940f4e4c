from __future__ import annotations

import pytest

import l10n
from l10n import Segment

ARTICLE = b"A headline\n\nFirst sentence here. Second one there. A third.\nRead also\n- One thing\n- Two things\n"


def pseudo(segment: Segment) -> str:
    return segment.text.replace("e", "é")


def test_without_translations_the_bytes_are_the_source_s() -> None:
    assert l10n.rebuild(ARTICLE, "txt", lambda text: None) == ARTICLE


def test_segments_know_their_place_and_bytes() -> None:
    segments: list[Segment] = []
    l10n.localise(ARTICLE, "txt", lambda s: segments.append(s), path="a.txt")
    third = segments[3]
    assert third.text == "A third."
    assert (third.place.path, third.place.line, third.place.role, third.place.index, third.place.count) == ("a.txt", 3, "paragraph", 3, 3)
    assert all(ARTICLE[slice(*s.span)].decode() == s.text for s in segments)


def test_a_translation_is_spliced_and_all_else_stays() -> None:
    made = l10n.localise(ARTICLE, "txt", lambda s: "Друге." if s.text == "Second one there." else None)
    assert made.data.decode() == ARTICLE.decode().replace("Second one there.", "Друге.")
    assert len(made.fallbacks) == 6


def test_the_space_between_sentences_is_the_target_locale_s() -> None:
    made = l10n.localise(ARTICLE, "txt", lambda s: f"句{s.place.index}。", target_locale="zh-Hans")
    assert "句1。句2。句3。\n" in made.data.decode()
    half = l10n.localise(ARTICLE, "txt", lambda s: "句。" if s.place.index == 1 else None, target_locale="zh-Hans")
    assert "句。 Second one there. A third." in half.data.decode()


def test_a_joined_sentence_adds_nothing() -> None:
    given = {"First sentence here.": "Перше і друге.", "Second one there.": "[^]", "A third.": "Третє."}
    made = l10n.localise(ARTICLE, "txt", lambda s: given.get(s.text), target_locale="uk")
    assert "\nПерше і друге. Третє.\n" in made.data.decode()
    assert not made.diagnostics


def test_nothing_can_be_joined_at_the_start_of_a_block() -> None:
    made = l10n.localise(ARTICLE, "txt", lambda s: "[^]" if s.text == "A headline" else None)
    assert [d.code for d in made.diagnostics] == ["B102"]
    assert made.data == ARTICLE


def test_a_translation_that_would_become_a_list_item_is_refused_alone() -> None:
    made = l10n.localise(ARTICLE, "txt", lambda s: {"First sentence here.": "- Erstens.", "One thing": "Eins"}.get(s.text))
    assert [d.code for d in made.diagnostics] == ["B103"]
    assert b"First sentence here." in made.data
    assert b"- Eins\n" in made.data


def test_a_line_break_in_a_translation_stays_in_its_paragraph() -> None:
    made = l10n.localise(ARTICLE, "txt", lambda s: "Zwei\nZeilen" if s.text == "A third." else None)
    assert b"Second one there. Zwei Zeilen\nRead also" in made.data


def test_many_refused_translations_are_told_apart_in_linear_time() -> None:
    data = b"Title\n\n" + b"".join(b"Sentence number %d stands here.\n" % n for n in range(300))
    made = l10n.localise(data, "txt", lambda s: "- x" if "Sentence" in s.text else None)
    assert {d.code for d in made.diagnostics} == {"B103"}
    assert made.data.count(b"- x") == 0


def test_crlf_and_utf_16_are_kept() -> None:
    text = ARTICLE.decode().replace("\n", "\r\n")
    for encoding in ("utf-8-sig", "utf-16"):
        made = l10n.localise(text.encode(encoding), "txt", pseudo)
        assert made.data == text.replace("e", "é").encode(encoding)


@pytest.mark.parametrize("format", ["md", "html"])
def test_a_refusal_names_every_sentence_at_fault(format: str) -> None:
    words = {"The first one.": "Das erste.", "The <i>second</i> one.": "Das zweite.", "The third one.": "Das <b>dritte</b>."}
    text = "The first one. The <i>second</i> one. The third one."
    made = l10n.localise(text.encode(), format, lambda s: words[s.text], target_locale="de")
    second, third = made.diagnostics
    assert (second.code, second.source, second.target) == ("B101", "The <i>second</i> one.", "Das zweite.")
    assert (third.source, third.target) == ("The third one.", "Das <b>dritte</b>.")
    words["The <i>second</i> one."] = "Das <i>zweite</i>."
    (found,) = l10n.localise(text.encode(), format, lambda s: words[s.text], target_locale="de").diagnostics
    assert (found.source, found.target) == ("The third one.", "Das <b>dritte</b>.")


def test_a_code_may_go_to_the_sentence_beside_it() -> None:
    words = {"The <b>first</b> one.": "Das erste.", "The second one.": "Das <b>zweite</b>."}
    made = l10n.localise(b"The <b>first</b> one. The second one.", "html", lambda s: words[s.text], target_locale="de")
    assert (made.data, made.diagnostics) == (b"Das erste. Das <b>zweite</b>.", ())
