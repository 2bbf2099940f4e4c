"""The door to XML: what comes in, and what stays out."""

from __future__ import annotations

import pytest

from l10n.errors import XmlError
from l10n.xml import escape, parse, stream


def test_elements_know_their_names_texts_and_places() -> None:
    root = parse(b'<?xml version="1.0"?>\n<a xmlns="urn:u" x="1">\n  <b xml:lang="en" p:y="2" xmlns:p="urn:p">t<c/>&amp;u</b></a>')
    b = root.first("b")

    assert (root.name, root.namespace, root.attributes, root.line, root.column) == ("a", "urn:u", {"x": "1"}, 2, 1)
    assert b is not None
    assert (b.attributes, b.line, b.column, b.text) == ({"xml:lang": "en", "{urn:p}y": "2"}, 3, 3, "t&u")
    assert [c.name for c in b.elements] == ["c"]
    assert root.first("none") is None


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 1, "an internal DTD subset"),
        (b'<!DOCTYPE a SYSTEM "a.dtd">\n<a>&x;</a>', 2, "an entity, &x;"),
        (b'<!DOCTYPE a SYSTEM "a.dtd">\n<a x="&x;"/>', 2, "an entity, &x;"),
        (b"<a>\n&x;</a>", 2, "undefined entity"),
        (b"<a>\n<b></a>", 2, "mismatched tag"),
        (b"", 1, "no element found"),
        (b"\xff<a/>", 1, "not well-formed"),
        (b'<?xml version="1.0" encoding="none"?><a/>', 1, "unknown encoding"),
        (b"<a>" * 101 + b"</a>" * 101, 1, "nested deeper than 100"),
    ],
)
def test_what_is_refused_is_told_with_its_line(data: bytes, line: int, message: str) -> None:
    with pytest.raises(XmlError, match=message) as caught:
        parse(data, "a.xml")

    assert caught.value.path == "a.xml"
    assert caught.value.line == line


def test_a_named_external_subset_is_not_read() -> None:
    assert parse(b'<!DOCTYPE tmx SYSTEM "file:///etc/passwd"><tmx a="&lt;">&#65;</tmx>').text == "A"


def test_utf_16_is_read() -> None:
    assert parse("<a>ж</a>".encode("utf-16")).text == "ж"


def test_a_stream_gives_the_elements_asked_for_and_keeps_none() -> None:
    pieces = [b"<r><h>no</h><tu>a<x>b</x>", b"</tu><tu>", b"c</tu></r>"]

    assert [e.text for e in stream(pieces, ["tu"])] == ["ab", "c"]


def test_a_stream_that_breaks_off_is_an_error_behind_what_it_gave() -> None:
    found = stream([b"<r><tu>a</tu>", b"<tu>"], ["tu"])

    assert next(found).text == "a"
    with pytest.raises(XmlError):
        next(found)


def test_escaping_is_undone_by_parsing() -> None:
    text = "a < b && \"c\" > 'd'"

    assert parse(f"<a x=\"{escape(text, quote=True)}\">{escape(text)}</a>".encode()).text == text
    assert parse(f"<a x=\"{escape(text, quote=True)}\"/>".encode()).attributes["x"] == text
