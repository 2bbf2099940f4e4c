"""A whole catalogue in GNU's layout: what msgcat 0.21 makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from l10n.arguments import as_bytes
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.entry import kind_of
from l10n.catalogue.message import Message
from l10n.catalogue.reader import read_po
from l10n.catalogue.style import Style
from l10n.catalogue.wrap import WIDTH
from l10n.catalogue.writer import body_text, head_text

_LANGUAGES = ["c", "objc", "python", "python-brace", "java", "java-printf", "csharp", "javascript", "scheme", "lisp", "elisp", "librep", "ruby", "sh", "awk", "lua", "object-pascal", "smalltalk", "qt", "qt-plural", "kde", "kde-kuit", "boost", "tcl", "perl", "perl-brace", "php", "gcc-internal", "gfc-internal", "ycp"]
_FORMAT = re.compile(r"(no-|possible-|impossible-|)([a-z-]+)-format")
_RANGE = re.compile(r"range:\s*([0-9]++)\.\.([0-9]++)")
_REFERENCE = re.compile(r"(?:(\u2068[^\u2069]*\u2069|[^ \t]+?)[ \t]*:[ \t]*([0-9]++)(?![^ \t])|[^ \t]+)")


def format_po(data: bytes, path: str = "") -> bytes:
    """What ``msgcat --width=79`` (0.21) makes of a file, what it drops included. PoError where it is no catalogue.

    Dropped are unknown flags, the mark fuzzy of an untranslated entry, ``./`` before references and
    obsolete entries without a translation; the others stand at the end. Of a header alone nothing is left.
    """
    data = as_bytes(data, "data")
    mixed = data + b"\n" if b"\r\n" in data else data  # to msgcat a CR belongs to the comment that it ends
    catalogue = read_po(mixed, path)
    if all(message.is_header for message in catalogue.messages):
        return b""
    entries = [gnu_text(message) for message in gnu_order(catalogue)]
    return catalogue.file.encode_text("\n".join(entries))


def tidy_po(data: bytes, path: str = "") -> bytes:
    """msgcat's layout with nothing left out: for `l10n format`. PoError where it is no catalogue.

    All flags stay, in their order, references as they are written, obsolete entries without a translation, comments
    after the last entry, the byte order mark, the ends of lines; obsolete entries stand at the end.
    """
    catalogue = read_po(data, path)
    file = catalogue.file
    ordered = sorted(catalogue.messages, key=lambda message: message.obsolete)
    entries = [tidy_text(message) for message in ordered]
    if tail := file.tail.strip("\n"):
        entries.append(tail + "\n")
    return file.bom + file.encode("\n".join(entries))


def tidy_text(message: Message) -> str:
    """An entry in msgcat's layout, with all that it has."""
    style = Style(None if "no-wrap" in message.flags else WIDTH)
    row = message.row
    kept = "".join(line + "\n" for line in (row.other if row else "").split("\n") if line and not kind_of(line))
    return kept + head_text(message, style, anew=True) + body_text(message, style, anew=True)


def gnu_order(catalogue: Catalogue) -> Iterator[Message]:
    """The entries msgcat writes, in its order."""
    yield from (message for message in catalogue.messages if not message.obsolete)
    yield from (message for message in catalogue.messages if message.obsolete and any(message.msgstr))


def gnu_text(message: Message) -> str:
    """An entry in msgcat's layout."""
    lines = message.row.head.split("\n") if message.row else []
    flags = gnu_flags(_last(lines), translated=any(message.msgstr))
    head = [f"# {text}" if text else "#" for text in message.comments]
    head += [f"#. {text}" if text else "#." for text in message.extracted]
    head += reference_lines(line[2:] for line in lines if line.startswith("#:"))
    head += ["#, " + ", ".join(flags)] if flags else []
    style = Style(None if "no-wrap" in flags else WIDTH)
    return "".join(line + "\n" for line in head) + body_text(message, style, anew=True)


def _last(lines: Iterable[str]) -> str:
    """The flags msgcat sees: only those of the last line."""
    return next((line[2:] for line in reversed([*lines]) if line.startswith(("#,", "#!"))), "")


def gnu_flags(text: str, *, translated: bool) -> list[str]:
    """The flags of a line that gettext 0.21 knows, in its order."""
    words = re.split(r"[\s,]+", _RANGE.sub(" ", text))
    known = ["fuzzy"] if translated and "fuzzy" in words else []
    formats = {found[2]: found[1] for word in words if (found := _FORMAT.fullmatch(word))}
    for language in _LANGUAGES:
        sign = formats.get(language, "impossible-")
        if sign != "impossible-":
            known.append(f"{'no-' if sign == 'no-' else ''}{language}-format")
    ranges = [(int(low), int(high)) for low, high in _RANGE.findall(text) if int(low) <= int(high)]
    known += [f"range: {low}..{high}" for low, high in ranges[-1:]]
    wraps = [word for word in words if word in ("wrap", "no-wrap")]
    return [*known, "no-wrap"] if wraps[-1:] == ["no-wrap"] else known


def reference_lines(texts: Iterable[str]) -> list[str]:
    """References in msgcat's lines: each once, without ``./``, as wide as their bytes."""
    found = dict.fromkeys(
        (match[1] or match[0], int(match[2]) if match[2] else None) for text in texts for match in _REFERENCE.finditer(text)
    )
    lines, line, used = [], "#:", 2
    for name, number in found:
        while name.startswith("./"):
            name = name[2:]
        written = name if number is None else f"{name}:{number}"
        size = len(written.encode("utf-8", "surrogateescape")) + 1
        if used > 2 and used + size > WIDTH:
            lines.append(line)
            line, used = "#:", 2
        line, used = f"{line} {written}", used + size
    return [*lines, line] if used > 2 else lines
