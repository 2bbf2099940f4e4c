"""The toolkit's own glossary format: read, written, and refused where it is bad."""

from __future__ import annotations

import pytest

from l10n.errors import EncodingError, GlossaryError
from l10n.glossary.model import CaseRule, MatchRule, Status
from l10n.glossary.readers.tsv import write
from l10n.glossary.reading import read_glossary

HEADER = "concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\n"


def read(text: str) -> object:
    return read_glossary(text.encode(), "locales/glossary.tsv")


def test_every_column_arrives() -> None:
    header = "concept\tlocale\tterm\tstatus\tpos\tcase\tforms\tnote\tmatch\tdomain\tdefinition\ttranslate\n"
    row = "ft\ten\tFinancial Times\tadmitted\tnoun\texact\tFT|the FT\ta paper\texact\tpress\tBritish daily\tno\n"
    (concept,) = read_glossary((header + row).encode(), "g.tsv").concepts
    (term,) = concept.terms
    assert (concept.domain, concept.definition) == ("press", "British daily")
    assert (term.status, term.case, term.match) == (Status.ADMITTED, CaseRule.EXACT, MatchRule.EXACT)
    assert (term.forms, term.pos, term.note, term.do_not_translate, term.line) == (
        ("FT", "the FT"),
        "noun",
        "a paper",
        True,
        2,
    )


def test_short_rows_comments_blank_lines_crlf_and_bom() -> None:
    data = b"\xef\xbb\xbf" + (HEADER + "# ours\n\nprc\tzh_CN\t中国\nprc\ten\tPRC\n").replace("\n", "\r\n").encode()
    glossary = read_glossary(data, "g.tsv")
    assert glossary.locales == ("en", "zh-Hans")


def test_written_rows_are_sorted_and_read_back_the_same() -> None:
    text = HEADER + "b\tuk\tКНР\tpreferred\nb\tuk\tКитай\tforbidden\t\t\t\tдив. КНР\na\ten\tWar\tpreferred\t\texact\n"
    glossary = read_glossary(text.encode(), "g.tsv")
    written = write(glossary)
    assert [line.split("\t")[2] for line in written.decode().splitlines()] == ["term", "War", "КНР", "Китай"]
    again = read_glossary(written, "g.tsv")
    assert write(again) == written
    assert [(t.text, t.status, t.note, t.case) for t in again.terms("uk")] == [
        (t.text, t.status, t.note, t.case) for t in glossary.terms("uk")
    ]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", ":1", "no column 'concept'"),
        ("concept\tlocale\n", ":1", "no column 'term'"),
        ("concept\tlocale\tterm\tcolour\n", ":1:21", "'colour'"),
        (HEADER + "a\ten\n", ":2", "2 columns"),
        (HEADER + "a\ten\tx\tpreferred\t\t\t\t\tmore\n", ":2", "9 columns"),
        (HEADER + "a\ten\t \n", ":2:6", "the term is empty"),
        (HEADER + "a\tenglish\tx\n", ":2:3", "'english'"),
        (HEADER + "a\ten\tx\tbest\n", ":2:8", "'best'"),
        (HEADER + "a\ten\tx\t\t\tloud\n", ":2:10", "'loud'"),
        (HEADER + "a\ten\tx\na\ten\tx\n", ":3", "twice"),
        ("concept\tlocale\tterm\ttranslate\na\ten\tx\tmaybe\n", ":2:8", "'maybe'"),
        ("concept\tlocale\tterm\tdomain\na\ten\tx\twar\na\tuk\ty\tpeace\n", ":3:8", "another domain"),
    ],
)
def test_bad_rows_are_refused_with_their_place(text: str, place: str, words: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        read("" if text == "" else text) if text.startswith("concept\tlocale\tterm") else _own(text)
    assert caught.value.place == f"locales/glossary.tsv{place}"
    assert words in caught.value.message


def _own(text: str) -> object:
    from l10n.glossary.readers.model import NOWHERE
    from l10n.glossary.readers.tsv import READER

    return READER.read(text.encode(), "locales/glossary.tsv", NOWHERE)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(EncodingError):
        read_glossary(HEADER.encode() + b"a\ten\t\xff\n", "g.tsv")


def test_an_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(GlossaryError, match="tsv"):
        read_glossary(b"x", "terms.docx")
