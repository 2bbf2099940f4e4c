from __future__ import annotations

import pytest

from l10n.documents import Document, read
from l10n.documents.plain import write
from l10n.errors import EncodingError

ARTICLE = """A headline

First paragraph of the article. It has two sentences.
“A quotation of somebody,” says she.
Read also
- One thing happened
- Another thing happened
"""
WRAPPED = """A headline

This paragraph was wrapped by hand at about sixty columns, as
people do in mails and in the text files of programs. It has
two sentences on three lines.

* an item that is longer than one line of the file and so it
  goes on in a second one
* a short item
"""


def roles(document: Document) -> list[str]:
    return [block.role.value for block in document.blocks]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def test_roles_of_an_article_with_a_paragraph_a_line() -> None:
    document = read(ARTICLE.encode(), "txt")
    assert roles(document) == ["title", "paragraph", "quotation", "section line", "related link", "related link"]
    assert document.blocks[-1].section == "Read also"
    assert texts(document)[-1] == "Another thing happened"


def test_wrapped_paragraphs_are_one_block_each() -> None:
    document = read(WRAPPED.encode(), "txt")
    assert document.settings == {"paragraphs": "wrapped"}
    assert texts(document)[1].startswith("This paragraph was wrapped by hand at about sixty columns, as people do")
    assert texts(document)[2:] == ["an item that is longer than one line of the file and so it goes on in a second one", "a short item"]


def test_the_project_can_say_how_paragraphs_stand() -> None:
    assert len(read(WRAPPED.encode(), "txt", settings={"paragraphs": "lines"}).blocks) > 6


@pytest.mark.parametrize("text", [ARTICLE, WRAPPED, WRAPPED.replace("\n", "\r\n")])
def test_writing_a_block_s_own_text_gives_its_bytes(text: str) -> None:
    document = read(text.encode(), "txt")
    for block in document.blocks:
        assert "".join(write(document, block, block.text)).encode() == document.source.data[slice(*block.span)]


def test_a_translation_of_a_wrapped_paragraph_is_wrapped() -> None:
    document = read(WRAPPED.encode(), "txt")
    written = "".join(write(document, document.blocks[2], "слово " * 30))
    assert max(map(len, written.split("\n"))) <= 62
    assert all(line.startswith("  слово") for line in written.split("\n")[1:])


def test_chinese_wraps_without_blanks_and_joins_without_them() -> None:
    text = "标题\n\n" + "这是一个很长的段落它在固定的宽度上被手工折行\n" * 2 + "最后一行\n"
    document = read(text.encode(), "txt", settings={"paragraphs": "wrapped"})
    assert " " not in document.blocks[1].text
    assert len(document.blocks) == 2


@pytest.mark.parametrize("start", ["3. Oktober war ein Feiertag.", "- not an item", "2025. Ein Jahr."])
def test_a_number_alone_is_no_item(start: str) -> None:
    kinds = [block.shape[0] for block in read(f"Titel\n\n{start}\nUnd weiter.\n".encode(), "txt").blocks]
    assert kinds[1] == ("item" if start.startswith("-") else "line")


def test_numbers_that_count_on_are_items() -> None:
    document = read(b"Steps\n\n1. Open the door.\n2. Go out.\n3. Close it.\n", "txt")
    assert texts(document)[1:] == ["Open the door.", "Go out.", "Close it."]


def test_a_line_with_a_date_under_the_title_is_a_dateline() -> None:
    assert roles(read(b"A title\n\nKyiv, July 1, 2025\n\nA sentence. Another one.\n", "txt"))[1] == "dateline"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_names_the_encoding(encoding: str) -> None:
    data = "Заголовок\n\nРечення одне. Друге.\n".encode(encoding)
    document = read(data, "txt")
    block = document.blocks[1]
    assert document.source.data[slice(*block.span)].decode(document.source.encoding) == block.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("Привіт".encode("cp1251"), "byte 0xcf at offset 0"),
        (b"text\n\nmore \xff", "offset 11"),
        (b"\x7fELF\x00\x00", "NUL at byte 4"),
    ],
)
def test_other_bytes_are_refused_with_the_offset(data: bytes, message: str) -> None:
    with pytest.raises(EncodingError, match=message) as caught:
        read(data, "txt", "a.txt")
    assert caught.value.path == "a.txt"
    assert caught.value.line >= 1


def test_the_position_of_a_bad_byte_is_a_line_and_column() -> None:
    with pytest.raises(EncodingError) as caught:
        read(b"one\ntwo \xff", "txt", "a.txt")
    assert (caught.value.line, caught.value.column) == (2, 5)
    assert str(caught.value) == "a.txt:2:5: byte 0xff at offset 8 is not UTF-8 (save the file as UTF-8)"
