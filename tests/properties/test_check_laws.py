"""Laws of the checks, for any text whatever."""

from __future__ import annotations

import gzip
import json
from itertools import islice, pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import shared

from l10n.checks.evidences import MOST, evidences
from l10n.checks.explain import rules
from l10n.checks.pair import Corpus, Row
from l10n.checks.run import check, check_messages
from l10n.reports import Page, report

LOCALES = st.sampled_from(["de", "fr", "ja", "ar", "hi", "th", "zh-Hans", "tr", "el", "ko", "sr-Latn", "mt"])
PIECES = st.sampled_from([
    "11,000", "1.100", "٣٠،٠٠٠", "１１月", "3 to 6 inches", "5.30pm", "1950–53", "240万", "«", "“", "\"", "'", "(", ")", "「", "」",
    "%s", "%(x)s", "{0}", "<b>", "</b>", "<", "https://a.org/x", "a@b.org", "...", "。", ";", " ", "\u00a0", "\u200b", "\u202e", "\ud800",
    "\x00", "\x1b[31m", "word", "Name", "слово", "λόγος", "कर्म", "كلمة", "漢字", "`code`", ":ref:`x`", "\n", "e\u0301", "Ã©", "XIV",
])  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map("".join),
    st.lists(PIECES, max_size=14).map(" ".join),
)
FLAGS = st.lists(
    st.sampled_from(["python-format", "c-format", "python-brace-format", "no-c-format", "x"]), max_size=2
)


@settings(max_examples=250)
@given(TEXTS, TEXTS, LOCALES, FLAGS)
@example("1-53", "12-53", "de", [])
@example("'90s", "’90s", "fr", [])
@example("%s", "Name Nmae", "de", [])
def test_any_text_is_checked_and_spans_lie_inside(
    source: str, target: str, locale: str, flags: list[str]
) -> None:
    for finding in check(source, target, target_locale=locale, flags=flags, minimum=0.0):
        assert 0.0 <= finding.confidence <= 1.0
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)
        assert "\x1b" not in report("text").render([finding], Page())


@settings(max_examples=100)
@given(st.lists(st.tuples(TEXTS, TEXTS, FLAGS, st.just([])), max_size=6), LOCALES)
def test_the_same_messages_give_the_same_findings(
    rows: list[tuple[str, str, list[str], list[tuple[str, str]]]], locale: str
) -> None:
    once = check_messages(rows, target_locale=locale, minimum=0.0)
    assert len(once) == len(rows)
    assert check_messages(rows, target_locale=locale, minimum=0.0) == once
    strict = check_messages(rows, target_locale=locale, minimum=0.5)
    assert strict == [[finding for finding in row if finding.confidence >= 0.5] for row in once]


@settings(max_examples=150)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=6), LOCALES, FLAGS)
@example([("A-Name", "Naem"), ("Name", "x-Naem")], "de", [])
@example([("{ COMMANDS ; }", "{ COMMANDS ; }")], "el", [])
@example([("He is here ?", "Wo ist er\u037e")], "el", [])
@example([("Kelvin", "of \u212ae")], "ja", [])
@example([("\x1bA", "\x1ba")], "de", [])
def test_a_message_cleared_of_suspicion_has_nothing_to_be_found(
    rows: list[tuple[str, str]], locale: str, flags: list[str]
) -> None:
    assert_suspected([(source, target, tuple(flags), ()) for source, target in rows], locale)


def test_nothing_is_cleared_in_news_that_a_rule_would_find() -> None:
    with gzip.open(shared("data", "news", "news.jsonl.gz"), "rt", encoding="utf-8") as file:
        lines = [json.loads(next(file))["lines"] for _ in range(2)]
    for locale in sorted(set(lines[0]) - {"en"}):
        rows = [(a, b) for each in lines for a, b in zip(each["en"], each[locale], strict=True)]
        wrong = [(a, c) for (a, _), (_, c) in pairwise(rows)] + [(a, a) for a, _ in rows]
        assert_suspected([(a, b, (), ()) for a, b in (*rows, *wrong)], locale)


def assert_suspected(rows: list[Row], locale: str) -> None:
    corpus = Corpus(rows, "en", locale)
    found = [
        [(check.code, evidence) for check in rules() for evidence in islice(check.find(pair), MOST)]
        if pair.target.text.strip() and not pair.symbolic
        else []
        for pair in Corpus(rows, "en", locale)
    ]
    assert [[(check.code, evidence) for check, evidence in each] for each in evidences(corpus)] == found
