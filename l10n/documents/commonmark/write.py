"""A translation written as Markdown: codes put back, structure proved, line starts escaped, lines broken."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from l10n.documents.codes import compare, fits, structure
from l10n.documents.commonmark.definitions import labels_in, normalised
from l10n.documents.commonmark.inline import MARKED, marks_of, parse
from l10n.documents.commonmark.lines import broken, started
from l10n.documents.commonmark.place import Label, Prose
from l10n.documents.fragment import Inline
from l10n.documents.model import Block, Code, Piece, Role
from l10n.documents.references import restored
from l10n.errors import DocumentError
from l10n.spans import Span

_NUMBER = re.compile(r"\{/?\d{1,9}\}")
_OPENERS = ("<!", "<?")
_SEPARATOR = re.compile(r"[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_TILDES = re.compile(r"~{3,}")
_TAG = re.compile(r"(?<!\\)</?[A-Za-z][^<>]*>")
_PIPE = re.compile(r"(?<!\\)\|")
_BRACKETED = re.compile(r"`+[^`]+`+|\[((?:[^\[\]\\]|\\.){1,999})\](?:\[((?:[^\[\]\\]|\\.){0,999})\])?(?!\()")


def write_prose(block: Block, syntax: Inline, place: Prose, text: str) -> tuple[Piece, ...]:
    """The pieces of a translated leaf.

    Raises DocumentError where codes are lost, doubled, invented or crossed, or where markup would appear that
    the source has not.
    """
    pieces = [text] if _words_alone(block, syntax, place, text) else _coded(block, syntax, place, text)
    if not place.lead and place.kind == "paragraph" and isinstance(pieces[0], str):
        pieces[0] = started(pieces[0])
    if place.kind == "heading" and isinstance(pieces[-1], str) and not place.tail and pieces[-1].endswith("#"):
        pieces[-1] = pieces[-1][:-1] + "\\#"
    return tuple([_placed(block, place, piece) for piece in (broken(pieces, place) if place.joints else pieces)])


def _words_alone(block: Block, syntax: Inline, place: Prose, text: str) -> bool:
    """Whether words take the place of words: nothing to put back, nothing that could be markup, nothing to prove.

    That holds inside the brackets of a link too: what has no mark of its own cannot end them (CommonMark 6.3).
    """
    linked = place.lead == "[" and place.tail.startswith("](")
    coded = block.codes or syntax.marks or syntax.references or (place.marks and not linked)
    return not coded and bool(text) and not MARKED.search(text) and "\n" not in text and "\r" not in text


def _coded(block: Block, syntax: Inline, place: Prose, text: str) -> list[str | Code]:
    """A translation with the source's codes in it, proved; DocumentError as ``write_prose``."""
    text = " ".join(text.split("\r\n")) if "\r" in text else text
    if any(mark.shape == "break" for mark in syntax.marks):
        text = text.replace("\\\n", "\n").replace("  \n", "\n")
    else:
        text = text.replace("\n", " ")
    text = restored(_sober(text, block.text), syntax.references)
    if "<" in text:
        _refuse_tags(text, block.text)
    pieces = list(_ended(_cut(block, _labelled(block, place, text))))
    _same_numbers(block, pieces)
    if place.marks or MARKED.search(text):
        pieces = _proved(block, syntax, place, pieces)
    return pieces


def _refuse_tags(text: str, source: str) -> None:
    """DocumentError for what looks like a tag and is not in the source, whether one reader of Markdown takes it for one or not."""
    opened = [mark for mark in _OPENERS if text.count(mark) > source.count(mark)]
    found = [tag for tag in _TAG.findall(text) if text.count(tag) > source.count(tag) and not (tag in source and tag == "<wbr>")]
    for invented in (*opened, *found):
        raise DocumentError(f"{invented[:64]} is not in the source", hint=f"write \\{invented[:64]} for the characters")


def _sober(text: str, source: str) -> str:
    """A translation without what readers of Markdown take in different ways: odd line separators, long runs of tildes."""
    if _SEPARATOR.search(text):
        text = _SEPARATOR.sub(lambda found: found[0] if found[0] in source else " ", text)
    return text if "~~~" not in text or "~~~" in source else _TILDES.sub(lambda found: "\\~" * len(found[0]), text)


def _ended(pieces: Iterable[str | Code]) -> Iterator[str | Code]:
    """The pieces, none of which escapes the end of its line by a backslash at its own."""
    waiting: str | Code = ""
    for piece in (*pieces, None):
        if isinstance(waiting, str) and (piece is None or (isinstance(piece, Code) and piece.text == "\n")):
            backslashes = len(waiting) - len(waiting.rstrip("\\"))
            waiting += "\\" * (backslashes % 2)
        if waiting != "" or piece is None:
            yield waiting
        waiting = piece or ""


def _placed(block: Block, place: Prose, piece: str | Code | Span) -> Piece:
    if isinstance(piece, Code):
        return piece.source
    if not isinstance(piece, str):
        return piece
    if place.kind == "cell" or (place.kind == "paragraph" and block.role in (Role.TITLE, Role.HEADING)):
        piece = _PIPE.sub(r"\\|", piece)
    return piece.replace('"', "&quot;") if place.quote == '"' else piece.replace("]", "\\]") if place.quote else piece


def _cut(block: Block, text: str) -> Iterator[str | Code]:
    """Words, and the codes that a number or a line break stands for."""
    numbered = {found[0]: code for code in block.codes if (found := _number(code))}
    breaks = [code for code in block.codes if code.text == "\n"]
    at = used = 0
    for found in re.finditer(r"\{/?\d{1,9}\}|[ \t]*\n[ \t]*", text):
        code = numbered.get(found[0])
        if code is None and "\n" in found[0] and breaks:
            code = breaks[min(used, len(breaks) - 1)]
            used += 1
        if code is None:
            if found[0] not in block.text:
                raise DocumentError(f"the code {found[0]} is not in the source")
            continue
        if at < found.start():
            yield text[at : found.start()]
        yield code
        at = found.end()
    if at < len(text) or not at:
        yield text[at:]


def _number(code: Code) -> re.Match[str] | None:
    """The number that a code is shown as; None for one that is shown as it stands."""
    return _NUMBER.search(code.text) if code.text != code.data else None


def _same_numbers(block: Block, pieces: Sequence[str | Code]) -> None:
    want = Counter(code.text for code in block.codes if _number(code) or code.text == "\n")
    have = Counter(piece.text for piece in pieces if isinstance(piece, Code))
    free = {code.text: code for code in block.codes}
    lost = [text for text in want - have if not free[text].can_delete]
    more = [text for text in have - want if not free[text].can_copy]
    if lost:
        raise DocumentError(f"{_shown(lost[0])} is missing", hint="each code of the source stands once in the translation")
    if more:
        raise DocumentError(f"{_shown(more[0])} stands more often than in the source")


def _shown(code: str) -> str:
    found = _NUMBER.search(code)
    return found[0] if found else "a line break"


def _data(piece: str | Code) -> str:
    return piece if isinstance(piece, str) else piece.data


def _proved(block: Block, syntax: Inline, place: Prose, pieces: list[str | Code]) -> list[str | Code]:
    """The pieces, if with them the leaf has its source's codes."""
    candidate = place.lead + "".join(map(_data, pieces)) + place.tail
    given = marks_of(parse(candidate, place))
    if not fits(structure(place.marks), structure(given)):
        shown = {(m.kind, m.shape): m.text for m in (*place.marks, *syntax.marks)}
        named = [m._replace(text=shown.get((m.kind, m.shape), m.text)) for m in given]
        compare([m._replace(text=shown[m.kind, m.shape]) for m in place.marks], named)
    return pieces


def _labelled(block: Block, place: Prose, text: str) -> str:
    """Links by their label as they have to stand.

    ``[words][label]`` where the words of the block's only such link were translated and the label was not
    shown; ``[label]`` again where the words are the label and the source has it so.
    """
    if not any(code.kind == "close" and code.data in ("]", "][]") for code in block.codes):
        return text
    labels = {mark.shape.removeprefix("link to ") for mark in place.marks if mark.shape.startswith("link to ")}
    meant = {found[0]: code.data for code in block.codes if (found := _number(code))}

    def spelt(shown: str) -> str:
        return normalised(_NUMBER.sub(lambda found: meant.get(found[0], found[0]), shown))

    missing = sorted(labels - {spelt(label) for label in labels_in(text)})

    def full(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0]
        words, label = spelt(found[1]), found[2]
        if label:
            return f"[{found[1]}]" if spelt(label) == words and words in labels else found[0]
        known = words in place.definitions or found[1].startswith("^")
        return found[0] if known or len(missing) != 1 else f"[{found[1]}][{missing[0]}]"

    return _BRACKETED.sub(full, text)


def _escaped(found: re.Match[str]) -> str:
    """A mark, or the end, that no backslash before it belongs to."""
    even = found[1] + "\\" * (len(found[1]) % 2)
    return f"{even}\\{found[2]}" if found[2] else even


def write_label(label: Label, text: str) -> str:
    """A translation as a link's title."""
    closing = ")" if label.mark == "(" else label.mark
    text = " ".join(text.split("\n"))
    escaped = re.sub(rf"(\\*)([{re.escape(label.mark + closing)}]|\Z)", _escaped, text)
    return _PIPE.sub(r"\\|", escaped) if label.cell else escaped
