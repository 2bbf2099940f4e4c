"""Law 4 for any sequence of edits: nothing translated is ever lost."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from desk import CATALOGUE, Desk
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalogue import Catalogue, Message, merge, new_catalogue, read_po, write_po

WORDS = st.sampled_from(["the", "river", "bridge", "town", "old", "new", "opened", "closed", "on", "Monday", "in", "May", "for", "cars", "and", "people"])
SENTENCES = st.lists(WORDS, min_size=2, max_size=8).map(lambda words: " ".join(words).capitalize() + ".")
TEMPLATES = st.lists(SENTENCES, max_size=8, unique=True)


def known(catalogue: Catalogue) -> set[tuple[str, str]]:
    return {(m.msgid, m.target) for m in catalogue.messages if not m.is_header and m.target and not m.fuzzy}


@settings(max_examples=60)
@given(st.lists(TEMPLATES, min_size=1, max_size=5))
def test_no_translation_is_lost_and_each_comes_back(history: list[list[str]]) -> None:
    catalogue = new_catalogue("uk")
    done: set[tuple[str, str]] = set()
    for texts in history:
        template = Catalogue.of([Message.make(text) for text in texts])
        catalogue = read_po(write_po(merge(catalogue, template).catalogue))
        assert done <= known(catalogue)
        live = [m for m in catalogue.messages if not m.obsolete and not m.is_header]
        assert [m.msgid for m in live] == texts
        assert all(not m.fuzzy for m in live if (m.msgid, m.target) in done)
        translated = [m if m.is_header or m.obsolete else m.replace(msgstr=f"«{m.msgid}»", flags=(), previous=None) for m in catalogue.messages]
        catalogue = read_po(write_po(catalogue.replace(messages=translated)))
        done = known(catalogue)


@settings(max_examples=60)
@given(TEMPLATES)
def test_a_merge_with_nothing_new_changes_no_byte(texts: list[str]) -> None:
    template = Catalogue.of([Message.make(text, references=("a.txt",)) for text in texts])
    once = write_po(merge(new_catalogue("uk"), template).catalogue)
    assert write_po(merge(read_po(once), template).catalogue) == once


GLOSSARY = (
    "concept\tlocale\tterm\nkursk\ten\tKursk region\nkursk\tuk\tКурська область\nbridge\ten\tbridge\nbridge\tuk\tміст\n"
)
FORMS = {
    "Kursk region": ["Курська область", "Курської області", "Курській області", "Курську область", "Курською областю"],
    "bridge": ["міст", "моста", "мосту", "мостом", "мости", "мостів"],
}
WITH_TERMS = st.lists(st.sampled_from(["Kursk region", "bridge", "river", "town", "old", "new", "opened", "in"]), min_size=2, max_size=5)
PARAGRAPHS = st.lists(WITH_TERMS.map(lambda words: " ".join(words).capitalize() + "."), min_size=2, max_size=6, unique=True)


def translated(catalogue: Catalogue, choose: int) -> Catalogue:
    """Every message translated, its terms in some form each."""

    def target(message: Message) -> str:
        choice = choose + len(message.msgid)
        return re.sub("kursk region|bridge", lambda found: FORMS["Kursk region" if found[0][0] in "Kk" else "bridge"][choice % 5], message.msgid, flags=re.I)

    done = [m if m.is_header or m.obsolete or m.target else m.replace(msgstr=target(m)) for m in catalogue.messages]
    return catalogue.replace(messages=done)


@settings(max_examples=25)
@given(PARAGRAPHS, WITH_TERMS, st.integers(0, 5), st.integers(0, 4))
def test_with_a_glossary_too_an_edit_touches_its_own_entry_only(texts: list[str], words: list[str], at: int, choose: int) -> None:
    """The forms that comments name are those of the day the entry was written: nothing else shifts them."""
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        path = Path(folder) / CATALOGUE
        desk.write("locales/glossary.tsv", GLOSSARY)
        desk.write("bridge.txt", "\n".join(texts))
        desk.update()
        path.write_bytes(write_po(translated(desk.catalogue(), choose)))
        assert desk.update() == 0
        before = path.read_text("utf-8").strip().split("\n\n")
        new = "Now " + " ".join(words) + "."
        desk.write("bridge.txt", "\n".join([*texts[: at % len(texts)], new, *texts[at % len(texts) + 1 :]]))
        desk.update()
        after = path.read_text("utf-8").strip().split("\n\n")
        live = [entry for entry in after[1:] if entry not in before and "#~" not in entry]
        assert len(live) == 1 and new in " ".join(line.strip('"') for line in live[0].split("\n")).replace("  ", " ")
        assert desk.update() == 0
        desk.update(forms=True)
        assert desk.update(forms=True) == 0
        assert desk.update() == 0
