"""What a catalogue's text says, and where it is refused."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from gnu_programs import gnu
from support import ROOT

from l10n.catalogue import Message, Previous, read_po, write_po
from l10n.catalogue import fast as fast_path
from l10n.errors import PoError

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
EVERYTHING = (ROOT / "tests/data/catalogue/everything/in.po").read_bytes()


def one(text: str) -> Message:
    return read_po((HEADER + text).encode()).messages[1]


def test_every_field_of_an_entry() -> None:
    header, title, lines, files, gone = read_po(EVERYTHING).messages

    assert header.comments == ("Translator's note.", "") and header.is_header
    assert title.extracted == ("role: title", "sentence 1 of 2")
    assert title.references == ("a.txt:1", "with blanks.txt:2")
    assert title.flags == ("fuzzy", "c-format", "max-length:20") and title.fuzzy and not title.translated
    assert title.previous == Previous("old", 'Previous "text".', None)
    assert title.key == ("menu", "A tab\tand a bell\a.")
    assert lines.comments == ("=sticky, unknown", "nothing")
    assert lines.target == "Два рядки\nтут" and lines.translated
    assert files.msgid_plural == "%d files" and files.msgstr == ("файл", "") and not files.translated
    assert gone.obsolete and gone.previous == Previous(None, "older", None) and gone.comments == ("kept",)


def test_the_exact_reader_sees_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_po(EVERYTHING)
    monkeypatch.setattr(fast_path, "cut", lambda text: None)
    exact = read_po(EVERYTHING)

    assert exact.messages == fast.messages
    assert [m.line for m in exact.messages] == [m.line for m in fast.messages] == [3, 17, 23, 30, 37]
    assert [m.raw for m in exact.messages] == [m.raw for m in fast.messages]


@pytest.mark.parametrize("change", [
    lambda data: data,
    lambda data: data.replace(b"\n", b"\r\n"),
    lambda data: data.replace(b"\n", b"\r"),
    lambda data: b"\xef\xbb\xbf" + data,
    lambda data: data.rstrip(b"\n"),
    lambda data: b"\n\n" + data + b"\n\n  \n",
    lambda data: data.replace(b'msgid "', b'msgid\t"').replace(b'"\n"', b'" "'),
])  # fmt: skip
def test_the_same_bytes_come_back(change: object) -> None:
    data = change(EVERYTHING)  # type: ignore[operator]
    catalogue = read_po(data)

    assert write_po(catalogue) == data
    assert catalogue.find("a file") is not None
    # Made anew from its messages, too: each in its place with its own text.
    assert write_po(catalogue.replace([m.replace(obsolete=not m.obsolete).replace(obsolete=m.obsolete) if m.number == 9 else m for m in catalogue.messages])) == data


@pytest.mark.parametrize(("escaped", "text"), [
    (r"\\n", "\\n"), (r"\\\n", "\\\n"), (r"\"q\"", '"q"'), (r"\a\b\f\r\t\v", "\a\b\f\r\t\v"),
    (r"\101\x41", "AA"), (r"\1011", "A1"), (r"\x4142", "B"), (r"\320\260", "а"), ("tab\there", "tab\there"), ("a\\\nb", "ab"),
])  # fmt: skip
def test_escapes_are_cs(escaped: str, text: str) -> None:
    assert one(f'msgid "k"\nmsgstr "{escaped}"\n').target == text


@pytest.mark.parametrize("text", [
    'msgid "k" msgstr "t"\n', 'msgid"k"msgstr"t"\n', 'msgid "k"\n\nmsgstr ""\n\n"t"\n', '  msgid "k"\n\tmsgstr "t" # next\n',
    '#~ msgid "k" msgstr "t"\n', '#~msgid "k"\n#~\tmsgstr "t"\n', '#| msgid "p"\n#|msgid_plural "q"\nmsgid "k"\nmsgstr "t"\n',
    'msgid ""\n"k"\nmsgid_plural "ks"\nmsgstr [ 0 ] "t"\nmsgstr[1] "u"\n', '#~ #| msgid "p"\n#~ msgid "k"\n#~ msgstr "t"\n',
    '#. ends with a backslash \\\n#. which joins\nmsgid "k"\nmsgstr "t"\n',
])  # fmt: skip
def test_what_gettext_accepts(text: str, tmp_path: Path) -> None:
    message = one(text)

    assert (message.msgid, message.target) == ("k", "t")
    assert gnu("msgfmt", "-o", "-", data=(HEADER + text).encode(), folder=tmp_path) is not None


REFUSED = {
    'msgid "a"\n': "5:1",
    'msgid "a"\nmsgstr "b\n': "5:10",
    'msgid "a"\nmsgstr "\\q"\n': "5:10",
    'msgid "a"\n# inner\nmsgstr "b"\n': "5:1",
    'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n': "6:8",
    'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n': "6:1",
    'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[2] "d"\n': "7:1",
    'msgid "a"\nmsgstr[0] "c"\n': "5:7",
    'msgid "a"\n#~ msgstr "b"\n': "5:4",
    '#| msgid "p"\n#~ msgid "a"\n#~ msgstr "b"\n': "5:4",
    '#| oops\nmsgid "a"\nmsgstr "b"\n': "4:4",
    'msgstr "b"\n': "4:1",
    'Msgid "a"\n': "4:1",
    'msgid "a\x04b"\nmsgstr ""\n': "4:7",
    'msgid "a"\nmsgstr "\\004"\n': "5:8",
    'msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n': "7:1",
    'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n': "7:1",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_gettext_refuses_is_refused_with_its_place(text: str, tmp_path: Path) -> None:
    with pytest.raises(PoError) as caught:
        read_po((HEADER + text).encode(), "uk.po")

    assert caught.value.place == f"uk.po:{REFUSED[text]}"
    assert gnu("msgfmt", "-o", "-", data=(HEADER + text).encode(), folder=tmp_path) is None


def test_a_nul_is_refused_though_gettext_cuts_the_text_there() -> None:
    for text in ('msgid "a"\nmsgstr "b\0c"\n', 'msgid "a"\nmsgstr "b\\0c"\n'):
        with pytest.raises(PoError, match="NUL"):
            one(text)


def test_bytes_that_are_no_characters() -> None:
    assert one("# \udcff\nmsgid \"a\"\nmsgstr \"b\"\n".replace("\udcff", "x")).target == "b"
    data = (HEADER + '# comment\nmsgid "a"\nmsgstr "b"\n').encode().replace(b"comment", b"\xff\xfe")
    assert write_po(read_po(data)) == data
    with pytest.raises(PoError, match=r"no character") as caught:
        read_po(data.replace(b'"b"', b'"\xff"'))
    assert (caught.value.line, caught.value.column) == (6, 8)
    with pytest.raises(PoError, match="UTF-16"):
        read_po(HEADER.encode("utf-16"))


@pytest.mark.parametrize("charset", ["ISO-8859-1", "CP1251", "KOI8-U", "SHIFT_JIS", "BIG5", "GB18030", "EUC-KR"])
def test_legacy_charsets(charset: str) -> None:
    text = {"ISO-8859-1": "é", "CP1251": "їжак", "KOI8-U": "їжак", "SHIFT_JIS": "表示能", "BIG5": "功許蓋", "GB18030": "中文", "EUC-KR": "한국어"}[charset]
    data = (HEADER.replace("UTF-8", charset) + f'# {text}\nmsgid "a"\nmsgstr "{text}"\n').encode(charset)
    catalogue = read_po(data)

    assert catalogue.messages[1].target == text
    touched = catalogue.replace([m.replace(flags=("no-wrap",)) if m.msgid else m for m in catalogue.messages])
    assert write_po(touched) == data.replace(b'\nmsgid "a"', b'\n#, no-wrap\nmsgid "a"')


def test_no_other_name_reaches_a_codec() -> None:
    data = HEADER.replace("UTF-8", "unicode_escape").encode() + b'msgid "a"\nmsgstr "\\\\u0041"\n'

    assert read_po(data).messages[1].target == "\\u0041"


def test_recovery_loses_nothing_and_tells_of_everything() -> None:
    data = (
        HEADER
        + 'msgid "one"\nmsgstr "eins"\n\nmsgid "broken\nmsgstr "kaputt"\n\n# note\nmsgid "two"\nmsgstr "zwei"\n\n'
        + '<<<<<<< ours\nmsgid "three"\nmsgstr "drei"\n=======\nmsgid "three"\nmsgstr "DREI"\n>>>>>>> theirs\n\n'
        + 'msgid "four"\nmsgstr "vier"\n'
    ).encode()
    catalogue = read_po(data, "de.po", recover=True)

    assert write_po(catalogue) == data
    assert [m.msgid for m in catalogue.messages] == ["", "one", "two", "three", "three", "four"]
    assert {(d.name, d.line) for d in catalogue.diagnostics} == {
        ("syntax-error", 7), ("merge-conflict", 14), ("merge-conflict", 17), ("merge-conflict", 20), ("duplicate-message", 18),
    }  # fmt: skip
    changed = catalogue.replace([m.replace(msgstr="IV") if m.msgid == "four" else m for m in catalogue.messages])
    assert write_po(changed) == data.replace(b'"vier"', b'"IV"')


def test_where_a_character_stands() -> None:
    message = one('msgid "k"\nmsgstr ""\n"a\\tb"\n"\\"cd"\n')

    assert [message.position(offset=n) for n in range(7)] == [(6, 2), (6, 3), (6, 5), (7, 2), (7, 4), (7, 5), (7, 6)]
    assert message.position("msgid") == (4, 8)
    assert message.replace(msgstr="x").position() == (4, 1)
    assert Message.make("k").position() == (0, 0)


def test_a_message_is_a_value() -> None:
    message = one('msgid "k"\nmsgstr "t"\n')

    assert message == Message.make("k", msgstr="t") and message.replace(msgstr="t") is message
    assert message.replace(msgstr="u") != message and message.replace(msgstr="u").raw is None
    assert pickle.loads(pickle.dumps(message)) == message
    with pytest.raises(AttributeError):
        message.msgid = "other"  # type: ignore[misc]
    with pytest.raises(TypeError, match="no field"):
        message.replace(msgtsr="t")


@pytest.mark.parametrize("data", [b"", b"\n", b"# only a comment", b"#~\n"])
def test_a_catalogue_without_entries(data: bytes) -> None:
    assert read_po(data).messages == () and write_po(read_po(data)) == data
