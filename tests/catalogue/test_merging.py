"""A catalogue brought level with its template."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from l10n.catalogue import Catalogue, Message, Previous, merge, new_catalogue, new_template, read_po, write_po

OLD = [
    Message.make("The harbour froze on Monday.", msgstr="Гавань замерзла в понеділок.", comments=("mine",), references=("a.txt:1",)),
    Message.make("Nobody had seen that before.", msgstr="Ніхто такого не бачив.", flags=("fuzzy",), previous=Previous(None, "Nobody saw it.", None)),
    Message.make("A crane", msgctxt="machine", msgstr="Кран"),
    Message.make("untranslated"),
    Message.make("long gone", msgstr="давно зникло", obsolete=True),
]


def catalogue(messages: list[Message] = OLD) -> Catalogue:
    return read_po(write_po(new_catalogue("uk", messages, project="p")), "uk.po")


def template(*messages: Message) -> Catalogue:
    return new_template("p", messages)


def test_nothing_new_changes_nothing() -> None:
    old = catalogue()
    wanted = [Message.make(m.msgid, msgctxt=m.msgctxt, references=m.references) for m in OLD if not m.obsolete]
    merged = merge(old, template(*wanted))

    assert merged.catalogue is old and merged.counts == {"kept": 4}


def test_the_template_says_what_and_where() -> None:
    merged = merge(catalogue(), template(
        Message.make("A crane", msgctxt="machine", extracted=("role: title",), references=("b.txt:9",), flags=("no-wrap",)),
        Message.make("Nobody had seen that before.", flags=("c-format",)),
        Message.make("The harbour froze on Monday."),
    )).catalogue  # fmt: skip
    header, crane, nobody, harbour, gone = merged.messages

    assert header == catalogue().messages[0]
    assert (crane.target, crane.extracted, crane.references, crane.flags) == ("Кран", ("role: title",), ("b.txt:9",), ("no-wrap",))
    assert nobody.flags == ("fuzzy", "c-format") and nobody.previous == OLD[1].previous
    assert harbour.comments == ("mine",) and harbour.references == ()
    assert gone.msgid == "long gone" and gone.obsolete


def test_a_changed_sentence_is_fuzzy_and_its_old_self_obsolete() -> None:
    merged = merge(catalogue(), template(Message.make("The harbour froze on Sunday.", references=("a.txt:1",))))
    new = merged.catalogue.find("The harbour froze on Sunday.")

    assert new is not None and new.fuzzy and new.target == "Гавань замерзла в понеділок."
    assert new.previous == Previous(None, "The harbour froze on Monday.", None)
    assert new.comments == ()
    assert [(m.msgid, m.obsolete) for m in merged.catalogue.messages[2:]] == [
        ("The harbour froze on Monday.", True), ("Nobody had seen that before.", True), ("A crane", True), ("long gone", True),
    ]  # fmt: skip
    assert merged.counts == {"fuzzy": 1, "obsolete": 3, "dropped": 1}
    back = merge(merged.catalogue, template(*(Message.make(m.msgid, msgctxt=m.msgctxt) for m in OLD)))
    assert {m.msgid: m.msgstr for m in back.catalogue.messages[1:] if not m.obsolete} == {m.msgid: m.msgstr for m in OLD}


def test_memory_gives_what_is_exact_as_translated() -> None:
    memory = [Message.make("untranslated", msgstr="перекладено"), Message.make("vague", msgstr="?", flags=("fuzzy",)), Message.make("new", msgstr="нове")]
    merged = merge(catalogue(), template(Message.make("untranslated"), Message.make("vague"), Message.make("new")), memory=memory)

    assert [(m.target, m.fuzzy) for m in merged.catalogue.messages[1:4]] == [("перекладено", False), ("", False), ("нове", False)]
    assert merged.counts["carried"] == 2 and merged.counts["new"] == 1


def test_what_belongs_to_the_sentence_before_is_offered_to_no_other() -> None:
    old = catalogue([Message.make("He came, and she went away.", msgstr="[^]")])

    assert merge(old, template(Message.make("He came, and she ran away."))).counts["new"] == 1


def test_a_message_that_gets_a_plural() -> None:
    merged = merge(catalogue(), template(Message.make("A crane", msgctxt="machine", msgid_plural="%d cranes"), Message.make("x", msgid_plural="xs")))
    crane, new = merged.catalogue.messages[1:3]

    assert crane.msgstr == ("Кран",) * 3 and crane.fuzzy and crane.previous == Previous("machine", "A crane", None)
    assert new.msgstr == ("", "", "")


def test_fuzzy_only_where_asked_for_and_like_enough() -> None:
    wanted = template(Message.make("The harbour froze on Sunday."))

    assert merge(catalogue(), wanted, fuzzy=False).counts["new"] == 1
    assert merge(catalogue(), wanted, threshold=0.99).counts["new"] == 1


def test_msgmerge_finds_no_more_than_we_do(tmp_path: Path) -> None:
    if shutil.which("msgmerge") is None:
        pytest.skip("GNU gettext's msgmerge is not installed")
    words = ["river", "harbour", "ice", "crane", "bridge", "winter", "captain", "tonnes", "froze", "early", "before", "nobody", "bought", "lifted"]
    texts = [" ".join(words[(n * k) % 14] for k in range(1, 4 + n % 9)) + f" {n}" for n in range(200)]
    old = catalogue([Message.make(text, msgstr=text.upper()) for text in texts])
    new = template(*(Message.make(text.replace("ice", "snow")) for text in texts))
    (tmp_path / "uk.po").write_bytes(write_po(old))
    (tmp_path / "new.pot").write_bytes(write_po(new))
    done = subprocess.run(["msgmerge", "-q", "--previous", "uk.po", "new.pot"], cwd=tmp_path, capture_output=True, check=True)
    theirs = {m.msgid: m for m in read_po(done.stdout).messages if m.fuzzy and not m.is_header}
    ours = {m.msgid: m for m in merge(old, new).catalogue.messages if m.fuzzy}

    assert theirs and theirs.keys() <= ours.keys()


def test_after_weblates_msgmerge_nothing_but_its_own_removals_differs(tmp_path: Path) -> None:
    if shutil.which("msgmerge") is None:
        pytest.skip("GNU gettext's msgmerge is not installed")
    wanted = template(*(Message.make(m.msgid, msgctxt=m.msgctxt, references=("a.txt",), extracted=("term: a → b",)) for m in OLD if not m.obsolete))
    level = merge(catalogue(), wanted).catalogue
    (tmp_path / "uk.po").write_bytes(write_po(level))
    (tmp_path / "new.pot").write_bytes(write_po(template(*(m.replace(extracted=()) for m in wanted.messages[1:]))))
    subprocess.run(["msgmerge", "-q", "--previous", "--update", "--backup=none", "uk.po", "new.pot"], cwd=tmp_path, check=True)
    after = merge(read_po((tmp_path / "uk.po").read_bytes()), wanted).catalogue

    assert after.messages[1:] == level.messages[1:]
