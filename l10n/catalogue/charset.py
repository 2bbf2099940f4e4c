"""Bytes as text: the mark, the charset that the header declares, the ends of lines.

The charsets are those that the GNU manual ("Header Entry") lists, and no other name reaches a codec.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.errors import PoError

_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(rb'^msgid[ \t]++""\s*+msgstr((?:\s*+"[^"\\\n]*+(?:\\.[^"\\\n]*+)*")+)', re.MULTILINE)
_CHARSET = re.compile(rb"charset=([^ \t\n\\\"]++)")
_SAME_NAME = """
    ISO-8859-1 ISO-8859-2 ISO-8859-3 ISO-8859-4 ISO-8859-5 ISO-8859-6 ISO-8859-7 ISO-8859-8 ISO-8859-9
    ISO-8859-13 ISO-8859-14 ISO-8859-15 KOI8-R KOI8-U KOI8-T CP850 CP866 CP874 CP932 CP949 CP950 CP1250
    CP1251 CP1252 CP1253 CP1254 CP1255 CP1256 CP1257 GB2312 EUC-JP EUC-KR BIG5 BIG5-HKSCS GBK GB18030
    SHIFT_JIS JOHAB TIS-620 UTF-8
"""
_CODECS = {name: name.lower() for name in _SAME_NAME.split()} | {"ASCII": "ascii", "ANSI_X3.4-1968": "ascii"}
_CODECS |= {"US-ASCII": "ascii", "EUC-CN": "gb2312", "SJIS": "shift_jis", "CP936": "gbk"}
_CODECS |= {f"ISO_8859-{n}": f"iso-8859-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15)}


class Decoded(NamedTuple):
    """A file as text: ``strict`` is False where some bytes are lone surrogates."""

    text: str
    bom: bytes
    charset: str
    newline: str
    ended: bool
    strict: bool


def codec(name: str) -> str | None:
    """Python's name of a charset that gettext knows and Python too; None for any other."""
    return _CODECS.get(name.upper())


def declared(data: bytes) -> str | None:
    """The charset named in a catalogue's header, as written; None where there is none."""
    header = _HEADER.search(data)
    found = _CHARSET.search(re.sub(rb'"\s*"', b"", header[1])) if header else None
    return found[1].decode("ascii", "replace") if found else None


def decode(data: bytes, path: str = "") -> Decoded:
    """A file's text with ``"\\n"`` ends of lines, the last one ended.

    Without a charset that gettext knows, UTF-8 is tried. Where bytes are no characters they become lone
    surrogates, which only comments may have. PoError for UTF-16 and for NUL bytes: no PO files.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise PoError("this file is in UTF-16", path=path, line=1, column=1, hint="save it as UTF-8")
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise PoError("a NUL byte: this is not a text file", path=path, line=line)
    bom = _BOM if data.startswith(_BOM) else b""
    body = data[len(bom) :]
    charset = codec(declared(body) or "UTF-8") or "utf-8"
    text, strict = _text(body, charset)
    newline = _newline(text)
    if newline != "\n":
        text = text.replace(newline, "\n")
    ended = text.endswith("\n") or not text
    return Decoded(text if ended else text + "\n", bom, charset, newline, ended, strict)


def _text(data: bytes, charset: str) -> tuple[str, bool]:
    try:
        return data.decode(charset), True
    except UnicodeDecodeError:
        return data.decode(charset, "surrogateescape"), False


def _newline(text: str) -> str:
    """What ends every line; ``"\\n"`` where the file mixes, and its CRs count as blanks."""
    returns = text.count("\r") if "\r" in text else 0
    if not returns:
        return "\n"
    if returns == text.count("\n") == text.count("\r\n"):
        return "\r\n"
    return "\r" if "\n" not in text else "\n"
