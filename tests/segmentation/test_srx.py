"""SRX 2.0: files read, maps and cascade followed, patterns translated or refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT

from l10n.errors import RulesError, XmlError
from l10n.segmentation import Rules, explain, split
from l10n.segmentation.automaton import Automaton
from l10n.segmentation.pattern import PatternError, parse_pattern
from l10n.segmentation.srx import read_srx

HOUSE = (ROOT / "tests/data/segmentation/house.srx").read_bytes()


def _offsets(text: str, tag: str, data: bytes = HOUSE) -> list[tuple[int, bool, str]]:
    return [(r.offset, r.breaks, r.rule) for r in read_srx(data).for_language(tag).rulings(text)]


def test_the_first_rule_that_matches_decides() -> None:
    assert _offsets("3. Ask the dept. Then go; now. Yes", "en-GB") == [
        (2, False, "Default 1"),
        (16, False, "English 1"),
        (25, True, "Default 2"),
        (30, True, "Default 3"),
    ]


def test_maps_choose_the_rules_and_cascade_adds_them() -> None:
    text = "Ask the dept. Then go."

    assert _offsets(text, "de") == [(13, True, "Default 3")]
    alone = HOUSE.replace(b'cascade="yes"', b'cascade="no"')
    assert _offsets(text, "en", alone) == [(13, False, "English 1")]
    assert _offsets(text, "de", alone) == [(13, True, "Default 3")]


def test_srx_goes_before_our_rules() -> None:
    rules = Rules(srx=read_srx(HOUSE))

    assert split("Ask the Abbrv. Then go; now. Mr. Hale ran.", "en", rules=rules) == [
        "Ask the Abbrv. Then go; ",
        "now. ",
        "Mr. ",
        "Hale ran.",
    ]
    assert "SRX English 1" in [d.rule for d in explain("Ask the Abbrv. Then go.", "en", rules=rules)]


def test_srx_stands_in_place_of_our_rules() -> None:
    rules = Rules(srx=read_srx(HOUSE), srx_instead=True)

    assert split("Dr. Hale ran. He fell.", "de", rules=rules) == ["Dr. ", "Hale ran. ", "He fell."]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b'version="2.0"', b'version="1.0"', "version 1.0"),
        (b'cascade="yes"', b"", "<header> without cascade"),
        (b'cascade="yes"', b'cascade="maybe"', 'cascade="maybe"'),
        (b'languagerulename="Default"/>', b'languagerulename="Other"/>', "a map to 'Other'"),
        (b'languagerulename="Default">', b'languagerulename="English">', "two languagerules named 'English'"),
        (b"<maprules>", b"<maprules><maprule/>", "<maprule> inside <maprules>"),
        (b'languagepattern=".*"', b'languagepattern="("', "the language map to 'Default'"),
        (b"<afterbreak>\\s</afterbreak>", b"<afterbreak>(a)\\1</afterbreak>", r"rule English 1, afterbreak: \1"),
        (b"<afterbreak>\\s</afterbreak>", b"<afterbreak>a++</afterbreak>", "rule English 1, afterbreak: a possessive"),
        (b"<afterbreak>\\s</afterbreak>", b"<afterbreak>(?=ab)</afterbreak>", "a look-around at more than one"),
        (b"<afterbreak>\\s</afterbreak>", b"<afterbreak>\\p{Foo}</afterbreak>", "the property 'Foo'"),
        (b"<afterbreak>\\s</afterbreak>", b"<afterbreak>((a{999}){999}){999}</afterbreak>", "too large a pattern"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(old: bytes, new: bytes, message: str) -> None:
    with pytest.raises(RulesError, match=re.escape(message)) as caught:
        read_srx(HOUSE.replace(old, new, 1), "house.srx")

    assert caught.value.path == "house.srx"
    assert caught.value.line > 1


def test_what_is_not_xml_is_an_xml_error() -> None:
    with pytest.raises(XmlError):
        read_srx(HOUSE[:-20])


def _found(pattern: str, text: str) -> list[int]:
    """Where a match ends, over all places where it may start."""
    automaton = Automaton([parse_pattern(pattern)], anywhere=True)
    return [at for at, accepted in enumerate(automaton.run(text, 0, len(text))) if accepted]


def _expected(pattern: str, text: str) -> list[int]:
    """The same by a backtracking engine, asked for every end: a look-ahead counts what is left of the text."""
    ends = []
    for end in range(len(text) + 1):
        anchored = re.compile(f"(?:{pattern})(?=[\\s\\S]{{{len(text) - end}}}\\Z)")
        if any(anchored.match(text, start) for start in range(end + 1)):
            ends.append(end)
    return ends


_PATTERNS = [
    "a", "ab|b", "a*b", "(a|b)+", "a{2,3}", r"\ba", r"a\b", r"\Ba", "^a", "a$", "[^a]b", "(?:a|)b", r"\d+\.", "(a|ab)(c|bcd)?",
    r"(?<=a)b", r"b(?!a)", "a?b?", "[ac]", r"\s+[A-Z]", ".b",
]  # fmt: skip


@given(st.sampled_from(_PATTERNS), st.text("ab c.1A", max_size=12))
def test_the_automaton_agrees_with_a_backtracking_engine(pattern: str, text: str) -> None:
    assert _found(pattern, text) == _expected(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        (r"\p{Lu}", "Ж", "ж"),
        (r"\p{IsCyrillic}", "ж", "z"),
        (r"\p{L}\p{M}*", "é", "1"),
        (r"[\p{Ll}&&[^a-c]]", "d", "a"),
        (r"[[:upper:]]", "A", "a"),
        (r"[]a]", "]", "b"),
        (r"\Qa.b\E", "a.b", "axb"),
        (r"é\x{1F600}", "é😀", "é"),
        (r"(?i)straße", "STRAßE", "strase"),
        (r"(?i:a)b", "Ab", "AB"),
        (r"\h", "\u00a0", "\n"),
        (r"(?<name>a)", "a", "b"),
        (r"(?x) a b", "ab", "a b"),
        (r"\p{javaUpperCase}", "A", "a"),
        (r"\P{Lu}", "a", "A"),
    ],
)
def test_the_syntax_of_icu_and_java(pattern: str, matching: str, other: str) -> None:
    assert len(matching) in _found(f"^{pattern}" if not pattern.startswith("(?i") else pattern, matching)
    assert len(other) not in _found(f"^{pattern}" if not pattern.startswith("(?i") else pattern, other)


@pytest.mark.parametrize("pattern", ["(", ")", "[a", "*a", "a{2,1}", "a{9999}", "\\", "(?>a)", r"\k<a>", "[b-a]", r"\p{L"])
def test_a_wrong_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        parse_pattern(pattern)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)*c", "(.*a){10}x", "(x+x+)+y", "((((a*)*)*)*)*!"])
def test_patterns_that_hang_others_take_a_step_a_character(pattern: str) -> None:
    automaton = Automaton([parse_pattern(pattern)], anywhere=True)
    places = sum(1 for _ in automaton.run("a" * 20_000 + "x" * 20_000, 0, 40_000))

    assert places == 40_001
    assert len(automaton._sets) < 50
