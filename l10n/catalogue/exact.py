"""The exact reader: gettext's grammar token by token, whatever the layout, with every error placed.

It yields the same rows as the fast path, and their strings already decoded. Written from the GNU manual ("The
Format of PO Files") and from what msgfmt 0.21 accepts and refuses.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from l10n.catalogue.entry import Body, Previous, Row
from l10n.catalogue.escape import unescape
from l10n.catalogue.fast import cut_head
from l10n.errors import PoError

_TOKEN = re.compile(
    r"""
    (?P<blank>(?:[ \t\r\f\v]|\\\n)+) | (?P<newline>\n)
  | (?P<conflict>^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])[^\n]*+)
  | (?P<mark>\#~\|?|\#\|) | (?P<comment>\#[^\n]*+(?:(?<=\\)\n[^\n]*+)*)
  | (?P<string>"[^"\\\n]*+(?:\\(?:[abfnrtv"\\\n]|[0-7]{1,3}+|x[0-9A-Fa-f]++)[^"\\\n]*+)*")
  | (?P<word>[A-Za-z_$][A-Za-z0-9_$]*+) | (?P<number>[0-9]++) | (?P<bracket>[\[\]])
  | (?P<junk>[\s\S])
    """,
    re.VERBOSE | re.MULTILINE,
)
_UNENDED = re.compile(r'"[^"\\\n]*+(?:\\(?:[abfnrtv"\\\n]|[0-7]{1,3}+|x[0-9A-Fa-f]++)[^"\\\n]*+)*(\\?)')
_REST = re.compile(r"[ \t\r\f\v]*+(?:\n|\Z)")
_WHOLLY = "an entry is obsolete wholly or not at all"
_KEYWORDS = frozenset({"msgctxt", "msgid", "msgid_plural", "msgstr", "domain"})


class ConflictError(PoError):
    """git's conflict markers stand in the catalogue."""


class Token(NamedTuple):
    """A lexical unit: its kind, where it starts and ends (characters), its text, and the marks of its line.

    ``since`` is the line's start for the first unit of a line (``leads``), for others ``start``.
    """

    kind: str
    since: int
    start: int
    end: int
    text: str
    obsolete: bool
    previous: bool
    leads: bool


class Entry(NamedTuple):
    """A row with its strings."""

    row: Row
    body: Body


class Reader:
    """Reads one text, entry by entry. After a PoError, ``skip`` goes to where the next entry may start."""

    def __init__(self, text: str, path: str = "", charset: str = "utf-8") -> None:
        self._text = text
        self._path = path
        self._charset = charset
        self._tokens = _tokens(text)
        self._ahead = next(self._tokens)
        self._stop = 0
        self.end = 0

    def entries(self) -> Iterator[Entry]:
        """The entries from here on; PoError at the first thing that is none. ``end`` is where the last ended."""
        while True:
            head = self._introduction()
            if self._ahead.kind == "end":
                return
            yield self._entry(head)

    def skip(self) -> None:
        """Go on after an error: to a line that may start an entry."""
        self._next()
        while self._ahead.kind != "end" and not self._may_start():
            self._next()

    def _may_start(self) -> bool:
        token = self._ahead
        starts = token.kind == "comment" or (token.kind == "word" and token.text in ("msgid", "msgctxt"))
        return starts and token.leads

    def _next(self) -> Token:
        token = self._ahead
        self._ahead = next(self._tokens, token)
        return token

    def _introduction(self) -> int:
        """Pass over comments and domains; where they start."""
        head = self._ahead.since
        while self._ahead.kind == "comment" or (self._ahead.text == "domain" and self._ahead.kind == "word"):
            token = self._next()
            if token.previous:
                raise self._error("a comment or domain where '#|' has msgctxt or msgid", token)
            if token.kind == "word":
                self._strings(token)
        return head

    def _entry(self, head: int) -> Entry:
        start = self._ahead
        before = self._previous() if start.previous else None
        first = self._ahead
        if first.obsolete != start.obsolete:
            raise self._error("inconsistent use of '#~'", first, _WHOLLY)
        msgctxt = self._optional("msgctxt", first)
        msgid_at = self._ahead.since
        msgid = self._needed("msgid", first)
        plural_at = self._ahead.since
        plural = self._optional("msgid_plural", first)
        msgstr_at = self._ahead.since
        forms = self._forms(first) if plural is not None else (self._needed("msgstr", first),)
        row = self._row([head, start.since, first.since, msgid_at, plural_at, msgstr_at], first.obsolete)
        return Entry(row, Body(msgctxt, msgid, plural, forms, before))

    def _row(self, cuts: list[int], obsolete: bool) -> Row:
        """The row of an entry whose parts start at ``cuts``; blanks and marks go with what they precede."""
        rest = _REST.match(self._text, self._stop)
        end = rest.end() if rest else self._stop
        starts = [self.end, *cuts]
        gap, head, *parts = [self._text[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
        self.end = end
        parts = [*[""] * 5, "".join(parts)] if obsolete else [*parts, ""]
        return Row(gap, *cut_head(head), *parts)

    def _previous(self) -> Previous:
        first = self._ahead
        msgctxt = self._optional("msgctxt", first)
        msgid = self._needed("msgid", first)
        return Previous(msgctxt, msgid, self._optional("msgid_plural", first))

    def _optional(self, keyword: str, like: Token) -> str | None:
        token = self._ahead
        found = token.kind == "word" and token.text == keyword and token.previous == like.previous
        return self._needed(keyword, like) if found else None

    def _needed(self, keyword: str, like: Token) -> str:
        token = self._ahead
        if token.kind != "word" or token.text != keyword or token.previous != like.previous:
            raise self._unexpected(keyword)
        self._same(token, like)
        self._next()
        if self._ahead.previous != token.previous:
            raise self._unexpected("a string")
        return self._strings(like)

    def _forms(self, like: Token) -> tuple[str, ...]:
        forms: list[str] = []
        while not forms or (self._ahead.text == "msgstr" and self._ahead.kind == "word"):
            token = self._ahead
            if token.kind != "word" or token.text != "msgstr" or token.previous:
                raise self._unexpected("msgstr[0]")
            self._next()
            number = self._number(token)
            if number != len(forms):
                wrong = f"plural form {number} where {len(forms)} belongs"
                raise self._error(wrong, token, "number the forms from 0, one after the other")
            forms.append(self._strings(like))
        return tuple(forms)

    def _number(self, like: Token) -> int:
        for kind, text in (("bracket", "["), ("number", ""), ("bracket", "]")):
            token = self._ahead
            if token.kind != kind or (text and token.text != text):
                raise self._unexpected("[number] after msgstr, as the entry has a msgid_plural")
            self._same(token, like)
            self._next()
            if kind == "number":
                number = int(token.text[-9:])
        return number

    def _strings(self, like: Token) -> str:
        if self._ahead.kind != "string":
            raise self._unexpected("a string")
        found = []
        before = self._ahead.previous
        while self._ahead.kind == "string" and self._ahead.previous == before:
            token = self._next()
            self._same(token, like)
            self._stop = token.end
            found.append(self._decoded(token))
        return "".join(found)

    def _same(self, token: Token, like: Token) -> None:
        if token.obsolete != like.obsolete:
            raise self._error("inconsistent use of '#~'", token, _WHOLLY)

    def _decoded(self, token: Token) -> str:
        body = token.text[1:-1]
        try:
            text = unescape(body, self._charset)
            text.encode("utf-8")
        except UnicodeError as error:
            hint = "name the file's charset in the header's Content-Type, or save the file as UTF-8"
            raise self._error("a byte that is no character of the file's charset", token, hint) from error
        for sign, name in (("\x04", "the context separator EOT"), ("\0", "a NUL")):
            if sign in text:
                raise self._error(f"{name} within a string", token)
        return text

    def _unexpected(self, wanted: str) -> PoError:
        token = self._ahead
        known = token.kind == "word" and token.text in _KEYWORDS
        if token.kind == "end":
            return self._error(f"the file ends where {wanted} belongs", token)
        if token.kind == "conflict":
            line, column = self._place(token.start)
            hint = "settle the merge, then try again"
            return ConflictError("git's conflict marker", path=self._path, line=line, column=column, hint=hint)
        if token.text == '"':
            return self._in_string(token)
        if token.kind == "word" and not known:
            return self._error(f"unknown keyword {token.text!r}", token)
        return self._error(f"{_shown(token)} where {wanted} belongs", token)

    def _in_string(self, token: Token) -> PoError:
        stopped = _UNENDED.match(self._text, token.start)
        at = stopped.end(1) if stopped else token.end
        if stopped and stopped[1]:
            return self._error_at("an escape that C does not know within a string", at)
        what = "file" if at >= len(self._text) else "line"
        return self._error_at(f"the {what} ends within a string", at, 'close it with "')

    def _error(self, message: str, token: Token, hint: str = "") -> PoError:
        return self._error_at(message, token.start, hint)

    def _error_at(self, message: str, at: int, hint: str = "") -> PoError:
        line, column = self._place(at)
        return PoError(message, path=self._path, line=line, column=column, hint=hint)

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line starts."""
        return [0, *(found.end() for found in re.finditer("\n", self._text))]


def _shown(token: Token) -> str:
    if token.kind in ("string", "comment"):
        return f"a {token.kind}"
    return ("#| " if token.previous else "") + repr(token.text)


def _tokens(text: str) -> Iterator[Token]:
    obsolete, previous, line, leads = False, False, 0, True
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if kind == "newline":
            obsolete, previous, line, leads = False, False, found.end(), True
        elif kind == "mark":
            obsolete = obsolete or found[0].startswith("#~")
            previous = previous or found[0].endswith("|")
        elif kind != "blank":
            start = found.start()
            yield Token(kind, line if leads else start, start, found.end(), found[0], obsolete, previous, leads)
            leads = False
    yield Token("end", len(text), len(text), len(text), "", False, False, False)
