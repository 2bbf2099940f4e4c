"""The encoding that a page declares, for pages that are not UTF-8 (HTML, 13.2.3.2; Encoding Standard, 4.2)."""

from __future__ import annotations

import re

_SEARCHED = 1024
"""Bytes in which browsers look for a declaration."""
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARED = re.compile(
    rb"<\?xml\s[^>]{0,200}?\bencoding\s*=\s*[\"'](?P<xml>[\w:.-]{1,40})"
    rb"|<meta[\s/][^>]{0,400}?\bcharset\s*=\s*[\"']?\s*(?P<meta>[\w:.-]{1,40})",
    re.IGNORECASE,
)
_ONE_STATE = re.compile(r"windows-|iso-8859-|cp|koi8-|ibm|mac|x-mac-|big5|euc-|gb|shift_jis", re.IGNORECASE)
"""Encodings in which a character is the same bytes wherever it stands, so that a page can be spliced."""
_WIDER = {"shift_jis": "cp932", "euc-kr": "cp949", "gbk": "gb18030", "big5": "big5hkscs"}
"""What the Encoding Standard means by a name, where Python means less by it."""


def declared_encoding(data: bytes) -> str | None:
    """The name, as Python knows it, of the encoding that a page declares in its first bytes.

    None where it declares none, one that nobody knows, or one in which a page cannot be spliced.
    """
    found = _DECLARED.search(_COMMENT.sub(b"", data[:_SEARCHED]))
    if found is None:
        return None
    from webencodings import lookup  # most pages are UTF-8, and do without

    encoding = lookup((found["xml"] or found["meta"]).decode("ascii", "replace"))
    if encoding is None or not _ONE_STATE.match(encoding.name):
        return None
    return _WIDER.get(encoding.name, str(encoding.codec_info.name))
