"""Large catalogues: read by piece, nothing kept, and all as if they were small."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT

from l10n.catalogue import Catalogue, read_po, write_po
from l10n.catalogue.pieces import Rows, cut
from l10n.checks.run import check_catalogue
from l10n.errors import PoError

EVERYTHING = (ROOT / "tests/data/catalogue/everything/in.po").read_bytes()
ENTRIES = st.sampled_from(
    ['msgid "{n}"\nmsgstr "x"\n', 'msgctxt "c{n}"\nmsgid ""\n"one "\n"two"\nmsgstr ""\n"a\\n"\n"b"\n', '# say "{n}"\n\n# more\nmsgid "{n}"\nmsgstr ""\n',
     'msgid "{n}"\nmsgid_plural "p"\nmsgstr[0] "a"\nmsgstr[1] "b"\n', '#~ msgid "{n}"\n#~ msgstr "old"\n', '#~| msgid "was"\n#~ msgid "{n}"\n#~ msgstr "old"\n',
     '#, fuzzy\n#| msgid "was"\nmsgid "{n}"\nmsgstr "ж\\t\t"\n', '#: a.c:1\n#, c-format\nmsgid "{n}"\nmsgstr "é"\n', "\n", "# alone\n", 'junk "\n']
)  # fmt: skip


def read_by_piece(data: bytes, size: int = 1) -> Catalogue:
    with patch("l10n.catalogue.pieces.cut", partial(cut, least=0, size=size)):
        return read_po(data, "de.po", recover=True)


@settings(max_examples=200)
@given(st.lists(ENTRIES, max_size=9), st.integers(1, 200))
def test_they_are_read_as_small_ones(entries: list[str], size: int) -> None:
    data = "\n".join(entry.replace("{n}", str(n)) for n, entry in enumerate(entries)).encode()
    small, large = read_po(data, "de.po", recover=True), read_by_piece(data, size)

    numbers = range(len(small.messages))
    assert [*large.passing()] == [large.message(n) for n in numbers] == [*small.messages]
    assert [m.line for m in large.passing()] == [m.line for m in small.messages]
    assert [m.raw for m in large.passing()] == [m.raw for m in small.messages]
    assert [*large.plural()] == [*small.plural()]
    assert (large.header.text, large.file.tail) == (small.header.text, small.file.tail)
    assert large.messages == small.messages
    assert large.diagnostics == small.diagnostics


@pytest.mark.parametrize("path", sorted(ROOT.glob("locales/*/LC_MESSAGES/*.po")), ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_their_findings_and_changes_are_the_same(path: Path) -> None:
    data = path.read_bytes()
    small, large = read_po(data, "de.po", recover=True), read_by_piece(data, 2000)
    assert isinstance(large.file.rows, Rows)
    assert check_catalogue(large, minimum=0.0) == check_catalogue(small, minimum=0.0)

    changed = [message.replace(comments=("changed",)) if n % 3 == 0 else message for n, message in enumerate(small.messages)]
    again = [message.replace(comments=("changed",)) if n % 3 == 0 else message for n, message in enumerate(large.passing())]
    assert write_po(large.replace(again)) == write_po(small.replace(changed))


@pytest.mark.parametrize(
    "data",
    [
        EVERYTHING.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + EVERYTHING,
        b'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"',
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "c"\nmsgstr "é"\n'.encode("latin-1"),
        b'msgid "a"\nmsgstr "\xff"\n',
        b'msgid "a"\n\nmsgstr "b"\n',
    ],
)
def test_what_is_not_in_the_usual_form_is_read_at_once(data: bytes) -> None:
    assert cut(data, least=0, size=1) is None


def test_a_key_that_is_there_twice_is_found_across_pieces() -> None:
    tab = b'msgid "a\tb"\nmsgstr "c"\n\nmsgid "b"\nmsgstr ""\n\nmsgid ""\n"a\\tb"\nmsgstr "d"\n'
    with patch("l10n.catalogue.pieces.cut", partial(cut, least=0, size=1)), pytest.raises(PoError, match=r"^7:1: "):
        read_po(tab)
