"""Sentences seen through inline codes: a tag is no letter, so "<b>One.</b> <i>Two.</i>" reads "One. Two."."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without its codes: ``text``, and for every code where it stood, in ``text`` and in the original."""

    text: str
    codes: tuple[tuple[int, int], ...]
    places: tuple[int, ...]
    closing: tuple[bool, ...]

    def back(self, offset: int) -> int:
        """The offset in the original of an offset in ``text``.

        Of the codes that stand there, the closing ones stay with what is before the offset, the rest go with
        what is behind it.
        """
        first, last = bisect_left(self.places, offset), bisect_right(self.places, offset)
        removed = sum(end - start for start, end in self.codes[:first])
        for index in range(first, last):
            if self.closing[index]:
                removed += sum(end - start for start, end in self.codes[first : index + 1])
                first = index + 1
        return offset + removed


def without_codes(text: str, protected: Spans) -> Plain:
    """The text without those of the protected spans that are codes: tags, and marks without a letter or digit.

    A term or a placeholder stands for words and stays. Spans are in characters and may come in any order.
    """
    codes: list[tuple[int, int]] = []
    for start, end in sorted(protected):
        if end > start and (not codes or start >= codes[-1][1]) and _is_code(text[start:end]):
            codes.append((start, end))
    edges = [0, *(edge for code in codes for edge in code), len(text)]
    lengths = accumulate(end - start for start, end in codes)
    places = tuple(end - removed for (_, end), removed in zip(codes, lengths, strict=True))
    return Plain(
        "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)),
        tuple(codes),
        places,
        _closing([text[start:end] for start, end in codes]),
    )


def _is_code(text: str) -> bool:
    return text[0] == "<" or text.startswith("](") or not any(letter.isalnum() for letter in text)


def _closing(codes: list[str]) -> tuple[bool, ...]:
    """Which codes close something: end tags, ends of links, and every second one of those that look alike."""
    seen: dict[str, int] = {}
    closing = []
    for code in codes:
        seen[code] = seen.get(code, 0) + 1
        alike = seen[code] % 2 == 0 and code[0] not in "<["
        closing.append(code.startswith(("</", "]")) or alike)
    return tuple(closing)
