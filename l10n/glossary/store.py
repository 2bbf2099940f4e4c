"""What was looked up of a language's words, kept on disk between runs, a file a language.

Loading a language's dictionary takes up to a second; a run whose words were all seen before loads none.
The files are a cache: delete them at will. One that is damaged, or of another edition of the dictionaries,
is passed over, and a folder that cannot be written costs only time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from l10n import files
from l10n.errors import L10nError
from l10n.glossary.morphology.lexicon import Record, edition, lexicon
from l10n.locales import language

MOST = 300_000
"""The most words that a file keeps; beyond it only those of the last run."""


@contextmanager
def remembered(folder: Path, locales: Iterable[str]) -> Iterator[None]:
    """Recall the words of these locales' languages from a folder, and keep what is looked up meanwhile."""
    languages = sorted({language(locale) for locale in locales})
    for own in languages:
        lexicon(own).recall(_read(_path(folder, own), own))
    try:
        yield
    finally:
        for own in languages:
            if lexicon(own).grown:
                with suppress(L10nError):
                    files.write(_path(folder, own), _bytes(lexicon(own).records(MOST), own))


def _path(folder: Path, own: str) -> Path:
    return folder / f"words-{own}.json"


def _read(path: Path, own: str) -> dict[str, Record]:
    try:
        stored = json.loads(files.read(path))
        if stored["edition"] != edition(own):
            return {}
        return {word: _record(text) for word, text in stored["words"].items()}
    except (L10nError, RecursionError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _record(text: str) -> Record:
    lemmas, stems = text.split("|")
    return tuple(lemmas.split("\t")) if lemmas else (), tuple(stems.split("\t")) if stems else ()


def _bytes(records: Mapping[str, Record], own: str) -> bytes:
    words = {word: "|".join("\t".join(part) for part in records[word]) for word in sorted(records)}
    return json.dumps({"edition": edition(own), "words": words}, ensure_ascii=False, indent=0).encode()
