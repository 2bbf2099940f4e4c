"""Floors for the PO and MO engine on the shared catalogues, held against GNU gettext and polib."""

from __future__ import annotations

import shutil
import tarfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import polib
import pytest
from support import scorer, shared

from l10n.catalogue import Catalogue, Message, compile_mo, format_po, read_mo, read_po, write_po
from l10n.catalogue.interchange import from_polib, to_polib
from l10n.errors import PoError


def _files() -> Iterator[tuple[str, bytes]]:
    with tarfile.open(shared("data", "po", "po-dev.tar.xz")) as archive:
        for member in archive:
            opened = archive.extractfile(member) if member.name.endswith((".po", ".pot")) else None
            if opened:
                yield member.name, opened.read()


@cache
def catalogues() -> dict[str, tuple[bytes, Catalogue]]:
    """Those of the shared files that are catalogues."""
    found = {}
    for name, data in _files():
        try:
            found[name] = data, read_po(data, name)
        except PoError as error:
            assert error.line > 0, name
    assert len(found) >= 188
    return found


def test_the_same_bytes_come_back() -> None:
    for name, (data, catalogue) in catalogues().items():
        assert write_po(catalogue) == data, name
        assert all(m.raw in data for m in catalogue.messages if m.raw is not None), name


def test_an_edit_touches_its_own_lines() -> None:
    for name, (data, catalogue) in catalogues().items():
        for at in {len(catalogue.messages) // 3, len(catalogue.messages) - 1} - {-1, 0}:
            message = catalogue.messages[at]
            edited = [*catalogue.messages]
            edited[at] = message.replace(msgstr=("edited",) * len(message.msgstr))
            raw = message.raw or b""
            before, _, after = data.partition(raw)
            written = write_po(catalogue.replace(edited))
            if data.count(raw) == 1:
                assert written.startswith(before) and written.endswith(after), name


@pytest.mark.skipif(not shutil.which("msgcat") or not shutil.which("msgfmt"), reason="GNU gettext is not installed")
def test_as_gnu_gettext_does() -> None:
    tool: Any = scorer("score_po")
    same: Counter[str] = Counter()
    for name, data in _files():
        cat, mo = tool.gnu("msgcat", "--width=79", data=data), tool.gnu("msgfmt", "-o", "-", data=data)
        try:
            ours, compiled = format_po(data), compile_mo(read_po(data))
        except PoError:
            assert cat is None or mo is None, name
            continue
        same["layout"] += ours == cat
        same["layouts"] += cat is not None
        same["mo"] += compiled == mo
        same["mos"] += mo is not None
    assert same["layout"] == same["layouts"] >= 184
    assert same["mo"] == same["mos"] >= 189


def test_an_mo_file_gives_the_messages_back() -> None:
    for name, (_, catalogue) in catalogues().items():
        try:
            found = {m.key: m.msgstr for m in read_mo(compile_mo(catalogue)).messages}
        except ValueError:
            assert not any(m.translated for m in catalogue.messages), name
            continue
        assert all(found[m.key] == m.msgstr for m in catalogue.messages if m.translated), name


def test_polib_agrees_on_every_field() -> None:
    """polib's reader is the second opinion. What it is known to lose is left out: see ``_comparable``."""
    compared = 0
    for name, (data, catalogue) in catalogues().items():
        if catalogue.file.charset != "utf-8" or catalogue.file.bom or b"\r" in data:
            continue
        assert _entries(from_polib(to_polib(catalogue))) == _entries(catalogue), name
        try:
            theirs = polib.pofile(data.decode())
        except (OSError, ValueError):
            continue
        found = {m.key: m for m in from_polib(theirs).messages}
        for message in _comparable(catalogue):
            other = found[message.key]
            assert (other.msgstr, other.msgid_plural, other.obsolete, other.fuzzy) == (
                message.msgstr, message.msgid_plural, message.obsolete, message.fuzzy,
            ), name  # fmt: skip
            compared += 1
    assert compared > 40_000


def _entries(catalogue: Catalogue) -> list[Message]:
    return [m for m in catalogue.messages if not m.is_header or m.obsolete]


def _comparable(catalogue: Catalogue) -> Iterator[Message]:
    """All but the header, messages with escapes that polib does not know, and flags that it keeps apart by commas only."""
    for message in catalogue.messages:
        text = "".join((message.msgid, message.msgctxt or "", *message.msgstr))
        if not message.is_header and not set(text) & set("\a\b\f\v\r\\") and not any(" " in flag for flag in message.flags):
            yield message
