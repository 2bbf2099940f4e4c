"""C string literals as PO has them: what is between the quotes, as text, and back."""

from __future__ import annotations

import re

_SIMPLE = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}
_ESCAPE = re.compile(r'\\(?:([abfnrtv"\\])|(\n)|([0-7]{1,3})|x([0-9A-Fa-f]+))')
_NUMBER = re.compile(r"\\[0-7x]")
_TO_WRITE = re.compile(r'[\a\b\f\n\r\t\v"\\]')
_CONTROL = re.compile(r"[\a\b\f\r\v]")
_RARE = str.maketrans({_SIMPLE[name]: "\\" + name for name in "abfrv"})


def escape(text: str) -> str:
    """Text as it stands between the quotes of a literal, on one line; no other character is escaped."""
    if not _TO_WRITE.search(text):
        return text
    usual = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return usual.translate(_RARE) if _CONTROL.search(usual) else usual


def unescape(body: str, charset: str = "utf-8") -> str:
    """What the text between quotes says. ``body`` has only escapes that C (and GNU gettext) knows, and no NUL.

    An octal or hexadecimal escape is a byte of the file's charset, its value modulo 256; a backslash
    before a line's end joins two lines. UnicodeDecodeError where the bytes make no character.
    """
    if "\\" not in body:
        return body
    if "\\\\" not in body:
        plain = body.replace("\\n", "\n").replace('\\"', '"')
        if "\\" not in plain:
            return plain
    plain = body.replace("\\\\", "\0").replace("\\n", "\n").replace('\\"', '"')
    if "\\" not in plain:
        return plain.replace("\0", "\\")
    if not _NUMBER.search(plain):
        return _ESCAPE.sub(_character, plain).replace("\0", "\\")
    if any(_byte(found) > 127 for found in _ESCAPE.finditer(body)):
        return _by_bytes(body, charset)
    return _ESCAPE.sub(_character, body)


def units(body: str, charset: str = "utf-8") -> list[int]:
    """The offset in ``body`` of each character of ``unescape(body)``, and of the end."""
    offsets: list[int] = []
    at = 0
    for found in _ESCAPE.finditer(body):
        offsets.extend(range(at, found.start()))
        if not found[2]:
            offsets.append(found.start())
        at = found.end()
    offsets.extend(range(at, len(body) + 1))
    return offsets


def _byte(found: re.Match[str]) -> int:
    if found[3]:
        return int(found[3], 8) & 255
    return int(found[4][-2:], 16) if found[4] else 0


def _character(found: re.Match[str]) -> str:
    if found[1]:
        return _SIMPLE[found[1]]
    return "" if found[2] else chr(_byte(found))


def _by_bytes(body: str, charset: str) -> str:
    data, at = bytearray(), 0
    for found in _ESCAPE.finditer(body):
        data += body[at : found.start()].encode(charset, "surrogateescape")
        data += bytes([_byte(found)]) if found[3] or found[4] else _character(found).encode(charset)
        at = found.end()
    return (data + body[at:].encode(charset, "surrogateescape")).decode(charset)
