"""Our catalogues as polib's and Babel's, field by field."""

from __future__ import annotations

import polib
import pytest
from support import ROOT

from l10n.catalogue import Catalogue, Message, Previous, new_catalogue, read_po, write_po
from l10n.catalogue.interchange import from_babel, from_polib, to_babel, to_polib

EVERYTHING = read_po((ROOT / "tests/data/catalogue/everything/in.po").read_bytes())
PLAIN = new_catalogue("uk", [
    Message.make("a", msgstr="б", comments=("one", "two"), extracted=("e",), references=("a.txt:1", "b.txt"), flags=("c-format", "fuzzy"), previous=Previous(None, "p", None)),
    Message.make("a file", msgctxt="menu", msgid_plural="%d files", msgstr=("файл", "файли", "файлів")),
    Message.make("gone", msgstr="зникло", obsolete=True),
], project="p 1", report_bugs_to="b@c.d")  # fmt: skip


@pytest.mark.parametrize("catalogue", [EVERYTHING, PLAIN])
def test_through_polib_and_back(catalogue: Catalogue) -> None:
    back = from_polib(to_polib(catalogue))

    assert back.messages[1:] == catalogue.messages[1:]
    assert dict(back.header.items()) == dict(catalogue.header.items())
    assert back.messages[0].comments == catalogue.messages[0].comments[: len(back.messages[0].comments)]


def test_polib_reads_what_we_write() -> None:
    """All fields, but that polib joins the strings of several `#|` lines and knows no U+2068."""
    found = from_polib(polib.pofile(write_po(PLAIN).decode()))

    assert found.messages == PLAIN.messages


def test_through_babel_and_back() -> None:
    back = from_babel(to_babel(PLAIN))

    assert back.messages[1:] == PLAIN.messages[1:]


def test_what_babel_loses_is_what_we_say() -> None:
    catalogue = Catalogue.of([Message.make("50 %", flags=("no-wrap", "fuzzy"), previous=Previous("c", "p", "q"))])
    (message,) = from_babel(to_babel(catalogue)).messages[1:]

    assert message == catalogue.messages[0].replace(flags=("fuzzy", "no-wrap"), previous=Previous(None, "p", None))
