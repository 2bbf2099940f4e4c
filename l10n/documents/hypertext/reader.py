"""HTML's texts: the stream of tokens cut into runs of words and inline codes, one block each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from l10n.documents.directives import Directives
from l10n.documents.fragment import READABLE, Inline, Part, block, has_words, words
from l10n.documents.hypertext.attributes import attribute_blocks, by_name, shape_of
from l10n.documents.hypertext.elements import BLOCKS, CODE, INVISIBLE, ISLANDS, ROLES, VOID
from l10n.documents.hypertext.its import for_nobody, its, its_note
from l10n.documents.hypertext.jsonld import json_blocks
from l10n.documents.hypertext.runs import plain_parts, text_parts, trimmed
from l10n.documents.hypertext.stack import Open, Stack
from l10n.documents.hypertext.tokens import Attribute, Token, tokens
from l10n.documents.model import Block, Expected, Role
from l10n.documents.related import is_related_label
from l10n.spans import Source, Span

_HEADINGS = (Role.TITLE, Role.HEADING)
_WORDS, _SHAPE = Inline((), {}), ("text",)
"""The syntax and the shape of words alone, the same for all."""
_DEPTH = 60
"""How deep texts may stand inside one another; what is deeper is no prose."""


class Reader:
    """Reads the tokens of one stretch of a source; ``blocks`` holds what was found so far.

    ``role`` is that of text in no element with a role of its own, ``section`` the heading it stands under;
    ``spelt`` shows a short piece of code as it stands rather than by a number. Words alone that are ``expected`` are
    taken out of there and are no block.
    """

    def __init__(
        self,
        source: Source,
        *,
        role: Role = Role.PARAGRAPH,
        section: str = "",
        directives: Directives | None = None,
        spelt: bool = True,
        expected: Expected | None = None,
    ) -> None:
        self._source = source
        self._text = source.text
        self._stack = Stack(Open("", True, role, "", 0))
        self._runs: list[list[Part]] = [[]]
        self._directives = directives or Directives()
        self._spelt = spelt
        self._expected = expected or {}
        self._json = False
        self.section = section
        self.blocks: list[Block] = []

    def read(self, stream: Iterable[Token]) -> list[Block]:
        """Take in tokens to their end; gives all blocks in reading order."""
        end = 0
        for token in stream:
            _TAKE[token.kind](self, token)
            end = token.end
        self._close(len(self._stack), end, "")
        self._flush()
        self.blocks.sort(key=lambda found: (found.span.start, -found.span.end))
        return self.blocks

    def _words(self, token: Token) -> None:
        run = self._runs[-1]
        if self._stack.top.prose and (run or not self._text[token.start : token.end].isspace()):
            run += text_parts(self._text, token.start, token.end)

    def _leaf(self, token: Token) -> None:
        """An element of words alone, as most are: what its three tokens would make, but at once."""
        start = token.start + len(token.name) + 2
        text = self._text[start : self._text.find("<", start)]
        bare = text.strip(" ")
        if "  " in text or "://" in bare or not bare or bare.isspace() or len(self._runs) > _DEPTH:
            for piece in tokens(self._text, token.start, token.end):
                _TAKE[piece.kind](self, piece)
            return
        ended = self._stack.implied(token.name)
        if ended:
            self._close(ended, token.start, "")
        self._json = False
        if self._runs[-1]:
            self._flush()
        around = self._stack.top
        if not around.prose:
            return
        first = self._source.byte(start + len(text) - len(text.lstrip(" ")))
        if self._expected.get(first) == (bare, _SHAPE):
            del self._expected[first]
            return
        role = self._role(token.name, around)
        section = "" if role in _HEADINGS else self.section
        span = Span(first, first + len(self._source.encode(bare)))
        self._keep(Block(role, span, bare, ((0, first),), section, around.note, shape=_SHAPE, syntax=_WORDS), bare)

    def _raw(self, token: Token) -> None:
        """The content of an element whose text is no markup: a title, a text area, JSON-LD, else code.

        A text area that holds markup is an example to be edited; its texts are texts.
        """
        if token.name == "script":
            if self._json and not self._directives.off:
                self.blocks += json_blocks(self._source, Span(token.start, token.end))
        elif token.name == "textarea":
            for inner in tokens(self._text, token.start, token.end):
                if inner.kind == "raw":
                    self._runs[-1] += plain_parts(self._text, inner.start, inner.end)
                else:
                    _TAKE[inner.kind](self, inner)
        elif token.name == "title":
            self._runs[-1] += plain_parts(self._text, token.start, token.end)

    def _comment(self, token: Token) -> None:
        directive = self._directives.take(self._text[token.start + 4 : token.end - 3])
        if directive == "keep":
            self._push(Open("!keep", False, self._stack.top.role, "", token.start, own=True, inline=True))
        elif directive == "end":
            self._close(self._stack.depth_of("!keep"), token.start, "!keep", token.end)
        elif not directive:
            self._other(token)

    def _other(self, token: Token) -> None:
        self._add(token, "alone", note="comment" if token.kind == "comment" else "markup")

    def _start(self, token: Token) -> None:
        given = by_name(self._text, token)
        ended = self._stack.implied(token.name)
        if ended:
            self._close(ended, token.start, "")
        element = self._element(token, given)
        if element.prose:
            self._attributes(token, given, element.note)
        self._json = token.name == "script" and "type" in given and "ld+json" in given["type"].value
        if not element.inline:
            self._flush()
        void = token.name in VOID or self._text[token.end - 2] == "/"
        if element.own and not void:
            self._push(element)
            return
        if element.inline:
            said = its_note(given, "")
            self._add(token, "alone" if void else "open", given, note=f"{said}; {self._text[token.start : token.end]}"[:200] if said else "")
        if not void:
            self._push(element)

    def _element(self, token: Token, given: Mapping[str, Attribute]) -> Open:
        """What a start tag opens."""
        around, name = self._stack.top, token.name
        prose = around.prose and name not in CODE and len(self._runs) <= _DEPTH
        role = self._role(name, around)
        if not given:
            inline, island = name not in BLOCKS, name in ISLANDS
            return Open(name, prose, role, around.note, token.start, own=island or prose != around.prose, inline=inline)
        translate = given["translate"].value if "translate" in given else its(given, "translate")
        if translate is not None:
            prose = translate.lower() in ("", "yes")
        if for_nobody(given):
            prose = False
        within = (its(given, "within-text") or "").lower()
        inline = within in ("yes", "nested") or (name not in BLOCKS and within != "no")
        island = within == "nested" or (name in ISLANDS and within != "yes")
        note = around.note if inline else its_note(given, around.note)
        return Open(name, prose, role, note, token.start, own=island or prose != around.prose, inline=inline)

    def _role(self, name: str, around: Open) -> Role:
        return Role.RELATED if name == "li" and is_related_label(self.section) else ROLES.get(name, around.role)

    def _attributes(self, token: Token, given: Mapping[str, Attribute], note: str) -> None:
        if given and not self._directives.off:
            self.blocks += attribute_blocks(self._source, token, given, note, self.section)

    def _end(self, token: Token) -> None:
        name = token.name
        depth = self._stack.depth_of(name)
        if depth:
            self._close(depth, token.start, name, token.end)
        elif name in BLOCKS:
            self._flush()
        else:
            self._add(token, "alone")

    def _close(self, depth: int, at: int, named: str, end: int = 0) -> None:
        """Close so many elements at an offset; the last of them by a tag called ``named`` that ends at ``end``."""
        for left in range(depth - 1, -1, -1):
            element = self._stack.top
            by_tag = bool(named) and left == 0
            if element.own or not element.inline:
                self._flush()
            self._stack.pop()
            if element.own:
                self._runs.pop()
                if element.inline:
                    self._add_whole(element, end if by_tag else at)
            elif element.inline and by_tag:
                self._add(Token("close", at, end, element.name), "close")

    def _add_whole(self, element: Open, end: int) -> None:
        """An element with all it holds as one code; an island's own texts are blocks, so only its name is fixed."""
        token = Token("open", element.start, end, element.name)
        seen = not element.prose and element.name not in INVISIBLE
        self._add(token, "alone", content=seen, shape=f"<{element.name}>" if element.prose else "")

    def _push(self, element: Open) -> None:
        self._stack.push(element)
        if element.own:
            self._runs.append([])

    def _add(
        self,
        token: Token,
        kind: str,
        given: Mapping[str, Attribute] | None = None,
        *,
        note: str = "",
        content: bool = False,
        shape: str = "",
    ) -> None:
        """A code of the current text, where that is prose."""
        if not self._stack.top.prose:
            return
        data = self._text[token.start : token.end]
        plain = not given and (not content or (self._spelt and data.startswith(f"<{token.name}>")))
        readable = plain and len(data) <= READABLE and "{" not in data and "\n" not in data and not note
        if given:
            shape = shape_of(token, given)
        self._runs[-1].append(
            Part(
                data if readable else "",
                Span(token.start, token.end),
                kind,
                data=data,
                shape=shape,
                name=token.name,
                note=note or data[:200],
                content=content,
            )
        )

    def _flush(self) -> None:
        """End the current text: a block, where it has words."""
        run = self._runs[-1]
        if not run:
            return
        parts, whole = trimmed(run), [*run]
        run.clear()
        if not parts or not has_words(parts):
            return
        self._keep(self._block(parts, whole if len(parts) < len(whole) else ()), words(parts))

    def _keep(self, made: Block, text: str) -> None:
        """Take in a block as the writer's directives want it; ``text`` is its words."""
        found = self._directives.apply(made)
        if found is not None:
            if found.role in _HEADINGS and self._stack.top.name != "title":
                self.section = text
            self.blocks.append(found)

    def _block(self, parts: Sequence[Part], frame: Sequence[Part]) -> Block:
        top = self._stack.top
        return block(
            self._source,
            top.role,
            Span(parts[0].span.start, parts[-1].span.end),
            parts,
            section="" if top.role in _HEADINGS else self.section,
            note=top.note,
            head="text",
            frame=frame,
        )


_TAKE: dict[str, Callable[[Reader, Token], None]] = {
    "text": Reader._words,
    "raw": Reader._raw,
    "open": Reader._start,
    "close": Reader._end,
    "comment": Reader._comment,
    "other": Reader._other,
    "leaf": Reader._leaf,
}
"""What takes in a token, by its kind: no reader holds its own methods, which would tie it in a cycle."""
