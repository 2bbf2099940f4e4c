"""msgcat's layout."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from gnu_programs import as_of_021, gnu
from support import ROOT

from l10n.catalogue import format_po, read_po, tidy_po
from l10n.catalogue.columns import width
from l10n.catalogue.linebreak import breaks
from l10n.catalogue.wrap import string_lines

CASE = ROOT / "tests/data/catalogue/msgcat"
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def test_a_file_as_msgcat_writes_it(tmp_path: Path) -> None:
    data, wanted = (CASE / "in.po").read_bytes(), (CASE / "out.po").read_bytes()

    assert format_po(data) == wanted
    assert format_po(wanted) == wanted
    assert gnu("msgcat", "--width=79", data=data, folder=tmp_path) == wanted


def test_the_careful_layout_drops_nothing() -> None:
    data = (CASE / "in.po").read_bytes()
    tidy = tidy_po(data)

    assert tidy_po(tidy) == tidy
    assert sorted(read_po(tidy).messages, key=lambda m: m.msgid) == sorted(read_po(data).messages, key=lambda m: m.msgid)
    assert b"#: ./b.c:1 a.c:2 ./b.c:1\n#, python-format, unknown, fuzzy\n" in tidy
    assert tidy_po(data + b"# last words\n") == tidy + b"\n# last words\n"
    assert tidy_po(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")) == b"\xef\xbb\xbf" + tidy.replace(b"\n", b"\r\n")


@pytest.mark.parametrize(("text", "pieces"), [
    ("one two", "one |two"), ("path/to/a.file", "path/|to/|a.|file"), ("3.14 1,000", "3.14 |1,000"), ("100 %", "100 |%"),
    ("(a b) [c]", "(a |b) |[c]"), ("well-known a–b", "well-|known |a–|b"), ("don’t “quote”", "don’t |“quote”"),
    ("日本語「引用」です。次", "日|本|語|「引|用」|で|す。|次"), ("カード", "カー|ド"), ("한국어", "한|국|어"), ("e\u0301te\u0301 a", "e\u0301te\u0301 |a"),
    ("no\u00a0break", "no\u00a0break"), ("zero\u200bwidth", "zero\u200b|width"), ("א-ב", "א-ב"), ("a  b", "a  |b"), ("ok!？", "ok!？"),
])  # fmt: skip
def test_where_a_line_may_break(text: str, pieces: str) -> None:
    places = [0, *breaks(text), len(text)]

    assert "|".join(text[a:b] for a, b in itertools.pairwise(places)) == pieces


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("a\x02b", 2), ("漢字", 4), ("ｶﾅ", 2), ("e\u0301", 1), ("한", 2), ("\u200b", 0), ("é", 1), ("😀", 2)])
def test_how_wide_a_text_is(text: str, columns: int) -> None:
    assert width(text) == columns


@as_of_021
def test_escapes_and_directives_stay_whole(tmp_path: Path) -> None:
    for flag, text in (
        ("c-format", "x" * 60 + " %.*s yyyyyyyyyyy%-5.3d %1$*2$s " * 3),
        ("python-format", "x" * 62 + " %(a long name)s " * 4),
        ("no-c-format", "x" * 58 + " %.*s yyyyyyyyyyy%.*s " * 4),
        ("fuzzy", '\\\\%s\\"quoted\\"' * 20),
    ):
        data = (HEADER + f'#, {flag}\nmsgid "k"\nmsgstr "{text}"\n').encode()
        assert format_po(data) == gnu("msgcat", "--width=79", data=data, folder=tmp_path)


@pytest.mark.parametrize("size", [60, 70, 72, 90])
@pytest.mark.parametrize("mark", ["", "#~ "])
def test_what_cannot_break_stays_beside_its_keyword(size: int, mark: str, tmp_path: Path) -> None:
    data = (HEADER + f'{mark}msgid "{"-" * size}"\n{mark}msgstr "{"ก" * size}"\n').encode()

    assert format_po(data) == gnu("msgcat", "--width=79", data=data, folder=tmp_path)


@as_of_021
@pytest.mark.parametrize("mixed", [False, True])
def test_a_comment_keeps_its_carriage_return(mixed: bool, tmp_path: Path) -> None:
    entry = "#\n# said\n#. for you\n#: a.c:1 b.c:2\n#, fuzzy\n".replace("\n", "\r\n") + 'msgid "k"\nmsgstr "v"\n'
    data = (HEADER + entry if mixed else (HEADER + entry.replace("\r", "")).replace("\n", "\r\n")).encode()

    assert format_po(data) == gnu("msgcat", "--width=79", data=data, folder=tmp_path)


def test_no_width_is_one_line_for_each_line() -> None:
    assert string_lines("msgid", "a\nb" * 2 + "c" * 100, None) == ['msgid ""', '"a\\n"', '"ba\\n"', '"b' + "c" * 100 + '"']
    assert string_lines("msgid", "a\nb", None, newlines=False) == ['msgid "a\\nb"']
    assert string_lines("msgid", "a " * 40, 79, "#~ ")[1].startswith('#~ "a a')


def test_what_msgcat_leaves_of_a_header_alone() -> None:
    assert format_po(HEADER.encode()) == b""
