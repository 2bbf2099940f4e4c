"""Sentences seen through inline codes: "<b>One.</b> <i>Two.</i>" reads "One. Two.", and a code that stands for a
word or a picture reads as one sign that is no letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

Spans = Sequence[tuple[int, int]]
_STANDS_FOR = "￼"
_NUMBERED = re.compile(r"\{(/?)(\d+)\}\Z")
_LINE_BREAK = re.compile(r"<br\b[^>]*>\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without its codes.

    ``origins`` has, for every character of ``text`` and for its end, the offset in the original; ``closing`` the
    ends, in the original, of codes that close something, by where they start.
    """

    text: str
    origins: tuple[int, ...]
    closing: dict[int, int]
    codes: dict[int, int]

    def back(self, offset: int) -> int:
        """The offset in the original of an offset in ``text``.

        Of the codes that stand there, those up to the last closing one stay with what is before the offset, the
        rest go with what is behind it.
        """
        if not offset:
            return 0
        at = cut = self._end(offset - 1)
        while at < self.origins[offset] and at in self.codes:
            cut = self.closing.get(at, cut)
            at = self.codes[at]
        return cut

    def _end(self, index: int) -> int:
        origin = self.origins[index]
        return self.codes.get(origin, origin + 1)


def without_codes(text: str, protected: Spans) -> Plain:
    """The text without those of the protected spans that are codes: tags, numbered codes, marks without a letter.

    A term or a placeholder stands for words and stays. Spans are in characters and may come in any order.
    """
    codes: dict[int, int] = {}
    last = 0
    for start, end in sorted(protected):
        if end > start >= last and _is_code(text[start:end]):
            codes[start] = last = end
    present = {text[start:end] for start, end in codes.items()}
    letters: list[str] = []
    origins: list[int] = []
    at = 0
    for start, end in [*codes.items(), (len(text), len(text))]:
        letters.append(text[at:start])
        origins.extend(range(at, start))
        sign = _sign(text, start, end, present)
        if sign:
            letters.append(sign)
            origins.append(start)
        at = end
    return Plain("".join(letters), (*origins, len(text)), _closing(text, codes), codes)


def _is_code(code: str) -> bool:
    return code[0] == "<" or code.startswith("](") or bool(_NUMBERED.match(code)) or not any(map(str.isalnum, code))


def _sign(text: str, start: int, end: int, present: set[str]) -> str:
    """What stands for a code: a space for a line break, a sign for a word or picture, nothing for a tag."""
    code = text[start:end]
    if _LINE_BREAK.match(code):
        return " "
    number = _NUMBERED.match(code)
    alone = bool(number) and not number[1] and f"{{/{number[2]}}}" not in present if number else "</" in code[1:]
    before, behind = text[start - 1 : start], text[end : end + 1]
    return _STANDS_FOR if alone and not before.strip() and not behind.isalnum() else ""


def _closing(text: str, codes: dict[int, int]) -> dict[int, int]:
    """The codes that close something: end tags, ends of links, and every second one of those that look alike."""
    seen: dict[str, int] = {}
    closing = {}
    for start, end in codes.items():
        code = text[start:end]
        seen[code] = seen.get(code, 0) + 1
        alike = seen[code] % 2 == 0 and code[0] not in "<[{"
        if alike or code.startswith(("</", "]", "{/")):
            closing[start] = end
    return closing
