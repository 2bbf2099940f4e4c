"""What an update or an extraction need not look at again; and that with a ledger nothing comes out otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from desk import ARTICLE, CATALOGUE, SETTINGS, Desk

from l10n.workflow.changes import Change, apply
from l10n.workflow.extract import open_sources, read_sources
from l10n.workflow.ledger import Ledger
from l10n.workflow.templates import templates
from l10n.workflow.terms import glossary_of
from l10n.workflow.update import told, update

ROWS = "concept\tlocale\tterm\tstatus\nriver\ten\triver\t\nriver\tuk\tрічка\t\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A project of two documents, translated, its ledgers filled."""
    made = Desk(tmp_path)
    made.write("ferry.txt", "The ferry\n\nThe ferry is closed. It will not open again.\n")
    level(made)
    made.translate()
    made.translate("locales/uk/LC_MESSAGES/ferry.po")
    return made


def level(desk: Desk) -> list[Change]:
    """An update with templates, as the command does it."""
    project, sources, glossary = desk.project, open_sources(desk.project), glossary_of(desk.project)
    made, ledger = Ledger(project, "templates"), Ledger(project, "catalogues")
    changes, _ = templates(project, sources, glossary, made)
    changes += [item.change for item in update(project, sources, ["uk"], glossary, ledger=ledger)]
    apply(changes)
    made.keep()
    ledger.keep()
    return changes


def test_translations_alone_ask_for_no_merge(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = [told(desk.project, item) for item in update(desk.project, read_sources(desk.project), ["uk"])]
    monkeypatch.setattr("l10n.documents.read", None)
    assert not any(change.needed for change in level(desk))
    again = update(desk.project, open_sources(desk.project), ["uk"], ledger=Ledger(desk.project, "catalogues"))
    assert [told(desk.project, item) for item in again] == fresh


def test_what_lacks_translations_is_level_once_an_update_changed_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    replaced(CATALOGUE, 'msgstr "uk: Nobody disagreed."', 'msgstr ""')(desk)
    level(desk)
    monkeypatch.setattr("l10n.documents.read", None)
    assert not any(change.needed for change in level(desk))


def replaced(name: str, old: str, new: str) -> Callable[[Desk], None]:
    def edit(desk: Desk) -> None:
        text = (desk.root / name).read_text("utf-8")
        assert old in text
        (desk.root / name).write_text(text.replace(old, new, 1), "utf-8")

    return edit


def emptied(desk: Desk) -> None:
    """A sentence without translation, and then one in another catalogue that is offered for it."""
    replaced(CATALOGUE, 'msgstr "uk: Nobody disagreed."', 'msgstr ""')(desk)
    level(desk)
    desk.write("ferry.txt", "The ferry\n\nNobody disagreed. It will not open again.\n")
    desk.update()
    desk.translate("locales/uk/LC_MESSAGES/ferry.po")


def damage(desk: Desk, stage: str) -> None:
    path = desk.root / f".l10n/{stage}.json"
    path.write_text(path.read_text("utf-8").replace("[\n", "null, [\n", 1), "utf-8")


EDITS: dict[str, Callable[[Desk], None]] = {
    "source": lambda desk: desk.write("bridge.txt", ARTICLE.replace("Nobody", "Somebody")),
    "settings": lambda desk: desk.write("l10n.toml", SETTINGS + 'unit = "paragraph"\n'),
    "glossary": lambda desk: desk.write("locales/glossary.tsv", ROWS),
    "comment": replaced(CATALOGUE, "#. sentence 2 of 3", "#. sentence 5"),
    "reference": replaced(CATALOGUE, "#: bridge.txt", "#: elsewhere.txt"),
    "msgid": replaced(CATALOGUE, 'msgid "Nobody disagreed."', 'msgid "Nobody agreed."'),
    "fuzzy": replaced(CATALOGUE, "#. sentence 2 of 3", "#, fuzzy\n#. sentence 2 of 3"),
    "ledger": lambda desk: desk.write(".l10n/catalogues.json", "{nonsense"),
    "damaged": lambda desk: damage(desk, "templates"),
    "removed": lambda desk: (desk.root / CATALOGUE).unlink(),
    "emptied": emptied,
    "template": replaced("locales/bridge.pot", "#. sentence 2 of 3", "#. sentence"),
    "no template": lambda desk: (desk.root / "locales/bridge.pot").unlink(),
    "translation": replaced(CATALOGUE, 'msgstr "uk: Nobody disagreed."', 'msgstr "Ніхто."'),
}




@pytest.mark.parametrize("edit", EDITS)
def test_with_a_ledger_nothing_comes_out_otherwise(desk: Desk, edit: str) -> None:
    level(desk)
    EDITS[edit](desk)
    project, glossary = desk.project, glossary_of(desk.project)
    fresh, _ = templates(project, read_sources(project), glossary)
    fresh += [item.change for item in update(project, read_sources(project), ["uk"], glossary)]
    assert level(desk) == fresh
    assert any(change.needed for change in fresh) is (edit not in ("translation", "ledger", "damaged", "fuzzy"))


def test_the_ledger_tells_how_much_is_in_each_document(desk: Desk) -> None:
    project, ledger = desk.project, Ledger(desk.project, "templates")
    _, known = templates(project, open_sources(project), None, ledger)
    (project.state_path / "templates.json").unlink()
    _, fresh = templates(project, open_sources(project), None, Ledger(project, "templates"))
    assert known == fresh
    assert [row["document"] for row in fresh] == ["bridge.txt", "ferry.txt"]
