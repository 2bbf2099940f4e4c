"""Three-way merge, and git with it."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

from l10n.catalogue import (
    Catalogue,
    Message,
    merge,
    new_catalogue,
    new_template,
    read_po,
    three_way,
    write_po,
)

TEXTS = [f"Sentence number {n} of the article about the harbour." for n in range(12)]
BASE = write_po(new_catalogue("uk", [Message.make(text, references=("a.txt",)) for text in TEXTS], revised="2025-01-01 10:00+0000"))


def translated(data: bytes, words: dict[str, str], revised: str = "") -> bytes:
    """The catalogue with those translations."""
    old = read_po(data)
    new = old.replace([m.replace(msgstr=words.get(m.msgid, m.msgstr)) if m.msgid else m for m in old.messages])
    return write_po(new.replace(header=new.header.replace({"PO-Revision-Date": revised})) if revised else new)


def merged(base: bytes, ours: bytes, theirs: bytes) -> tuple[Catalogue, list[str]]:
    done = three_way(*map(read_po, (base, ours, theirs)))
    return read_po(write_po(done.catalogue)), [m.msgid for m in done.conflicts]


def test_neighbours_do_not_conflict() -> None:
    ours = translated(BASE, {TEXTS[1]: "один"}, "2025-01-02 10:00+0000")
    theirs = translated(BASE, {TEXTS[2]: "два"}, "2025-01-03 10:00+0000")
    found, conflicts = merged(BASE, ours, theirs)

    assert not conflicts and found.header.get("PO-Revision-Date") == "2025-01-03 10:00+0000"
    assert {m.msgid: m.target for m in found.messages if m.target and m.msgid} == {TEXTS[1]: "один", TEXTS[2]: "два"}
    assert merged(BASE, ours, BASE)[0].messages == read_po(ours).messages
    assert merged(BASE, BASE, theirs)[0].messages == read_po(theirs).messages


def test_two_translations_of_one_message_are_both_kept() -> None:
    found, conflicts = merged(BASE, translated(BASE, {TEXTS[1]: "один"}), translated(BASE, {TEXTS[1]: "перше"}))
    message = found.find(TEXTS[1])

    assert conflicts == [TEXTS[1]]
    assert message is not None and message.fuzzy and message.target == "один" and message.comments == ("theirs: перше",)
    assert merged(BASE, translated(BASE, {TEXTS[1]: "те саме"}), translated(BASE, {TEXTS[1]: "те саме"}))[1] == []


def test_a_translation_outlives_the_removal_of_its_sentence() -> None:
    shorter = write_po(merge(read_po(BASE), new_template("", [Message.make(t, references=("a.txt",)) for t in TEXTS[1:]])).catalogue)
    for ours, theirs in ((shorter, translated(BASE, {TEXTS[0]: "нуль"})), (translated(BASE, {TEXTS[0]: "нуль"}), shorter)):
        found, conflicts = merged(BASE, ours, theirs)
        kept = found.find(TEXTS[0])
        assert kept is not None and kept.obsolete and kept.target == "нуль" and not conflicts


def test_comments_flags_and_references_of_both_sides() -> None:
    def side(**changes: object) -> bytes:
        old = read_po(BASE)
        return write_po(old.replace([m.replace(**changes) if m.msgid == TEXTS[3] else m for m in old.messages]))

    found, conflicts = merged(BASE, side(comments=("ours",), flags=("no-wrap",)), side(comments=("theirs",), references=("b.txt",)))
    message = found.find(TEXTS[3])

    assert message is not None and not conflicts
    assert (message.comments, message.flags, message.references) == (("ours", "theirs"), ("no-wrap",), ("b.txt",))


def test_without_an_ancestor() -> None:
    found, conflicts = merged(b"", translated(BASE, {TEXTS[0]: "нуль"}), translated(BASE, {TEXTS[1]: "один"}))

    assert not conflicts and found.find(TEXTS[0]).target == "нуль" and found.find(TEXTS[1]).target == "один"  # type: ignore[union-attr]


def _git(folder: Path, *words: str, check: bool = True) -> int:
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.c"}
    environment = {**os.environ, **who, "PYTHONPATH": str(ROOT), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *words], cwd=folder, env=environment, check=check, capture_output=True).returncode


def _repository(folder: Path) -> None:
    _git(folder, "init", "-q", "-b", "main")
    driver = f'"{sys.executable}" -c "from l10n.cli.main import main; main()" merge-driver %O %A %B %P'
    _git(folder, "config", "merge.l10n.driver", driver)
    (folder / ".gitattributes").write_text("*.po merge=l10n\n")
    (folder / "uk.po").write_bytes(BASE)
    _git(folder, "add", ".")
    _git(folder, "commit", "-q", "-m", "base")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_three_translators_and_a_moving_source_in_every_order(tmp_path: Path) -> None:
    _repository(tmp_path)
    path = tmp_path / "uk.po"
    words = {name: {TEXTS[n]: f"{name} {n}" for n in range(k, 12, 3)} for k, name in enumerate(("anna", "borys", "vira"))}
    for name, own in words.items():
        _git(tmp_path, "checkout", "-q", "-b", name, "main")
        path.write_bytes(translated(BASE, own, f"2025-02-0{len(name)} 10:00+0000"))
        _git(tmp_path, "commit", "-q", "-a", "-m", name)
    _git(tmp_path, "checkout", "-q", "main")
    moved = [Message.make(text.replace("5", "five"), references=("b.txt",)) for text in reversed(TEXTS[:10])]
    path.write_bytes(write_po(merge(read_po(BASE), new_template("", moved)).catalogue))
    _git(tmp_path, "commit", "-q", "-a", "-m", "source moves")

    for order in itertools.permutations(words):
        _git(tmp_path, "checkout", "-q", "-B", "try", "main")
        for name in order:
            _git(tmp_path, "merge", "-q", "--no-edit", name)
        found = {m.msgid: m for m in read_po(path.read_bytes()).messages if m.msgid}
        assert {text: found[text].target for own in words.values() for text in own} == {t: w for own in words.values() for t, w in own.items()}
        assert [m.msgid for m in found.values() if not m.obsolete] == [m.msgid for m in moved]
        assert {text for text in TEXTS if found[text].obsolete} == {TEXTS[5], TEXTS[10], TEXTS[11]}


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_stops_where_both_translated(tmp_path: Path) -> None:
    _repository(tmp_path)
    for name in ("ours", "theirs"):
        _git(tmp_path, "checkout", "-q", "-b", name, "main")
        (tmp_path / "uk.po").write_bytes(translated(BASE, {TEXTS[0]: name}))
        _git(tmp_path, "commit", "-q", "-a", "-m", name)

    assert _git(tmp_path, "merge", "-q", "--no-edit", "ours", check=False) == 1
    message = read_po((tmp_path / "uk.po").read_bytes()).find(TEXTS[0])
    assert message is not None and message.fuzzy and message.target == "theirs" and message.comments == ("theirs: ours",)
