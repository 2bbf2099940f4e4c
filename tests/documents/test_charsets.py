"""Pages that are not UTF-8 and say so: read as browsers read them, and every translation can be written into them."""

from __future__ import annotations

import pytest

import l10n
from l10n import documents
from l10n.errors import EncodingError

META = '<meta charset="{}">'
XML = '<?xml version="1.0" encoding="{}"?>'
HTTP = '<meta http-equiv="Content-Type" content="text/html; charset={}">'


def page(charset: str, python: str, words: str, declaration: str = META) -> bytes:
    text = f"{declaration.format(charset)}<title>{words}</title><p>{words}</p><p>Plain.</p>"
    return text.encode(python)


def shown(data: bytes) -> list[str]:
    return [block.text for block in documents.read(data, "html").blocks]


@pytest.mark.parametrize(
    "charset, python, words",
    [
        ("windows-1251", "cp1251", "Курська область"),
        ("ISO-8859-1", "cp1252", "“Café” – 5 €"),  # the Encoding Standard: what calls itself Latin-1 is windows-1252
        ("iso-8859-2", "iso8859_2", "Żółć"),
        ("koi8-u", "koi8_u", "Київ і Їжак"),
        ("gb2312", "gb18030", "库尔斯克州"),
        ("big5", "big5hkscs", "庫爾斯克州"),
        ("Shift_JIS", "cp932", "クルスク州①"),
        ("euc-kr", "cp949", "쿠르스크주 똠"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares_and_rebuilt_byte_for_byte(charset: str, python: str, words: str) -> None:
    for declaration in (META, XML, HTTP):
        data = page(charset, python, words, declaration)
        assert shown(data) == [words, words, "Plain."]
        assert l10n.localise(data, "html", lambda segment: None).data == data


def test_a_translation_that_the_encoding_lacks_is_written_as_references() -> None:
    script = '<script type="application/ld+json">{{"headline": "Café"}}</script>'
    data = page("iso-8859-1", "latin-1", "Café", META + script)
    built = l10n.localise(data, "html", lambda segment: "Кав’ярня – Zoë", target_locale="uk")
    assert not built.diagnostics
    assert b"<p>&#1050;&#1072;&#1074;\x92&#1103;&#1088;&#1085;&#1103; \x96 Zo\xeb</p>" in built.data
    assert b'"headline": "\\u041a\\u0430\\u0432\\u2019\\u044f\\u0440\\u043d\\u044f \\u2013 Zo\\u00eb"' in built.data
    assert b'charset="iso-8859-1"' in built.data
    assert shown(built.data) == ["Кав’ярня – Zoë"] * 4


def test_positions_count_the_bytes_of_the_file() -> None:
    data = page("shift_jis", "cp932", "クルスク州")
    document = documents.read(data, "html")
    assert [data[block.span.start : block.span.end].decode("cp932") for block in document.blocks] == ["クルスク州"] * 2 + ["Plain."]


def test_utf_8_goes_before_a_declaration() -> None:
    data = page("windows-1252", "utf-8", "Café – Київ")
    assert shown(data)[0] == "Café – Київ"
    built = l10n.localise(data, "html", lambda segment: "Слово", target_locale="uk").data
    assert '<meta charset="utf-8">' in built.decode()


@pytest.mark.parametrize(
    "data, line, column, said",
    [
        (b"<p>\n caf\xe9</p>", 2, 5, "not UTF-8"),
        (b'<!-- <meta charset="latin1"> -->\n<p>\xe9</p>', 2, 4, "not UTF-8"),
        (b'<meta charset="klingon">\n<p>\xe9</p>', 2, 4, "not UTF-8"),
        (b'<meta charset="utf-8">\n<p>\xe9</p>', 2, 4, "not UTF-8"),
        (b'<meta charset="iso-2022-jp">\n<p>\xe9</p>', 2, 4, "not UTF-8"),
        (b'<meta charset="utf-16">\n<p>\xe9</p>', 2, 4, "not UTF-8"),
        (b'<meta charset="windows-1252">\n<p>\xe9\x81</p>', 2, 5, "not CP1252, which the file declares"),
        (b'<meta charset="windows-1252">\n<p>\xe9\0</p>', 2, 5, "NUL"),
    ],
)
def test_bytes_that_no_declaration_explains_are_refused_with_their_place(data: bytes, line: int, column: int, said: str) -> None:
    with pytest.raises(EncodingError, match=said) as refused:
        documents.read(data, "html", path="page.html")
    assert (refused.value.line, refused.value.column) == (line, column)


def test_other_formats_declare_nothing() -> None:
    with pytest.raises(EncodingError):
        documents.read(b'<meta charset="latin1">\n\ncaf\xe9\n', "md")
