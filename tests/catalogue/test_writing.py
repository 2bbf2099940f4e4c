"""What a change does to a file: the lines of the changed field, and no other."""

from __future__ import annotations

import difflib

import pytest
from support import ROOT

from l10n.catalogue import Message, Previous, new_catalogue, read_po, write_po
from l10n.catalogue.style import Style, style_of
from l10n.errors import EncodingError

EVERYTHING = (ROOT / "tests/data/catalogue/everything/in.po").read_bytes()
LONG = "A sentence that is much too long for one line of a catalogue, and so is broken where words end, twice perhaps. "


def edited(msgid: str, **changes: object) -> list[str]:
    """The lines that go and come when one message is changed."""
    old = read_po(EVERYTHING)
    new = old.replace([m.replace(**changes) if m.msgid == msgid else m for m in old.messages])
    before, after = (data.decode().split("\n") for data in (EVERYTHING, write_po(new)))
    return [line for line in difflib.unified_diff(before, after, n=0, lineterm="") if line[:3] not in ("---", "+++") and line[0] in "+-"]


@pytest.mark.parametrize(("msgid", "changes", "lines"), [
    ("a file", {"msgstr": ("файл", "файли")}, ['-msgstr[1] ""', '+msgstr[1] "файли"']),
    ("a file", {"comments": ("seen",)}, ["+# seen"]),
    ("a file", {"flags": ("c-format",)}, ["+#, c-format"]),
    ("A tab\tand a bell\a.", {"flags": ("c-format", "max-length:20")}, ["-#, fuzzy, c-format, max-length:20", "+#, c-format, max-length:20"]),
    ("A tab\tand a bell\a.", {"previous": None}, ['-#| msgctxt "old"', '-#| msgid "Previous \\"text\\"."']),
    ("A tab\tand a bell\a.", {"extracted": ("role: title",)}, ["-#. sentence 1 of 2"]),
    ("Two lines\nhere", {"comments": ("=sticky, unknown", "nothing", "more")}, ["+# more"]),
    ("Two lines\nhere", {"msgstr": "Один"}, ['-msgstr ""', '-"Два рядки\\n"', '-"тут"', '+msgstr "Один"']),
    ("A tab\tand a bell\a.", {"references": ("with more blanks.txt:2", "a.txt")},
        ["-#: a.txt:1 \u2068with blanks.txt\u2069:2", "+#: \u2068with more blanks.txt\u2069:2 a.txt"]),
    ("gone", {"msgstr": "пішло"}, ['-#~ msgstr "зникло"', '+#~ msgstr "пішло"']),
    ("gone", {"obsolete": False}, ['-#~| msgid "older"', '-#~ msgctxt "menu"', '-#~ msgid "gone"', '-#~ msgstr "зникло"',
        '+#| msgid "older"', '+msgctxt "menu"', '+msgid "gone"', '+msgstr "зникло"']),
])  # fmt: skip
def test_only_the_lines_of_the_change_differ(msgid: str, changes: dict[str, object], lines: list[str]) -> None:
    assert edited(msgid, **changes) == lines


def test_a_header_field_keeps_the_others() -> None:
    old = read_po(EVERYTHING)
    new = write_po(old.replace(header=old.header.replace({"Language": "de", "X-New": "1"})))

    assert new == EVERYTHING.replace(b"Language: uk", b"Language: de").replace(b'spaced   \\n"\n', b'spaced   \\n"\n"X-New: 1\\n"\n')
    assert old.replace(header=old.header.replace(Language="uk")) is old
    assert old.header.without("x-odd").get("X-Odd") is None


def test_messages_come_and_go() -> None:
    old = read_po(EVERYTHING)
    fewer = old.replace([m for m in old.messages if m.msgid != "a file"])
    assert write_po(fewer) == EVERYTHING.replace(b'msgid "a file"\nmsgid_plural "%d files"\nmsgstr[0] "\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb"\nmsgstr[1] ""\n\n', b"")
    more = old.replace([*old.messages, Message.make("new", msgstr="нове", references=("b.txt",))])
    assert write_po(more) == EVERYTHING.replace(b"\n# trailing", '\n#: b.txt\nmsgid "new"\nmsgstr "нове"\n\n# trailing'.encode())
    assert read_po(write_po(old.replace(reversed(old.messages)))).messages == tuple(reversed(old.messages))


@pytest.mark.parametrize("style", [Style(), Style(76), Style(77), Style(78), Style(None), Style(None, False)])
def test_a_changed_entry_is_wrapped_as_the_others_are(style: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    messages = [Message.make(f"{n} {LONG * 3}\n{LONG}", msgstr=f"{LONG} {n}\n{LONG}{'x' * (n * 3)}") for n in range(9)]
    with monkeypatch.context() as patch:
        patch.setattr("l10n.catalogue.writer.style_of", lambda file: style)
        data = write_po(new_catalogue("de", messages))
    catalogue = read_po(data)

    assert style_of(catalogue.file) == style
    twice = [m if m.is_header else m.replace(msgstr="?", msgctxt="?").replace(msgstr=m.msgstr, msgctxt=None) for m in catalogue.messages]
    assert write_po(catalogue.replace(twice)) == data


def test_the_ends_of_lines_are_the_files() -> None:
    data = EVERYTHING.replace(b"\n", b"\r\n")
    catalogue = read_po(data)
    changed = catalogue.replace([m.replace(comments=("x",), extracted=("y",)) for m in catalogue.messages])

    assert write_po(changed).count(b"\n") == write_po(changed).count(b"\r\n")


def test_what_the_charset_lacks_is_told() -> None:
    data = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    catalogue = read_po(data, "fr.po")
    with pytest.raises(EncodingError, match="ISO-8859-1 has no 'ї'"):
        write_po(catalogue.replace([m.replace(msgstr="ї") if m.msgid else m for m in catalogue.messages]))


def test_new_messages_in_full() -> None:
    message = Message.make(
        "%d file", msgctxt="c", msgid_plural="%d files", msgstr=("a", "b"), comments=("one", "", "two"), extracted=("e",),
        references=[f"some/long/path/number-{n}.txt:{n}" for n in range(4)], flags=("fuzzy", "c-format"), previous=Previous("x", "y", "z"),
    )  # fmt: skip
    assert write_po(new_catalogue("en", [message])).decode().partition("\n\n")[2] == (
        "# one\n#\n# two\n#. e\n#: some/long/path/number-0.txt:0 some/long/path/number-1.txt:1\n"
        "#: some/long/path/number-2.txt:2 some/long/path/number-3.txt:3\n#, fuzzy, c-format\n"
        '#| msgctxt "x"\n#| msgid "y"\n#| msgid_plural "z"\nmsgctxt "c"\nmsgid "%d file"\nmsgid_plural "%d files"\n'
        'msgstr[0] "a"\nmsgstr[1] "b"\n'
    )
