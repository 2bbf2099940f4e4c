"""The audit of a project: what occurs, what is right, what changed, and what it comes to."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from desk import CATALOGUE, Desk

from l10n.catalogue import write_po
from l10n.cli.main import run
from l10n.errors import ConfigurationError, InputError
from l10n.workflow.audit import Audited, audit_project, table
from l10n.workflow.extract import read_sources
from l10n.workflow.marks import marks, records, sampled, trends

GLOSSARY = (
    "concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\n"
    "bridge\ten\tbridge\tpreferred\nbridge\tuk\tміст\tpreferred\n"
    "ferry\ten\tferry\tpreferred\nferry\tuk\tпором\tpreferred\n"
)
TARGETS = {
    "Bridge opens after three years": "Міст відкрили за три роки",
    "The bridge over the river was opened on Monday.": "Рух мостом через річку відкрили в понеділок.",
    "The old ferry will stop running in May.": "Старий катер припинить ходити в травні.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.write("locales/glossary.tsv", GLOSSARY)
    desk.translate(**TARGETS)
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "one"]):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    return desk


def audited(desk: Desk, since: str | None = None) -> Audited:
    project = desk.project
    return audit_project(project, read_sources(project), ["uk"], since=since)


def test_inflected_forms_are_right_and_another_word_is_missing(desk: Desk) -> None:
    rows = {row["term"]: row for row in table(audited(desk))}
    assert (rows["bridge"]["occurrences"], rows["bridge"]["right"]) == (2, 2)
    assert rows["bridge"]["forms"] == "Міст, мостом"
    assert (rows["ferry"]["right"], rows["ferry"]["missing"]) == (0, 1)


def test_findings_have_their_lines(desk: Desk) -> None:
    finding = audited(desk).findings[0]
    assert (finding.code, finding.path, finding.origin) == ("G101", CATALOGUE, "bridge.txt:5")
    assert finding.line > 0


def test_an_ignore_in_the_catalogue_holds_for_the_audit_too(desk: Desk) -> None:
    catalogue = desk.catalogue()
    kept = [m.replace(comments=("l10n-ignore: term-missing — a cutter",)) if "ferry" in m.msgid else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=kept)))
    assert audited(desk).findings == []


def test_since_looks_only_at_what_has_changed(desk: Desk) -> None:
    assert audited(desk, "HEAD").audits[0].rows == ()
    catalogue = desk.catalogue()
    mended = [m.replace(msgstr="Старий пором зупинять у травні.") if "ferry" in m.msgid else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=mended)))
    assert [row["term"] for row in table(audited(desk, "HEAD"))] == ["ferry"]


def test_the_mark_is_points_per_thousand_words(desk: Desk) -> None:
    row = marks(audited(desk), 10)[0]
    assert row["passes"] == "no"
    assert row["penalty"] == 5


def test_a_sample_is_the_same_for_the_same_seed(desk: Desk) -> None:
    assert sampled(audited(desk), 2, 7) == sampled(audited(desk), 2, 7)
    assert len(sampled(audited(desk), 2, 7)) == 2


def test_the_trend_tells_what_is_worse_than_before(desk: Desk, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    first = records(audited(desk))
    earlier.write_text(json.dumps({"audits": first}), "utf-8")
    assert trends(audited(desk), earlier)[0]["worse"] == ""
    catalogue = desk.catalogue()
    worse = [m.replace(msgstr="Відкриття за три роки") if m.msgid.startswith("Bridge") else m for m in catalogue.messages]
    (desk.root / CATALOGUE).write_bytes(write_po(catalogue.replace(messages=worse)))
    assert trends(audited(desk), earlier)[0]["worse"] == "bridge"


def test_the_trend_is_a_part_of_the_one_json_document(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["audit", "-C", str(desk.root), "--format", "json"]
    run([*words])
    earlier = capsys.readouterr().out
    assert "trend" not in json.loads(earlier)
    (tmp_path / "earlier.json").write_text(earlier, "utf-8")
    run([*words, "--trend", str(tmp_path / "earlier.json")])
    assert [row["worse"] for row in json.loads(capsys.readouterr().out)["trend"]] == [""]


@pytest.mark.parametrize(
    "words",
    ["--seed 3", "--sample 2 --pass-mark 3", "--sample 2 --format sarif", "--glossary-diff l10n.toml --since HEAD", "--trend l10n.toml --format html"],
)
def test_options_that_would_do_nothing_are_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.chdir(desk.root)
    assert run(["audit", *words.split()]) == 2


def test_what_is_no_audit_and_a_project_without_a_glossary_are_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]", "utf-8")
    with pytest.raises(InputError, match="this is no audit"):
        trends(audited(desk), tmp_path / "x.json")
    (desk.root / "locales/glossary.tsv").unlink()
    with pytest.raises(ConfigurationError, match="no glossary to audit"):
        audited(desk)
