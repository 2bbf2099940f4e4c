"""Glossaries of other tools: read, written, refused with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.errors import GlossaryError, PoError, XmlError
from l10n.glossary.model import Glossary, Status, Term, glossary_of
from l10n.glossary.reading import read_glossary, write_glossary


def rows(glossary: Glossary) -> list[tuple[str, str, str, str]]:
    return [(c.id, t.locale, t.text, t.status.value) for c in glossary.concepts for t in c.terms]


HEAD = '<tbx type="{}" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<tbxHeader/>\n<text><body>\n'
TAIL = "</body></text></tbx>"
ENTRY = """<conceptEntry id="c1">
<descrip type="subjectField">War</descrip>
<langSec xml:lang="en">
<termSec><term>Kursk region</term><termNote type="partOfSpeech">noun</termNote></termSec>
<termSec><term>Kursk oblast</term></termSec>
</langSec>
<langSec xml:lang="uk">
<termSec><term>Курська область</term></termSec>
<termSec><term>Курський регіон</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>Курська губернія</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
</langSec>
</conceptEntry>
"""


@pytest.mark.parametrize("dialect", ["TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Own"])
def test_tbx_version_3(dialect: str) -> None:
    glossary = read_glossary((HEAD.format(dialect) + ENTRY + TAIL).encode(), "g.tbx")
    assert rows(glossary) == [
        ("c1", "en", "Kursk region", "preferred"),
        ("c1", "en", "Kursk oblast", "admitted"),
        ("c1", "uk", "Курська область", "preferred"),
        ("c1", "uk", "Курська губернія", "deprecated"),
        ("c1", "uk", "Курський регіон", "forbidden"),
    ]
    assert glossary.concepts[0].domain == "War"
    assert glossary.concepts[0].terms[0].pos == "noun"


@pytest.mark.parametrize(
    ("tool", "terms"),
    [
        ("microsoft", [("1_1016", "en-US", "bridge", "preferred"), ("1_1016", "uk-UA", "міст", "preferred")]),
        ("iate", [("iate-757", "en", "bridge", "preferred"), ("iate-757", "en", "br.", "forbidden"), ("iate-757", "pl", "most", "preferred")]),
        ("memoq", [("1", "en", "bridge", "preferred"), ("1", "hu", "híd", "preferred")]),
        ("multiterm", [("c1", "de-DE", "Brücke", "preferred"), ("c1", "en-US", "bridge", "preferred")]),
        ("weblate", [("cid-1", "en", "bridge", "preferred"), ("cid-1", "uk", "міст", "forbidden"), ("url", "en", "URL", "preferred")]),
    ],
)
def test_tbx_as_other_tools_write_it(tool: str, terms: list[tuple[str, str, str, str]]) -> None:
    data = (Path(__file__).parents[1] / "data" / "glossary" / "tbx" / f"{tool}.tbx").read_bytes()
    assert rows(read_glossary(data, f"{tool}.tbx")) == terms


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [("dct", "dca", "is of DCT style"), ("min:partOfSpeech", "min:colour", "<colour> is no data category")],
)
def test_tbx_of_one_style_has_that_style_s_categories(before: str, after: str, words: str) -> None:
    data = (
        '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">'
        "<tbxHeader/><text><body><conceptEntry><langSec xml:lang='en'><termSec><term>x</term><min:partOfSpeech>noun</min:partOfSpeech>"
        "</termSec></langSec></conceptEntry></body></text></tbx>"
    )
    assert read_glossary(data.encode(), "g.tbx").concepts
    with pytest.raises(GlossaryError, match=words):
        read_glossary(data.replace(before, after).encode(), "g.tbx")


def test_tbx_with_categories_as_tags() -> None:
    data = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>
    <conceptEntry id="c1"><min:subjectField>War</min:subjectField><langSec xml:lang="en">
      <basic:definition>A place.</basic:definition>
      <termSec><term>Kursk <hi>region</hi></term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
      <min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></conceptEntry></body></text></tbx>"""
    (concept,) = read_glossary(data.encode(), "g.tbx").concepts
    assert (concept.domain, concept.definition) == ("War", "A place.")
    assert [(t.text, t.status, t.pos) for t in concept.terms] == [("Kursk region", "admitted", "noun")]


def test_tbx_version_2() -> None:
    data = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX" xml:lang="en"><martifHeader/><text><body><termEntry id="7">
    <descrip type="subjectField">War</descrip>
    <langSet xml:lang="en"><tig><term>PRC</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
    <langSet xml:lang="uk"><ntig><termGrp><term>КНР</term>
      <termNote type="administrativeStatus">preferred</termNote></termGrp></ntig></langSet>
    </termEntry></body></text></martif>"""
    assert rows(read_glossary(data.encode(), "g.tbx")) == [("7", "en", "PRC", "preferred"), ("7", "uk", "КНР", "preferred")]


@pytest.mark.parametrize(
    ("dialect", "before", "after", "place", "words"),
    [
        ("TBX-Core", "<text>", "<text><admin type='x'>y</admin>", "3:7", "<admin> may not stand in <text>"),
        ("TBX-Core", "<term>Kursk oblast", "<admin>y</admin><term>Kursk oblast", "8:10", "<admin> has no type"),
        ("TBX-Min", "<langSec xml:lang=\"en\">", "<admin type='source'>y</admin><langSec xml:lang='en'>", "6:1", "'source'"),
        ("TBX-Basic", "partOfSpeech", "colour", "7:35", "'colour'"),
        ("TBX-Core", "<term>Kursk region</term>", "", "7:1", "<termSec> has no <term>"),
        ("TBX-Core", "Kursk region", " ", "7:10", "<term> is empty"),
        ("TBX-Core", ' xml:lang="uk"', "", "10:1", "no xml:lang"),
        ("TBX-Core", '"uk"', '"ukrainian"', "10", "'ukrainian'"),
        ("TBX-Core", "body>", "boddy>", "3:7", "<boddy> may not stand"),
        ("TBX-Basic", 'partOfSpeech">noun', 'partOfSpeech">nounish', "7:35", "'nounish' is no partOfSpeech"),
        ("TBX-Min", "deprecatedTerm-admn-sts", "good", "12:38", "'good' is no administrativeStatus"),
        ("TBX-Core", "</conceptEntry>", "</conceptEntry><conceptEntry id='c1'><langSec xml:lang='en'><termSec><term>x</term></termSec></langSec></conceptEntry>", "15:16", "taken by an earlier entry"),
    ],
)
def test_bad_tbx_is_refused_with_line_and_reason(dialect: str, before: str, after: str, place: str, words: str) -> None:
    data = (HEAD.format(dialect) + ENTRY + TAIL).replace(before, after)
    with pytest.raises(GlossaryError) as caught:
        read_glossary(data.encode(), "g.tbx")
    assert caught.value.place == f"g.tbx:{place}"
    assert words in caught.value.message


def test_xml_that_is_not_well_formed() -> None:
    with pytest.raises(XmlError) as caught:
        read_glossary(b"<tbx>\n<text></tbx>", "g.tbx")
    assert caught.value.line == 2


def glossary() -> Glossary:
    return glossary_of(
        [
            Term("kursk", "en", "Kursk region", pos="noun"),
            Term("kursk", "uk", "Курська область", note="not <city>"),
            Term("kursk", "uk", "Курщина", Status.ADMITTED),
            Term("kursk", "uk", "Курський регіон", Status.FORBIDDEN),
            Term("ft", "en", "Financial Times", do_not_translate=True),
            Term("sum", "en", "=1+1"),
            Term("sum", "uk", "-сума"),
        ],
        about={"kursk": ("war & peace", "a place")},
    )


def test_tbx_written_is_read_back() -> None:
    data = write_glossary(glossary(), "g.tbx", source_locale="en")
    again = read_glossary(data, "g.tbx")
    assert [row[1:] for row in rows(again)] == [row[1:] for row in rows(glossary())]
    assert {(c.domain, c.definition) for c in again.concepts} == {("war & peace", "a place"), ("", "")}


@pytest.mark.parametrize("path", ["g.csv", "g.txt", "g.po"])
def test_usable_designations_survive_a_table(path: str) -> None:
    data = write_glossary(glossary(), path, source_locale="en", target_locale="uk")
    again = read_glossary(data, path, source_locale="en", target_locale="uk")
    assert {(t.text, t.status.value) for t in again.terms("uk") if t.status.usable} == {
        ("Financial Times", "preferred"),
        ("Курська область", "preferred"),
        ("Курщина", "admitted"),
        ("-сума", "preferred"),
    }


@pytest.mark.parametrize("path", ["g.tsv", "g.csv", "g.txt"])
def test_no_cell_written_is_a_formula(path: str) -> None:
    text = write_glossary(glossary(), path, source_locale="en", target_locale="uk").decode()
    cells = [cell for line in text.splitlines() for cell in line.replace(",", "\t").split("\t")]
    assert not [cell for cell in cells if cell[:1] in "=+-@" and cell]
    assert any("=1+1" in cell for cell in cells)


@pytest.mark.parametrize("path", ["g.csv", "g.po"])
def test_a_table_of_two_locales_wants_their_names(path: str) -> None:
    with pytest.raises(GlossaryError, match="locale"):
        write_glossary(glossary(), path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("treaty,договір\nPRC,КНР,abbr.\n", ["treaty", "договір", "PRC", "КНР"]),
        ("treaty;договір\n", ["treaty", "договір"]),
        ("treaty\tдоговір\n", ["treaty", "договір"]),
        ('"a ""big"", bad treaty",договір\n', ['a "big", bad treaty', "договір"]),
        ("source,target,context\r\ntreaty,договір,law\r\n", ["treaty", "договір"]),
        ("source,target,source_lang,target_lang\ntreaty,Vertrag,en,de\n", ["treaty", "Vertrag"]),
        ("en,uk,de\ntreaty,договір,\n", ["treaty", "договір"]),
        ("Term [en],Status [en],Term [uk],Status [uk]\ntreaty,preferred,угода,obsolete\n", ["treaty", "угода"]),
        ("treaty,договір\ntreaty,угода\n", ["treaty", "договір", "угода"]),
    ],
)
def test_tables_of_many_kinds(text: str, expected: list[str]) -> None:
    glossary = read_glossary(text.encode(), "g.csv", source_locale="en", target_locale="uk")
    assert sorted(t.text for c in glossary.concepts for t in c.terms) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("treaty,договір\nPRC\n", 2, "empty"),
        ("treaty,\n", 1, "empty"),
        ("treaty,договір\n\ntreaty,договір\n", 3, "twice"),
        ('treaty,"договір\n', 1, "not a table"),
        ("source,target,target_lang\ntreaty,Vertrag,german\n", 2, "target_lang"),
    ],
)
def test_bad_rows_of_a_table_are_refused_by_line(text: str, line: int, words: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        read_glossary(text.encode(), "g.csv", source_locale="en", target_locale="uk")
    assert caught.value.line == line
    assert words in caught.value.message


def test_a_table_without_locales_asks_for_them() -> None:
    with pytest.raises(GlossaryError, match="source and the target locale"):
        read_glossary(b"a,b\n", "g.csv")


def test_omegat_comments_and_a_third_column() -> None:
    data = "# ours\ntreaty\tдоговір\tлише множина\n".encode()
    glossary = read_glossary(data, "g.txt", source_locale="en", target_locale="uk")
    (term,) = glossary.terms("uk")
    assert (term.text, term.note, term.line) == ("договір", "лише множина", 2)


def test_po_flags_notes_and_states() -> None:
    data = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: uk\\n"\n\n'
        '#. law\nmsgctxt "noun"\nmsgid "treaty"\nmsgstr "договір"\n\n'
        '#, forbidden\nmsgctxt "2"\nmsgid "treaty"\nmsgstr "трактат"\n\n'
        '#, read-only\nmsgid "NATO"\nmsgstr "NATO"\n\n'
        '#, fuzzy\nmsgid "war"\nmsgstr "війна"\n'
    ).encode()
    glossary = read_glossary(data, "g.po")
    assert [(t.text, t.status.value, t.pos, t.note) for t in glossary.terms("uk")] == [
        ("NATO", "preferred", "", ""),
        ("договір", "preferred", "noun", "law"),
        ("трактат", "forbidden", "", ""),
    ]


def test_a_broken_po_is_refused() -> None:
    with pytest.raises(PoError):
        read_glossary(b'msgid "a\n', "g.po", target_locale="uk")
