"""Law 4 for any sequence of edits: nothing translated is ever lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalogue import Catalogue, Message, merge, new_catalogue, read_po, write_po

WORDS = st.sampled_from(["the", "river", "bridge", "town", "old", "new", "opened", "closed", "on", "Monday", "in", "May", "for", "cars", "and", "people"])
SENTENCES = st.lists(WORDS, min_size=2, max_size=8).map(lambda words: " ".join(words).capitalize() + ".")
TEMPLATES = st.lists(SENTENCES, max_size=8, unique=True)


def known(catalogue: Catalogue) -> set[tuple[str, str]]:
    return {(m.msgid, m.target) for m in catalogue.messages if not m.is_header and m.target and not m.fuzzy}


@settings(deadline=None, max_examples=60)
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


@settings(deadline=None, max_examples=60)
@given(TEMPLATES)
def test_a_merge_with_nothing_new_changes_no_byte(texts: list[str]) -> None:
    template = Catalogue.of([Message.make(text, references=("a.txt",)) for text in texts])
    once = write_po(merge(new_catalogue("uk"), template).catalogue)
    assert write_po(merge(read_po(once), template).catalogue) == once
