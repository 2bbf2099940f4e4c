"""Line breaking classes of characters (UAX #14), a letter each.

Most follow from the general category and the East Asian width; the ranges hold the rest. Where UAX #14
leaves a choice or has changed over the years, a character is in the class that msgcat 0.21 was seen to treat it as.

    space z ZW   x ZWJ  c CM   a AL   l HL   i ID   h H2, H3   j JL   v JV, JT   n NU   , IS   / SY
    $ PR   % PO   - HY   b BA   k BB   d B2   . IN   s NS   ! EX   q QU   ( OP   { OP, wide   } CL   ) CP
    g GL   w WJ   r RI
"""

from __future__ import annotations

import unicodedata
from functools import cache

_RANGES = {
    " ": "20",
    "z": "200b",
    "x": "200d",
    "c": "3035",
    "a": """
        600-605 6dd 70f 890-891 8e2 e31-e3a e47-e4e eb1-ecd 102b-103e 1056-108f 109a-109d 17b4-17d3 17dd
        1a55-1a7c 2015 2061-2064 23e9-23ec 25fd-25fe 2648-2653 2693-26ab 26ce 2705 2728-2757 2795-27bf
        2b1b-2b55 2e1a a9e5 aa7b-aac1 1f18e-1f19a 1f3b5-1f3b6 1f3bc 1f4a0 1f4a2 1f4a4 1f4af 1f4b1-1f4b2
        1f500-1f506 1f517-1f524 1f532-1f53d
    """,
    "l": "5d0-5f2 fb1d fb1f-fb28 fb2a-fb4f",
    "i": """
        23f1-23f2 2600-2603 2618 261a-261f 2639-263b 2668 26bf-26c8 26cd 26cf-26d1 26d3 26d8-26d9 26dc
        26df-26e1 26f1-26f4 26f7-26f9 26fe-2704 2708-270d 2764 3030 303f fe31-fe32 fe58 fe63 ff0d ff66
        ff71-ff9d ffa0-ffdc fffc 1f000-1f0f5 1f10d-1f10f 1f16d-1f16f 1f1ad 1f321-1f39b 1f39e-1f39f
        1f3cb-1f441 1f4fd-1f4fe 1f54a-1f5d3 1f5dc-1f5f3 1f5fa 1f6c6-1f6f3 1f7d5-1f7d8 1f8b0-1f8b1
        1f93b-1f946 1fa60-1fa6d
    """,
    "j": "1100-115f a960-a97c",
    "v": "1160-11ff d7b0-d7fb",
    "n": "66b-66c",
    ",": "2c 2e 3a-3b 37e 589 60c-60d 7f8 2044 fe10 fe13-fe14",
    "/": "2f",
    "$": "2b 5c b1 2116 2212-2213",
    "%": """
        25 a2 b0 609-60b 66a 9f2-9f3 9f9 d79 2030-2037 20a7 20b6 20bb 20be 20c0 2103 2109 a838 fdfc fe6a
        ff05 ffe0
    """,
    "-": "2d",
    "b": """
        7c ad 964-965 e5a-e5b f0b f34 f7f f85 fbe-fbf fd2 104a-104b 1361 1680 16eb-16ed 1735-1736
        17d4-17d5 17d8 17da 1804-1805 1b5a-1b5b 1b5d-1b60 1b7d-1b7e 1c3b-1c3f 1c7e-1c7f 2000-2006
        2008-200a 2027-2029 2056 2058-205b 205d-205f 2cfa-2cfc 2cff 2d70 2e0e-2e15 2e19 2e2a-2e2d
        2e30-2e31 2e33-2e34 2e3c-2e3e 2e41 2e43-2e4a 2e4c 2e4e-2e4f 3000 a4fe-a4ff a60d a60f a6f3-a6f7
        a8ce-a8cf a92e-a92f a9c7-a9c9 aa5d-aa5f aaf0-aaf1 abeb
    """,
    "k": "b4 2c8 2cc 2df c77 c84 f01-f04 f06-f07 f09-f0a fd0-fd1 fd3 1806 1ffd a874-a875 a8fc",
    "d": "2014 2e3a-2e3b",
    ".": "2024-2026 22ef fe19",
    "s": """
        17d6 203c-203d 2047-2049 3005 301c 303b-303c 3041 3043 3045 3047 3049 3063 3083 3085 3087 308e
        3095-3096 309b-309e 30a0-30a1 30a3 30a5 30a7 30a9 30c3 30e3 30e5 30e7 30ee 30f5-30f6 30fb-30fe
        31f0-31ff a015 fe54-fe55 ff1a-ff1b ff65 ff67-ff70 ff9e-ff9f 1f679-1f67b
    """,
    "!": """
        21 3f 5c6 61b 61d-61f 6d4 7f9 f0d-f11 f14 1802-1803 1808-1809 1944-1945 2762-2763 2cf9 2cfe 2e2e
        2e53-2e54 a60e a876-a877 fe15-fe16 fe56-fe57 ff01 ff1f
    """,
    "q": "22 27 275b-2760 2e00-2e0b 1f676-1f678",
    "(": "a1 bf 2e18",
    "{": "ff62",
    "}": "3001-3002 fe11-fe12 fe50 fe52 ff0c ff0e ff61 ff64",
    ")": "29 5d",
    "g": "a0 34f 35c-362 f08 f0c f12 fd9-fda 180e 2007 2011 202f",
    "w": "2060 feff",
    "r": "1f1e6-1f1ff",
}

_BY_CATEGORY = {
    "Mn": "c", "Mc": "c", "Me": "c", "Cf": "c", "Cc": "c", "Pe": "}", "Pi": "q", "Pf": "q", "Sc": "$", "Pd": "b",
}  # fmt: skip


class _Classes(dict[int, str]):
    """For ``str.translate``: a letter for each code point, looked up when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = letter = _usual(chr(code))
        return letter


def _usual(character: str) -> str:
    category = unicodedata.category(character)
    wide = unicodedata.east_asian_width(character) in "WF"
    if "가" <= character <= "힣":
        return "h"
    if category == "Ps":
        return "{" if wide else "("
    if category == "Nd" and unicodedata.east_asian_width(character) != "F":
        return "n"
    if category in _BY_CATEGORY:
        return _BY_CATEGORY[category]
    return "i" if wide and category != "Cn" else "a"


@cache
def _classes() -> _Classes:
    table = _Classes()
    for letter, ranges in _RANGES.items():
        for text in ranges.split():
            low, _, high = text.partition("-")
            table.update(dict.fromkeys(range(int(low, 16), int(high or low, 16) + 1), letter))
    return table


def classes(text: str) -> str:
    """The class of each character of a text, as a text of the same length."""
    return text.translate(_classes())
