"""``l10n explain``: one kind of finding, all of them, their pages, the schema."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sandbox import Outcome, spawn

from l10n.workflow.explain import names
from l10n.workflow.pages import INDEX, pages


def explain(folder: Path, *words: str) -> Outcome:
    return spawn(folder, "explain", *words)


def test_every_kind_of_finding_has_a_page_and_a_line_in_the_index() -> None:
    made = pages()
    codes = {name for name in names() if re.fullmatch("[A-Z][0-9]{3}", name)}
    assert set(made) == {f"{code}.md" for code in codes} | {INDEX}
    for code in codes:
        assert f"[{code}]({code}.md)" in made[INDEX]


def test_links_lead_to_pages() -> None:
    made = pages()
    for text in made.values():
        assert set(re.findall(r"\]\(([A-Z]+[0-9]*\.md)\)", text)) <= set(made)


def test_a_table_has_as_many_cells_in_each_row() -> None:
    for text in pages().values():
        rows = [line for line in text.splitlines() if line.startswith("| ")]
        assert len({line.replace("\\|", "").count("|") for line in rows}) <= 1


def test_pages_are_written_once(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    assert explain(tmp_path, "--output", str(folder)).err.count("wrote") == len(pages())
    assert (folder / "N101.md").read_text("utf-8") == pages()["N101.md"]
    again = explain(tmp_path, "--output", str(folder))
    assert (again.status, again.err) == (0, "")


def test_the_schema_is_printed(tmp_path: Path) -> None:
    assert json.loads(explain(tmp_path, "--schema").out)["title"].startswith("Findings of l10n")


@pytest.mark.parametrize("words", [["N101", "--schema"], ["N101", "--output", "x"], ["--schema", "--output", "x"], ["N1011"]], ids=" ".join)
def test_one_thing_at_a_time(tmp_path: Path, words: list[str]) -> None:
    assert explain(tmp_path, *words).status == 2


def test_an_unknown_name_is_told_the_nearest_of_all_kinds(tmp_path: Path) -> None:
    assert "did you mean B201?" in explain(tmp_path, "b2011").err
    assert "did you mean not-translated?" in explain(tmp_path, "not-translatd").err
    assert "l10n explain lists them" in explain(tmp_path, "zzzzzz").err


def test_every_kind_tells_how_often_it_was_right(tmp_path: Path) -> None:
    for code in ("H101", "N102"):
        assert "findings read by hand were right" in explain(tmp_path, code).out
