"""The peers of ``compare.py``: each does what a function of ours does, with its own library's defaults.

A peer is imported when it is called; ImportError says that it is not installed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import cache
from importlib import import_module
from io import BytesIO, StringIO
from typing import Any

Cutter = Callable[[str, str], list[str]]
Finder = Callable[[str, str, str], bool]
Copier = Callable[[bytes], bytes]


def sentencex_split(text: str, locale: str) -> list[str]:
    return list(import_module("sentencex").segment(locale, text))


def pysbd_split(text: str, locale: str) -> list[str]:
    return list(_pysbd(locale).segment(text))


@cache
def _pysbd(locale: str) -> Any:
    """Its segmenter of a language; English's for those it does not know."""
    pysbd = import_module("pysbd")
    try:
        return pysbd.Segmenter(language=locale, clean=False)
    except ValueError:
        return pysbd.Segmenter(language="en", clean=False)


def whole_words(term: str, text: str, locale: str) -> bool:
    """What most tools do: the term as it stands between word boundaries, whatever the case."""
    return re.search(rf"\b{re.escape(term)}\b", text, re.IGNORECASE) is not None


def same_lemmas(term: str, text: str, locale: str) -> bool:
    """simplemma's lemmas of the term, in a row among those of the text."""
    ours, theirs = _lemmas(term, locale), _lemmas(text, locale)
    return any(theirs[at : at + len(ours)] == ours for at in range(len(theirs) - len(ours) + 1))


def _lemmas(text: str, locale: str) -> list[str]:
    from simplemma import lemmatize

    words = re.findall(r"\w+", text)
    try:
        return [lemmatize(word, lang=locale).lower() for word in words]
    except ValueError:
        return [word.lower() for word in words]


def polib_copy(data: bytes) -> bytes:
    import polib

    return str(polib.pofile(data.decode())).encode()


def pypo_copy(data: bytes) -> bytes:
    from translate.storage import pypo

    return bytes(pypo.pofile.parsestring(data))


def babel_copy(data: bytes) -> bytes:
    from babel.messages import pofile

    out = BytesIO()
    with redirect_stdout(StringIO()):  # it prints its warnings
        pofile.write_po(out, pofile.read_po(BytesIO(data)))
    return out.getvalue()


def pofilter(source: str, target: str, locale: str) -> bool:
    """Whether translate-toolkit's standard checks for a language find anything."""
    from translate.storage import pypo

    unit = pypo.pounit(source)
    unit.target = target
    return bool(_pofilter(locale).run_filters(unit))


@cache
def _pofilter(locale: str) -> Any:
    from translate.filters import checks

    return checks.StandardChecker(checks.CheckerConfig(targetlanguage=locale.replace("-", "_")))
