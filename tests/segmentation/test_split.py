"""The public functions: what goes in, what comes out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, shared

import l10n
from l10n.errors import LocaleError
from l10n.segmentation import boundaries, explain, split
from l10n.segmentation.decision import REASONS

LANGUAGES = sorted(
    path.stem.rstrip("_")
    for path in (ROOT / "l10n/segmentation/languages").glob("*.py")
    if path.stem != "__init__" and not path.stem.startswith("und")
)


def test_sentences_join_to_the_text_and_keep_the_space_behind_them() -> None:
    text = "  One came.  Two went.\n"

    assert split(text, "en") == ["  One came.  ", "Two went.\n"]
    assert boundaries(text, "en") == [13]
    assert l10n.split(text, "en") == split(text, "en")


def test_an_empty_text_has_no_sentence_and_a_blank_one_stays() -> None:
    assert split("", "en") == []
    assert split(" \n ", "en") == [" \n "]


@pytest.mark.parametrize("locale", ["en", "en-GB", "en_GB", "EN", "en-US-x-own"])
def test_a_locale_is_known_by_any_of_its_names(locale: str) -> None:
    assert split("Mr. Hale left. He ran.", locale) == ["Mr. Hale left. ", "He ran."]


def test_scripts_and_regions_find_their_language() -> None:
    for locale in ("zh", "zh_CN", "zh-Hant", "zh-TW"):
        assert len(split("天亮了。她走了。", locale)) == 2
    assert len(split("Састанак у ул. Цара Душана. Крај.", "sr@latin")) == 2


@pytest.mark.parametrize(
    ("locale", "text", "count"),
    [("mi", "Kua mutu. Haere.", 2), ("ab", "Уа иааит. Иара дцеит.", 2), ("mai", "ओ गेल। ओ आयल।", 2), ("nqo", "ߊ. ߋ؟", 1)],
)
def test_a_language_without_a_table_is_cut_by_its_script(locale: str, text: str, count: int) -> None:
    assert len(split(text, locale)) == count


@pytest.mark.parametrize("locale", ["english", "../x", "", "qqq-!"])
def test_no_locale_is_an_error(locale: str) -> None:
    with pytest.raises(LocaleError):
        split("A text.", locale)


def test_sixty_languages_and_more_have_a_table() -> None:
    assert len(LANGUAGES) >= 60


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_table_cuts_plain_sentences_and_keeps_numbers(locale: str) -> None:
    mark = split("x", locale) and {"hy": "։", "th": "?", "bo": "།", "dz": "།", "lo": "."}.get(locale, "!")

    assert len(split(f"Abcdef ghijkl{mark} Mnopqr stuvwx{mark}", locale)) == 2
    assert split("Abcdef 3.14 ghijkl 1,000.50 mnopqr", locale) == ["Abcdef 3.14 ghijkl 1,000.50 mnopqr"]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_tables_hold_every_abbreviation_once_and_without_its_dot(locale: str) -> None:
    from l10n.segmentation.languages import find

    language = find(locale)
    entries = [*language.never, *language.numbered, *language.maybe, *language.ends]

    assert len(entries) == len(set(entries))
    assert not [entry for entry in entries if entry.endswith(".") or " " in entry]
    assert not [word for word in language.starters if word != word.strip(".")]


def test_blank_lines_part_paragraphs() -> None:
    assert split("A heading\n\nA text\n  \nAnother", "en") == ["A heading\n\n", "A text\n  \n", "Another"]


def test_lines_of_one_paragraph_do_not() -> None:
    assert split("A text that\nruns on. Here\nis more.", "en") == ["A text that\nruns on. ", "Here\nis more."]


def test_no_cut_falls_inside_a_protected_span() -> None:
    text = "We saw Who? What? Where! Not today. It was fun."

    assert split(text, "en", protected=[(7, 30)]) == ["We saw Who? What? Where! Not today. ", "It was fun."]


@pytest.mark.parametrize(
    ("text", "codes", "expected"),
    [
        ("<b>One is.</b> <i>Two is.</i>", ["<b>", "</b>", "<i>", "</i>"], ["<b>One is.</b> ", "<i>Two is.</i>"]),
        ("{1}One is. {/1}Two is.", ["{1}", "{/1}"], ["{1}One is. {/1}", "Two is."]),
        ("**One is. **Two is.", ["**", "**"], ["**One is. **", "Two is."]),
        ("See [one is. Two](http://x.y) is.", ["[", "](http://x.y)"], ["See [one is. ", "Two](http://x.y) is."]),
        ("Use this. <code>a. B</code> is it.", ["<code>a. B</code>"], ["Use this. ", "<code>a. B</code> is it."]),
        ("One is.<br>Two is.", ["<br>"], ["One is.<br>", "Two is."]),
        ("As noted.{1} Two is.", ["{1}"], ["As noted.{1} ", "Two is."]),
        ("Dr. <b>Hale</b> is in.", ["<b>", "</b>"], ["Dr. <b>Hale</b> is in."]),
    ],
)
def test_inline_codes_are_seen_through_and_stay_with_their_words(
    text: str, codes: list[str], expected: list[str]
) -> None:
    spans, at = [], 0
    for code in codes:
        start = text.index(code, at)
        at = start + len(code)
        spans.append((start, at))

    assert split(text, "en", protected=spans) == expected


def test_explain_tells_every_place_with_its_rule() -> None:
    text = "Dr. Hale paid 3.50. He left (really?) at 6 p.m. Then what? it rained"
    decisions = explain(text, "en")

    assert [(text[: d.offset].split()[-1], d.cut, d.rule) for d in decisions] == [
        ("Dr.", False, "abbreviation"),
        ("3.", False, "no space"),
        ("3.50.", True, "mark"),
        ("(really?)", False, "lower case follows"),
        ("p.", False, "no space"),
        ("p.m.", True, "starter follows"),
        ("what?", True, "lower-case start"),
    ]
    assert all(d.reason for d in decisions)


def test_every_rule_that_can_decide_has_a_reason() -> None:
    import re

    folder = ROOT / "l10n/segmentation"
    named = set()
    for module in ("judge.py", "dots.py"):
        source = (folder / module).read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:True|False), "([a-z -]+)"', source))

    assert named <= set(REASONS)


def test_the_shared_article_has_eighteen_sentences_in_fourteen_lines() -> None:
    (article,) = shared("seeds").glob("*.txt")
    lines = [line for line in article.read_text(encoding="utf-8").splitlines() if line.strip()]

    assert len(lines) == 14
    assert sum(len(split(line, "en")) for line in lines) == 18


def test_one_language_is_loaded_when_one_is_asked_for(tmp_path: Path) -> None:
    code = (
        "import sys; from l10n.segmentation import split; split('A. B', 'en'); "
        "print([m for m in sys.modules if m.startswith('l10n.segmentation.languages.')], "
        "'langcodes' in sys.modules, 'babel' in sys.modules, 'l10n.segmentation.srx' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(ROOT)}
    )

    assert ran.stdout.strip() == "['l10n.segmentation.languages.en'] False False False"
