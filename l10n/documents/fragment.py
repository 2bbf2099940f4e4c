"""What stands inside a block, put together: words and codes in order make a Block with its anchors.

A format cuts the inside of a block into parts; here the parts get their text, codes their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from l10n.documents.codes import Mark, freedom, structure
from l10n.documents.model import Block, Code, Role
from l10n.inline import urls
from l10n.spans import Source, Span

READABLE = 32
"""The longest code, in characters, that stands in a text as it is; a longer one gets a number."""
_NUMBERED = re.compile(r"\{/?(\d{1,9})\}")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a block's inside.

    ``text`` is what the translator reads, "" for a code that is to get a number; ``span`` its characters in
    the source. ``kind`` is "" for words, else ``open``, ``close`` or ``alone``; ``data`` a code's own source,
    ``shape`` what of it a translation must bring back, ``name`` what its partner is called (a tag's name).
    ``before`` and ``after`` stand around the number (``]({1})``), and a numbered end tag is ``{/1}``. ``content`` marks a code that readers see
    as a part of the sentence; ``copied`` are its characters in the source that the number stands for.
    """

    text: str
    span: Span
    kind: str = ""
    data: str = ""
    shape: str = ""
    name: str = ""
    note: str = ""
    content: bool = False
    before: str = ""
    after: str = ""
    copied: Span | None = None


@dataclass(frozen=True, slots=True)
class Inline:
    """The syntax of a block made of parts: its codes as the gate compares them, and its references.

    ``references`` gives for a character the reference that its source used for it, ``bare`` are those of ``<&``
    that its source has as they are; ``place`` is the format's own.
    """

    marks: tuple[Mark, ...]
    references: Mapping[str, str]
    bare: str = ""
    place: object = None


def pairs(parts: Sequence[Part]) -> dict[int, int]:
    """Which opening code goes with which closing one, both ways, by index; others stand alone."""
    found: dict[int, int] = {}
    waiting: dict[str, list[int]] = {}
    for index, part in enumerate(parts):
        if part.kind == "open":
            waiting.setdefault(part.name, []).append(index)
        elif part.kind == "close" and waiting.get(part.name):
            opened = waiting[part.name].pop()
            found[opened], found[index] = index, opened
    return found


def block(
    source: Source,
    role: Role,
    span: Span,
    parts: Sequence[Part],
    *,
    head: str,
    place: object = None,
    section: str = "",
    note: str = "",
    frame: Sequence[Part] = (),
) -> Block:
    """A block over a span of characters. ``head`` starts its shape, ``place`` ends up in its syntax.

    ``frame`` are the parts with those trimmed off, where there are any.
    """
    if not frame and len(parts) == 1 and not parts[0].kind and "://" not in parts[0].text:
        anchors = ((0, source.byte(parts[0].span.start)),)
        syntax = Inline((), _references(source.text, parts), _bare(parts), place)
        return Block(role, source.bytes_of(span), parts[0].text, anchors, section=section, note=note, shape=(head,), syntax=syntax)
    made = _block(source, role, span, parts, head, place, section, note)
    if not frame:
        return made
    marks = [Mark(p.kind, p.text, p.name, p.shape or p.data) for p in frame if p.kind]
    extent = source.bytes_of(Span(frame[0].span.start, frame[-1].span.end))
    return made._replace(shape=(head, *structure(marks)), frame=extent)


def _block(
    source: Source, role: Role, span: Span, parts: Sequence[Part], head: str, place: object, section: str, note: str
) -> Block:
    texts = _texts(parts)
    anchors: list[tuple[int, int]] = []
    codes: list[Code] = []
    marks: list[Mark] = []
    protected: list[Span] = []
    at = 0
    for part, text in zip(parts, texts, strict=True):
        start = source.byte(part.span.start)
        anchors.append((at, start))
        here = Span(at, at + len(text))
        if part.kind:
            copied = source.bytes_of(part.copied) if part.copied else Span(start, source.byte(part.span.end))
            codes.append(Code(text, part.data, here, part.kind, part.note, copied, *freedom(part.name)))
            marks.append(Mark(part.kind, text, part.name, part.shape or part.data))
            protected.append(here)
        at = here.end
    whole = "".join(texts)
    return Block(
        role,
        source.bytes_of(span),
        whole,
        tuple(anchors),
        section=section,
        note=note,
        codes=tuple(codes),
        protected=tuple(sorted(protected + (urls(whole) if "://" in whole else []))),
        shape=(head, *structure(marks)),
        syntax=Inline(tuple(marks), _references(source.text, parts), _bare(parts), place),
    )


def _texts(parts: Sequence[Part]) -> list[str]:
    """What each part shows: codes without a text of their own are numbered from 1, an end like its beginning.

    A number that the words have in braces of their own is passed over.
    """
    if all(part.text for part in parts):
        return [part.text for part in parts]
    taken = {int(n) for part in parts if "{" in part.text for n in _NUMBERED.findall(part.text)}
    numbers = (n for n in count(1) if n not in taken)
    partner = pairs(parts)
    texts: list[str] = []
    given: dict[int, int] = {}
    for index, part in enumerate(parts):
        opened = given.get(partner.get(index, -1)) if part.kind == "close" and not part.before else None
        if part.text and not opened:
            texts.append(part.text)
            continue
        given[index] = opened or next(numbers)
        texts.append(f"{part.before}{{{'/' if opened else ''}{given[index]}}}{part.after}")
    return texts


def words(parts: Iterable[Part]) -> str:
    """The words of parts without their codes."""
    return "".join(part.text for part in parts if not part.kind)


def _bare(parts: Sequence[Part]) -> str:
    words = [p for p in parts if not p.kind and p.span.end - p.span.start == len(p.text)]
    return "".join(c for c in "<&" if any(c in p.text for p in words))


def _references(text: str, parts: Sequence[Part]) -> dict[str, str]:
    """Which characters stand as references throughout, and as which."""
    used = {p.text: text[p.span.start : p.span.end] for p in parts if len(p.text) == 1 and not p.text.isascii()}
    if not used:
        return used
    used = {character: reference for character, reference in used.items() if reference[0] == "&"}
    return {c: r for c, r in used.items() if not any(len(p.text) > 1 and not p.kind and c in p.text for p in parts)}


def has_words(parts: Iterable[Part]) -> bool:
    """Whether there is anything among the parts that readers see, but for codes."""
    return any(not part.kind and not part.text.isspace() for part in parts)
