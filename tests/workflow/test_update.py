"""Law 4: what was translated stays, moves, becomes fuzzy with its previous msgid, or obsolete and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import ARTICLE, CATALOGUE, SETTINGS, Desk

from l10n.catalogue import write_po
from l10n.errors import ConfigurationError, PoError


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.translate()
    return desk


def edit(desk: Desk, old: str, new: str) -> None:
    assert old in ARTICLE
    desk.write("bridge.txt", ARTICLE.replace(old, new))
    desk.update()


def whole(desk: Desk) -> bool:
    return all(target == f"uk: {text}" for text, target in desk.states().items())


def test_nothing_new_leaves_bytes_and_time_alone(desk: Desk) -> None:
    path = desk.root / CATALOGUE
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert desk.update() == 0
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(ARTICLE.replace(" It took", "\nIt took"), id="paragraph split"),
        pytest.param(ARTICLE.replace("double.\n“We", "double. “We"), id="paragraphs merged"),
        pytest.param("\n".join([*ARTICLE.split("\n")[:2], *reversed(ARTICLE.split("\n")[2:])]), id="re-ordered"),
        pytest.param(ARTICLE.replace("The old ferry", "\nThe old ferry"), id="blank line inserted"),
        pytest.param(ARTICLE + ARTICLE.split("\n")[2] + "\n", id="paragraph duplicated"),
        pytest.param(ARTICLE.replace("\n", "\r\n"), id="other line ends"),
    ],
)
def test_sentences_keep_their_translation_wherever_they_move(desk: Desk, article: str) -> None:
    desk.write("bridge.txt", article)
    desk.update()
    assert whole(desk)
    assert len(desk.states()) == 7


def test_a_changed_word_makes_one_sentence_fuzzy_with_its_previous(desk: Desk) -> None:
    edit(desk, "three years to build", "four years to build")
    changed = desk.catalogue().find("It took four years to build.")
    assert changed is not None
    assert changed.fuzzy
    assert changed.target == "uk: It took three years to build."
    assert changed.previous is not None
    assert changed.previous.msgid == "It took three years to build."
    assert sum(m.fuzzy for m in desk.live()) == 1


def test_an_edit_changes_the_catalogue_s_lines_for_its_paragraph_only(desk: Desk) -> None:
    before = (desk.root / CATALOGUE).read_text("utf-8").strip().split("\n\n")
    edit(desk, "Nobody disagreed.", "Nobody disagreed with her.")
    after = (desk.root / CATALOGUE).read_text("utf-8").strip().split("\n\n")
    changed = [entry for entry in after[1:] if entry not in before]
    assert ["Nobody disagreed" in entry for entry in changed] == [True, True]
    assert changed[1].startswith("#~ msgid"), "the old sentence is kept, to come back when its sentence does"


def test_a_sentence_changed_back_has_its_translation_back(desk: Desk) -> None:
    edit(desk, "Nobody disagreed.", "Nobody disagreed with her.")
    desk.write("bridge.txt", ARTICLE)
    desk.update()
    assert whole(desk)


def test_a_vanished_sentence_is_obsolete_and_comes_back(desk: Desk) -> None:
    edit(desk, "The old ferry will stop running in May.\n", "")
    gone = desk.catalogue().find("The old ferry will stop running in May.")
    assert gone is not None and gone.obsolete
    assert "#~ msgid \"The old ferry" in (desk.root / CATALOGUE).read_text("utf-8")
    desk.write("bridge.txt", ARTICLE)
    desk.update()
    assert whole(desk)
    assert not any(m.obsolete for m in desk.catalogue().messages)


def test_the_best_candidate_of_the_whole_project_is_offered(desk: Desk) -> None:
    desk.write("ferry.txt", "Ferry news\n\nThe old ferry will stop running in June.\nIt took three years to build.\n")
    desk.update()
    states = desk.states("locales/uk/LC_MESSAGES/ferry.po")
    assert states["It took three years to build."] == "uk: It took three years to build."
    assert states["The old ferry will stop running in June."] == "fuzzy: uk: The old ferry will stop running in May."


def test_typography_alone_changes_no_translation(desk: Desk) -> None:
    edit(desk, "“We are proud of it,”", '"We are proud of it,"')
    assert desk.states()['"We are proud of it," said the mayor.'] == "uk: “We are proud of it,” said the mayor."


def test_from_sentences_to_paragraphs_and_back(desk: Desk) -> None:
    sentences = desk.states()
    desk.write("l10n.toml", SETTINGS + 'unit = "paragraph"\n')
    desk.update()
    paragraph = "The bridge over the river was opened on Monday. It took three years to build. Traffic is expected to double."
    assert desk.states()[paragraph] == (
        "uk: The bridge over the river was opened on Monday. uk: It took three years to build. uk: Traffic is expected to double."
    )
    assert not any(m.fuzzy or not m.target for m in desk.live())
    desk.write("l10n.toml", SETTINGS)
    desk.update()
    assert desk.states() == sentences


def test_a_paragraph_translated_in_other_sentences_is_carried_over_joined(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.write("l10n.toml", SETTINGS + 'unit = "paragraph"\n')
    desk.update()
    desk.translate(**{"“We are proud of it,” said the mayor. Nobody disagreed.": "«Ми пишаємося», — сказав мер, і ніхто не заперечив."})
    desk.write("l10n.toml", SETTINGS)
    desk.update()
    states = desk.states()
    assert states["“We are proud of it,” said the mayor."] == "«Ми пишаємося», — сказав мер, і ніхто не заперечив."
    assert states["Nobody disagreed."] == "[^]"


def test_the_translator_s_comments_are_never_touched(desk: Desk) -> None:
    catalogue = desk.catalogue()
    kept = [m.replace(comments=("ask the mayor",)) if m.msgid == "Nobody disagreed." else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=kept)))
    edit(desk, "three years to build", "four years to build")
    message = desk.catalogue().find("Nobody disagreed.")
    assert message is not None and message.comments == ("ask the mayor",)


def test_revision_date_changes_with_a_translation_only(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1751371200")
    desk.write("bridge.txt", ARTICLE + "A sentence with nothing like it anywhere else.\n")
    desk.update()
    assert desk.catalogue().header.get("PO-Revision-Date") == "YEAR-MO-DA HO:MI+ZONE"
    edit(desk, "three years to build", "four years to build")
    assert desk.catalogue().header.get("PO-Revision-Date") == "2025-07-01 12:00+0000"


def test_another_document_s_catalogue_is_refused(desk: Desk) -> None:
    desk.write("ferry.txt", "Ferry news\n\nA wholly different text stands here.\n")
    desk.update()
    (desk.root / "locales/uk/LC_MESSAGES/ferry.po").write_bytes((desk.root / CATALOGUE).read_bytes())
    with pytest.raises(PoError, match=r"the catalogue of bridge\.txt, not of ferry\.txt"):
        desk.update()


def test_the_same_sentence_twice_is_one_entry(desk: Desk) -> None:
    desk.write("bridge.txt", ARTICLE + "Nobody disagreed.\n")
    desk.update()
    assert [m.msgid for m in desk.live()].count("Nobody disagreed.") == 1


def test_when_the_rules_change_translations_are_carried_both_ways(desk: Desk) -> None:
    sentences = desk.states()
    desk.write("l10n.toml", SETTINGS + '[segmentation]\nnever-after = ["Monday."]\n')
    desk.update()
    joined = "The bridge over the river was opened on Monday. It took three years to build."
    assert desk.states()[joined] == "uk: The bridge over the river was opened on Monday. uk: It took three years to build."
    assert not any(m.fuzzy or not m.target for m in desk.live())
    desk.write("l10n.toml", SETTINGS)
    desk.update()
    assert desk.states() == sentences


def test_wrong_rules_are_told_with_their_line(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS + '[segmentation]\nparentheses = "maybe"\n')
    with pytest.raises(ConfigurationError, match=r"l10n\.toml:5"):
        desk.update()


TERMS = (
    "concept\tlocale\tterm\tstatus\n"
    "bridge\ten\tbridge\t\nbridge\tuk\tміст\tpreferred\nbridge\tuk\tмостище\tdeprecated\n"
    "ferry\ten\tferry\t\nferry\tuk\tпором\tadmitted\n"
)
NEWS = "The bridge is open.\n\nThey walk over the bridge.\n\nBelow the bridge a ferry waits.\n\nThey like the bridge.\n"
RENDERED = {
    "The bridge is open.": "Міст відкрито.",
    "They walk over the bridge.": "Вони йдуть по мосту.",
    "Below the bridge a ferry waits.": "Під мостом чекає пором.",
    "They like the bridge.": "Вони милуються мостом.",
}


@pytest.fixture
def river(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.write("locales/glossary.tsv", TERMS)
    desk.write("bridge.txt", NEWS)
    desk.update()
    return desk


def term_lines_of(desk: Desk, text: str) -> list[str]:
    message = desk.catalogue().find(text)
    assert message is not None
    return [line for line in message.extracted if line.startswith("term: ")]


def test_a_fresh_catalogue_names_targets_and_their_status(river: Desk) -> None:
    assert term_lines_of(river, "Below the bridge a ferry waits.") == [
        "term: bridge → міст (preferred; not: мостище)",
        "term: ferry → пором (admitted)",
    ]


def test_a_new_entry_names_the_forms_already_in_use_and_the_others_stay(river: Desk) -> None:
    river.translate(**RENDERED)
    assert river.update() == 0, "translating changes no comment"
    river.write("bridge.txt", NEWS + "\nNobody wants a second bridge.\n")
    river.update()
    assert term_lines_of(river, "Nobody wants a second bridge.") == [
        "term: bridge → міст (preferred; not: мостище); used: мостом, мосту"
    ]
    assert term_lines_of(river, "The bridge is open.") == ["term: bridge → міст (preferred; not: мостище)"]


def test_forms_are_renewed_everywhere_on_request(river: Desk) -> None:
    river.translate(**RENDERED)
    assert river.update(forms=True) == 1
    for text in RENDERED:
        assert term_lines_of(river, text)[0] == "term: bridge → міст (preferred; not: мостище); used: мостом, мосту"
    assert river.update(forms=True) == river.update() == 0


def test_a_term_line_that_changes_takes_its_forms_anew_and_leaves_its_neighbour(river: Desk) -> None:
    river.translate(**RENDERED)
    river.update(forms=True)
    catalogue = river.catalogue()
    walked = [m.replace(msgstr="Вони йдуть цими мостами.") if m.target == "Вони йдуть по мосту." else m for m in catalogue.messages]
    (river.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=walked)))
    river.write("locales/glossary.tsv", TERMS.replace("пором\tadmitted", "пором\tpreferred"))
    river.update()
    assert term_lines_of(river, "Below the bridge a ferry waits.") == [
        "term: bridge → міст (preferred; not: мостище); used: мостом, мосту",
        "term: ferry → пором (preferred)",
    ]


def test_what_is_fuzzy_or_wrong_is_no_form_in_use(river: Desk) -> None:
    river.translate(**{**RENDERED, "They walk over the bridge.": "Вони йдуть по мостищу.", "They like the bridge.": ""})
    catalogue = river.catalogue()
    unsure = [m.replace(flags=("fuzzy",)) if "мостом" in m.target else m for m in catalogue.messages]
    (river.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=unsure)))
    river.update(forms=True)
    assert term_lines_of(river, "The bridge is open.") == ["term: bridge → міст (preferred; not: мостище)"]


def test_a_term_line_that_an_editor_wrapped_keeps_its_forms(river: Desk) -> None:
    river.translate(**RENDERED)
    river.update(forms=True)
    text, used = next(iter(RENDERED)), "; used: мостом, мосту"
    before = term_lines_of(river, text)
    data = (river.root / CATALOGUE).read_text("utf-8").replace("мостом", "мостиком")
    (river.root / CATALOGUE).write_text(data.replace(used.replace("мостом", "мостиком"), "; used: мостом,\n#. мосту"), "utf-8")
    river.update()
    assert term_lines_of(river, text) == before
