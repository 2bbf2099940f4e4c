"""MO files: as msgfmt writes them, and read with every offset checked."""

from __future__ import annotations

import gettext
import struct
from io import BytesIO
from pathlib import Path

import pytest
from gnu_programs import as_of_021, gnu

from l10n.catalogue import Message, compile_mo, read_mo, read_po
from l10n.catalogue.mohash import hashes, table_size
from l10n.errors import MoError, PoError

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPOT-Creation-Date: 2024\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
PLAIN = (
    'msgid "b"\nmsgstr "бе"\n\nmsgctxt "menu"\nmsgid "b"\nmsgstr "меню"\n\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] "один"\nmsgstr[1] ""\n\n'
    '#, fuzzy\nmsgid "vague"\nmsgstr "x"\n\nmsgid "none"\nmsgstr ""\n\n#~ msgid "gone"\n#~ msgstr "x"\n'
)
SYSTEM = '#, c-format\nmsgctxt "c"\nmsgid "%<PRIu64> of %d, 100%%"\nmsgid_plural "%<PRIu64> of %d"\nmsgstr[0] "%1$<PRIuMAX> %2$Id"\nmsgstr[1] "%<PRIX8>"\n'


@pytest.mark.parametrize("text", [
    HEADER, HEADER + PLAIN, pytest.param(PLAIN, marks=as_of_021), HEADER + SYSTEM, HEADER + PLAIN + "\n" + SYSTEM, "#, fuzzy\n" + HEADER + PLAIN, "", "# nothing\n",
    HEADER + '#, c-format\nmsgid "%d %Id"\nmsgstr "%2$s %1$Id"\n',
    pytest.param(HEADER + '#, c-format\nmsgid "%<PRIu8> %y"\nmsgstr "%<PRIu8>"\n', marks=as_of_021),
    HEADER + "\n".join(f'#, c-format\nmsgid "{letter} %<PRIu8>"\nmsgstr "%Id {letter}"\n' for letter in "cab") + PLAIN,
    HEADER + '#, fuzzy\n#, c-format\nmsgid "last line counts"\nmsgstr "x"\n', HEADER + 'msgid "\\n"\nmsgstr "\\n"\n',
    HEADER + "\n\n".join(f'msgid "{"k" * (n % 70)}{n}"\nmsgstr "{n}"' for n in range(300)) + "\n",
    pytest.param(HEADER.replace("UTF-8", "ISO-8859-1") + 'msgid "a"\nmsgstr "\\351"\n', marks=as_of_021),
])  # fmt: skip
def test_the_bytes_are_msgfmts(text: str, tmp_path: Path) -> None:
    data = text.encode()

    assert compile_mo(read_po(data)) == gnu("msgfmt", "-o", "-", data=data, folder=tmp_path)


def test_what_the_library_looks_up() -> None:
    found = gettext.GNUTranslations(BytesIO(compile_mo(read_po((HEADER + PLAIN).encode()))))

    assert found.gettext("b") == "бе" and found.pgettext("menu", "b") == "меню"
    assert found.ngettext("one", "many", 1) == "один"
    assert found.gettext("vague") == "vague" and found.gettext("gone") == "gone"


@pytest.mark.parametrize(("msgid", "msgstr"), [("a\\n", "b"), ("a", "b\\n"), ("\\na", "b")])
def test_ends_of_lines_must_agree(msgid: str, msgstr: str, tmp_path: Path) -> None:
    data = (HEADER + f'msgid "{msgid}"\nmsgstr "{msgstr}"\n').encode()
    with pytest.raises(PoError, match="do not both") as caught:
        compile_mo(read_po(data))
    assert caught.value.line == 4
    assert gnu("msgfmt", "-o", "-", data=data, folder=tmp_path) is None


def test_the_hash_is_weinbergers() -> None:
    def one(key: bytes) -> int:
        state = 0
        for byte in key:
            state = (state << 4) + byte
            high = state & 0xF0000000
            state = (state ^ (high >> 24) ^ high) & 0xFFFFFFFF
        return state

    keys = [b"", b"a", b"\xff" * 40, "Ї".encode() * 9, bytes(range(1, 256)), *(b"key %d" % n for n in range(50))]
    assert hashes(keys) == [one(key) for key in keys]
    assert [table_size(n) for n in (1, 2, 3, 4, 10, 100)] == [3, 5, 5, 5, 13, 137]


def test_reading_gives_the_messages_back() -> None:
    catalogue = read_po((HEADER + PLAIN + "\n" + SYSTEM).encode())
    found = read_mo(compile_mo(catalogue), "uk.mo")

    wanted = {m.key: (m.msgid_plural, m.msgstr) for m in catalogue.messages if m.target and not m.fuzzy and not m.obsolete and m.msgid}
    assert {m.key: (m.msgid_plural, m.msgstr) for m in found.messages if m.msgid} == {
        key: (plural, tuple(form.replace("%2$Id", "%2$Id") for form in forms)) for key, (plural, forms) in wanted.items()
    }
    assert found.header.get("POT-Creation-Date") is None


def _big_endian(data: bytes) -> bytes:
    return struct.pack(f">{len(data) // 4}I", *struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def test_either_byte_order() -> None:
    small = compile_mo(read_po(b'msgid "a"\nmsgstr "b"\n'))
    tables = small[: len(small) - 4]

    assert read_mo(_big_endian(tables) + small[-4:]).messages == (Message.make("a", msgstr="b"),)


SOUND = compile_mo(read_po((HEADER + PLAIN).encode()))


@pytest.mark.parametrize(("offset", "word"), [
    (0, 0), (4, 0x00050000), (8, 0xFFFFFFFF), (12, 0xFFFFFFF0), (12, 3), (16, len(SOUND)), (20, 0x7FFFFFFF), (28, 0x7FFFFFFF),
    (28, 1), (32, len(SOUND)), (32, 0xFFFFFFFF), (36, 0xFFFF),
])  # fmt: skip
def test_a_wrong_word_is_found(offset: int, word: int) -> None:
    data = bytearray(SOUND)
    data[offset : offset + 4] = struct.pack("<I", word)
    with pytest.raises(MoError):
        read_mo(bytes(data), "uk.mo")


def test_every_cut_is_found() -> None:
    for length in range(len(SOUND)):
        with pytest.raises(MoError):
            read_mo(SOUND[:length])


def test_strings_that_share_their_bytes_are_no_bomb() -> None:
    count, long = 2000, b"x" * 60000
    tables = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)
    place = 28 + 16 * count
    rows = b"".join(struct.pack("<2I", 60000 - n, place + n) for n in range(count))
    with pytest.raises(MoError, match="overlap"):
        read_mo(tables + rows + rows + long + b"\0")
