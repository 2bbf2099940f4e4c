"""What dictionaries said of words, kept from run to run: loading a dictionary costs more than all the rest."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator

from l10n import files, locales
from l10n.errors import OutputError
from l10n.glossary.morphology.lexicon import Lexicon, edition, lexicon
from l10n.project import Project


@contextlib.contextmanager
def remembered(project: Project, tags: Iterable[str]) -> Iterator[None]:
    """Take back what earlier runs looked up for the languages of those locales, and at the end keep what is new."""
    spoken = {project.source_locale, *tags, *(source.source_locale for source in project.source_files)}
    lexicons = [lexicon(name) for name in sorted({locales.language(tag) for tag in spoken})]
    for each in lexicons:
        _recall(project, each)
    yield
    for each in lexicons:
        if each.grown:
            _keep(project, each)


def _recall(project: Project, words: Lexicon) -> None:
    data = files.read_if_there(project.state_path / "words" / f"{words.locale}.json")
    try:
        stored = json.loads(data) if data else {}
        if stored.get("edition") == edition():
            words.recall({word: (tuple(lemmas), tuple(stems)) for word, (lemmas, stems) in stored["words"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        return  # a damaged cache is no cache: all of it can be looked up again


def _keep(project: Project, words: Lexicon) -> None:
    stored = {"edition": edition(), "words": dict(sorted(words.records.items()))}
    with contextlib.suppress(OutputError):  # a folder that cannot be written to makes the next run slower, no more
        path = project.state_path / "words" / f"{words.locale}.json"
        files.write(path, (json.dumps(stored, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
