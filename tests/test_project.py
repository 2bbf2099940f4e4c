from __future__ import annotations

from pathlib import Path

import pytest
from support import ROOT

from l10n.errors import ConfigurationError
from l10n.project import Project, load

GOOD = """name = "news"
locales = ["uk", "zh_CN"]
sources = ["articles/**/*.txt"]
"""


def project(folder: Path, settings: str = GOOD, *documents: str) -> Project:
    (folder / "l10n.toml").write_text(settings, "utf-8")
    for name in documents:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.\n", "utf-8")
    return load(folder)


def test_paths_are_filled_in(tmp_path: Path) -> None:
    opened = project(tmp_path, GOOD, "articles/a.txt", "articles/east/b.txt")
    first, second = opened.source_files
    assert opened.locales == ("uk", "zh-Hans")
    assert opened.relative(opened.catalogue_path(first, "zh-Hans")) == "locales/zh_CN/LC_MESSAGES/a.po"
    assert opened.relative(opened.catalogue_path(second, "uk")) == "locales/uk/LC_MESSAGES/east/b.po"
    assert opened.relative(opened.template_path(second)) == "locales/east/b.pot"
    assert opened.relative(opened.output_path(second, "zh-Hans")) == "build/zh-Hans/articles/east/b.txt"


def test_a_project_is_found_from_a_folder_below(tmp_path: Path) -> None:
    project(tmp_path, GOOD, "articles/a.txt")
    assert load(tmp_path / "articles").root == tmp_path


def test_it_may_stand_in_pyproject_toml(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.l10n]\nlocales = ["de"]\nsources = ["*.txt"]\n', "utf-8")
    assert load(tmp_path).locales == ("de",)


def test_a_document_may_have_its_own_language_and_settings(tmp_path: Path) -> None:
    settings = GOOD + '[documents."articles/a.txt"]\nsource-locale = "uk"\nlocales = ["en"]\nparagraphs = "wrapped"\n'
    source = project(tmp_path, settings, "articles/a.txt").source_files[0]
    assert (source.source_locale, source.locales, dict(source.settings)) == ("uk", ("en",), {"paragraphs": "wrapped"})


@pytest.mark.parametrize(
    ("settings", "line", "message"),
    [
        ('locales = ["uk"\nsources = []', 2, "not TOML"),
        (GOOD + 'colour = "red"\n', 4, "unknown setting 'colour'"),
        ('sources = ["*.txt"]\nlocales = ["english"]\n', 2, "'english' names no language"),
        ('sources = ["*.txt"]\nlocales = ["../x"]\n', 2, "'../x' is not a language tag"),
        ('locales = ["uk"]\n', 0, "no sources"),
        ('sources = ["*.txt"]\n', 0, "no locales"),
        (GOOD + 'unit = "word"\n', 4, "unit = 'word'"),
        (GOOD + "threshold = 95\n", 4, "threshold = 95"),
        (GOOD + 'glossary = "../g.tsv"\n', 4, "outside the project"),
        (GOOD + 'catalogue = "po/{document}.po"\n', 4, "must have {locale}"),
        (GOOD + 'output = "out/{lang}/{path}"\n', 4, "unknown placeholder {lang}"),
        (GOOD + '[documents."a.txt"]\nparagraphs = "maybe"\n', 5, "paragraphs = 'maybe'"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(tmp_path: Path, settings: str, line: int, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        project(tmp_path, settings)
    assert message in str(caught.value)
    assert caught.value.path == str(tmp_path / "l10n.toml")
    assert caught.value.line == line


def test_settings_by_pattern_come_before_those_by_name(tmp_path: Path) -> None:
    settings = (
        'locales = ["uk"]\nsources = ["*.md", "docs/*.md"]\n[documents."*.md"]\ndialect = "none"\nfront-matter = ["button"]\n'
        '[documents."docs/*.md"]\nunit = "paragraph"\n[documents."docs/a.md"]\ndialect = "mkdocs"\n'
    )
    top, named, other = project(tmp_path, settings, "docs/a.md", "docs/b.md", "c.md").source_files
    assert (named.settings, named.unit) == ({"dialect": "mkdocs", "front-matter": ["button"]}, "paragraph")
    assert (other.settings["dialect"], other.unit) == ("none", "paragraph")
    assert (top.settings["dialect"], top.unit) == ("none", "sentence")


def test_a_pattern_that_names_no_document_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no source matches"):
        _ = project(tmp_path, GOOD + '[documents."*.md"]\nunit = "paragraph"\n', "articles/a.txt").source_files


def test_two_documents_for_one_catalogue_are_refused_by_name(tmp_path: Path) -> None:
    opened = project(tmp_path, GOOD.replace("**/*.txt", "*"), "articles/a.txt", "articles/a.text")
    with pytest.raises(ConfigurationError, match=r"articles/a\.text and articles/a\.txt would share"):
        _ = opened.source_files


def test_a_pattern_for_the_whole_project_shares_one_catalogue(tmp_path: Path) -> None:
    settings = GOOD.replace("**/*.txt", "*") + 'catalogue = "po/{locale}.po"\ntemplate = "po/all.pot"\n'
    opened = project(tmp_path, settings, "articles/a.txt", "articles/a.text")
    assert len({opened.catalogue_path(source, "uk") for source in opened.source_files}) == 1


def test_a_pattern_without_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no file matches"):
        _ = project(tmp_path).source_files


def test_there_is_a_way_out_where_there_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="l10n init"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (GOOD + 'template = "l10n.toml"\n', "overwrite the settings"),
        (GOOD + 'template = "articles/a.txt"\n', "overwrite a source"),
        (GOOD + 'glossary = "locales/a.pot"\n', "overwrite the glossary"),
        (GOOD + 'catalogue = "po/{locale}.po"\n[documents."articles/b.txt"]\nsource-locale = "de"\n', "would share a catalogue"),
    ],
)
def test_nothing_that_is_written_may_be_something_else(tmp_path: Path, settings: str, message: str) -> None:
    opened = project(tmp_path, settings, "articles/a.txt", "articles/b.txt")
    with pytest.raises(ConfigurationError, match=message):
        _ = opened.source_files


def test_documents_of_one_name_in_two_folders_have_domains_of_their_own(tmp_path: Path) -> None:
    opened = project(tmp_path, GOOD, "articles/east/x.txt", "articles/west/x.txt")
    assert [opened.domain(source) for source in opened.source_files] == ["east/x", "west/x"]


def test_the_settings_that_the_readme_shows_are_sound(tmp_path: Path) -> None:
    shown = (ROOT / "README.md").read_text("utf-8").split("\n## Configuration\n")[1].split("```toml\n")[1].split("```")[0]
    opened = project(tmp_path, shown, "articles/bridge.txt", "articles/station.txt", "docs/harbour.md")
    by_name = {file.name: file for file in opened.source_files}
    assert by_name["articles/station.txt"].source_locale == "uk"
    assert "button" in str(by_name["docs/harbour.md"].settings["front-matter"])
