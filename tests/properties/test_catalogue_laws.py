"""Laws 2, 4, 8 and 9 on catalogues: for any text, any change, any damage."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT

from l10n.catalogue import (
    Catalogue,
    Message,
    Previous,
    compile_mo,
    format_po,
    merge,
    new_catalogue,
    read_mo,
    read_po,
    three_way,
    tidy_po,
    write_po,
)
from l10n.errors import L10nError

SEED = (ROOT / "tests/data/catalogue/everything/in.po").read_bytes()
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0\4", exclude_categories=["Cs"]), max_size=30)
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\0\4\n\r\\", exclude_categories=["Cs"]), max_size=20)
WORDS = st.text("abcxyz/.-_äжд字", min_size=1, max_size=12)
PREVIOUS = st.none() | st.builds(Previous, st.none() | TEXTS, TEXTS, st.none() | TEXTS)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    plural = draw(st.none() | TEXTS)
    return Message.make(
        draw(TEXTS.filter(bool)),
        msgctxt=draw(st.none() | TEXTS),
        msgid_plural=plural,
        msgstr=draw(st.lists(TEXTS, min_size=1, max_size=4)) if plural is not None else draw(TEXTS),
        comments=draw(st.lists(LINES, max_size=3)),
        extracted=draw(st.lists(LINES, max_size=3)),
        references=draw(st.lists(WORDS, max_size=9)),
        flags=draw(st.lists(st.sampled_from(["fuzzy", "c-format", "no-wrap", "max-length:20"]), unique=True)),
        previous=draw(PREVIOUS),
        obsolete=draw(st.booleans()),
    )


CATALOGUES = st.lists(messages(), max_size=6, unique_by=lambda m: m.key).map(lambda found: new_catalogue("uk", found))


@settings(max_examples=40)
@given(CATALOGUES)
def test_law_2_what_is_written_is_read_again(catalogue: Catalogue) -> None:
    data = write_po(catalogue)
    found = read_po(data)

    assert found.messages == catalogue.messages
    assert write_po(found) == data
    assert all(m.raw in data for m in found.messages if m.raw)


@settings(max_examples=40)
@given(CATALOGUES, st.data())
def test_law_2_a_change_touches_its_entry_only(catalogue: Catalogue, data: st.DataObject) -> None:
    old = read_po(write_po(catalogue))
    at = data.draw(st.integers(0, len(old.messages) - 1))
    changed = old.messages[at].replace(comments=("changed",), msgstr="one" if old.messages[at].msgid_plural is None else ("one", "two"))
    new = read_po(write_po(old.replace([*old.messages[:at], changed, *old.messages[at + 1 :]])))

    assert new.messages[at] == changed
    assert [m.raw for n, m in enumerate(new.messages) if n != at] == [m.raw for n, m in enumerate(old.messages) if n != at]


@settings(max_examples=40)
@given(CATALOGUES)
def test_the_layouts_say_the_same(catalogue: Catalogue) -> None:
    data = write_po(catalogue)
    tidy = tidy_po(data)

    assert {m.key: m for m in read_po(tidy).messages} == {m.key: m for m in catalogue.messages}
    assert tidy_po(tidy) == tidy
    live = {m.key: m.msgstr for m in catalogue.messages if not m.obsolete}
    assert {m.key: m.msgstr for m in read_po(format_po(data)).messages if not m.obsolete} in (live, {})


@settings(max_examples=40)
@given(CATALOGUES)
def test_a_compiled_catalogue_holds_the_translations(catalogue: Catalogue) -> None:
    try:
        data = compile_mo(catalogue)
    except L10nError:
        return  # a translation that ends its line where its msgid does not
    found = {m.key: m.msgstr for m in read_mo(data).messages if not m.is_header}
    assert found == {m.key: m.msgstr for m in catalogue.messages if m.target and not (m.fuzzy or m.obsolete or m.is_header)}


@settings(max_examples=40)
@given(CATALOGUES, CATALOGUES, CATALOGUES)
def test_law_4_a_merge_loses_no_translation(old: Catalogue, template: Catalogue, other: Catalogue) -> None:
    merged = merge(old, template, memory=other.messages)
    kept = {m.key: m.msgstr for m in merged.catalogue.messages}
    plural = {m.key: m.msgid_plural for m in template.messages}

    for message in old.messages:
        if any(message.msgstr) and (message.key not in plural or plural[message.key] == message.msgid_plural):
            assert kept[message.key] == message.msgstr
    assert read_po(write_po(merged.catalogue)).messages == merged.catalogue.messages
    again = merge(merged.catalogue, template, memory=other.messages)
    assert again.catalogue.messages == merged.catalogue.messages
    back = merge(merged.catalogue, old)
    live = {m.key: m.msgstr for m in back.catalogue.messages if not m.obsolete}
    assert all(live[m.key] == m.msgstr for m in old.messages if any(m.msgstr) and not m.obsolete and m.key not in plural)


@settings(max_examples=40)
@given(CATALOGUES, CATALOGUES, CATALOGUES)
def test_law_4_a_three_way_merge_loses_none_either(base: Catalogue, ours: Catalogue, theirs: Catalogue) -> None:
    merged = three_way(base, ours, theirs)
    found = {m.key: m for m in merged.catalogue.messages}
    was = {m.key: m for m in base.messages}

    for side in (ours, theirs):
        for message in side.messages:
            if any(message.msgstr) and not message.is_header and message.key not in was:
                said = found[message.key]
                words = [line for form in message.msgstr for line in form.split("\n")]
                assert said.msgstr == message.msgstr or not message.translated or all(f"theirs: {w}" in said.comments for w in words) or said.fuzzy is False
    assert three_way(base, base, theirs).catalogue.messages == tuple(sorted(theirs.messages, key=lambda m: m.obsolete))


PIECES = [b'msgid "', b'msgstr "', b"msgid_plural ", b"msgctxt ", b"msgstr[0] ", b'"', b"\\", b"\n", b"#~ ", b"#| ", b"#, ", b"#", b"\xff", b"\0", b"\4", b" ", b"\r", b"domain ", b"[", b"\\x", b"\\777", b"\xd0", b"\xef\xbb\xbf", b"<<<<<<< "]  # fmt: skip


def damaged(dice: random.Random) -> bytes:
    data = bytearray(SEED)
    for _ in range(dice.choice((1, 1, 2, 4))):
        at = dice.randrange(len(data) + 1)
        kind = dice.random()
        if kind < 0.4:
            data[at:at] = dice.choice(PIECES)
        elif kind < 0.7:
            del data[at : at + dice.choice((1, 2, 9, 40))]
        elif kind < 0.75:
            del data[at:]
        elif at < len(data):
            data[at] = dice.randrange(256)
    return bytes(data)


def test_law_9_damage_is_told_or_kept() -> None:
    dice = random.Random(1)
    refused = 0
    for _ in range(600):
        data = damaged(dice)
        try:
            catalogue = read_po(data, "x.po")
            assert write_po(catalogue) == data
            again = read_po(write_po(catalogue.replace([m.replace(comments=(*m.comments, "z")) for m in catalogue.messages])))
            assert [m.msgstr for m in again.messages] == [m.msgstr for m in catalogue.messages]
            format_po(data)
        except L10nError as error:
            refused += 1
            assert error.line > 0 or "obsolete" in str(error)
        if b"\0" not in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            found = read_po(data, "x.po", recover=True)
            assert write_po(found) == data
            firsts = [m for m in found.messages if found.find(m.msgid, m.msgctxt) is m]
            assert found.translations == {m.key: m.target for m in firsts if m.translated}
    assert 100 < refused < 560


@given(CATALOGUES)
def test_usable_translations_are_those_of_the_messages(catalogue: Catalogue) -> None:
    assert read_po(write_po(catalogue)).translations == {m.key: m.target for m in catalogue.messages if m.translated}


def test_law_9_a_damaged_mo_is_told_or_harmless() -> None:
    dice = random.Random(2)
    sound = compile_mo(read_po(SEED.replace(b"#, fuzzy, ", b"#, ")))
    for _ in range(600):
        data = bytearray(sound)
        for _ in range(dice.choice((1, 1, 3))):
            at = dice.randrange(len(data))
            data[at] = dice.choice((0, 255, 4, data[at] ^ 1 << dice.randrange(8)))
        try:
            found = read_mo(bytes(data[: dice.choice((len(data), len(data), dice.randrange(len(data)))) or 1]))
        except L10nError:
            continue
        assert sum(len(m.msgid) + sum(map(len, m.msgstr)) for m in found.messages) <= len(data)


SHAPES: dict[str, Callable[[int], str]] = {
    "long line": lambda n: 'msgid "k"\nmsgstr "' + "слово " * n * 20 + '"\n',
    "no blank": lambda n: 'msgid "k"\nmsgstr "' + "字" * n * 20 + '"\n',
    "many lines": lambda n: 'msgid "k"\nmsgstr ""\n' + '"line\\n"\n' * n * 8,
    "comments": lambda n: "# comment\n" * n * 8 + 'msgid "k"\nmsgstr "v"\n',
    "references": lambda n: "#: " + "a.c:1 " * n * 8 + '\nmsgid "k"\nmsgstr "v"\n',
    "entries": lambda n: "\n".join(f'msgid "k{k}"\nmsgstr "v"\n' for k in range(n * 2)),
    "obsolete": lambda n: "\n".join(f'#~ msgid "k{k}"\n#~ msgstr "v"\n' for k in range(n * 2)),
    "on one line": lambda n: " ".join(f'msgid "k{k}" msgstr "v"' for k in range(n)) + "\n",
    "comments at the end": lambda n: 'msgid "k"\nmsgstr "v"\n' + "# tail\n" * n * 8,
    "escapes, unended": lambda n: 'msgid "k"\nmsgstr "' + "\\101\\n" * n * 8,
    "broken entries": lambda n: 'msgid "a\n' * n * 2,
}


def _cpu(work: Callable[[bytes], object], data: bytes) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        with contextlib.suppress(L10nError):
            work(data)
        best = min(best, time.process_time() - start)
    return best


def _work(data: bytes) -> None:
    catalogue = read_po(data, recover=True)
    write_po(catalogue.replace([m.replace(comments=("z",), msgstr=(m.target + "z",), msgid_plural=None) for m in catalogue.messages]))
    format_po(data)


@pytest.mark.parametrize("shape", SHAPES)
def test_law_8_time_grows_with_the_input(shape: str) -> None:
    small, large = (SHAPES[shape](n).encode() for n in (500, 2000))
    _cpu(_work, small)

    # The law says 4.6, and tests/benchmarks measures it; a test on a busy machine only tells 4 from 16.
    assert _cpu(_work, large) <= 8 * max(_cpu(_work, small), 0.01)


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\4\r", exclude_categories=["Cs"]), max_size=400))
def test_a_string_of_any_kind_as_msgcat_lays_it_out(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    from gnu_programs import gnu

    folder: Path = tmp_path_factory.mktemp("msgcat")
    data = write_po(new_catalogue("uk", [Message.make("k", msgstr="".join(c for c in text if c.isalnum() or c in " .,-/()"))]))
    assert format_po(data) == gnu("msgcat", "--width=79", data=data, folder=folder)
