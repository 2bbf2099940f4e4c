"""What is published: whole documents, fallbacks seen and counted, bundles that can be proved."""

from __future__ import annotations

import gettext
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from desk import ARTICLE, CATALOGUE, SETTINGS, Desk

from l10n.build.archive import verify
from l10n.catalogue import write_po
from l10n.cli.main import run
from l10n.errors import BuildError
from l10n.workflow.build import Built, build, changes, findings, status
from l10n.workflow.bundle import bundle
from l10n.workflow.changes import apply
from l10n.workflow.extract import open_sources, read_sources
from l10n.workflow.ledger import Ledger

BRIDGE = "build/uk/bridge.txt"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.translate()
    return desk


def built(desk: Desk, *tags: str) -> list[Built]:
    project = desk.project
    made = build(project, read_sources(project), tags or project.all_locales)
    apply(changes(project, made))
    return made


def mend(desk: Desk, text: str, name: str = CATALOGUE, **changes: Any) -> None:
    catalogue = desk.catalogue(name)
    messages = [m.replace(**changes) if m.msgid == text else m for m in catalogue.messages]
    (desk.root / name).write_bytes(write_po(catalogue.replace(messages=messages)))


def test_a_whole_document_is_built(desk: Desk) -> None:
    made = built(desk)
    assert status(made) == 0
    text = (desk.root / BRIDGE).read_text("utf-8")
    assert text.startswith("uk: Bridge opens after three years\n\nuk: The bridge")
    assert made[0].share == 1


@pytest.mark.parametrize("change", [{"msgstr": ""}, {"flags": ("fuzzy",)}])
def test_a_document_with_an_unusable_sentence_is_left_out(desk: Desk, change: dict[str, Any]) -> None:
    built(desk)
    mend(desk, "Nobody disagreed.", **change)
    made = built(desk)
    assert status(made) == 4
    assert not (desk.root / BRIDGE).exists(), "no older build may pass for a new one"
    found = findings(desk.project, made)
    assert [(f.code, f.origin, f.path) for f in found] == [("B201", "bridge.txt:4", CATALOGUE)]
    assert found[0].line > 0


def test_incomplete_sentence_falls_back_to_the_source_and_says_so(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS + 'incomplete = "sentence"\n')
    mend(desk, "Nobody disagreed.", msgstr="")
    made = built(desk)
    assert status(made) == 4
    assert "said the mayor. Nobody disagreed.\n" in (desk.root / BRIDGE).read_text("utf-8")
    assert [(s.text, tag) for s, tag in made[0].fallbacks] == [("Nobody disagreed.", "en")]


def test_incomplete_block_falls_back_as_a_block(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS + 'incomplete = "block"\n')
    mend(desk, "Nobody disagreed.", msgstr="")
    built(desk)
    text = (desk.root / BRIDGE).read_text("utf-8")
    assert "\n“We are proud of it,” said the mayor. Nobody disagreed.\n" in text
    assert "uk: The old ferry" in text


def test_the_chain_of_locales_comes_before_the_source(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS.replace('["uk"]', '["pt", "pt-BR"]') + 'incomplete = "sentence"\n')
    desk.update()
    desk.translate("locales/pt/LC_MESSAGES/bridge.po")
    made = built(desk, "pt-BR")
    assert "uk: Nobody disagreed." in (desk.root / "build/pt-BR/bridge.txt").read_text("utf-8")
    assert {tag for _, tag in made[0].fallbacks} == {"pt"}
    assert made[0].usable == 0


@pytest.mark.parametrize(("threshold", "there"), [(0.9, True), (0.99, False)])
def test_the_threshold_is_a_share_of_words(desk: Desk, threshold: float, there: bool) -> None:
    desk.write("l10n.toml", SETTINGS + f"threshold = {threshold}\n")
    mend(desk, "Nobody disagreed.", msgstr="")
    built(desk)
    assert (desk.root / BRIDGE).exists() is there


def test_a_refused_translation_is_told_with_both_lines(desk: Desk) -> None:
    mend(desk, "It took three years to build.", msgstr="[^]")
    mend(desk, "The bridge over the river was opened on Monday.", msgstr="")
    made = built(desk)
    found = findings(desk.project, made)
    assert {"B102", "B201"} == {f.code for f in found}
    assert all(f.line and f.origin == "bridge.txt:3" for f in found)


def test_a_bundle_holds_documents_and_catalogues_and_proves_itself(desk: Desk, tmp_path: Path) -> None:
    mend(desk, "Nobody disagreed.", msgstr="[^]")
    made = bundle(desk.project, built(desk))
    assert [item.name for item in made] == ["news-uk.zip", "news.zip"]
    data = made[0].change.after
    assert data is not None
    manifest = verify(data)
    assert manifest["locales"] == ["uk"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["manifest.json", "uk/LC_MESSAGES/bridge.mo", "uk/bridge.json", "uk/bridge.txt"]
        archive.extractall(tmp_path / "out")
    translations = gettext.translation("bridge", tmp_path / "out", ["uk"])
    assert translations.gettext("Bridge opens after three years") == "uk: Bridge opens after three years"
    assert translations.gettext("Nobody disagreed.") == "Nobody disagreed.", "[^] never leaves the catalogue"
    messages = json.loads((tmp_path / "out/uk/bridge.json").read_text("utf-8"))["messages"][""]
    assert "[^]" not in messages.values()


def test_an_incomplete_locale_is_bundled_only_when_allowed(desk: Desk) -> None:
    mend(desk, "Nobody disagreed.", msgstr="")
    made = built(desk)
    assert all(item.change.after is None for item in bundle(desk.project, made))
    data = bundle(desk.project, made, allow_partial=True)[0].change.after
    assert data is not None
    documents = verify(data)["documents"]
    assert isinstance(documents, list)
    assert documents[0]["built"] is False
    assert documents[0]["fallbacks"] == [{"line": 4, "locale": "en", "text": "Nobody disagreed."}]


def test_the_archive_of_a_locale_that_is_no_more_goes(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS.replace('["uk"]', '["uk", "de"]'))
    desk.update()
    desk.translate("locales/de/LC_MESSAGES/bridge.po")
    assert run(["bundle", "-C", str(desk.root)]) == 0
    dist = desk.root / "dist"
    ours = (dist / "news-de.zip").read_bytes()
    (dist / "news-notes.zip").write_bytes(b"somebody's own")
    (dist / "other-de.zip").write_bytes(ours)
    (dist / "news-pl.zip").write_bytes(ours + b" ")
    desk.write("l10n.toml", SETTINGS + '[check]\nignore = ["source-left"]\n')
    assert run(["bundle", "-C", str(desk.root), "--check"]) == 1
    assert (dist / "news-de.zip").exists()
    assert run(["run", "-C", str(desk.root)]) == 0
    left = ["news-notes.zip", "news-pl.zip", "news-uk.zip", "news.zip", "other-de.zip"]
    assert sorted(path.name for path in dist.iterdir()) == left


def test_a_changed_bundle_is_named_file_by_file(desk: Desk) -> None:
    data = bundle(desk.project, built(desk))[0].change.after
    assert data is not None
    at = data.rindex(b"disagreed.")
    with pytest.raises(BuildError, match=r"uk/bridge\.txt differs"):
        verify(data[:at] + b"n" + data[at + 1 :], "news-uk.zip")


def test_an_unchanged_build_is_known_by_its_digests(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    project = desk.project
    ledger = Ledger(project, "builds")
    apply(changes(project, build(project, open_sources(project), ["uk"], ledger=ledger)))
    ledger.keep()
    monkeypatch.setattr("l10n.documents.read", None)
    again = build(project, open_sources(project), ["uk"], ledger=Ledger(project, "builds"))
    assert again[0].data == (desk.root / BRIDGE).read_bytes()
    assert again[0].share == 1


@pytest.mark.parametrize("damage", ["source", "catalogue", "output", "settings", "ledger"])
def test_whatever_changed_is_built_again(desk: Desk, damage: str) -> None:
    project = desk.project
    ledger = Ledger(project, "builds")
    apply(changes(project, build(project, open_sources(project), ["uk"], ledger=ledger)))
    ledger.keep()
    whole = (desk.root / BRIDGE).read_bytes()
    if damage == "source":
        desk.write("bridge.txt", ARTICLE.replace("\n\n", "\n\n\n"))
    elif damage == "catalogue":
        mend(desk, "Nobody disagreed.", msgstr="uk: Nobody.")
    elif damage == "output":
        (desk.root / BRIDGE).write_bytes(b"touched")
    elif damage == "settings":
        desk.write("l10n.toml", SETTINGS + 'incomplete = "block"\n')
    else:
        (desk.root / ".l10n/builds.json").write_bytes(b"{nonsense")
    project = desk.project
    fresh = build(project, open_sources(project), ["uk"])
    kept = build(project, open_sources(project), ["uk"], ledger=Ledger(project, "builds"))
    assert kept[0].data == fresh[0].data
    assert (kept[0].data == whole) is (damage not in ("source", "catalogue"))


def test_the_article_is_of_the_shape_these_tests_assume() -> None:
    assert ARTICLE.split("\n")[3].endswith("Nobody disagreed.")


def test_an_archive_of_all_locales_is_made_of_all_only(desk: Desk) -> None:
    desk.write("l10n.toml", SETTINGS.replace('["uk"]', '["uk", "de"]'))
    desk.update()
    assert [item.name for item in bundle(desk.project, built(desk, "uk"))] == ["news-uk.zip"]


def test_a_changed_srx_file_builds_anew(desk: Desk) -> None:
    desk.write("rules.srx", SRX.format("Monday"))
    desk.write("l10n.toml", SETTINGS + '[segmentation]\nsrx = "rules.srx"\n')
    desk.update()
    desk.translate()
    project = desk.project
    ledger = Ledger(project, "builds")
    apply(changes(project, build(project, open_sources(project), ["uk"], ledger=ledger)))
    ledger.keep()
    desk.write("rules.srx", SRX.format("build"))
    again = build(desk.project, open_sources(desk.project), ["uk"], ledger=Ledger(desk.project, "builds"))
    assert again[0].data is None, "its sentences are others now"


SRX = (
    '<?xml version="1.0"?>\n<srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="no"/>'
    '<body><languagerules><languagerule languagerulename="Default"><rule break="no"><beforebreak>{}\\.</beforebreak>'
    "<afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules>"
    '<languagemap languagepattern=".*" languagerulename="Default"/></maprules></body></srx>\n'
)


def test_no_digest_is_kept_of_a_document_that_is_gone(desk: Desk) -> None:
    ledger = Ledger(desk.project, "builds")
    apply(changes(desk.project, build(desk.project, open_sources(desk.project), ["uk"], ledger=ledger)))
    ledger.note(desk.root / "build/uk/gone.txt", "key", "none")
    ledger.keep()
    noted = json.loads((desk.root / ".l10n/builds.json").read_bytes().partition(b"\n")[2])["files"]
    assert noted
    assert "build/uk/gone.txt" not in noted
