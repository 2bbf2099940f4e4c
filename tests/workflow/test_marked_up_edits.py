"""The edits that documents go through, in Markdown and HTML: no untouched sentence waits, none gets another's translation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from desk import Desk

TITLE = "Bridge opens after three years"
OPENED = "The bridge over the <b>river</b> was opened on Monday."
BUILT = "It took three years to build, says [[the county]]."
TRAFFIC = "Traffic is expected to double."
PROUD = "“We are proud of it,” said the mayor."
NOBODY = "Nobody <i>disagreed</i>."
FERRY = "The old ferry will stop running in May."
NEW = "A second bridge is planned for the western suburbs, where most of the new houses stand."


@dataclass(frozen=True)
class Article:
    """An article as its author sees it; ``wrapped`` says whether each sentence has a line of its own."""

    title: str = TITLE
    paragraphs: tuple[tuple[str, ...], ...] = ((OPENED, BUILT, TRAFFIC), (PROUD, NOBODY), (FERRY,))
    rows: tuple[str, ...] = ("Cars a day", "Lorries a day", "Bicycles a day")
    wrapped: bool = False

    @property
    def markdown(self) -> str:
        gap = "\n" if self.wrapped else " "
        paragraphs = [gap.join(p).replace("[[", "[").replace("]]", "](/county/of/the/lower/river/news)") for p in self.paragraphs]
        rows = ["| Kind | Number |", "|---|---|", *(f"| {row} | 7 |" for row in self.rows)]
        text = "\n\n".join([f"# {self.title}", *paragraphs, "\n".join(rows)]) + "\n"
        return text.replace("<b>", "**").replace("</b>", "**").replace("<i>", "*").replace("</i>", "*")

    @property
    def html(self) -> str:
        gap = "\n  " if self.wrapped else " "
        paragraphs = [gap.join(p).replace("[[", '<a href="/county">').replace("]]", "</a>") for p in self.paragraphs]
        rows = "".join(f"<tr><td>{row}<td>7" for row in self.rows)
        body = "\n".join(f"<p>{p}</p>" for p in paragraphs)
        return f"<h1>{self.title}</h1>\n{body}\n<table><tr><th>Kind<th>Number{rows}</table>\n"


Edit = Callable[[Article], Article]


def paragraphs(change: Callable[[tuple[tuple[str, ...], ...]], tuple[tuple[str, ...], ...]]) -> Edit:
    return lambda article: replace(article, paragraphs=change(article.paragraphs))


# By name: the edit, how many sentences change, how many are new
EDITS: dict[str, tuple[Edit, int, int]] = {
    "word changed": (paragraphs(lambda p: ((OPENED, BUILT.replace("three", "four"), TRAFFIC), *p[1:])), 1, 0),
    "paragraph inserted": (paragraphs(lambda p: ((NEW,), *p)), 0, 1),
    "paragraphs swapped": (paragraphs(lambda p: (p[1], p[0], p[2])), 0, 0),
    "paragraph duplicated": (paragraphs(lambda p: (*p, p[0])), 0, 0),
    "paragraph deleted": (paragraphs(lambda p: (p[0], p[2])), 0, 0),
    "paragraph split": (paragraphs(lambda p: ((OPENED,), (BUILT, TRAFFIC), *p[1:])), 0, 0),
    "paragraphs merged": (paragraphs(lambda p: ((*p[0], *p[1]), p[2])), 0, 0),
    "title rewritten": (lambda article: replace(article, title="New bridge opens after three long years"), 1, 0),
    "wrapped anew": (lambda article: replace(article, wrapped=True), 0, 0),
    "row inserted": (lambda article: replace(article, rows=(article.rows[0], "Waggons of the narrow railway", *article.rows[1:])), 0, 1),
}
FORMATS: dict[str, Callable[[Article], str]] = {"md": lambda article: article.markdown, "html": lambda article: article.html}


def desk_of(folder: Path, format: str) -> Desk:
    desk = Desk(folder)
    desk.write("l10n.toml", f'locales = ["uk"]\nsources = ["*.{format}"]\n')
    write(desk, format, Article())
    desk.translate("locales/uk/LC_MESSAGES/town.po")
    return desk


def write(desk: Desk, format: str, article: Article) -> None:
    desk.write(f"town.{format}", FORMATS[format](article))
    desk.update()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", EDITS)
def test_an_edit_touches_its_own_sentences_only(tmp_path: Path, format: str, name: str) -> None:
    edit, changed, new = EDITS[name]
    desk = desk_of(tmp_path, format)
    before = desk.states("locales/uk/LC_MESSAGES/town.po")
    write(desk, format, edit(Article()))
    fuzzy = [m for m in desk.live("locales/uk/LC_MESSAGES/town.po") if m.fuzzy]
    after = desk.states("locales/uk/LC_MESSAGES/town.po")
    assert all(after[text] == before[text] for text in after if text in before)
    assert len(fuzzy) == changed
    assert all(m.previous is not None and m.target == f"uk: {m.previous.msgid}" for m in fuzzy)
    assert sum(not target for target in after.values()) == new


@pytest.mark.parametrize("format", FORMATS)
def test_typography_alone_changes_no_translation(tmp_path: Path, format: str) -> None:
    desk = desk_of(tmp_path, format)
    plain = PROUD.replace("“", '"').replace("”", '"')
    write(desk, format, replace(Article(), paragraphs=((OPENED, BUILT, TRAFFIC), (plain, NOBODY), (FERRY,))))
    states = desk.states("locales/uk/LC_MESSAGES/town.po")
    assert states[plain] == f"uk: {PROUD}"
    assert not any(target.startswith("fuzzy") or not target for target in states.values())
