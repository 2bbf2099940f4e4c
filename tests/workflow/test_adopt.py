"""Adopt: an existing translation taken into the catalogue, with nothing lost of either."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sandbox import Outcome, call, tree, write

from l10n.catalogue import Catalogue, Message, read_po, write_po

SETTINGS = 'name = "news"\nlocales = ["de"]\nsources = ["*.txt"]\n'
ICE = (
    "The ice came early\n\n"
    "The harbour froze on Monday. Nobody had seen that before.\n\n"
    "The tugboat Alma has 2,400 horsepower and cleared the fairway in 3 days.\n\n"
    "Will it be so next year?\n\n"
    "The harbour master asked all 17 captains to wait until Thursday morning.\n"
)
EIS = (
    "Das Eis kam früh\n\n"
    "Der Hafen fror am Montag zu. Das hatte noch niemand gesehen.\n\n"
    "Der Schlepper Alma hat 2.400 PS und räumte die Fahrrinne in 3 Tagen.\n\n"
    "Wird es nächstes Jahr wieder so?\n\n"
    "Der Hafenmeister bat alle 17 Kapitäne, bis Donnerstagmorgen zu warten.\n"
)
CATALOGUE = "locales/de/LC_MESSAGES/ice.po"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, {"l10n.toml": SETTINGS, "ice.txt": ICE})
    return tmp_path


def adopt(folder: Path, translation: str, *words: str, source: str = "ice.txt") -> Outcome:
    write(folder, {f"old/{source}": translation})
    return call(folder, "adopt", str(folder / source), str(folder / "old" / source), "--locale", "de", *words)


def catalogue(folder: Path, name: str = CATALOGUE) -> Catalogue:
    return read_po((folder / name).read_bytes(), name)


def states(folder: Path, name: str = CATALOGUE) -> dict[str, str]:
    return {m.msgid: ("fuzzy: " if m.fuzzy else "") + m.target for m in messages(folder, name)}


def messages(folder: Path, name: str = CATALOGUE) -> list[Message]:
    return [m for m in catalogue(folder, name).messages if not m.is_header]


def test_every_sentence_has_its_own(folder: Path) -> None:
    outcome = adopt(folder, EIS)
    assert outcome.status == 0, outcome
    assert states(folder) == {
        "The ice came early": "Das Eis kam früh",
        "The harbour froze on Monday.": "Der Hafen fror am Montag zu.",
        "Nobody had seen that before.": "Das hatte noch niemand gesehen.",
        "The tugboat Alma has 2,400 horsepower and cleared the fairway in 3 days.": "Der Schlepper Alma hat 2.400 PS und räumte die Fahrrinne in 3 Tagen.",
        "Will it be so next year?": "Wird es nächstes Jahr wieder so?",
        "The harbour master asked all 17 captains to wait until Thursday morning.": "Der Hafenmeister bat alle 17 Kapitäne, bis Donnerstagmorgen zu warten.",
    }
    assert "6 adopted" in outcome.out


def test_a_source_may_be_given_by_its_name(folder: Path) -> None:
    write(folder, {"old/ice.txt": EIS})
    assert call(folder, "adopt", "ice.txt", str(folder / "old/ice.txt"), "--locale", "de").status == 0


def test_the_adopted_document_builds_to_the_translation(folder: Path) -> None:
    adopt(folder, EIS)
    assert call(folder, "build").status == 0
    assert (folder / "build/de/ice.txt").read_text("utf-8") == EIS


def test_two_sentences_made_one_are_joined(folder: Path) -> None:
    whole = "Der Hafen fror am Montag zu, was noch niemand zuvor gesehen hatte."
    joined = EIS.replace("Der Hafen fror am Montag zu. Das hatte noch niemand gesehen.", whole)
    adopt(folder, joined)
    found = states(folder)
    assert found["The harbour froze on Monday."] == whole
    assert found["Nobody had seen that before."] == "[^]"
    assert call(folder, "build").status == 0
    assert (folder / "build/de/ice.txt").read_text("utf-8") == joined


def test_one_sentence_made_two_is_one_translation(folder: Path) -> None:
    two = "Der Schlepper Alma hat 2.400 PS. Er räumte die Fahrrinne in 3 Tagen."
    adopt(folder, EIS.replace("Der Schlepper Alma hat 2.400 PS und räumte die Fahrrinne in 3 Tagen.", two))
    assert two in states(folder).values()


def test_what_has_no_partner_is_listed_with_its_line(folder: Path) -> None:
    missing = "Wird es nächstes Jahr wieder so?\n\n"
    added = "Mehr dazu lesen Sie morgen in unserer Beilage über die Werften von 1897 bis heute.\n"
    outcome = adopt(folder, EIS.replace(missing, "") + "\n" + added, "--format", "json")
    assert outcome.status == 1
    listed = json.loads(outcome.out)["to look at"]
    (alone,) = [row["source"] for row in listed if row["state"] == "untranslated"]
    (surplus,) = [row["target"] for row in listed if row["state"] == "surplus"]
    assert (alone[0]["line"], alone[0]["text"]) == (7, "Will it be so next year?")
    assert (surplus[0]["line"], surplus[0]["text"]) == (9, added.strip())
    assert states(folder)["Will it be so next year?"] == ""


def test_the_text_report_names_both_places(folder: Path) -> None:
    outcome = adopt(folder, EIS.replace("Wird es nächstes Jahr wieder so?\n\n", ""))
    assert outcome.status == 1
    assert "no translation found: ice.txt:7 “Will it be so next year?”" in outcome.out
    assert "1 untranslated" in outcome.out


def test_what_the_catalogue_has_is_never_overwritten(folder: Path) -> None:
    adopt(folder, EIS)
    old = catalogue(folder)
    own = [m.replace(msgstr="Mein Hafen fror zu.", comments=("mine",)) if m.msgid == "The harbour froze on Monday." else m for m in old.messages]
    (folder / CATALOGUE).write_bytes(write_po(old.replace(own)))
    before = tree(folder)
    outcome = adopt(folder, EIS.replace("Der Hafen fror am Montag zu.", "Am Montag fror der Hafen zu."))
    assert outcome.status == 0
    assert "6 kept" in outcome.out
    assert {**tree(folder), "old/ice.txt": ""} == {**before, "old/ice.txt": ""}


def test_a_joined_pair_is_taken_whole_or_not_at_all(folder: Path) -> None:
    call(folder, "update")
    old = catalogue(folder)
    own = [m.replace(msgstr="Der Hafen fror zu.") if m.msgid == "The harbour froze on Monday." else m for m in old.messages]
    (folder / CATALOGUE).write_bytes(write_po(old.replace(own)))
    whole = "Der Hafen fror am Montag zu, was noch niemand zuvor gesehen hatte."
    outcome = adopt(folder, EIS.replace("Der Hafen fror am Montag zu. Das hatte noch niemand gesehen.", whole))
    assert outcome.status == 1
    found = states(folder)
    assert found["The harbour froze on Monday."] == "Der Hafen fror zu."
    assert found["Nobody had seen that before."] == "", "[^] beside it would lose its words"


def test_one_sentence_with_two_translations_is_unsure(folder: Path) -> None:
    write(folder, {"ice.txt": ICE.replace("Will it be so next year?", "Nobody had seen that before.")})
    outcome = adopt(folder, EIS.replace("Wird es nächstes Jahr wieder so?", "Niemand kannte so etwas."))
    assert outcome.status == 1
    assert "2 fuzzy" in outcome.out
    assert states(folder)["Nobody had seen that before."] == "fuzzy: Das hatte noch niemand gesehen."


def test_a_paragraph_left_in_the_source_s_language_is_unsure(folder: Path) -> None:
    left = "The harbour master asked all 17 captains to wait until Thursday morning."
    outcome = adopt(folder, EIS.replace("Der Hafenmeister bat alle 17 Kapitäne, bis Donnerstagmorgen zu warten.", left))
    assert outcome.status == 1
    assert states(folder)[left] == f"fuzzy: {left}"


def test_codes_are_numbered_as_the_source_has_them(folder: Path) -> None:
    town, port = "https://example.org/the-town-on-the-river", "https://example.org/the-port-below-the-town"
    source = f"# Ice\n\nThe [harbour]({port}) froze on *Monday*, and the [town]({town}) saw it.\n"
    target = f"# Eis\n\nDie [Stadt]({town}) sah, wie der [Hafen]({port}) am _Montag_ zufror.\n"
    write(folder, {"l10n.toml": SETTINGS.replace("txt", "md"), "frost.md": source})
    outcome = adopt(folder, target, source="frost.md")
    assert outcome.status == 0, outcome
    assert call(folder, "build").status == 0
    assert (folder / "build/de/frost.md").read_text("utf-8") == target.replace("_Montag_", "*Montag*")


def test_a_link_that_leads_elsewhere_is_unsure(folder: Path) -> None:
    source = "# Ice\n\nThe [harbour](https://example.org/en) froze on Monday.\n"
    write(folder, {"l10n.toml": SETTINGS.replace("txt", "md"), "frost.md": source})
    assert adopt(folder, "# Eis\n\nDer [Hafen](https://example.org/de) fror am Montag zu.\n", source="frost.md").status == 1
    found = states(folder, "locales/de/LC_MESSAGES/frost.po")
    assert "fuzzy: Der [Hafen](https://example.org/en) fror am Montag zu." in found.values()


def test_a_lost_link_is_unsure(folder: Path) -> None:
    write(folder, {"l10n.toml": SETTINGS.replace("txt", "md"), "frost.md": "# Ice\n\nThe [harbour](https://example.org/) froze on Monday.\n"})
    assert adopt(folder, "# Eis\n\nDer Hafen fror am Montag zu.\n", source="frost.md").status == 1
    assert "fuzzy: Der Hafen fror am Montag zu." in states(folder, "locales/de/LC_MESSAGES/frost.po").values()


@pytest.mark.parametrize(("mode", "status"), [("--dry-run", 0), ("--diff", 0), ("--check", 1)])
def test_nothing_is_written_where_none_is_wanted(folder: Path, mode: str, status: int) -> None:
    assert adopt(folder, EIS, mode).status == status
    assert not (folder / CATALOGUE).exists()


def test_adopting_twice_changes_nothing(folder: Path) -> None:
    adopt(folder, EIS)
    before = tree(folder)
    assert adopt(folder, EIS).status == 0
    assert tree(folder) == before


@pytest.mark.parametrize(
    ("source", "translation", "locale", "status", "said"),
    [
        pytest.param("other.txt", EIS, "de", 2, "not a source document of this project", id="not a source"),
        pytest.param("ice.txt", EIS, "fr", 2, "fr is not a locale of this project", id="another locale"),
        pytest.param("ice.txt", "\n\n", "de", 3, "nothing to adopt", id="empty"),
        pytest.param("ice.txt", "Eis\0", "de", 3, "NUL", id="binary"),
    ],
)
def test_bad_input_is_told(folder: Path, source: str, translation: str, locale: str, status: int, said: str) -> None:
    write(folder, {"old/ice.txt": translation})
    outcome = call(folder, "adopt", str(folder / source), str(folder / "old/ice.txt"), "--locale", locale)
    assert outcome.status == status
    assert said in outcome.err
    assert not (folder / CATALOGUE).exists()
