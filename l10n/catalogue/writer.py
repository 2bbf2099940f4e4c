"""A catalogue to bytes: what was not changed as it was, what was changed as the file's other entries are."""

from __future__ import annotations

from functools import partial

from l10n.arguments import need
from l10n.catalogue.catalogue import Catalogue
from l10n.catalogue.directives import directives
from l10n.catalogue.entry import PARTS, kind_of
from l10n.catalogue.message import Message
from l10n.catalogue.style import Style, style_of
from l10n.catalogue.wrap import reference_lines, string_lines

_KINDS = ("comments", "extracted", "references", "flags")


def write_po(catalogue: Catalogue) -> bytes:
    """The bytes of a catalogue.

    Untouched entries are written byte for byte; of a changed one, the fields that did not change keep
    their lines. EncodingError where a text cannot be written in the file's charset, ArgumentError for what is no
    catalogue.
    """
    need(catalogue, "catalogue", Catalogue, hint="read it: read_po(data)")
    file = catalogue.file
    if catalogue.untouched:
        return file.data
    style = style_of(file)
    pieces: list[str] = []
    for message in catalogue.messages:
        pieces += (_gap(message, pieces), message_text(message, style))
    text = "".join(pieces) + file.tail
    if not file.ended and text.endswith("\n"):
        text = text[:-1]
    return file.bom + file.encode(text)


def _gap(message: Message, before: list[str]) -> str:
    """What stands in front: its own blank lines, or one; at the start of a file nothing, or its own."""
    own = message.origin[0] if message.origin else "\n"
    first = message.number == 0
    if not before:
        return own if first else ""
    ended = "" if before[-1].endswith("\n") else "\n"
    return ended + ("\n" if first else own)


def message_text(message: Message, style: Style) -> str:
    """An entry as it stands in a file, without blank lines before it."""
    if message.origin is None:
        return _new_text(message, style)
    if not message.changed:
        return "".join(message.origin[1:PARTS])
    return head_text(message, style) + body_text(message, style)


def _new_text(message: Message, style: Style) -> str:
    """An entry that no file has yet: there are no lines to keep."""
    lines: list[str] = []
    for kind in _KINDS:
        if getattr(message, kind):
            lines += _comment_lines(message, kind, style)
    for field in _fields(message, style, "#~ " if message.obsolete else "").values():
        lines += field
    lines.append("")
    return "\n".join(lines)


def body_text(message: Message, style: Style, *, anew: bool = False) -> str:
    """The strings of an entry: the lines of those that did not change, where not all is to be ``anew``."""
    row, changed = message.row, message.changed
    mark = "#~ " if message.obsolete else ""
    kept = not anew and row is not None and not row.obsolete and not message.obsolete
    parts: list[str] = []
    for name, lines in _fields(message, style, mark).items():
        if kept and row is not None and name not in changed and not (name == "msgstr" and "msgid_plural" in changed):
            parts.append(getattr(row, name))
        else:
            parts.extend(line + "\n" for line in lines)
    return "".join(parts)


def _fields(message: Message, style: Style, mark: str) -> dict[str, list[str]]:
    whole = directives(message.flags) if message.flags else None

    def lines(keyword: str, text: str) -> list[str]:
        return string_lines(keyword, text, style.width, mark, whole, newlines=style.newlines)

    fields = {"previous": _previous_lines(message, style)} if message.previous else {}
    if message.msgctxt is not None:
        fields["msgctxt"] = lines("msgctxt", message.msgctxt)
    fields["msgid"] = lines("msgid", message.msgid)
    if message.msgid_plural is None:
        fields["msgstr"] = lines("msgstr", message.target)
    else:
        fields["msgid_plural"] = lines("msgid_plural", message.msgid_plural)
        forms = enumerate(message.msgstr)
        fields["msgstr"] = [line for n, form in forms for line in lines(f"msgstr[{n}]", form)]
    return fields


def _previous_lines(message: Message, style: Style) -> list[str]:
    if message.previous is None:
        return []
    lines = partial(
        string_lines, width=style.width, whole=directives(message.flags), newlines=style.newlines
    )
    mark = "#~| " if message.obsolete else "#| "
    texts = zip(("msgctxt", "msgid", "msgid_plural"), message.previous, strict=True)
    return [line for name, text in texts if text is not None for line in lines(name, text, mark=mark)]


def head_text(message: Message, style: Style, *, anew: bool = False) -> str:
    """The comment lines of an entry: those of a kind that did not change as they were, where not all is ``anew``."""
    row = None if anew else message.row
    parts = dict.fromkeys(_KINDS, "") if row is None else {kind: getattr(row, kind) for kind in _KINDS}
    other = row.other if row else ""
    for kind in _KINDS:
        if row is None or kind in message.changed:
            lines = _comment_lines(message, kind, style)
            parts[kind] = _relined(parts[kind], lines, 1 if kind == "comments" else 2)
            other = "".join(line for line in other.splitlines(keepends=True) if kind_of(line) != kind)
    return "".join(parts.values()) + other


def _relined(old: str, lines: list[str], mark: int) -> str:
    """New comment lines, those that say the same written as they were; ``mark`` is how long their mark is."""
    same = {line[mark:].strip(): line for line in old.splitlines(keepends=True)}
    return "".join(same.get(line[mark:].strip(), line + "\n") for line in lines)


def _comment_lines(message: Message, kind: str, style: Style) -> list[str]:
    if kind == "references":
        return reference_lines(message.references, style.width)
    if kind == "flags":
        return ["#, " + ", ".join(message.flags)] if message.flags else []
    mark = "#" if kind == "comments" else "#."
    texts = message.comments if kind == "comments" else message.extracted
    return [f"{mark} {line}" if line else mark for text in texts for line in text.split("\n")]
